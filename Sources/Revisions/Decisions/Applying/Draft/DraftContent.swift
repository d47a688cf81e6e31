internal import ChineseText
internal import RegulationModel
internal import RegulationParser

/// New text of a decision as an edition of its own, from which provisions are taken over.
///
/// It is read by the reader of canonical text, so that new provisions are divided into 款 and 项 by
/// the same rules as all others.
struct DraftContent {
  let edition: Edition
  /// Rows of the provisions that the content consists of, in order.
  let rows: [Int]

  /// Reads content as the body of an article: 款 with their 项.
  ///
  /// - Returns: the 款; `nil` when the words cannot be read without loss.
  static func body(_ paragraphs: [String]) -> DraftContent? {
    guard !paragraphs.isEmpty else { return nil }
    var text = ContentText()
    text.openArticle("第一条", paragraphs[0])
    for paragraph in paragraphs.dropFirst() { text.addParagraph(paragraph) }
    guard let edition = text.read(paragraphs) else { return nil }
    return DraftContent(edition: edition, rows: edition.childRows(of: 0))
  }

  /// Reads content as 项: each begins with its label; `labels` stand in where the words have none.
  static func items(_ paragraphs: [String], labels: [String]) -> DraftContent? {
    guard let first = paragraphs.first else { return nil }
    var text = ContentText()
    text.openArticle("第一条", "：")
    var unlabelled = labels[...]
    let isLabelled = ContentText.itemLabel(first) != nil
    if !isLabelled, unlabelled.count == paragraphs.count {
      for paragraph in paragraphs { text.addLine((unlabelled.popFirst() ?? "") + paragraph) }
    } else {
      text.addLine(isLabelled ? first : (unlabelled.popFirst() ?? "") + first)
      for paragraph in paragraphs.dropFirst() { text.addParagraph(paragraph) }
    }
    // What stands behind the last item is its further paragraph only if the list goes on.
    let guardLine = text.nextLabel(behind: isLabelled ? first : (labels.first ?? "") + first)
    guard let guardLine else { return nil }
    text.addLine(guardLine)
    guard let edition = text.read(paragraphs, allowing: labels + ["第一条", "：", guardLine]) else {
      return nil
    }
    guard edition.rows.count > 2 else { return nil }
    return DraftContent(edition: edition, rows: Array(edition.childRows(of: 1).dropLast()))
  }

  /// Reads content as articles that each begin with their label, or each are one quotation.
  ///
  /// - Parameters:
  ///   - quotes: the quotations.
  ///   - labels: labels for content that has none, one for each article.
  static func articles(_ quotes: [QuotedText], labels: [String]) -> DraftContent? {
    var text = ContentText()
    let paragraphs = quotes.flatMap(\.paragraphs)
    let isLabelled = paragraphs.first.flatMap { ContentText.articleLabel($0, expected: labels) } != nil
    var used: [String] = []
    if isLabelled {
      for paragraph in paragraphs {
        if let (label, rest) = ContentText.articleLabel(paragraph, expected: labels) {
          text.openArticle(label, rest)
        } else {
          text.addParagraph(paragraph)
        }
      }
    } else {
      let bodies = bodies(quotes, count: labels.count)
      guard bodies.count == labels.count else { return nil }
      used = labels
      for (label, body) in zip(labels, bodies) {
        text.openArticle(label, body[0])
        for paragraph in body.dropFirst() { text.addParagraph(paragraph) }
      }
    }
    guard let edition = text.read(paragraphs, allowing: used) else { return nil }
    return DraftContent(edition: edition, rows: edition.childRows(of: -1))
  }

  /// Divides content without labels into so many articles: one holds all, several a quotation or a
  /// paragraph each.
  private static func bodies(_ quotes: [QuotedText], count: Int) -> [[String]] {
    let filled = quotes.map(\.paragraphs).filter { !$0.isEmpty }
    if count == 1 { return filled.isEmpty ? [] : [filled.flatMap { $0 }] }
    if filled.count == count { return filled }
    let paragraphs = filled.flatMap { $0 }
    return paragraphs.count == count ? paragraphs.map { [$0] } : []
  }

  /// Reads content as a division: its heading, then articles or narrower divisions.
  static func division(_ paragraphs: [String], label: String) -> DraftContent? {
    guard let first = paragraphs.first else { return nil }
    var text = ContentText()
    // The reader wants an article, and a division may come without one.
    var used = ["第一条"]
    text.addLine("第一条")
    if let (own, rest) = ContentText.divisionLabel(first) {
      text.addLine(rest.isEmpty ? own : own + ContentText.space + rest)
    } else {
      used.append(label)
      text.addLine(label + ContentText.space + first)
    }
    for paragraph in paragraphs.dropFirst() {
      if let (own, rest) = ContentText.articleLabel(paragraph, expected: []) {
        text.openArticle(own, rest)
      } else if let (own, rest) = ContentText.divisionLabel(paragraph) {
        text.addLine(rest.isEmpty ? own : own + ContentText.space + rest)
      } else {
        text.addParagraph(paragraph)
      }
    }
    guard let edition = text.read(paragraphs, allowing: used) else { return nil }
    let rows = edition.childRows(of: -1).filter { edition.rows[$0].kind.isDivision }
    return rows.isEmpty ? nil : DraftContent(edition: edition, rows: [rows[0]])
  }
}

extension DraftContent {
  /// Reads content as an annex: its label and heading if it begins with them, then its paragraphs.
  ///
  /// - Parameters:
  ///   - paragraphs: the words.
  ///   - label: the label of the annex, for words that begin without one.
  static func annex(_ paragraphs: [String], label: String) -> DraftContent? {
    var text = ContentText()
    text.addLine("第一条")
    var rest = paragraphs[...]
    if let first = rest.first, let (own, heading) = ContentText.annexLabel(first) {
      text.addLine(heading.isEmpty ? own : own + ContentText.space + heading)
      rest = rest.dropFirst()
    } else {
      text.addLine(label)
    }
    for paragraph in rest {
      if let (own, words) = ContentText.articleLabel(paragraph, expected: []) {
        text.openArticle(own, words)
      } else {
        text.addParagraph(paragraph)
      }
    }
    guard let edition = text.read(paragraphs, allowing: ["第一条", label]) else { return nil }
    let rows = edition.childRows(of: -1).filter { edition.rows[$0].kind == .annex }
    return rows.count == 1 ? DraftContent(edition: edition, rows: rows) : nil
  }
}

/// Canonical text that is made up for content.
struct ContentText {
  static let space = "\u{3000}"
  private var text = ""
  private var lastEndsInColon = false
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

  /// The label of an item with which a paragraph begins.
  static func itemLabel(_ paragraph: String) -> (style: LabelStyle, number: Int, end: Int)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .item(let style, let number) = match.label, match.end < bytes.count
    else { return nil }
    return (style, number, match.end)
  }

  /// The label of an article with which a paragraph begins and the words behind it, if a blank parts
  /// them or the label is expected.
  static func articleLabel(
    _ paragraph: String, expected: [String]
  ) -> (label: String, rest: String)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .article = match.label
    else { return nil }
    let label = String(decoding: bytes[..<match.end], as: UTF8.self)
    guard match.isSpaced || expected.contains(label) else { return nil }
    return (label, rest(bytes, from: match.end))
  }

  /// The label of a division with which a heading begins, and the heading.
  static func divisionLabel(_ paragraph: String) -> (label: String, rest: String)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .division = match.label, bytes.count <= 300
    else { return nil }
    return (String(decoding: bytes[..<match.end], as: UTF8.self), rest(bytes, from: match.end))
  }

  /// The label of an annex with which a line begins, and what follows it.
  static func annexLabel(_ paragraph: String) -> (label: String, rest: String)? {
    let bytes = Array(paragraph.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span),
      case .annex = match.label, bytes.count <= 300
    else { return nil }
    return (String(decoding: bytes[..<match.end], as: UTF8.self), rest(bytes, from: match.end))
  }

  private static func rest(_ bytes: [UInt8], from start: Int) -> String {
    var cursor = GlyphCursor(start..<bytes.count)
    cursor.skipBlanks(bytes.span)
    return String(decoding: bytes[cursor.offset...], as: UTF8.self)
  }

  /// The label that follows the one of a paragraph in its list.
  func nextLabel(behind paragraph: String) -> String? {
    let items = text.split(separator: "\n").compactMap { ContentText.itemLabel(String($0)) }
    guard let first = ContentText.itemLabel(paragraph),
      let last = items.last(where: { $0.style == first.style })
    else { return nil }
    let label = String(decoding: Array(paragraph.utf8)[..<first.end], as: UTF8.self)
    return PrintedNumber.renumbered(label, to: last.number + 1).map { $0 + "。" }
  }

  /// Whether a paragraph is an item and no sentence that cites one: （一）至（三）项所列….
  private func isItem(_ paragraph: String) -> Bool {
    guard let label = ContentText.itemLabel(paragraph) else { return false }
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
    case .enumerated: return label.number == 1 ? lastEndsInColon : hasEnumeration
    default: return true
    }
  }

  private mutating func note(_ line: String) {
    let last = line.unicodeScalars.last
    lastEndsInColon = last == "：" || last == ":"
    if ContentText.itemLabel(line)?.style == .enumerated { hasEnumeration = true }
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

extension Edition {
  /// The rows right below a row; below -1, those at the top.
  func childRows(of row: Int) -> [Int] {
    var children: [Int] = []
    var index = row + 1
    let end = row < 0 ? rows.count : Int(rows[row].end)
    while index < end {
      children.append(index)
      index = Int(rows[index].end)
    }
    return children
  }
}
