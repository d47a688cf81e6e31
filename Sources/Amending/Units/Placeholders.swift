internal import ChineseText
internal import DecisionLanguage

/// Marks in new text that stand for words of the act: （未作修改）, （略）, ……, 第二款未作修改.
enum Placeholders {
  private static let words: [[UInt32]] = [
    "未作修改", "未修改", "不作修改", "未作改动", "不变", "内容不变", "略", "同原文", "保持不变", "原文不变", "未变", "无修改",
    "未作变动", "内容略", "其他不变", "下略", "从略",
  ].map(\.glyphs)

  /// Refuses new text of provisions that has such a mark in place of a paragraph.
  static func check(_ operation: AmendingOperation) throws(Refusal) {
    for quote in texts(of: operation) {
      for paragraph in quote.paragraphs where isPlaceholder(paragraph) {
        throw .placeholder(paragraph)
      }
    }
  }

  /// The texts that make up whole provisions.
  private static func texts(of operation: AmendingOperation) -> [QuotedText] {
    switch operation {
    case .insertUnits(let insertion): insertion.text
    case .merge(_, _, let text), .renumber(_, _, let text), .replaceUnits(_, let text, _): text
    default: []
    }
  }

  /// Whether a paragraph is nothing but a mark, behind its label.
  static func isPlaceholder(_ paragraph: String) -> Bool {
    let bytes = Array(paragraph.utf8)
    let label = ParagraphLabel.item(paragraph)?.end ?? 0
    var glyphs = bytes[label...].glyphs.filter { !Glyph.isBlank($0) }
    while let last = glyphs.last, EndMark.ends(last) { glyphs.removeLast() }
    guard !glyphs.isEmpty, glyphs.count <= 24 else { return false }
    if glyphs.allSatisfy({ $0 == 0x2026 || $0 == 0x22EF || $0 == 0x2E }) { return true }
    if let open = glyphs.first, open == Glyph.leftParenthesis || open == 0x28,
      let close = glyphs.last, close == Glyph.rightParenthesis || close == 0x29
    {
      glyphs = Array(glyphs.dropFirst().dropLast())
    }
    var cursor = ClauseCursor(glyphs)
    if cursor.take(["本条", "本款", "本项", "其他", "其余"]) {
      _ = cursor.take(["各款", "各项", "内容", "部分"])
    } else {
      while StepReader.step(&cursor) != nil { _ = cursor.take(ClauseWords.lists) }
    }
    _ = cursor.take(["内容", "的内容", "均", "文字"])
    return words.contains(Array(glyphs[cursor.position...]))
  }
}
