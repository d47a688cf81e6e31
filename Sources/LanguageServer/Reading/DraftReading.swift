internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel
internal import RegulationParser

/// A text as the reader sees it: its edition, and where in the text each provision stands.
struct DraftReading {
  let edition: Edition
  let alignment: SourceAlignment
  let isMarkdown: Bool
  /// What the reader found, with lines of the text.
  let findings: [Finding]
  /// Where each row stands, with all that is inside of it: UTF-8 offsets of the text.
  let extents: [Range<Int>]
  /// Lines of the text, counted from 1, on which the rows begin.
  let lines: [Int]

  /// Reads a text.
  ///
  /// - Throws: `ReadingError` or a failure of the document where it holds no regulation.
  init(_ text: TextDocument) throws {
    let draft = try DraftText(text)
    let (edition, readFindings) = try DraftReading.edition(draft)
    let alignment = SourceAlignment(edition, text, isMarkdown: draft.isMarkdown) { number in
      let line = draft.line(of: number) - 1
      return text.lines.starts[min(max(0, line), text.lines.count - 1)]
    }
    self.edition = edition
    self.alignment = alignment
    isMarkdown = draft.isMarkdown
    findings = (draft.document.findings + readFindings).map { finding in
      Finding(
        severity: finding.severity, code: finding.code, line: finding.line.map(draft.line),
        message: finding.message)
    }
    lines = edition.rows.map { draft.line(of: Int($0.line)) }
    extents = DraftReading.extents(edition, alignment, lines, text)
  }

  /// The edition with what was found. A text that is canonical is taken at its word: an article whose number
  /// is out of order is an article all the same. Where the reader joins lines, the text is wrapped and only
  /// looks canonical.
  private static func edition(_ draft: DraftText) throws -> (Edition, [Finding]) {
    let canonical = draft.isMarkdown ? nil : canonical(draft)
    do {
      let read = try RegulationReader.read(draft.document)
      guard let canonical, canonical != read,
        lineCount(canonical.bytes) == lineCount(read.bytes)
      else { return (read, read.findings) }
      return (canonical, EditionNumbering.findings(of: canonical))
    } catch {
      guard let canonical else { throw error }
      return (canonical, EditionNumbering.findings(of: canonical))
    }
  }

  private static func lineCount(_ bytes: [UInt8]) -> Int { bytes.count { $0 == 0x0A } }

  /// The edition of a text that is canonical but for empty lines and the ends of lines.
  private static func canonical(_ draft: DraftText) -> Edition? {
    let text = draft.document.text
    guard let edition = try? CanonicalText.read(text) else { return nil }
    let lines = text.bytes.split { $0 == 0x0A || $0 == 0x0D }
    let isCanonical =
      lines.reduce(0) { $0 + $1.count + 1 } == edition.bytes.count
      && lines.elementsEqual(edition.bytes.split(separator: 0x0A)) { $0 == $1 }
    return isCanonical ? edition : nil
  }

  private static func extents(
    _ edition: Edition, _ alignment: SourceAlignment, _ lines: [Int], _ text: TextDocument
  ) -> [Range<Int>] {
    var extents = edition.rows.enumerated().map { index, row in
      let line = text.content(ofLine: lines[index])
      let pieces = [row.label, row.heading, row.text, row.closing].compactMap {
        $0.isEmpty ? nil : alignment.source(of: $0.offsets)
      }
      let start = pieces.map(\.lowerBound).min() ?? line.lowerBound
      return start..<max(start, pieces.map(\.upperBound).max() ?? line.upperBound)
    }
    for index in extents.indices.reversed() {
      let parent = Int(edition.rows[index].parent)
      guard parent >= 0 else { continue }
      let (outer, inner) = (extents[parent], extents[index])
      extents[parent] =
        min(outer.lowerBound, inner.lowerBound)..<max(outer.upperBound, inner.upperBound)
    }
    return extents
  }
}

extension DraftReading {
  /// A provision by its row.
  func provision(_ row: Int) -> Provision { Provision(edition: edition, index: row) }

  /// Where the label of a row stands; `nil` for a row without one, or one that was not found.
  func label(of row: Int) -> Range<Int>? {
    let label = edition.rows[row].label
    return label.isEmpty ? nil : alignment.source(of: label.offsets)
  }

  /// The narrowest row at an offset of the text; `nil` outside of the regulation.
  func row(at offset: Int) -> Int? {
    var found: Int?
    var row = 0
    while row < extents.count {
      if extents[row].lowerBound <= offset, offset <= extents[row].upperBound {
        found = row
        row += 1
      } else {
        row = Int(edition.rows[row].end)
      }
    }
    return found
  }

  /// The row of the article that a row is, or is in; `nil` for a division.
  func article(of row: Int) -> Int? {
    var row = row
    while row >= 0 {
      if edition.rows[row].kind == .article { return row }
      row = Int(edition.rows[row].parent)
    }
    return nil
  }

  /// The row of the article at an offset, or of the one that begins on its line.
  func article(at offset: Int, in text: TextDocument) -> Int? {
    if let row = row(at: offset), let article = article(of: row) { return article }
    let line = text.lines.line(at: offset) + 1
    return edition.rows.indices.first { edition.rows[$0].kind == .article && lines[$0] == line }
  }
}
