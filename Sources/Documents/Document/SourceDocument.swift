package import ChineseText
public import Findings

/// A document as it was read: its text, and what its container says of each line.
///
/// The text is one owned UTF-8; each of its lines is a block in reading order. Beside it stand, a
/// value a line, where the block stood in the file and what the file says of it (a heading, the
/// label that a word processor counts, a row of a table, a page number). Where a container says
/// nothing at all, as plain text does, there are no such values, and nothing is copied.
public struct SourceDocument: Sendable {
  /// What kind of file it came from.
  public let format: DocumentFormat
  /// What the file says of itself: title, date, source …
  public let fields: [DocumentField]
  /// What had to be chosen or left out while reading.
  public let findings: [Finding]
  /// The text; block n is its line n.
  package let text: SourceText
  /// What the container says of each line; empty where it says nothing.
  package let evidence: [Evidence]
  /// Where each line stood in the file; empty where line n is line n of the file.
  package let places: [Place]
  /// Printed columns of a full line, where the layout of the pages tells; `nil` elsewhere.
  package let fullColumns: Int?

  /// Takes plain text, of which each line is a block.
  package init(
    plain text: SourceText, format: DocumentFormat = .text, fields: [DocumentField] = [],
    findings: [Finding] = []
  ) {
    self.init(
      text: text, format: format, fields: fields, findings: findings, evidence: [], places: [])
  }

  /// Takes a text with what its container says of it: evidence and places are one value a line, or
  /// none.
  package init(
    text: SourceText, format: DocumentFormat, fields: [DocumentField], findings: [Finding],
    evidence: [Evidence], places: [Place], fullColumns: Int? = nil
  ) {
    precondition(evidence.isEmpty || evidence.count == text.lines.count, "one value a line")
    precondition(places.isEmpty || places.count == text.lines.count, "one place a line")
    self.text = text
    self.format = format
    self.fields = fields
    self.findings = findings
    self.evidence = evidence
    self.places = places
    self.fullColumns = fullColumns
  }

  /// The code of the finding that the name of a file says something else than its bytes.
  package static let namedOtherwise = "named-otherwise"

  /// The code of the finding that a line of a file of records is none.
  package static let brokenRecord = "record-broken"

  /// The value of a field; `nil` where the file does not say. The first of several counts.
  public func field(_ name: DocumentField.Name) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// What the container says of a line, by its index.
  package func evidence(at index: Int) -> Evidence {
    evidence.isEmpty ? Evidence() : evidence[index]
  }

  /// Where a line stood in the file, by its index.
  package func place(at index: Int) -> Place {
    places.isEmpty ? Place(line: index + 1) : places[index]
  }
}

extension SourceDocument {
  /// The bytes of a block, by its index, with the blanks at its ends: offsets of its evidence count
  /// from there, and a row may begin with an empty cell.
  package func block(at index: Int) -> [UInt8] {
    let line = text.lines[index]
    var (start, end) = (line.start, line.end)
    while start > 0, text.bytes[start - 1] != 0x0A { start -= 1 }
    while end < text.bytes.count, text.bytes[end] != 0x0A { end += 1 }
    return Array(text.bytes[start..<end])
  }

  /// The text without what the container sets aside: a line a block, blank where it is set aside.
  package var runningText: [UInt8] {
    guard !evidence.isEmpty else { return text.bytes }
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count)
    for (index, line) in text.lines.enumerated() {
      if evidence[index].aside == nil { result.append(contentsOf: text.bytes[line.content]) }
      result.append(0x0A)
    }
    return result
  }
}
