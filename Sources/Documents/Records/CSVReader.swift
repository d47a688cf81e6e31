internal import ChineseText

/// A row of comma-separated values.
struct CSVRow {
  /// The text of its cells, quotation marks taken off.
  var cells: [String] = []
  /// Line of the file on which it begins, from 1.
  let line: Int
}

/// Reads rows of comma-separated values: RFC 4180, with any separator, and with line ends of any kind.
struct CSVReader {
  /// A row with more cells is no row.
  static let cellLimit = 4_096

  /// Line of the row with a quotation mark that is never closed; `nil` where there is none.
  private(set) var unclosedLine: Int?
  private let separator: UInt8
  private var offset: Int
  private let end: Int
  private var line = 1

  /// Begins at the start of a range of UTF-8.
  init(_ range: Range<Int>, separator: UInt8) {
    offset = range.lowerBound
    end = range.upperBound
    self.separator = separator
  }

  /// The next row; `nil` at the end. A blank line is a row of one empty cell.
  ///
  ///     row = cell *( separator cell ) ( CRLF | LF | CR | end )
  mutating func row(_ text: [UInt8]) throws(DocumentFailure) -> CSVRow? {
    guard offset < end else { return nil }
    let bytes = text.span
    var row = CSVRow(line: line)
    while true {
      row.cells.append(cell(text, bytes))
      guard row.cells.count <= CSVReader.cellLimit else {
        throw .tooLarge(.csv, limit: "cells")
      }
      guard offset < end, bytes[offset] == separator else { break }
      offset += 1
    }
    endLine(bytes)
    return row
  }

  ///     cell = '"' *( any | '""' ) '"' | *plain
  private mutating func cell(_ text: [UInt8], _ bytes: Span<UInt8>) -> String {
    guard offset < end, bytes[offset] == UInt8(ascii: "\"") else { return plain(text, bytes) }
    let startLine = line
    offset += 1
    var result: [UInt8] = []
    while let quote = ByteSearch.first(UInt8(ascii: "\""), in: offset..<end, of: bytes) {
      append(text[offset..<quote], to: &result)
      offset = quote + 1
      guard offset < end, bytes[offset] == UInt8(ascii: "\"") else {
        // What stands between the closing mark and the separator belongs to the cell.
        return String(decoding: result, as: UTF8.self) + plain(text, bytes)
      }
      result.append(UInt8(ascii: "\""))
      offset += 1
    }
    unclosedLine = unclosedLine ?? startLine
    append(text[offset..<end], to: &result)
    offset = end
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func append(_ piece: ArraySlice<UInt8>, to result: inout [UInt8]) {
    line += piece.count { $0 == 0x0A }
    result.append(contentsOf: piece)
  }

  private mutating func plain(_ text: [UInt8], _ bytes: Span<UInt8>) -> String {
    let start = offset
    while offset < end, bytes[offset] != separator, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      offset += 1
    }
    return String(decoding: text[start..<offset], as: UTF8.self)
  }

  private mutating func endLine(_ bytes: Span<UInt8>) {
    guard offset < end else { return }
    if bytes[offset] == 0x0D { offset += 1 }
    if offset < end, bytes[offset] == 0x0A, offset == 0 || bytes[offset - 1] == 0x0D {
      offset += 1
    } else if offset < end, bytes[offset] == 0x0A {
      offset += 1
    }
    line += 1
  }
}
