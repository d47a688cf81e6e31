internal import Findings
internal import RegulationModel
internal import TextSearch

/// The text of a regulation as an index keeps it.
///
///     edition = text first-line last-line front count { row } count { event } count { finding }
///               count { dropped }
enum PackedEdition {
  static func write(_ edition: Edition, to writer: inout PackedWriter) {
    writer.raw(edition.bytes)
    writer.number(edition.sourceLines.lowerBound)
    writer.number(edition.sourceLines.upperBound)
    let front = edition.front
    for range in [front.title, front.documentNumber, front.note] {
      writer.list([range].compactMap(\.self)) { $0.range($1) }
    }
    writer.list(front.preamble) { $0.range($1) }
    writer.list(front.closing) { $0.range($1) }
    writer.list(edition.rows) { $0.row($1) }
    writer.list(edition.events) { writer, event in
      writer.day(event.date)
      writer.optional(event.actor)
      writer.optional(event.action?.rawValue)
      writer.text(event.text)
    }
    writer.list(edition.findings) { $0.finding($1) }
    writer.list(edition.dropped) { writer, dropped in
      writer.number(dropped.line)
      writer.number(dropped.endLine)
      writer.text(dropped.text)
      writer.text(dropped.reason.rawValue)
    }
  }

  /// Reads an edition; `nil` when the bytes are none.
  static func read(_ reader: inout PackedReader) -> Edition? {
    guard let bytes = reader.raw(), String(validating: bytes, as: UTF8.self) != nil,
      let first = reader.number(), let last = reader.number(), first <= last,
      let front = front(&reader, bytes.count),
      let rows = reader.list({ $0.row(bytes.count) }),
      rows.allSatisfy({ Int($0.parent) < rows.count && Int($0.end) <= rows.count }),
      let events = reader.list(event), let findings = reader.list({ $0.finding() }),
      let dropped = reader.list(dropped)
    else { return nil }
    return Edition(
      bytes: bytes, rows: rows, front: front, events: events, sourceLines: first...last,
      findings: findings, dropped: dropped)
  }

  private static func front(_ reader: inout PackedReader, _ count: Int) -> FrontMatter? {
    var front = FrontMatter()
    guard let title = reader.list({ $0.range(count) }),
      let number = reader.list({ $0.range(count) }), let note = reader.list({ $0.range(count) }),
      let preamble = reader.list({ $0.range(count) }),
      let closing = reader.list({ $0.range(count) })
    else { return nil }
    front.title = title.first
    front.documentNumber = number.first
    front.note = note.first
    front.preamble = preamble
    front.closing = closing
    return front
  }

  private static func event(_ reader: inout PackedReader) -> LifecycleEvent? {
    guard let date = reader.day(), let date, let actor = reader.optional(),
      let action = reader.optional(), let text = reader.text()
    else { return nil }
    return LifecycleEvent(
      date: date, actor: actor, action: action.flatMap(LifecycleEvent.Action.init(rawValue:)),
      text: text)
  }

  private static func dropped(_ reader: inout PackedReader) -> DroppedText? {
    guard let line = reader.number(), let endLine = reader.number(), let text = reader.text(),
      let reason = reader.text().flatMap(DroppedText.Reason.init(rawValue:))
    else { return nil }
    return DroppedText(line: line, endLine: endLine, text: text, reason: reason)
  }
}

extension PackedWriter {
  fileprivate mutating func range(_ range: TextRange) {
    number(Int(range.lower))
    number(Int(range.upper - range.lower))
  }

  fileprivate mutating func row(_ row: ProvisionRow) {
    number(Int(row.kind.rawValue))
    number(Int(row.occurrence))
    number(Int(row.position))
    optional(row.number?.description)
    for part in [row.label, row.heading, row.text, row.closing] { range(part) }
    number(Int(row.parent) + 1)
    number(Int(row.end))
    number(Int(max(0, row.line)))
  }
}

extension PackedReader {
  /// A range of a text of so many bytes.
  fileprivate mutating func range(_ count: Int) -> TextRange? {
    guard let start = number(), let length = number(), start <= count, length <= count - start
    else { return nil }
    return TextRange(start..<(start + length))
  }

  fileprivate mutating func row(_ count: Int) -> ProvisionRow? {
    guard let kind = number().flatMap(UInt8.init(exactly:)).flatMap(ProvisionKind.init(rawValue:)),
      let occurrence = number32(), let position = number32(), let printed = optional(),
      let label = range(count), let heading = range(count), let text = range(count),
      let closing = range(count), let parent = number32(), let end = number32(),
      let line = number32()
    else { return nil }
    var row = ProvisionRow(
      kind: kind, number: printed.flatMap { ProvisionNumber($0) }, parent: Int32(parent) - 1,
      end: Int32(end), line: Int32(line))
    row.occurrence = occurrence
    row.position = position
    row.label = label
    row.heading = heading
    row.text = text
    row.closing = closing
    return row
  }

  private mutating func number32() -> UInt32? {
    number().flatMap(Int32.init(exactly:)).map { UInt32($0) }
  }
}
