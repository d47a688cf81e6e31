/// A fixed word that scanners look for, as the bytes it has in a text.
package struct Word: Sendable, Hashable, ExpressibleByStringLiteral {
  package let bytes: [UInt8]

  package init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// Whether the word stands at a UTF-8 offset of the text.
  package func stands(at offset: Int, before end: Int, in text: Span<UInt8>) -> Bool {
    guard offset >= 0, offset + bytes.count <= end else { return false }
    for index in bytes.indices where text[offset + index] != bytes[index] { return false }
    return true
  }

  /// UTF-8 offset of the first place of the word in a range; `nil` when it is not there.
  package func first(in range: Range<Int>, of text: Span<UInt8>) -> Int? {
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

extension GlyphCursor {
  /// Takes a word when it stands at the cursor.
  package mutating func take(_ word: Word, _ bytes: Span<UInt8>) -> Bool {
    guard word.stands(at: offset, before: end, in: bytes) else { return false }
    offset += word.bytes.count
    return true
  }

  /// Takes the longest word of a set that stands at the cursor.
  package mutating func take(_ words: WordSet, _ bytes: Span<UInt8>) -> Bool {
    guard let length = words.length(at: offset, before: end, in: bytes) else { return false }
    offset += length
    return true
  }
}
