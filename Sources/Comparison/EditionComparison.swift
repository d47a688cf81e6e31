public import RegulationModel
internal import TextDifference

/// What changed from one edition to another, told as drafters tell it.
///
/// Articles are paired by content and order, not by number: an article inserted at the front
/// renumbers the others and changes nothing in them. An article rewritten at its place is one
/// change; how much must be kept for that is in `AlignmentRules`. Cost: linear in the texts, and in
/// the product of lengths for each article that changed.
public struct EditionComparison: Sendable {
  /// The old edition.
  public let old: Edition
  /// The new edition.
  public let new: Edition
  /// The changes of articles, divisions and annexes, unchanged ones included, in reading order:
  /// that of the new edition, what is gone behind what it followed.
  public let changes: [ProvisionChange]
  /// The changes of title, 题注, 序言 and 落款, as far as an edition has them.
  public let parts: [TextPartChange]

  /// Compares two editions.
  public init(old: Edition, new: Edition) {
    self.old = old
    self.new = new
    let borders = old.bytes == new.bytes ? nil : WordBorders(old.bytes, new.bytes)
    let oldSide = ComparedEdition(old, borders)
    let newSide = ComparedEdition(new, borders)
    let maker = ChangeMaker(old: oldSide, new: newSide)
    let units = UnitComparison(oldSide, newSide)
    let divisions = DivisionComparison(oldSide, newSide, units.correspondingRows)
    changes = maker.changes(units.groups + divisions.groups)
    parts = TextPartChange.Part.allCases.compactMap { part in
      TextPartChange(part, old: oldSide.text(of: part), new: newSide.text(of: part))
    }
  }

  /// The changes of articles, those in annexes included, in reading order.
  public var articleChanges: some Sequence<ProvisionChange> {
    changes.lazy.filter { $0.subject?.kind == .article }
  }
}

extension ComparedEdition {
  /// A part of the text that is no provision; `nil` when the edition does not have it.
  func text(of part: TextPartChange.Part) -> ComparedText? {
    switch part {
    case .title: text(of: edition.front.title.map { [$0] } ?? [])
    case .note: text(of: edition.front.note.map { [$0] } ?? [])
    case .preamble: text(of: edition.front.preamble)
    case .closing: text(of: edition.front.closing)
    }
  }
}
