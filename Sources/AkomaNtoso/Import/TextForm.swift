internal import RegulationModel
internal import RegulationParser

/// Whether an edition that was made of the markup of others has a form as text.
enum TextForm {
  /// The first provision that the printed text of an edition reads back otherwise; `nil` where all of
  /// it comes back. Linear.
  static func firstLoss(of edition: Edition) -> Provision? {
    let back = try? CanonicalText.read(edition.bytes)
    guard back != edition else { return nil }
    let provisions = edition.provisions
    let held = back.map { Array($0.provisions) } ?? []
    let first = zip(provisions, held).first { !isAlike($0, $1) }?.0
    return first ?? provisions.dropFirst(held.count).first ?? provisions.last
  }

  private static func isAlike(_ left: Provision, _ right: Provision) -> Bool {
    left.id == right.id && left.label == right.label && left.heading == right.heading
      && left.text == right.text && left.closing == right.closing
  }
}
