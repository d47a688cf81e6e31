/// Words that a text is looked through for: at its start, at its end, anywhere; the longest wins.
///
/// At nearly all places no word stands, and two bytes tell so: the words are kept by those that end
/// their first glyph, if it is a Chinese one, and by their last two.
package struct WordSet: Sendable, ExpressibleByArrayLiteral {
  /// The words one behind the other.
  private var bytes: [UInt8] = []
  private var byStart = Buckets()
  private var byEnd = Buckets()
  /// Words of one or two bytes, which have no third.
  private var short: [Range<Int>] = []

  package init(_ words: some Sequence<Word>) {
    var ranges: [Range<Int>] = []
    for word in words.sorted(by: { $0.bytes.count > $1.bytes.count }) where !word.bytes.isEmpty {
      ranges.append(bytes.count..<(bytes.count + word.bytes.count))
      bytes += word.bytes
    }
    short = ranges.filter { $0.count < 3 }
    ranges.removeAll { $0.count < 3 }
    let text = bytes
    byStart = Buckets(ranges) { Buckets.key(text[$0.lowerBound + 1], text[$0.lowerBound + 2]) }
    byEnd = Buckets(ranges) { Buckets.key(text[$0.upperBound - 2], text[$0.upperBound - 1]) }
  }

  package init(arrayLiteral elements: Word...) {
    self.init(elements)
  }

  /// The length of the longest word at a UTF-8 offset; `nil` when none stands there.
  package func length(at offset: Int, before end: Int, in text: Span<UInt8>) -> Int? {
    if offset + 2 < end {
      for index in byStart.indices(of: Buckets.key(text[offset + 1], text[offset + 2]))
      where stands(byStart.words[index], at: offset, before: end, in: text) {
        return byStart.words[index].count
      }
    }
    for word in short where stands(word, at: offset, before: end, in: text) { return word.count }
    return nil
  }

  /// The length of the longest word that ends at a UTF-8 offset; `nil` when none does.
  package func length(endingAt end: Int, notBefore start: Int, in text: Span<UInt8>) -> Int? {
    if end - start > 2 {
      for index in byEnd.indices(of: Buckets.key(text[end - 2], text[end - 1])) {
        let word = byEnd.words[index]
        let offset = end - word.count
        if offset >= start, stands(word, at: offset, before: end, in: text) { return word.count }
      }
    }
    for word in short {
      let offset = end - word.count
      if offset >= start, stands(word, at: offset, before: end, in: text) { return word.count }
    }
    return nil
  }

  /// The first place of a word in a range; the longest where several begin there.
  package func first(in range: Range<Int>, of text: Span<UInt8>) -> Range<Int>? {
    let end = range.upperBound
    let keys = byStart.isHeld
    let (isHeld, hasShort) = (keys.span, !short.isEmpty)
    var offset = range.lowerBound
    while offset < end {
      // Two bytes leave it open that a word stands there.
      let mayStand =
        offset + 2 < end && isHeld[Int(Buckets.key(text[offset + 1], text[offset + 2]))]
      if mayStand || hasShort, let length = length(at: offset, before: end, in: text) {
        return offset..<(offset + length)
      }
      let lead = text[offset]
      offset += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    return nil
  }

  /// Whether one of the words stands in a range.
  package func isIn(_ range: Range<Int>, of text: Span<UInt8>) -> Bool {
    first(in: range, of: text) != nil
  }

  private func stands(
    _ word: Range<Int>, at offset: Int, before end: Int, in text: Span<UInt8>
  ) -> Bool {
    guard offset + word.count <= end else { return false }
    for index in 0..<word.count where text[offset + index] != bytes[word.lowerBound + index] {
      return false
    }
    return true
  }
}

extension WordSet {
  /// Whether a text begins with one of the words.
  package func begins(_ text: [UInt8]) -> Bool {
    length(at: 0, before: text.count, in: text.span) != nil
  }

  /// Whether a text ends with one of the words.
  package func ends(_ text: [UInt8]) -> Bool {
    length(endingAt: text.count, notBefore: 0, in: text.span) != nil
  }

  /// Whether one of the words stands anywhere in a text.
  package func isIn(_ text: [UInt8]) -> Bool { isIn(0..<text.count, of: text.span) }

  /// Whether a text is one of the words.
  package func holds(_ text: [UInt8]) -> Bool {
    length(at: 0, before: text.count, in: text.span) == text.count
  }
}

/// Words by two of their bytes.
private struct Buckets: Sendable {
  private(set) var words: [Range<Int>] = []
  /// Whether any word has a key, by the key.
  private(set) var isHeld: [Bool] = Array(repeating: false, count: 256)
  /// Where the words of each key begin, and where the last of them end.
  private var starts: [UInt16] = Array(repeating: 0, count: 257)

  /// Two bytes in one: all that varies in the last one, and a little of the other.
  @inline(__always)
  static func key(_ byte: UInt8, _ last: UInt8) -> UInt8 { last ^ byte << 6 }

  init() {}

  init(_ ranges: [Range<Int>], by key: (Range<Int>) -> UInt8) {
    let values = ranges.map { Int(key($0)) }
    for value in values { isHeld[value] = true }
    for value in values { starts[value + 1] += 1 }
    for value in 0..<256 { starts[value + 1] += starts[value] }
    var next = starts
    words = ranges
    for (range, value) in zip(ranges, values) {
      words[Int(next[value])] = range
      next[value] += 1
    }
  }

  /// The indexes of the words of a key, the longest first.
  func indices(of key: UInt8) -> Range<Int> {
    Int(starts[Int(key)])..<Int(starts[Int(key) + 1])
  }
}
