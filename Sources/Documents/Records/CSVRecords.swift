internal import ChineseText
internal import JSONText

/// Reads the rows of a table as records named by its first row.
struct CSVRecords {
  private(set) var records: [Record] = []
  /// Rows whose number of cells is not that of the first row: how many, and the line of the first.
  private(set) var oddRows = (count: 0, line: 0)
  /// Line of a quotation mark that is never closed.
  private(set) var unclosedLine: Int?

  /// Reads a text.
  ///
  /// - Throws: `unsupported` where the first row names nothing that is known.
  init(_ text: [UInt8], _ separator: UInt8) throws(DocumentFailure) {
    var reader = CSVReader(text.indices, separator: separator)
    guard let names = try reader.row(text)?.cells, CSVRecords.isHead(names) else {
      throw .unsupported(kind: "csv")
    }
    while let row = try reader.row(text) {
      if row.cells.count == 1, row.cells[0].isEmpty { continue }
      if row.cells.count != names.count {
        if oddRows.count == 0 { oddRows.line = row.line }
        oddRows.count += 1
      }
      let members = row.cells.enumerated().map { index, cell in
        let name = index < names.count ? names[index] : "\(index + 1)"
        return JSONValue.Member(name, .string(cell))
      }
      records.append(Record(members: members, number: records.count + 1, line: row.line))
    }
    unclosedLine = reader.unclosedLine
  }

  /// The separator with which the first row has most known names; `nil` where none gives a head.
  static func separator(of text: [UInt8]) -> UInt8? {
    let end = min(text.count, 65_536)
    var best: (separator: UInt8, known: Int)?
    for separator in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")] {
      var reader = CSVReader(0..<end, separator: separator)
      guard let names = (try? reader.row(text))?.cells, isHead(names) else { continue }
      let known = names.count { RecordKeys.role(of: $0) != nil }
      if known > best?.known ?? 0 { best = (separator, known) }
    }
    return best?.separator
  }

  /// Whether a text that nobody calls a table is one: its first row has two known names at least,
  /// and there is another.
  static func isTable(_ text: [UInt8]) -> Bool {
    guard let separator = separator(of: text) else { return false }
    var reader = CSVReader(0..<min(text.count, 65_536), separator: separator)
    guard let names = (try? reader.row(text))?.cells,
      let second = (try? reader.row(text))?.cells
    else { return false }
    return names.count { RecordKeys.role(of: $0) != nil } >= 2 && second.count > 1
  }

  /// Whether a row names a text or a title, and something else.
  private static func isHead(_ names: [String]) -> Bool {
    let roles = names.map { RecordKeys.role(of: $0)?.role }
    let isText = roles.contains { $0 == .text || $0 == .field(.title) || $0 == .field(.summary) }
    return isText && names.allSatisfy { $0.utf8.count <= 128 }
      && (names.count > 1 || roles.first == .text)
  }
}
