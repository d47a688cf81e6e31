import ChineseText
import Findings
import LegalXML
import RegulationModel
import Testing

/// How often each glyph stands in a text, blanks aside.
struct WordCount {
  private(set) var counts: [Unicode.Scalar: Int] = [:]

  mutating func add(_ text: String) {
    for scalar in text.unicodeScalars where !Glyph.isBlank(scalar.value) {
      counts[scalar, default: 0] += 1
    }
  }

  /// The glyphs that stand here more often than in another count.
  func excess(over other: WordCount) -> [Unicode.Scalar] {
    counts.filter { $0.value > other.counts[$0.key, default: 0] }.keys.sorted {
      $0.value < $1.value
    }
  }
}

/// Every glyph of the document's text is in the edition or among what was dropped, and the edition
/// has no glyph that is not of the document.
///
/// Where labels were chosen, those of the document are named in a finding instead; a title may be
/// the one of the meta.
func expectSameWords(
  _ edition: Edition, _ root: XMLElement, _ sourceLocation: SourceLocation
) {
  var document = WordCount()
  var numbers = WordCount()
  var alias = WordCount()
  count(root, &document, &numbers)
  for element in root.found("FRBRalias") { alias.add(element["value"] ?? "") }
  for element in root.found("meta") { alias.add(element.text) }

  var words = WordCount()
  for text in [edition.title, edition.documentNumber, edition.note].compactMap({ $0 })
    + edition.preamble + edition.closing
  {
    words.add(text)
  }
  for provision in edition.provisions {
    words.add(provision.heading ?? "")
    words.add(provision.text)
    words.add(provision.closing ?? "")
  }
  var all = words
  for provision in edition.provisions { all.add(provision.label) }
  for dropped in edition.dropped { all.add(dropped.text) }

  let isChosen = edition.findings.contains { $0.code == "label-chosen" }
  var wanted = document
  if !isChosen { for (scalar, count) in numbers.counts { wanted.add(scalar, count) } }
  let lost = wanted.excess(over: all)
  #expect(lost.isEmpty, "lost: \(lost)", sourceLocation: sourceLocation)

  var known = document
  for count in [numbers, alias] {
    for (scalar, number) in count.counts { known.add(scalar, number) }
  }
  let invented = words.excess(over: known)
  #expect(invented.isEmpty, "invented: \(invented)", sourceLocation: sourceLocation)
}

extension WordCount {
  fileprivate mutating func add(_ scalar: Unicode.Scalar, _ number: Int) {
    counts[scalar, default: 0] += number
  }
}

/// Counts the text of a document: of the meta nothing but its notes.
private func count(
  _ element: XMLElement, _ words: inout WordCount, _ numbers: inout WordCount
) {
  if element.name.local == "meta" {
    for note in element.child("notes")?.elements ?? [] { words.add(note.text) }
    return
  }
  if element.name.local == "num" { return numbers.add(element.text) }
  for child in element.children {
    switch child {
    case .element(let inner): count(inner, &words, &numbers)
    case .text(let text): words.add(text)
    }
  }
}
