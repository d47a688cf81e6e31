internal import Findings

/// What a library's texts say against each other: alphabetical, both languages side by side.
enum HoldingsFindings {
  static func dangling(_ citation: String, in place: String) -> Finding.Message {
    .init(
      english: "\(place) cites \(citation), which the text held in the library does not have",
      chinese: "\(place)引用的\(citation)，法规库中的文本没有")
  }
}
