internal import ChineseText
internal import DecisionLanguage

/// Words without what may differ: blanks, widths, the label in front, marks at the ends of sentences.
enum TextCore {
  /// The folded glyphs of a paragraph.
  static func glyphs(_ paragraph: String) -> [UInt32] {
    FoldedText(Array(unlabelled(paragraph).utf8)).glyphs.filter { !isMark($0) }
  }

  private static func unlabelled(_ paragraph: String) -> String {
    if let label = ParagraphLabel.article(paragraph, expected: []) { return label.rest }
    if let label = ParagraphLabel.division(paragraph) ?? ParagraphLabel.annex(paragraph) {
      return label.rest
    }
    guard let label = ParagraphLabel.item(paragraph) else { return paragraph }
    return String(decoding: Array(paragraph.utf8)[label.end...], as: UTF8.self)
  }

  static func isMark(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x3002, 0x3B, 0x3A, Glyph.colon, Glyph.semicolon, 0x3010, 0x3011: true
    default: false
    }
  }
}
