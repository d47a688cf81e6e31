internal import ChineseText

/// The words with which reports begin a paragraph: 会议强调， 蔡奇在主持开班式时指出， 会上，
enum SpeechLead {
  /// Longest subject, in characters.
  private static let longest = 14

  static let verbs = WordSet(spaced: "指出 强调 表示 要求 认为 提出 介绍 介绍说 说 透露 号召 明确")

  private static let scenes = WordSet(spaced: "会上， 会前， 会后， 会议期间， 会上, 会前, 会后,")

  /// Whether a text begins with such words.
  static func opens(_ text: Glyphs) -> Bool {
    if scenes.length(at: 0, in: text) != nil { return true }
    for index in text.indices.prefix(longest) {
      guard text[index].isIdeograph else { return false }
      guard index >= 2, let length = verbs.length(at: index, in: text) else { continue }
      guard index + length < text.count else { return false }
      let next = text[index + length]
      if next == Glyph.comma || next == Glyph.colon || next == 0x2C || next == 0x3A { return true }
    }
    return false
  }
}
