internal import ChineseText

/// Texts in Markdown.
package enum MarkdownText {
  /// The blocks of a text, the first behind a label that is Markdown already.
  ///
  /// A line that ends a clause is broken off; below another one the next is a block of its own, since
  /// a reader takes the two for one sentence.
  static func blocks(of pieces: [TextPiece], in bytes: [UInt8], label: String) -> [String] {
    var blocks: [String] = label.isEmpty ? [] : [trimmed(label)]
    var mayGoOn = false
    for (position, piece) in pieces.enumerated() {
      switch piece {
      case .table(let rows): blocks.append(MarkdownTable.text(of: rows, in: bytes))
      case .line(let range):
        let text = String(decoding: bytes[range], as: UTF8.self)
        if position == 0, !label.isEmpty {
          blocks = [label + (label.hasSuffix(" ") ? line(text) : escaped(text))]
        } else if mayGoOn {
          blocks[blocks.count - 1] += "\\\n" + line(text)
        } else {
          blocks.append(line(text))
        }
        mayGoOn = LineMeasure.endsClause(range, in: bytes.span)
      }
    }
    return blocks
  }

  /// A text that a line begins with: nothing at its start marks a list, a heading or a rule.
  package static func line(_ text: String) -> String {
    let escaped = escaped(text)
    guard let first = text.utf8.first else { return escaped }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): return "\\" + escaped
    case 0x30...0x39:
      let digits = text.utf8.prefix { (0x30...0x39).contains($0) }.count
      let rest = text.unicodeScalars.dropFirst(digits)
      guard let mark = rest.first, mark == "." || mark == ")",
        rest.dropFirst().first.map({ Glyph.isBlank($0.value) }) ?? true
      else { return escaped }
      return String(text.prefix(digits)) + "\\" + MarkdownText.escaped(String(rest))
    default: return escaped
    }
  }

  /// Text in which no glyph marks anything up.
  package static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if #"\`*_{}[]<>#|~&"#.unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A label without the blank that parts it from a text.
  private static func trimmed(_ label: String) -> String {
    var scalars = label.unicodeScalars
    while let last = scalars.last, Glyph.isBlank(last.value) { scalars.removeLast() }
    return String(scalars)
  }
}

/// Tables in Markdown; one whose rows have not the same number of cells is written as HTML, since
/// Markdown would fill the rows up.
enum MarkdownTable {
  /// A table, whose first row is its head.
  ///
  /// - Parameters:
  ///   - rows: UTF-8 offsets of the rows.
  ///   - bytes: what they stand in.
  /// - Returns: the lines of the table.
  static func text(of rows: [Range<Int>], in bytes: [UInt8]) -> String {
    let cells = rows.map { row in
      TextPiece.cells(of: row, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    let columns = cells.map(\.count).max() ?? 0
    guard cells.allSatisfy({ $0.count == columns }) else { return html(cells, columns) }
    var lines = cells.map { row in line(row.map(MarkdownText.escaped)) }
    lines.insert(line(Array(repeating: "---", count: columns)), at: min(1, lines.count))
    return lines.joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    cells.reduce("|") { $0 + ($1.isEmpty ? " " : " \($1) ") + "|" }
  }

  private static func html(_ rows: [[String]], _ columns: Int) -> String {
    let lines = rows.enumerated().map { number, cells in
      let name = number == 0 ? "th" : "td"
      return "<tr>"
        + cells.enumerated().map { position, cell in
          let missing = position == cells.count - 1 ? columns - cells.count : 0
          let span = missing > 0 ? " colspan=\"\(missing + 1)\"" : ""
          return "<\(name)\(span)>\(escapedForHTML(cell))</\(name)>"
        }.joined() + "</tr>"
    }
    return "<table>\n" + lines.joined(separator: "\n") + "\n</table>"
  }

  private static func escapedForHTML(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
