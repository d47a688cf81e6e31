internal import ChineseText

/// Words that a decision gives as they stand in the amended text, or as they will.
public struct QuotedText: Sendable, Hashable {
  /// The paragraphs, without the decision's own quotation marks; ‘ ’ inside have become “ ”, as
  /// the amended text has them. A blank behind a label (第三条　…) is one U+3000.
  public let paragraphs: [String]
  /// 1-based line of the decision where the words begin.
  public let line: Int
  /// Whether the words stood in quotation marks; not so in a block behind 内容如下：.
  public let isMarked: Bool

  /// Makes a quotation.
  public init(_ paragraphs: [String], line: Int = 0, isMarked: Bool = true) {
    self.paragraphs = paragraphs
    self.line = line
    self.isMarked = isMarked
  }

  /// The paragraphs, parted by line feeds.
  public var text: String { paragraphs.joined(separator: "\n") }

  /// Several quotations as one: 将第二款、第三款修改为：“…”“…”.
  init(joining quotes: [QuotedText]) {
    self.init(
      quotes.flatMap(\.paragraphs), line: quotes.first?.line ?? 0,
      isMarked: quotes.allSatisfy(\.isMarked))
  }
}

extension QuotedText {
  /// Whether anything but blanks stands between the quotation marks.
  package var holdsWords: Bool {
    paragraphs.contains { paragraph in
      paragraph.unicodeScalars.contains { !Glyph.isBlank($0.value) }
    }
  }
}
