import Foundation
import Testing
import TextSearch

/// A search done the slow way: every place of every section is tried.
enum BruteForce {
  /// How often a term stands in a text, none overlapping another, letter for letter.
  static func count(_ term: String, in text: String) -> Int {
    let (wanted, held) = (Array(term.unicodeScalars), Array(text.unicodeScalars))
    guard !wanted.isEmpty, held.count >= wanted.count else { return 0 }
    var count = 0
    var place = 0
    while place + wanted.count <= held.count {
      if held[place..<(place + wanted.count)].elementsEqual(wanted) {
        count += 1
        place += wanted.count
      } else {
        place += 1
      }
    }
    return count
  }

  /// How often a search finds a term in a text: a number is not found within a longer one.
  static func hits(of term: String, in text: String, folds: Bool) -> Int {
    func form(_ text: String) -> [Unicode.Scalar] {
      Array((folds ? folded(text) : text).unicodeScalars)
    }
    let (wanted, printed) = (form(term), Array(text.unicodeScalars))
    let held = printed.enumerated().flatMap { index, scalar in
      form(String(scalar)).map { ($0, index) }
    }
    guard let first = wanted.first, let last = wanted.last else { return 0 }
    var count = 0
    var place = 0
    while place + wanted.count <= held.count {
      let stretch = held[place..<(place + wanted.count)]
      let (start, end) = (stretch[place].1, stretch[place + wanted.count - 1].1)
      let isInside =
        folds
        && (isDigit(first) && start > 0 && isDigit(printed[start - 1])
          || isDigit(last) && end + 1 < printed.count && isDigit(printed[end + 1]))
      if !isInside, stretch.map(\.0) == wanted {
        count += 1
        place += wanted.count
      } else {
        place += 1
      }
    }
    return count
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  /// The text with everything folded that a search folds, written down a second time.
  static func folded(_ text: String) -> String {
    let forms: [(String, Unicode.Scalar)] = [
      ("“”„「」『』〝〞＂", "\""), ("‘’＇", "'"), ("《〈＜", "<"), ("》〉＞", ">"), ("—–―－−", "-"),
      ("【〔［", "["), ("】〕］", "]"), ("。｡．", "."), ("・•‧", "·"),
    ]
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !" \u{3000}\n\t\u{A0}".unicodeScalars.contains(scalar) {
      if let form = forms.first(where: { $0.0.unicodeScalars.contains(scalar) }) {
        result.append(form.1)
      } else if (0xFF01...0xFF5E).contains(scalar.value),
        let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
      {
        result.append(contentsOf: String(narrow).lowercased().unicodeScalars)
      } else {
        result.append(contentsOf: String(scalar).lowercased().unicodeScalars)
      }
    }
    return String(result)
  }
}

/// Searches, and checks what holds for every answer: the counts are those of the slow way, the
/// marks cut out the terms, an answer with folding holds the one without, a second one is the same.
@discardableResult
func expectSoundAnswer(
  _ text: String, in documents: [SearchDocument], folds: Bool = true,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> SearchAnswer {
  let query = try SearchQuery(text)
  let collection = SearchCollection(documents)
  var options = SearchOptions()
  options.folds = folds
  options.snippetLimit = .max
  let answer = collection.answer(query, options: options)
  func form(_ text: String) -> String { folds ? BruteForce.folded(text) : text }
  func count(_ term: SearchQuery.Term, _ document: SearchDocument) -> Int {
    ([document.title] + document.sections.map(\.text)).reduce(0) {
      $0 + BruteForce.hits(of: term.text, in: $1, folds: folds)
    }
  }
  let matching = documents.indices.filter { index in
    query.terms.allSatisfy { count($0, documents[index]) > 0 }
      && query.excluded.allSatisfy { count($0, documents[index]) == 0 }
  }
  let expected = matching.map { index in query.terms.reduce(0) { $0 + count($1, documents[index]) }
  }
  #expect(answer.documents == matching.count, "\(text)", sourceLocation: sourceLocation)
  #expect(answer.hits == expected.reduce(0, +), "\(text)", sourceLocation: sourceLocation)
  let found = answer.results.sorted { $0.document < $1.document }
  #expect(found.map(\.document) == matching, "\(text)", sourceLocation: sourceLocation)
  #expect(found.map(\.hits) == expected, "\(text)", sourceLocation: sourceLocation)
  #expect(
    answer.results.reduce(0) { $0 + $1.foldedHits } == answer.foldedHits,
    sourceLocation: sourceLocation)
  #expect((answer.foldedHits > 0) == !answer.foldings.isEmpty, sourceLocation: sourceLocation)
  let scores = answer.results.map(\.score)
  #expect(scores == scores.sorted(by: >), sourceLocation: sourceLocation)
  for result in answer.results {
    expectSoundSnippets(
      result, of: documents[result.document], terms: query.terms.map { form($0.text) }, form,
      sourceLocation: sourceLocation)
  }
  let again = collection.answer(query, options: options)
  #expect(again.results.map(\.snippets) == answer.results.map(\.snippets))
  try expectSameAnswer(
    try IndexFile(documents).index.answer(query, options: options), answer,
    sourceLocation: sourceLocation)
  return answer
}

/// An index of documents in a file that is gone when the test ends.
struct IndexFile {
  let index: SearchIndex
  let bytes: [UInt8]

  init(_ documents: [SearchDocument]) throws {
    var writer = IndexWriter()
    for (number, document) in documents.enumerated() {
      writer.add(document, payload: [UInt8(truncatingIfNeeded: number)])
    }
    bytes = writer.finish(meta: Array("示例".utf8))
    index = try #require(try IndexFile.open(bytes))
  }

  /// Opens the bytes of an index from a file; `nil` where they are none.
  static func open(_ bytes: [UInt8]) throws -> SearchIndex? {
    let path = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID().uuidString)")
    try Data(bytes).write(to: path)
    defer { try? FileManager.default.removeItem(at: path) }
    return MappedBytes(path.path).flatMap { SearchIndex($0) }
  }
}

/// Compares the answer of an index with that of a collection in memory.
private func expectSameAnswer(
  _ indexed: SearchAnswer, _ answer: SearchAnswer, sourceLocation: SourceLocation
) throws {
  #expect(indexed.documents == answer.documents, sourceLocation: sourceLocation)
  #expect(indexed.hits == answer.hits, sourceLocation: sourceLocation)
  #expect(indexed.foldedHits == answer.foldedHits, sourceLocation: sourceLocation)
  #expect(indexed.foldings == answer.foldings, sourceLocation: sourceLocation)
  #expect(indexed.results.map(\.id) == answer.results.map(\.id), sourceLocation: sourceLocation)
  #expect(indexed.results.map(\.hits) == answer.results.map(\.hits), sourceLocation: sourceLocation)
  #expect(
    indexed.results.map(\.score) == answer.results.map(\.score), sourceLocation: sourceLocation)
  #expect(
    indexed.results.map(\.sections) == answer.results.map(\.sections),
    sourceLocation: sourceLocation)
  #expect(
    indexed.results.map(\.snippets) == answer.results.map(\.snippets),
    sourceLocation: sourceLocation)
}

private func expectSoundSnippets(
  _ result: SearchResult, of document: SearchDocument, terms: [String], _ form: (String) -> String,
  sourceLocation: SourceLocation
) {
  #expect(result.id == document.id && result.title == document.title)
  let titled = [SearchSection(id: SearchDocument.titleSection, text: document.title)]
  let sections = titled + document.sections
  for snippet in result.snippets {
    let section = sections.first { $0.id == snippet.section }
    let words = snippet.text.hasPrefix("…") ? String(snippet.text.dropFirst()) : snippet.text
    let body = words.hasSuffix("…") ? String(words.dropLast()) : words
    #expect(
      section.map { BruteForce.count(body, in: $0.text) } ?? 0 > 0, "\(snippet)",
      sourceLocation: sourceLocation)
    let scalars = Array(snippet.text.unicodeScalars)
    var end = 0
    for mark in snippet.marks {
      #expect(mark.lowerBound >= end && mark.upperBound <= scalars.count && !mark.isEmpty)
      end = mark.upperBound
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[mark])
      let marked = form(String(cut))
      // Hits that overlap are one mark.
      #expect(
        terms.contains { marked.unicodeScalars.starts(with: $0.unicodeScalars) }, "\(snippet)",
        sourceLocation: sourceLocation)
    }
    #expect(!snippet.marks.isEmpty, sourceLocation: sourceLocation)
  }
}
