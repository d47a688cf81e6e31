/// Text of a document that is no part of the regulation, kept so that nothing is lost in silence.
public struct DroppedText: Sendable, Hashable {
  /// Why it is no part of the regulation.
  public enum Reason: String, Sendable, CaseIterable {
    /// It stands before or behind the regulation.
    case outside
    /// The number of a printed page.
    case pageNumber = "page-number"
    /// A line that stands at the top or the foot of every page.
    case pageHead = "page-head"
    /// Furniture of a web page: menus, links, publication data, footers.
    case navigation
    /// A table of contents (目录), which the body repeats.
    case contents
    /// Lines without a glyph.
    case blank
    /// The words of a reviewer in the margin.
    case comment
    /// Explanations between the articles that are no law: 【释义】.
    case commentary
    /// Deleted in the source: tracked changes, struck out.
    case deleted
    /// Hidden in the source.
    case hidden
    /// A mark between a label and its text: the colon of 第一条：.
    case labelMark = "label-mark"
    /// Data about the document: front matter, keys of a record, publication lines.
    case metadata
    /// A footnote, an endnote or an editor's note.
    case note
    /// What carries the regulation: an order, an announcement, a notice that it is annexed to.
    case order
    /// A mark that text was left out: a line of ……, （略）.
    case omission
    /// The same text in another language.
    case translation
  }

  /// 1-based number of the first line.
  public let line: Int
  /// 1-based number of the last line, inclusive.
  public let endLine: Int
  /// The text, line breaks included.
  public let text: String
  /// Why it was dropped.
  public let reason: Reason

  /// Makes a record of dropped text.
  public init(line: Int, endLine: Int, text: String, reason: Reason) {
    self.line = line
    self.endLine = endLine
    self.text = text
    self.reason = reason
  }
}
