import ChineseText
import Documents
import Findings
import JSONText
import RegulationModel
import RegulationParser

/// What holds for every document, whatever file it comes from, and for the regulations in it.
enum SoundDocument {
  /// Reads a file the whole way, from its bytes to its regulations, and checks each step.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: the name whose ending tells its kind.
  /// - Throws: what does not hold; a file that is refused is no violation.
  static func check(_ bytes: [UInt8], name: String?) throws(Violation) {
    // Other programs of the machine are not what is tried here.
    let foreign = [Array("%PDF-".utf8), Array("{\\rtf".utf8), [0xD0, 0xCF, 0x11, 0xE0]]
    if foreign.contains(where: { bytes.starts(with: $0) }) { return }
    guard let documents = try? DocumentReader.read(bytes, name: name) else { return }
    try require(!documents.isEmpty, "a file without documents was not refused")
    let again = try? DocumentReader.read(bytes, name: name)
    try require(again?.count == documents.count, "two readings differ")
    for (document, other) in zip(documents, again ?? []) {
      try checkEqual(document, other)
      try checkBlocks(document)
      try checkFields(document)
      var json = JSONWriter(layout: .compact)
      DocumentJSON.write(document, file: name, isChinese: false, to: &json)
      try checkRegulations(of: document)
    }
  }

  private static func checkEqual(
    _ document: SourceDocument, _ other: SourceDocument
  ) throws(Violation) {
    try require(
      document.text.bytes == other.text.bytes && document.evidence == other.evidence
        && document.places == other.places && document.fields == other.fields
        && document.findings == other.findings, "two readings differ")
  }

  private static func checkBlocks(_ document: SourceDocument) throws(Violation) {
    let count = document.text.lines.count
    try require([0, count].contains(document.evidence.count), "evidence is not one a line")
    try require([0, count].contains(document.places.count), "places are not one a line")
    // The lines with the blanks at their ends: a row may begin with an empty cell.
    var lines = document.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard !document.evidence.isEmpty else { return }
    try require(lines.count == count, "a block is no line")
    for (evidence, line) in zip(document.evidence, lines) {
      try checkEvidence(evidence, Array(line))
    }
  }

  private static func checkEvidence(
    _ evidence: Evidence, _ line: [UInt8]
  ) throws(Violation) {
    let label = evidence.labelLength
    try require(
      label <= line.count && (label == line.count || line[label] & 0xC0 != 0x80),
      "a label of \(label) ends within a glyph or behind \(line.text)")
    for link in evidence.links {
      try require(
        !link.words.isEmpty && link.words.upperBound <= line.count, "a link without words")
      try require(
        String(validating: line[link.words], as: UTF8.self) != nil, "a link ends within a glyph")
    }
    try require((1...6).contains(evidence.heading ?? 1), "a heading of level 0 or 7")
    try require((evidence.listLevel ?? 0) >= 0, "a list of level -1")
    guard let row = evidence.row else { return }
    try require(row.table > 0 && row.number > 0, "a row or a table counted from 0")
    try require(
      row.spans.count == line.count { $0 == 0x09 } + 1,
      "\(row.spans.count) spans for the cells of \(line.text)")
    try require(
      row.rowSpans.isEmpty || row.rowSpans.count == row.spans.count, "spans differ in number")
  }

  private static func checkFields(_ document: SourceDocument) throws(Violation) {
    for field in document.fields {
      try require(
        field.value.unicodeScalars.contains { !Glyph.isBlank($0.value) }
          && !field.value.utf8.contains(0x0A), "a blank or broken field \(field.name)")
    }
  }

  /// All glyphs of a document are in an edition or in what one sets aside.
  private static func checkRegulations(of document: SourceDocument) throws(Violation) {
    guard let editions = try? RegulationReader.readAll(document) else { return }
    try require(!editions.isEmpty, "no regulation, and it was not refused")
    var count = GlyphCount()
    count.add(document.text.bytes.text)
    for edition in editions {
      count.remove(edition.text)
      // The one word that stands in a field of the record and in no block.
      if edition.findings.contains(where: { $0.code == "title-of-field" }),
        let title = edition.title
      {
        count.add(title)
      }
      for dropped in edition.dropped { count.remove(dropped.text) }
      try SoundEdition.check(edition, tellsEvents: document.field(.date) == nil)
    }
    try require(
      count.differences.isEmpty,
      "lost or invented: \(count.differences)\n\(document.text.bytes.text)\n--\n"
        + editions.map(\.text).joined(separator: "\n--\n"))
  }
}
