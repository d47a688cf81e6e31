/// Words to look for in a text, found by their first or last character; the longest one wins.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var byFirst: [UInt32: [Glyphs]] = [:]
  private var byLast: [UInt32: [Glyphs]] = [:]
  private var firsts = GlyphFilter()
  private var lasts = GlyphFilter()

  init(_ words: some Sequence<String>) {
    for word in words.map({ Glyphs($0) }).sorted(by: { $0.count > $1.count }) {
      guard let first = word.first, let last = word.last else { continue }
      firsts.insert(first)
      lasts.insert(last)
      byFirst[first, default: []].append(word)
      byLast[last, default: []].append(word)
    }
  }

  init(arrayLiteral words: String...) {
    self.init(words)
  }

  /// The words, parted by blanks.
  init(spaced words: String) {
    self.init(words.split(separator: " ").map(String.init))
  }

  /// Length of the longest word that begins at an index; `nil` when none does.
  func length(at index: Int, in text: Glyphs, before end: Int? = nil) -> Int? {
    let end = end ?? text.count
    guard index < end, firsts.contains(text[index]), let words = byFirst[text[index]] else {
      return nil
    }
    return words.first { word in
      index + word.count <= end && text[index..<(index + word.count)].elementsEqual(word)
    }?.count
  }

  /// Length of the longest word that ends before an index; `nil` when none does.
  func length(endingAt end: Int, in text: Glyphs, notBefore start: Int = 0) -> Int? {
    guard end > start, lasts.contains(text[end - 1]), let words = byLast[text[end - 1]] else {
      return nil
    }
    return words.first { word in
      end - word.count >= start && text[(end - word.count)..<end].elementsEqual(word)
    }?.count
  }

  /// Where a word first stands in a range of the text; `nil` when none does.
  func first(in text: Glyphs, _ range: Range<Int>) -> Range<Int>? {
    for index in range {
      if let length = length(at: index, in: text, before: range.upperBound) {
        return index..<(index + length)
      }
    }
    return nil
  }

  /// Whether a word stands anywhere in the text.
  func isPart(of text: Glyphs) -> Bool { first(in: text, text.indices) != nil }

  /// Whether the whole text is a word.
  func holds(_ text: Glyphs) -> Bool { length(at: 0, in: text) == text.count && !text.isEmpty }
}
