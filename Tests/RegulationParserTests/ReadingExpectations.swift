import ChineseText
import Findings
import RegulationModel
import RegulationParser
import Testing

/// Reads a document and checks what holds for every reading: nothing is lost, the canonical text
/// reads back to the same edition, the table is sound, and a second reading gives the same.
func expectSoundReading(
  of document: [UInt8], sourceLocation: SourceLocation = #_sourceLocation
) throws -> Edition {
  let edition = try RegulationReader.read(document)
  let again = try RegulationReader.read(document)
  #expect(edition == again && edition.findings == again.findings, sourceLocation: sourceLocation)
  let source = try SourceText(decoding: document)
  expectNothingLost(source, edition, sourceLocation)
  expectRoundTrip(edition, sourceLocation)
  expectSoundTree(edition, sourceLocation)
  return edition
}

func expectRoundTrip(_ edition: Edition, _ sourceLocation: SourceLocation) {
  do {
    let back = try CanonicalText.read(CanonicalText.print(edition))
    let (printed, read) = (edition.text.utf8, back.text.utf8)
    if printed.count != read.count || !printed.elementsEqual(read) {
      let lines = zip(edition.text.split(separator: "\n"), back.text.split(separator: "\n"))
      let first = lines.first { !$0.utf8.elementsEqual($1.utf8) }
      Issue.record(
        "reads back as other text from \(first.map { "\($0) → \($1)" } ?? "its end") on",
        sourceLocation: sourceLocation)
    } else if back != edition {
      let shapes = zip(edition.provisions, back.provisions).first {
        $0.id != $1.id || $0.text != $1.text || $0.label != $1.label || $0.heading != $1.heading
      }
      Issue.record(
        "reads back with another structure from \(shapes.map { "\($0.id) → \($1.id)" } ?? "") on\n\(edition.text)",
        sourceLocation: sourceLocation)
    }
    // An order in front tells events that the text itself does not.
    #expect(edition.events.starts(with: back.events), sourceLocation: sourceLocation)
    if edition.dropped.allSatisfy({ $0.reason != .order }) {
      #expect(back.events == edition.events, sourceLocation: sourceLocation)
    }
    #expect(back.findings.isEmpty, sourceLocation: sourceLocation)
  } catch {
    Issue.record("\(error) while reading\n\(edition.text)", sourceLocation: sourceLocation)
  }
}

/// Every glyph of the document that is not blank is in the edition or in what was dropped.
private func expectNothingLost(
  _ source: SourceText, _ edition: Edition, _ sourceLocation: SourceLocation
) {
  var counts: [UInt32: Int] = [:]
  func count(_ text: some Sequence<Unicode.Scalar>, by step: Int) {
    for scalar in text where !Glyph.isBlank(scalar.value) {
      counts[scalar.value, default: 0] += step
    }
  }
  count(String(decoding: source.bytes, as: UTF8.self).unicodeScalars, by: 1)
  count(edition.text.unicodeScalars, by: -1)
  for dropped in edition.dropped { count(dropped.text.unicodeScalars, by: -1) }
  let lost = counts.filter { $0.value != 0 }
  #expect(
    lost.isEmpty, "\(lost.map { "U+\(String($0.key, radix: 16)) × \($0.value)" })",
    sourceLocation: sourceLocation)
}

private func expectSoundTree(_ edition: Edition, _ sourceLocation: SourceLocation) {
  let rows = edition.rows
  for (index, row) in rows.enumerated() {
    #expect(Int(row.end) > index && Int(row.end) <= rows.count, sourceLocation: sourceLocation)
    guard row.parent >= 0 else { continue }
    let parent = rows[Int(row.parent)]
    #expect(Int(row.parent) < index && row.end <= parent.end, sourceLocation: sourceLocation)
    #expect(
      parent.kind <= row.kind || parent.kind == .annex || parent.kind >= .item,
      sourceLocation: sourceLocation)
  }
  for article in edition.articles {
    #expect(article.children.first != nil, "\(article.label)", sourceLocation: sourceLocation)
  }
}
