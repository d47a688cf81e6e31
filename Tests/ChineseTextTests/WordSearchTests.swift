import ChineseText
import TestSupport
import Testing

/// Words are found where a reader finds them, whatever their length and their neighbours.
struct WordSearchTests {
  /// Pieces that begin and end alike, have one to four bytes each, and are parts of each other.
  private static let pieces = ["条", "例", "条例", "办", "法", "a", "é", "ab", "𠀀", "例条", "规", "规条", "x"]

  private func text(_ random: inout SplitMix64, upTo count: Int) -> String {
    (0..<Int.random(in: 1...count, using: &random))
      .map { _ in WordSearchTests.pieces[Int.random(in: 0..<13, using: &random)] }.joined()
  }

  /// Whether a word stands at an offset, byte by byte.
  private func stands(_ word: [UInt8], _ offset: Int, _ end: Int, _ text: [UInt8]) -> Bool {
    offset >= 0 && offset + word.count <= end && Array(text[offset..<(offset + word.count)]) == word
  }

  @Test func `a set finds the longest of its words, as reading all of them does`() {
    var random = SplitMix64(state: 3)
    for _ in 0..<400 {
      let words = (0..<Int.random(in: 1...6, using: &random)).map { _ in text(&random, upTo: 3) }
      let set = WordSet(words.map { Word($0) })
      let bytes = Array(text(&random, upTo: 14).utf8)
      let forms = words.map { Array($0.utf8) }
      var first: Range<Int>?
      for offset in 0...bytes.count {
        let begins = forms.filter { stands($0, offset, bytes.count, bytes) }.map(\.count).max()
        let ends = forms.filter { stands($0, offset - $0.count, offset, bytes) }.map(\.count).max()
        #expect(set.length(at: offset, before: bytes.count, in: bytes.span) == begins)
        #expect(set.length(endingAt: offset, notBefore: 0, in: bytes.span) == ends)
        if first == nil, let begins { first = offset..<(offset + begins) }
      }
      #expect(set.first(in: 0..<bytes.count, of: bytes.span) == first, "\(words)")
      #expect(set.isIn(bytes) == (first != nil))
      #expect(set.begins(bytes) == (first?.lowerBound == 0))
      #expect(set.ends(bytes) == forms.contains { bytes.ends(with: $0) })
      #expect(set.holds(bytes) == (first == 0..<bytes.count))
    }
  }

  @Test func `a stretch bounds what is found in it`() {
    let bytes = Array("条例办法".utf8)
    let set: WordSet = ["条例", "例办法", "办"]
    #expect(set.length(at: 0, before: 5, in: bytes.span) == nil)
    #expect(set.length(at: 0, before: 6, in: bytes.span) == 6)
    #expect(set.length(endingAt: 12, notBefore: 4, in: bytes.span) == nil)
    #expect(set.length(endingAt: 12, notBefore: 3, in: bytes.span) == 9)
    #expect(set.first(in: 3..<11, of: bytes.span) == 6..<9)
    #expect(set.first(in: 3..<12, of: bytes.span) == 3..<12)
    let word: Word = "条例"
    #expect(word.first(in: 0..<5, of: bytes.span) == nil)
    #expect(word.first(in: 0..<6, of: bytes.span) == 0)
    let before = word.stands(at: -1, before: 12, in: bytes.span)
    #expect(!before)
  }

  @Test func `a cursor takes the word or the set that stands there and stays at another`() {
    let bytes = Array("条例第一条".utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    var taken: [Int] = []
    func note(_ isTaken: Bool) { taken.append(isTaken ? cursor.offset : -cursor.offset) }
    note(cursor.take("办法" as Word, bytes.span))
    note(cursor.take("条" as Word, bytes.span))
    note(cursor.take(["条", "法"] as WordSet, bytes.span))
    note(cursor.take(["例", "例第"] as WordSet, bytes.span))
    note(cursor.take(0x4E8C, bytes.span))
    note(cursor.take(0x4E00, bytes.span))
    #expect(taken == [0, 3, -3, 9, -9, 12])
    let last = cursor.take(bytes.span)
    #expect(last == 0x6761 && cursor.isAtEnd)
    let behind = [cursor.take(bytes.span), cursor.peek(bytes.span)]
    let more = [cursor.take(0x6761, bytes.span), cursor.skipBlanks(bytes.span)]
    #expect(behind == [0, 0] && more == [false, false])
  }

  @Test func `a single word and a long one are found as reading does`() {
    var random = SplitMix64(state: 5)
    for _ in 0..<600 {
      let word = Array(text(&random, upTo: 3).utf8)
      let bytes = Array(text(&random, upTo: 16).utf8)
      let from = Int.random(in: 0...bytes.count, using: &random)
      let place = (from...bytes.count).first { stands(word, $0, bytes.count, bytes) }
      #expect(ByteSearch.first(word, in: bytes, from: from) == place)
      let whole = Word(String(decoding: word, as: UTF8.self))
      #expect(whole.first(in: from..<bytes.count, of: bytes.span) == place)
      guard word.count > 1 else { continue }
      #expect(ByteSearch.longWord(word, in: from..<bytes.count, of: bytes) == place)
      #expect(bytes.ends(with: word) == stands(word, bytes.count - word.count, bytes.count, bytes))
    }
    #expect(!([] as [UInt8]).ends(with: [0x41]) && Array("ab".utf8).ends(with: []))
    #expect(ByteSearch.first([], in: [0x41]) == nil)
  }
}
