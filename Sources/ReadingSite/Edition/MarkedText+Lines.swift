internal import AkomaNtoso
internal import ChineseText
internal import HTMLText
internal import RegulationModel

/// The lines of a provision's text as HTML: stretches that are a `p` each, and a table.
extension MarkedText {
  /// A text of a provision: its own words, or those behind its items.
  struct Words {
    let provision: Provision
    var isClosing = false

    var range: Range<Int> {
      (isClosing ? provision.row.closing : provision.row.text).offsets
    }

    var pieces: [TextPiece] { isClosing ? provision.closingPieces : provision.textPieces }

    /// The rows of the table that the text ends with; none for most.
    var rows: [Range<Int>] {
      if case .table(let rows)? = pieces.last { rows } else { [] }
    }
  }

  /// The stretches of a text before its table that are a paragraph of HTML each: at least one, maybe
  /// empty. Lines behind one that ends no clause stand apart, as `br` would join them.
  func stretches(of words: Words) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var mayGoOn = false
    for case .line(let line) in words.pieces {
      if mayGoOn, let last = stretches.popLast() {
        stretches.append(last.lowerBound..<line.upperBound)
      } else {
        stretches.append(line)
      }
      mayGoOn = LineMeasure.endsClause(line, in: edition.bytes.span)
    }
    let start = words.range.lowerBound
    return stretches.isEmpty ? [start..<start] : stretches
  }

  /// Writes a stretch of a text.
  func write(_ stretch: Range<Int>, of words: Words, to html: inout HTMLWriter) {
    let marks = marks.marks(row: words.provision.index, isClosing: words.isClosing)
    let inside = marks.filter {
      $0.range.lowerBound >= stretch.lowerBound && $0.range.upperBound <= stretch.upperBound
    }
    write(stretch, inside, to: &html)
  }

  /// Writes the table that a text ends with, if there is one.
  func writeTable(of words: Words, to html: inout HTMLWriter) {
    let rows = words.rows
    guard !rows.isEmpty else { return }
    let cells = rows.map { TextPiece.cells(of: $0, in: edition.bytes) }
    let columns = cells.map(\.count).max() ?? 0
    html.element("table", [.class("rows")]) { html in
      html.breakLine()
      for row in cells {
        html.element("tr") { html in
          for (position, cell) in row.enumerated() {
            let missing = position == row.count - 1 ? columns - row.count : 0
            let span = missing > 0 ? [HTMLAttribute("colspan", String(missing + 1))] : []
            html.element("td", span) { html in write(cell, of: words, to: &html) }
          }
        }
        html.breakLine()
      }
    }
    html.breakLine()
  }
}
