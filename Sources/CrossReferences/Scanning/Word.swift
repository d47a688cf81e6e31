internal import ChineseText

/// A fixed word that scanners look for, as the bytes it has in a text.
struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
  let bytes: [UInt8]

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  init(stringLiteral value: String) {
    self.init(value)
  }

  /// Whether the word stands at an offset of the text.
  func stands(at offset: Int, before end: Int, in text: Span<UInt8>) -> Bool {
    guard offset >= 0, offset + bytes.count <= end else { return false }
    for index in bytes.indices where text[offset + index] != bytes[index] { return false }
    return true
  }

  /// The first place of the word in a range; `nil` when it is not there.
  func first(in range: Range<Int>, of text: Span<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return nil }
    // The last byte of the first glyph is rarer than its lead byte.
    let probe = min(2, bytes.count - 1)
    var offset = range.lowerBound + probe
    while offset < range.upperBound,
      let hit = ByteSearch.first(bytes[probe], in: offset..<range.upperBound, of: text)
    {
      if stands(at: hit - probe, before: range.upperBound, in: text) { return hit - probe }
      offset = hit + 1
    }
    return nil
  }
}

/// A few words, of which the longest that stands at a place is wanted.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private let words: [Word]
  /// The third byte of each word, a bit each: the last of a first glyph, which has 64 values.
  private var thirds: UInt64 = 0

  init(_ words: [Word]) {
    self.words = words.sorted { $0.bytes.count > $1.bytes.count }
    for word in words { thirds |= word.bytes.count < 3 ? .max : WordSet.bit(word.bytes[2]) }
  }

  private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 0x3F) }

  init(arrayLiteral elements: Word...) {
    self.init(elements)
  }

  /// The length of the longest word at an offset; `nil` when none stands there.
  func length(at offset: Int, before end: Int, in text: Span<UInt8>) -> Int? {
    // At nearly all places no word stands.
    guard offset + 2 >= end || thirds & WordSet.bit(text[offset + 2]) != 0 else { return nil }
    for word in words where word.stands(at: offset, before: end, in: text) {
      return word.bytes.count
    }
    return nil
  }

  /// The length of the longest word that ends at an offset; `nil` when none does.
  func length(endingAt end: Int, notBefore start: Int, in text: Span<UInt8>) -> Int? {
    for word in words {
      let begin = end - word.bytes.count
      if begin >= start, word.stands(at: begin, before: end, in: text) { return word.bytes.count }
    }
    return nil
  }

  /// Whether one of the words stands in a range.
  func isIn(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    words.contains { $0.first(in: range, of: text) != nil }
  }
}

extension GlyphCursor {
  /// Takes a word when it stands at the cursor.
  mutating func take(_ word: Word, _ bytes: Span<UInt8>) -> Bool {
    guard word.stands(at: offset, before: end, in: bytes) else { return false }
    offset += word.bytes.count
    return true
  }

  /// Takes the longest word of a set that stands at the cursor.
  mutating func take(_ words: WordSet, _ bytes: Span<UInt8>) -> Bool {
    guard let length = words.length(at: offset, before: end, in: bytes) else { return false }
    offset += length
    return true
  }
}
