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
  package func ranges(in text: [Element]) -> [Range<Int>] { ranges(in: text) { _ in true } }

  /// The places of the word that are fit, from left to right, without overlap; one that is not fit
  /// takes nothing from the next.
  package func ranges(in text: [Element], where isFit: (Range<Int>) -> Bool) -> [Range<Int>] {
    guard !word.isEmpty, word.count <= text.count else { return [] }
    var found: [Range<Int>] = []
    var length = 0
    for index in text.indices {
      while length > 0, text[index] != word[length] { length = borders[length - 1] }
      if text[index] == word[length] { length += 1 }
      guard length == word.count else { continue }
      let range = (index + 1 - length)..<(index + 1)
      guard isFit(range) else {
        length = borders[length - 1]
        continue
      }
      found.append(range)
      length = 0
    }
    return found
  }
}
