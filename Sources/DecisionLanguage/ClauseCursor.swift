internal import ChineseText

/// A fixed phrase of the grammar, as glyphs.
package struct Phrase: Sendable, ExpressibleByStringLiteral {
  let glyphs: [UInt32]

  package init(stringLiteral value: String) {
    glyphs = value.glyphs
  }

  /// Whether the phrase stands at an index.
  func stands(at index: Int, in text: [UInt32], before end: Int) -> Bool {
    guard index + glyphs.count <= end, text[index] == glyphs[0] else { return false }
    for offset in 1..<max(1, glyphs.count) where text[index + offset] != glyphs[offset] {
      return false
    }
    return true
  }
}

/// Phrases of which the longest that stands at a place is wanted.
package struct PhraseSet: Sendable, ExpressibleByArrayLiteral {
  private let phrases: [Phrase]

  package init(arrayLiteral elements: Phrase...) {
    phrases = elements.sorted { $0.glyphs.count > $1.glyphs.count }
  }

  /// The length of the longest phrase at an index; `nil` when none stands there.
  func length(at index: Int, in text: [UInt32], before end: Int) -> Int? {
    guard index < end else { return nil }
    for phrase in phrases where phrase.stands(at: index, in: text, before: end) {
      return phrase.glyphs.count
    }
    return nil
  }
}

/// A place in the words of an item, moved glyph by glyph. A copy is a probe.
package struct ClauseCursor {
  let glyphs: [UInt32]
  private let quotes: [QuotedText]
  package var position = 0
  let end: Int

  /// Makes a cursor at the start of an item's words.
  init(_ text: ClauseText) {
    glyphs = text.glyphs
    quotes = text.quotes
    end = glyphs.count
  }

  /// Makes a cursor at the start of words without quotations.
  package init(_ glyphs: [UInt32]) {
    self.glyphs = glyphs
    quotes = []
    end = glyphs.count
  }

  package var isAtEnd: Bool { position >= end }

  /// The glyph at a distance; 0 behind the end.
  package func peek(_ distance: Int = 0) -> UInt32 {
    position + distance < end ? glyphs[position + distance] : 0
  }

  /// Takes the next glyph; 0 at the end.
  @discardableResult
  package mutating func take() -> UInt32 {
    guard position < end else { return 0 }
    position += 1
    return glyphs[position - 1]
  }

  /// Takes the next glyph when it is the given one.
  mutating func take(_ glyph: UInt32) -> Bool {
    guard peek() == glyph else { return false }
    position += 1
    return true
  }

  /// Takes a phrase when it stands here.
  mutating func take(_ phrase: Phrase) -> Bool {
    guard position < end, phrase.stands(at: position, in: glyphs, before: end) else { return false }
    position += phrase.glyphs.count
    return true
  }

  /// Takes the longest phrase of a set that stands here.
  package mutating func take(_ phrases: PhraseSet) -> Bool {
    guard let length = phrases.length(at: position, in: glyphs, before: end) else { return false }
    position += length
    return true
  }

  /// Whether a phrase of a set stands here.
  func stands(_ phrases: PhraseSet) -> Bool {
    phrases.length(at: position, in: glyphs, before: end) != nil
  }

  /// Takes a quotation.
  mutating func takeQuote() -> QuotedText? {
    let glyph = peek()
    guard DecisionGlyph.isQuotation(glyph) else { return nil }
    position += 1
    let index = Int(glyph - DecisionGlyph.quotation)
    return quotes.indices.contains(index) ? quotes[index] : nil
  }

  /// Takes one comma of either width.
  package mutating func takeComma() -> Bool {
    guard DecisionGlyph.isComma(peek()) else { return false }
    position += 1
    return true
  }

  /// Takes a colon of either width and a paragraph's end behind it.
  mutating func takeColon() -> Bool {
    guard DecisionGlyph.isColon(peek()) else { return false }
    position += 1
    if peek() == DecisionGlyph.lineFeed { position += 1 }
    return true
  }

  /// Takes a numeral; `nil`, unmoved, when there is none above 0.
  package mutating func takeNumeral() -> Int? {
    var length = 0
    while length < 12, Self.isNumeral(peek(length)) { length += 1 }
    guard length > 0,
      let value = ChineseNumeral.value(
        of: String(glyphs: glyphs[position..<(position + length)])), value > 0
    else { return nil }
    position += length
    return value
  }

  private static func isNumeral(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x767E,
      0x5343, 0x4E07, 0x96F6, 0x3007, 0x25CB, 0x4E24, 0x5EFF, 0x5345:
      // 一二三四五六七八九十百千万零〇○两廿卅
      true
    default: Glyph.isDigit(glyph)
    }
  }
}
