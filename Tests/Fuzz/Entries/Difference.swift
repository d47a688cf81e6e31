import RegulationModel
import RegulationParser
import TextDifference

extension FuzzEntry {
  /// Two texts, parted by U+0001: the differences give both back, of texts and of editions.
  static let difference = FuzzEntry("difference") { bytes throws(Violation) in
    let parts = bytes.split(separator: 1, maxSplits: 1, omittingEmptySubsequences: false)
    let old = Array(parts[0]).text
    let new = parts.count > 1 ? Array(parts[1]).text : String(old.dropFirst(old.count / 2))
    try check(TextDifference(old: old, new: new), old, new)
    guard let before = try? RegulationReader.read(Array(old.utf8)),
      let after = try? RegulationReader.read(Array(new.utf8))
    else { return }
    try SoundComparison.check(before, after)
  }

  private static func check(
    _ difference: TextDifference, _ old: String, _ new: String
  ) throws(Violation) {
    let segments = difference.segments
    let kept = segments.filter { $0.operation != .insert }.map(\.text).joined()
    let made = segments.filter { $0.operation != .delete }.map(\.text).joined()
    try require(kept.utf8.elementsEqual(old.utf8), "the old text is lost")
    try require(made.utf8.elementsEqual(new.utf8), "the new text is lost")
    try require((0...1).contains(difference.similarity), "similarity \(difference.similarity)")
    try require(difference.isIdentical == old.utf8.elementsEqual(new.utf8), "identical or not")
  }
}
