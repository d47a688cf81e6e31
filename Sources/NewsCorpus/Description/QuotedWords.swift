internal import ChineseText

/// Titles in 《》 and short words in quotation marks, counted.
enum QuotedWords {
  /// The titles that paragraphs cite, without 《》, in the order of their first mention.
  static func titles(in paragraphs: [Glyphs]) -> [Counted] {
    var counter = WordCounter()
    for text in paragraphs {
      var depth = 0
      var start = 0
      for (index, glyph) in text.enumerated() {
        if glyph == Glyph.titleOpen {
          if depth == 0 { start = index + 1 }
          depth += 1
        } else if glyph == Glyph.titleClose, depth > 0 {
          depth -= 1
          if depth == 0, index > start { counter.add(text[start..<index]) }
        }
        if glyph == Glyph.fullStop { depth = 0 }
      }
    }
    return counter.words
  }

  /// Longer quotations are sentences.
  private static let longest = 16

  /// The short words in quotation marks, most frequent first.
  static func formulas(in paragraphs: [Glyphs]) -> [Counted] {
    var counter = WordCounter()
    for text in paragraphs {
      for range in Quotations.find(in: text) where (2...longest).contains(range.count) {
        let word = text[range]
        if !word.contains(Glyph.fullStop) { counter.add(word) }
      }
    }
    return counter.words.enumerated().sorted { left, right in
      left.element.count == right.element.count
        ? left.offset < right.offset : left.element.count > right.element.count
    }.map(\.element)
  }
}

/// Counts words and keeps the order in which they came.
struct WordCounter {
  private var places: [Glyphs: Int] = [:]
  private var counts: [(word: Glyphs, count: Int)] = []

  mutating func add(_ word: ArraySlice<UInt32>) {
    let word = Array(word)
    if let place = places[word] {
      counts[place].count += 1
    } else {
      places[word] = counts.count
      counts.append((word, 1))
    }
  }

  /// The words in the order of their first mention.
  var words: [Counted] { counts.map { Counted(text: $0.word.string, count: $0.count) } }
}
