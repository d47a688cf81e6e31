import TextSearch

extension FuzzEntry {
  /// Searches: an answer has the hits that a slow search has, and its marks cut out the words.
  static let search = FuzzEntry("search") { bytes throws(Violation) in
    let parts = bytes.text.split(separator: "\n", maxSplits: 1)
    guard let first = parts.first, let query = try? SearchQuery(String(first)) else { return }
    let documents = [
      document("a", parts.count > 1 ? String(parts[1]) : ""), document("b", SampleAct.text),
    ]
    var options = SearchOptions()
    options.snippetLimit = .max
    for folds in [true, false] {
      options.folds = folds
      let answer = SearchCollection(documents).answer(query, options: options)
      for snippet in answer.results.flatMap(\.snippets) {
        let count = snippet.text.unicodeScalars.count
        var end = 0
        for mark in snippet.marks {
          try require(mark.lowerBound >= end && mark.upperBound <= count, "\(snippet)")
          end = mark.upperBound
        }
      }
      let holdsNull = parts.count > 1 && parts[1].utf8.contains(0)
      let isPlain = query.terms.count == 1 && query.terms[0].others.isEmpty
      let isWild = query.terms[0].text.unicodeScalars.contains {
        "?*\\".unicodeScalars.contains($0)
      }
      guard !folds, !holdsNull, isPlain, !isWild, query.excluded.isEmpty else { continue }
      let hits = documents.reduce(0) { $0 + occurrences(of: query.terms[0].text, in: $1) }
      try require(answer.hits == hits, "\(answer.hits) hits, not \(hits): \(query)")
    }
  }

  private static func document(_ id: String, _ text: String) -> SearchDocument {
    SearchDocument(id: id, title: "", sections: [SearchSection(id: "text", text: text)])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  private static func occurrences(of term: String, in document: SearchDocument) -> Int {
    // NUL parts the sections of a collection; nobody finds it.
    let wanted = Array(term.unicodeScalars.filter { $0.value != 0 })
    guard !wanted.isEmpty else { return 0 }
    return ([document.title] + document.sections.map(\.text)).reduce(0) { sum, text in
      let held = Array(text.unicodeScalars)
      var count = 0
      var place = 0
      while place + wanted.count <= held.count {
        let end = place + wanted.count
        // Digits are a whole number.
        let goesOn = place > 0 && isDigit(wanted[0]) && isDigit(held[place - 1])
        let isCut = end < held.count && isDigit(wanted[wanted.count - 1]) && isDigit(held[end])
        let isHit = !goesOn && !isCut && held[place..<end].elementsEqual(wanted)
        count += isHit ? 1 : 0
        place += isHit ? wanted.count : 1
      }
      return sum + count
    }
  }
}
