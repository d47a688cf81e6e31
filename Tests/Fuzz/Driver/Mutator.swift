import TestSupport

/// Makes inputs out of others: bytes, glyphs, words of the grammar, lines and pieces of other inputs.
struct Mutator {
  private var random: SplitMix64
  private let limit: Int
  private let words: [String]

  /// Makes a mutator.
  /// - Parameters:
  ///   - seed: the same seed makes the same inputs.
  ///   - limit: the most bytes that an input has.
  ///   - words: what is put into inputs.
  init(seed: UInt64, limit: Int, words: [String]) {
    random = SplitMix64(state: seed)
    self.limit = limit
    self.words = words
  }

  /// An input made of one or two of the pool.
  mutating func input(from pool: [[UInt8]]) -> [UInt8] {
    guard let start = pool.randomElement(using: &random) else { return [] }
    var bytes = Array(start.prefix(limit))
    for _ in 0..<(1 << number(below: 4)) {
      change(&bytes, pool)
      if bytes.count > limit { bytes.removeSubrange(limit...) }
    }
    return bytes
  }

  /// A number from 0.
  mutating func number(below bound: Int) -> Int {
    bound > 0 ? Int.random(in: 0..<bound, using: &random) : 0
  }

  private mutating func change(_ bytes: inout [UInt8], _ pool: [[UInt8]]) {
    let place = glyphStart(in: bytes, near: number(below: bytes.count + 1))
    switch number(below: 16) {
    case 0: bytes.insert(UInt8(number(below: 256)), at: place)
    case 1 where place < bytes.count: bytes[place] = UInt8(number(below: 256))
    case 2 where place < bytes.count: bytes[place] ^= 1 << UInt8(number(below: 8))
    case 3, 4, 5, 6:
      let word = words.randomElement(using: &random) ?? ""
      bytes.insert(contentsOf: word.utf8, at: place)
    case 7:
      let end = glyphStart(in: bytes, near: min(bytes.count, place + number(below: 40)))
      bytes.removeSubrange(place..<max(place, end))
    case 8: bytes.replaceSubrange(line(in: bytes, at: place), with: [])
    case 9, 10: copyLine(&bytes, to: place)
    case 11: bytes.insert(contentsOf: bytes[line(in: bytes, at: place)], at: place)
    case 12: splice(&bytes, pool, at: place)
    case 13:
      let other = glyphStart(in: bytes, near: number(below: bytes.count + 1))
      let piece = Array(bytes[min(place, other)..<max(place, other)].prefix(60))
      for _ in 0..<number(below: 1 << number(below: 8)) {
        bytes.insert(contentsOf: piece, at: place)
      }
    case 14: bytes.removeSubrange(place...)
    default: bytes.removeSubrange(..<place)
    }
  }

  /// Puts a line behind another one.
  private mutating func copyLine(_ bytes: inout [UInt8], to place: Int) {
    let source = line(in: bytes, at: number(below: bytes.count + 1))
    let target = line(in: bytes, at: place).upperBound
    bytes.insert(contentsOf: Array(bytes[source]), at: target)
  }

  private mutating func splice(_ bytes: inout [UInt8], _ pool: [[UInt8]], at place: Int) {
    guard let other = pool.randomElement(using: &random) else { return }
    let start = glyphStart(in: other, near: number(below: other.count + 1))
    let piece = other[start..<glyphStart(in: other, near: min(other.count, start + 400))]
    bytes.insert(contentsOf: piece, at: place)
  }

  /// The line that a place is in, with its end.
  private func line(in bytes: [UInt8], at place: Int) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// The place itself, or the start of the glyph that it is inside of.
  private func glyphStart(in bytes: [UInt8], near place: Int) -> Int {
    var place = place
    while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
