internal import ChineseText
internal import RegulationModel

/// What stands before the first instruction: title, 题注, preamble.
///
///     preamble = … "对" act ["（…以下简称" alias "）"] "作" ["出"] "如下" ("修改" | "补充修改" | …) "："
struct DecisionFront {
  private(set) var paragraphs: [DecisionParagraph] = []
  private(set) var lead: [String] = []
  private(set) var title: String?
  private(set) var note: [String] = []
  private(set) var preamble: [String] = []

  init() {}

  init(_ paragraphs: some Sequence<DecisionParagraph>) {
    self.paragraphs = Array(paragraphs)
    let titleIndex = self.paragraphs.lastIndex { DecisionFront.isTitle($0) }
    var index = 0
    if let titleIndex {
      lead = self.paragraphs[..<titleIndex].map { $0.text() }
      title = self.paragraphs[titleIndex].text()
      index = titleIndex + 1
    }
    while index < self.paragraphs.count, DecisionFront.isNote(self.paragraphs[index]) {
      note.append(self.paragraphs[index].text())
      index += 1
    }
    preamble = self.paragraphs[index...].map { $0.text() }
  }

  private static let announcements: PhraseSet = [
    "如下修改", "如下修订", "如下修正", "如下补充", "如下调整", "以下修改", "修改如下", "下列修改", "如下补充修改",
    "如下修改和补充", "如下决定", "作出修改", "修订如下", "修正如下",
  ]
  private static let titleWords: PhraseSet = ["修改", "修订", "修正", "补充", "调整", "废止"]
  private static let titleGenres: PhraseSet = ["决定", "修正案", "补充规定", "修改案", "决议", "通知", "命令"]

  /// Whether a paragraph says that instructions follow: it ends in 作如下修改：.
  static func announces(_ paragraph: DecisionParagraph) -> Bool {
    guard let last = paragraph.glyphs.last, DecisionGlyph.isColon(last) else { return false }
    return holds(announcements, in: paragraph.glyphs.suffix(12))
  }

  /// Whether a paragraph is the title of a decision: no sentence, and it ends in 决定 or 修正案, a
  /// bracket behind it apart.
  private static func isTitle(_ paragraph: DecisionParagraph) -> Bool {
    var glyphs = paragraph.glyphs[...]
    guard glyphs.count <= 300, !glyphs.contains(where: { DecisionGlyph.endsClause($0) }),
      glyphs.last.map({ !DecisionGlyph.isColon($0) }) ?? false
    else { return false }
    if let open = glyphs.lastIndex(where: { $0 == Glyph.leftParenthesis || $0 == 0x28 }),
      glyphs.last == Glyph.rightParenthesis || glyphs.last == 0x29
    {
      glyphs = glyphs[..<open]
    }
    return holds(titleGenres, in: glyphs.suffix(4)) && holds(titleWords, in: glyphs)
  }

  /// A line that begins with a bracket or a date.
  private static func isNote(_ paragraph: DecisionParagraph) -> Bool {
    let bytes = Array(paragraph.text().utf8)
    return CanonicalLine.looksLikeNote(0..<bytes.count, in: bytes.span)
  }

  private static func holds(_ phrases: PhraseSet, in glyphs: ArraySlice<UInt32>) -> Bool {
    let text = Array(glyphs)
    return text.indices.contains { phrases.length(at: $0, in: text, before: text.count) != nil }
  }
}

extension DecisionParagraph {
  /// The first glyphs as a paragraph of their own.
  func prefix(_ length: Int) -> DecisionParagraph {
    DecisionParagraph(
      glyphs: Array(glyphs.prefix(length)), line: line, label: label,
      labelLength: min(labelLength, length))
  }

  /// Whether a blank stood behind the label in the document.
  var hasBlankBehindLabel: Bool {
    labelLength > 0 && glyphs[labelLength - 1] == Glyph.ideographicSpace
  }
}
