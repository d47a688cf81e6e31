internal import Findings
internal import TextSearch

/// What was told of a file besides its items: the lines that are in none, and where the reader had to
/// choose.
struct FileRecord {
  /// Its lines that are in no item.
  var dropped: [DroppedLines] = []
  /// Where the reader had to choose.
  var findings: [Finding] = []

  /// Nothing was told.
  init() {}

  init(dropped: [DroppedLines], findings: [Finding]) {
    self.dropped = dropped
    self.findings = findings
  }

  /// The record as an index keeps it.
  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.list(dropped) { writer, lines in
      writer.number(lines.line)
      writer.number(max(0, lines.endLine - lines.line))
      writer.text(lines.text)
      writer.text(lines.reason.rawValue)
    }
    writer.list(findings) { $0.finding($1) }
    return writer.bytes
  }

  /// Reads a record; `nil` when the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = PackedReader(bytes)
    guard let dropped = reader.list(FileRecord.lines),
      let findings = reader.list({ $0.finding() })
    else { return nil }
    self.init(dropped: dropped, findings: findings)
  }

  private static func lines(_ reader: inout PackedReader) -> DroppedLines? {
    guard let line = reader.number(), let length = reader.number(), length <= .max - line,
      let text = reader.text(),
      let reason = reader.text().flatMap(DroppedLines.Reason.init(rawValue:))
    else { return nil }
    return DroppedLines(lines: line...(line + length), text: text, reason: reason)
  }
}
