internal import RegulationModel

/// Lines of a file that are in the text of no item, kept so that nothing is lost in silence.
public struct DroppedLines: Sendable, Hashable {
  /// Why they are in no item.
  public enum Reason: String, Sendable, CaseIterable {
    /// The name of a column under which items stand: 【时事要闻】.
    case column
    /// A list of headlines above the items, and the cover.
    case contents
    /// Who published it and when; what it says is in the item's fields.
    case metadata
    /// Menus, links, footers of a web page.
    case navigation
    /// Nothing tells what they belong to.
    case outside
    /// A line that stands at the top or the foot of every page.
    case pageHead = "page-head"
    /// 下转第六版, 上接第一版.
    case pageJump = "page-jump"
    /// The number of a printed page.
    case pageNumber = "page-number"
    /// The headline again, with a number or nothing behind it.
    case repeatedTitle = "repeated-title"
  }

  /// 1-based number of the first line.
  public let line: Int
  /// 1-based number of the last line, inclusive.
  public let endLine: Int
  /// The text, line breaks included; of a line that is partly in an item, the part that is not.
  public let text: String
  /// Why they are in no item.
  public let reason: Reason

  /// Makes a record.
  init(lines: ClosedRange<Int>, text: String, reason: Reason) {
    line = lines.lowerBound
    endLine = lines.upperBound
    self.text = text
    self.reason = reason
  }
}

extension DroppedLines {
  /// What the reader of regulations set aside inside of one; `nil` for what is no words.
  init?(_ text: DroppedText) {
    let reason: Reason
    switch text.reason {
    case .blank, .labelMark: return nil
    case .comment, .commentary, .deleted, .hidden, .note, .omission, .order, .translation:
      reason = .outside
    case .contents: reason = .contents
    case .metadata: reason = .metadata
    case .navigation: reason = .navigation
    case .outside: reason = .outside
    case .pageHead: reason = .pageHead
    case .pageNumber: reason = .pageNumber
    }
    self.init(lines: text.line...text.endLine, text: text.text, reason: reason)
  }
}
