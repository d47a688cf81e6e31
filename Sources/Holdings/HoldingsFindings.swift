internal import Comparison
internal import CrossReferences
internal import Findings
internal import RegulationModel

/// What a library's texts say against each other: alphabetical, both languages side by side.
enum HoldingsFindings {
  static func dangling(
    _ citation: String, in place: String, _ carried: CarriedCitation, line: Int?
  ) -> Finding {
    let edition = carried.edition
    return Finding(
      .warning, "dangling-citation", line: line,
      english: "\(place) cites \(citation), which the text held in the library"
        + (edition.map { " (\($0))" } ?? "") + " does not have",
      chinese: "\(place)引用的\(citation)，法规库中"
        + (edition.map { "\($0.chinese)的" } ?? "的") + "文本没有")
  }

  /// A citation whose words name something else today than they did.
  static func leftBehind(
    _ carried: CarriedCitation, in place: String, line: Int?
  ) -> Finding? {
    guard let now = carried.now, let edition = carried.edition else { return nil }
    let citation = carried.reference.text
    let targets = now.targets.map(\.citation).joined(separator: "、")
    guard now.fate != .removed else {
      return Finding(
        .warning, "citation-of-removed-text", line: line,
        english: "\(place) cites \(citation) as of \(edition), which the edition of \(now.edition) "
          + "no longer has",
        chinese: "\(place)引用的\(citation)（\(edition.chinese)文本），在\(now.edition.chinese)文本中已删去")
    }
    return Finding(
      .warning, "citation-left-behind", line: line,
      english: "\(place) cites \(citation) as of \(edition), which is now \(targets) "
        + "(\(now.edition))",
      chinese: "\(place)引用的\(citation)（\(edition.chinese)文本），"
        + "在\(now.edition.chinese)文本中为\(targets)")
  }
}
