internal import Glibc

/// The one place that searches bytes: the C library reads several times as fast as a loop.
package enum ByteSearch {
  /// Offset of the first such byte from `start` on; `nil` when there is none.
  static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    start < bytes.count ? first(byte, in: start..<bytes.count, of: bytes.span) : nil
  }

  /// Offset of the first such byte in a half-open range of offsets; `nil` when there is none.
  package static func first(_ byte: UInt8, in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    guard !range.isEmpty else { return nil }
    return bytes.extracting(range).withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return nil }
      guard let hit = memchr(base, Int32(byte), buffer.count) else { return nil }
      return range.lowerBound + (UnsafeRawPointer(hit) - base)
    }
  }

  /// Offset of the first such word from `start` on; `nil` when there is none, or no word.
  ///
  /// It looks for the third byte, the last of a Chinese glyph: that one is rarer than the lead byte.
  package static func first(_ word: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Int? {
    guard !word.isEmpty else { return nil }
    let probe = min(2, word.count - 1)
    var offset = start + probe
    while let hit = first(word[probe], in: bytes, from: offset) {
      let candidate = hit - probe
      guard candidate + word.count <= bytes.count else { return nil }
      if matches(word, bytes, at: candidate) { return candidate }
      offset = hit + 1
    }
    return nil
  }

  /// Offset of the first such word within a half-open range, for long words of common signs, of
  /// which no single one is rare; `nil` when there is none. Words have 2 to 255 bytes.
  ///
  /// It looks at every n-th byte, n being the length of the word, as long as those are not in it
  /// (Horspool, 1980).
  package static func longWord(_ word: [UInt8], in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    precondition((2...255).contains(word.count), "a step has one byte")
    let last = word.count - 1
    var steps = [UInt8](repeating: UInt8(word.count), count: 256)
    for index in 0..<last { steps[Int(word[index])] = UInt8(last - index) }
    let (span, signs, ends) = (bytes.span, steps.span, word[last])
    var place = range.lowerBound + last
    while place < range.upperBound {
      let byte = span[place]
      if byte == ends, matches(word, bytes, at: place - last) { return place - last }
      place += Int(signs[Int(byte)])
    }
    return nil
  }

  private static func matches(_ word: [UInt8], _ bytes: [UInt8], at offset: Int) -> Bool {
    for index in word.indices where bytes[offset + index] != word[index] { return false }
    return true
  }
}

extension ArraySlice<UInt8> {
  /// Whether the text ends with a word.
  package func ends(with word: [UInt8]) -> Bool {
    guard count >= word.count else { return false }
    let start = endIndex - word.count
    for index in word.indices.reversed() where self[start + index] != word[index] { return false }
    return true
  }
}

extension [UInt8] {
  /// Whether the text ends with a word.
  package func ends(with word: [UInt8]) -> Bool { self[...].ends(with: word) }
}
