internal import ChineseText

/// Finds words in a text in linear time, whatever they repeat (Knuth, Morris, Pratt).
package struct WordSearch<Element: Equatable> {
  private let word: [Element]
  /// For each prefix, the length of the longest border.
  private let borders: [Int]

  /// Prepares a search.
  package init(_ word: [Element]) {
    self.word = word
    var borders = [Int](repeating: 0, count: word.count)
    var length = 0
    for index in word.indices.dropFirst() {
      while length > 0, word[index] != word[length] { length = borders[length - 1] }
      if word[index] == word[length] { length += 1 }
      borders[index] = length
    }
    self.borders = borders
  }

  /// The places of the word, from left to right, without overlap.
  package func ranges(in text: [Element]) -> [Range<Int>] {
    guard !word.isEmpty, word.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var length = 0
    for index in text.indices {
      while length > 0, text[index] != word[length] { length = borders[length - 1] }
      if text[index] == word[length] { length += 1 }
      guard length == word.count else { continue }
      found.append((index + 1 - length)..<(index + 1))
      length = 0
    }
    return found
  }
}

/// A text without what is only layout: blanks, and the width of punctuation and digits.
///
/// A decision may print （一） where the act has (一); that is no difference of words.
struct FoldedText {
  /// The folded glyphs.
  private(set) var glyphs: [UInt32] = []
  /// The UTF-8 offset of each, and behind the last one the length of the text.
  private var offsets: [Int] = []

  init(_ bytes: [UInt8]) {
    let span = bytes.span
    var offset = 0
    while offset < bytes.count {
      let next = glyph(at: offset, in: span)
      if !Glyph.isBlank(next.value) {
        glyphs.append(FoldedText.fold(next.value))
        offsets.append(offset)
      }
      offset += next.length
    }
    offsets.append(offset)
  }

  /// The UTF-8 offsets of a range of glyphs, blanks behind the last one left out.
  func offsets(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    let last = offsets[range.upperBound - 1]
    return offsets[range.lowerBound]..<(last + glyph(at: last, in: bytes.span).length)
  }

  /// The glyph that stands for all widths of one.
  static func fold(_ glyph: UInt32) -> UInt32 {
    switch glyph {
    case 0xFF01...0xFF5E: glyph - 0xFEE0
    case 0x201C, 0x201D: 0x22
    case 0x2018, 0x2019: 0x27
    case 0x3008: 0x3C
    case 0x3009: 0x3E
    default: glyph
    }
  }
}

/// How much is searched for one decision: a hostile one is refused before it takes long.
struct SearchBudget {
  private var bytes = 0
  private var provisions = 0
  private var nearest = 0

  /// Bytes of text; some seconds of search.
  private static let byteLimit = 200_000_000
  /// Provisions that are gone through one by one.
  private static let provisionLimit = 5_000_000
  /// A reader does not look at more nearest words.
  private static let nearestLimit = 100

  /// Counts text before it is searched. `weight` is for searches that cost more than a plain one.
  mutating func spend(bytes count: Int, weight: Int = 1) throws(Refusal) {
    bytes += (count + 16) * weight
    guard bytes <= SearchBudget.byteLimit else { throw .tooLarge }
  }

  /// Counts provisions that are gone through.
  mutating func spend(provisions count: Int) throws(Refusal) {
    provisions += count
    guard provisions <= SearchBudget.provisionLimit else { throw .tooLarge }
  }

  /// Refuses at once when there is nothing left.
  func check() throws(Refusal) {
    guard bytes <= SearchBudget.byteLimit, provisions <= SearchBudget.provisionLimit else {
      throw .tooLarge
    }
  }

  /// Whether nearest words may be looked for once more.
  mutating func takeNearest() -> Bool {
    nearest += 1
    return nearest <= SearchBudget.nearestLimit
  }
}
