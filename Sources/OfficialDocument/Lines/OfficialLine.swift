/// A line of an edition's canonical text, as it is printed.
struct OfficialLine: Sendable, Hashable {
  /// What it is.
  enum Kind: Sendable, Hashable {
    case title
    case documentNumber
    case note
    case preamble
    /// The heading of a 编, 分编, 章 or 节, by its level among those that the edition has, from 1; of
    /// the second rank is a 节 below any of them.
    case division(level: Int, isSecond: Bool)
    /// A heading that is no unit.
    case crossheading(level: Int)
    /// A unit 一、 with its heading.
    case unitHeading(level: Int)
    case article
    /// A 款, a 项, a 目, words behind them.
    case paragraph
    case annex
    case closing
  }

  let kind: Kind
  /// UTF-8 offsets of its words; spaces that only say what the line is are no words.
  let text: Range<Int>
  /// What of it is set in the type of headings: its label, a caption.
  let labels: [Range<Int>]
  /// The space behind the label of a unit 一、, which print does not have; empty for any other line.
  var gap = 0..<0
  /// The row that begins with the line, or that the line goes on; `nil` before the first one and in
  /// the 落款.
  let row: Int?
  /// Whether the row begins with the line.
  let beginsRow: Bool
}
