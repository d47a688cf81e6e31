internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// A place of words.
struct Occurrence {
  var slot: TextSlot
  var range: Range<Int>
}

/// Where words stand in the places of a target.
enum Occurrences {
  /// The places of words in some slots, exact ones first of all; where there are none, those that
  /// differ only in the width of punctuation or in blanks. Inside of numbers words have no place.
  static func find(_ word: [UInt8], in places: SlotRanges, _ pass: inout AmendmentPass)
    throws(Refusal) -> [Occurrence]
  {
    let search = WordSearch(word)
    var found: [Occurrence] = []
    for place in places.slots {
      guard let text = pass.draft[place.slot] else { continue }
      try pass.search.spend(bytes: text.bytes.count)
      for range in search.quotedRanges(in: text.bytes)
      where place.range.map({ $0.contains(range) }) ?? true {
        found.append(Occurrence(slot: place.slot, range: range))
      }
    }
    guard found.isEmpty else { return found }
    let folded = WordSearch(FoldedText(word).glyphs)
    for place in places.slots {
      guard let text = pass.draft[place.slot] else { continue }
      try pass.search.spend(bytes: text.bytes.count, weight: 8)
      let flat = FoldedText(text.bytes)
      for glyphs in folded.quotedRanges(in: flat.glyphs) {
        let range = flat.offsets(glyphs, in: text.bytes)
        guard place.range.map({ $0.contains(range) }) ?? true else { continue }
        found.append(Occurrence(slot: place.slot, range: range))
      }
    }
    return found
  }

  /// The places that a quotation means: all of them, unless the decision says which or how many.
  ///
  /// Places are counted in words that no earlier instruction has touched: else nobody knows what is
  /// counted.
  static func chosen(
    _ found: [Occurrence], of quote: QuotedText, _ pass: AmendmentPass
  ) throws(Refusal) -> [Occurrence] {
    guard let place = quote.place, !found.isEmpty else { return found }
    switch place {
    case .all(let count):
      guard let count, count != found.count else { return found }
      throw .occurrencesDiffer(quote.text, said: count, held: found.count)
    case .nth(let number):
      if let by = rewriter(of: found, pass) { throw .changedBefore(quote.text, by: by.index) }
      let index = number > 0 ? number - 1 : found.count + number
      guard found.indices.contains(index) else {
        throw .occurrencesDiffer(quote.text, said: abs(number), held: found.count)
      }
      return [found[index]]
    }
  }

  /// The instruction that wrote words in the texts of some places.
  private static func rewriter(of found: [Occurrence], _ pass: AmendmentPass) -> InstructionID? {
    for slot in Set(found.map(\.slot)) {
      guard let text = pass.draft[slot],
        case .instruction(let by)? = text.writer(in: 0..<text.bytes.count)
      else { continue }
      return by
    }
    return nil
  }

  /// The instruction that wrote some of the words of a place.
  static func writer(of place: Occurrence, _ pass: AmendmentPass) -> InstructionID? {
    guard case .instruction(let by)? = pass.draft[place.slot]?.writer(in: place.range) else {
      return nil
    }
    return by
  }
}

extension Range<Int> {
  /// Whether another range lies inside.
  func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
