internal import RegulationModel

extension Provision {
  /// The provision as the canonical text has it, with all inside; a line a paragraph.
  var canonicalText: String {
    let bytes = edition.bytes
    let own = edition.rows[index..<Int(row.end)]
    let ranges = own.flatMap { [$0.label, $0.heading, $0.text, $0.closing] }.filter { !$0.isEmpty }
    guard let start = ranges.map(\.lower).min(), let end = ranges.map(\.upper).max() else {
      return ""
    }
    return String(decoding: bytes[Int(start)..<Int(end)], as: UTF8.self)
  }

  /// The words that lead to a 项 or 目: `有下列情形之一的，…：`; `nil` for other provisions.
  var leadIn: String? {
    guard kind == .item || kind == .subitem else { return nil }
    let words = ancestors.filter { $0.kind >= .paragraph }.map { $0.label + $0.text }
    return words.isEmpty ? nil : words.joined(separator: "\n")
  }

  /// The articles of a division, each alone; of anything else itself.
  var pieces: [Provision] {
    guard kind.isDivision || kind == .annex else { return [self] }
    let below = children.flatMap(\.pieces)
    return below.isEmpty ? [self] : below
  }
}
