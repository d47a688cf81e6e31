internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel
internal import RegulationParser

/// Canonical text that is made up for content.
struct ContentText {
  static let space = "\u{3000}"
  private var text = ""
  /// Whether a list of 一、二、 may begin: behind a colon, or behind the heading of an annex.
  private var mayOpenList = false
  private var hasEnumeration = false

  /// Begins an article with its first paragraph.
  mutating func openArticle(_ label: String, _ first: String) {
    let isCaption = first.utf8.starts(with: "【".utf8)
    let needsGuard = !isCaption && ContentText.looksLikeCaption(first)
    text += "\n" + label + (first.isEmpty ? "" : ContentText.space)
    text += (needsGuard ? ContentText.space : "") + first
    note(first)
    hasEnumeration = false
  }

  /// Adds a line as it is.
  mutating func addLine(_ line: String) {
    text += "\n" + line
    note(line)
  }

  /// Adds the heading of an annex, behind which a list may begin.
  mutating func addAnnex(_ line: String) {
    addLine(line)
    mayOpenList = true
  }

  /// Adds a paragraph, guarded unless it is an item.
  mutating func addParagraph(_ paragraph: String) {
    let isItem = isItem(paragraph)
    let needsGuard = !isItem && ContentText.needsGuard(paragraph)
    text += "\n" + (needsGuard ? ContentText.space : "") + paragraph
    note(paragraph)
  }

  /// Reads the text.
  ///
  /// - Parameters:
  ///   - paragraphs: the words that must be in it.
  ///   - made: what was made up beside them.
  /// - Returns: `nil` when the reader refuses the text or a glyph is lost.
  func read(_ paragraphs: [String], allowing made: [String] = ["第一条"]) -> Edition? {
    guard let edition = try? CanonicalText.read(text) else { return nil }
    let size = { (words: [String]) in words.reduce(0) { $0 + ContentText.weight($1) } }
    let extra = ContentText.weight(edition.text) - size(paragraphs)
    return extra >= 0 && extra <= size(made) + 64 ? edition : nil
  }

  // MARK: - Labels

  /// The label that follows the one of a paragraph in its list.
  func nextLabel(behind paragraph: String) -> String? {
    let items = text.split(separator: "\n").compactMap { ParagraphLabel.item(String($0)) }
    guard let first = ParagraphLabel.item(paragraph),
      let last = items.last(where: { $0.style == first.style })
    else { return nil }
    let label = String(decoding: Array(paragraph.utf8)[..<first.end], as: UTF8.self)
    return PrintedNumber.renumbered(label, to: last.number + 1).map { $0 + "。" }
  }

  /// Whether a paragraph is an item and no sentence that cites one: （一）至（三）项所列….
  private func isItem(_ paragraph: String) -> Bool {
    guard let label = ParagraphLabel.item(paragraph) else { return false }
    let bytes = Array(paragraph.utf8)
    var cursor = GlyphCursor(label.end..<bytes.count)
    let next = cursor.take(bytes.span)
    switch label.style {
    case .bracketed, .bracketedDigits:
      switch next {
      case Glyph.to, Glyph.enumerationComma, 0x548C, 0x6216, 0x53CA, 0x4E0E:  // 至 、 和 或 及 与
        let open = cursor.peek(bytes.span)
        return open != Glyph.leftParenthesis && open != 0x28 && open != Glyph.ordinal
      case Glyph.item: return cursor.peek(bytes.span) == 0x76EE  // 项目
      default: return true
      }
    case .enumerated: return label.number == 1 ? mayOpenList : hasEnumeration
    default: return true
    }
  }

  private mutating func note(_ line: String) {
    let last = line.unicodeScalars.last
    mayOpenList = last == "：" || last == ":"
    if ParagraphLabel.item(line)?.style == .enumerated { hasEnumeration = true }
  }

  private static func needsGuard(_ paragraph: String) -> Bool {
    let bytes = Array(paragraph.utf8)
    return CanonicalLine.needsGuard(0..<bytes.count, in: bytes.span)
  }

  private static func looksLikeCaption(_ paragraph: String) -> Bool {
    let bytes = Array(paragraph.utf8)
    return CanonicalLine.looksLikeCaption(0..<bytes.count, in: bytes.span)
  }

  /// How many bytes of a text are no layout.
  private static func weight(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { Glyph.isBlank($1.value) ? $0 : $0 + UTF8.width($1) }
  }
}
