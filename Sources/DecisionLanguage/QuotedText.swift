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
  /// Which place of the words is meant, where they stand more than once: 第二个“甲”; `nil` where the
  /// decision does not say.
  public var place: WordPlace?
  /// How many characters the decision says that the words have: “登记”二字; `nil` where it does not.
  public var saidLength: Int?

  /// Makes a quotation.
  public init(
    _ paragraphs: [String], line: Int = 0, isMarked: Bool = true, place: WordPlace? = nil
  ) {
    self.paragraphs = paragraphs
    self.line = line
    self.isMarked = isMarked
    self.place = place
  }

  /// The paragraphs, parted by line feeds.
  public var text: String { paragraphs.joined(separator: "\n") }

  /// Several quotations as one: 将第二款、第三款修改为：“…”“…”.
  init(joining quotes: [QuotedText]) {
    self.init(
      quotes.flatMap(\.paragraphs), line: quotes.first?.line ?? 0,
      isMarked: quotes.allSatisfy(\.isMarked))
    if quotes.count == 1 {
      place = quotes[0].place
      saidLength = quotes[0].saidLength
    }
  }
}

/// Which of several places of words is meant.
public enum WordPlace: Sendable, Hashable {
  /// All of them, and how many they are if the decision says so: 两处“甲”.
  case all(count: Int?)
  /// One, counted from 1: 第二个“甲”; from the end, -1 is the last: 最后一个“甲”.
  case nth(Int)
}

extension QuotedText {
  /// Whether anything but blanks stands between the quotation marks.
  package var holdsWords: Bool {
    paragraphs.contains { paragraph in
      paragraph.unicodeScalars.contains { !Glyph.isBlank($0.value) }
    }
  }
}
