extension WordText {
  /// Adds a table with a head that stands on each page.
  ///
  /// - Parameters:
  ///   - widths: of the columns, in twentieths of a point.
  ///   - head: the words of the head, a column each; empty for a table whose rows say which of them is
  ///     the head, if one is.
  ///   - rows: adds the rows.
  package mutating func table(
    widths: [Int], head: [String] = [], rows: (inout WordRows) -> Void
  ) {
    var table = XMLText()
    table.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.empty("w:tblStyle", ("w:val", "RuledTable"))
        xml.empty("w:tblW", ("w:w", String(widths.reduce(0, +))), ("w:type", "dxa"))
        xml.empty("w:tblLayout", ("w:type", "fixed"))
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.empty("w:gridCol", ("w:w", String(width))) }
      }
      var added = WordRows(widths: widths)
      if !head.isEmpty {
        added.row(isHead: true) { row in
          for text in head { row.cell(isShaded: true) { $0.paragraph(.cellHead, text) } }
        }
      }
      rows(&added)
      xml.append(added.xml)
    }
    addTable(table)
  }
}

/// The rows of a table.
package struct WordRows: Sendable {
  fileprivate var xml = XMLText()
  fileprivate let widths: [Int]

  fileprivate init(widths: [Int]) {
    self.widths = widths
  }

  /// Adds a row; heads stand first and again on each page.
  package mutating func row(isHead: Bool = false, cells: (inout WordCells) -> Void) {
    let widths = self.widths
    xml.element("w:tr") { xml in
      if isHead {
        xml.element("w:trPr") { xml in
          xml.empty("w:cantSplit")
          xml.empty("w:tblHeader")
        }
      }
      var added = WordCells(widths: widths)
      cells(&added)
      xml.append(added.xml)
    }
  }
}

/// The cells of a row.
package struct WordCells: Sendable {
  fileprivate var xml = XMLText()
  private let widths: [Int]
  private var column = 0

  fileprivate init(widths: [Int]) {
    self.widths = widths
  }

  /// Adds a cell; it must hold a paragraph.
  package mutating func cell(
    spanning columns: Int = 1, isShaded: Bool = false, content: (inout WordText) -> Void
  ) {
    let width = widths.dropFirst(column).prefix(columns).reduce(0, +)
    xml.element("w:tc") { xml in
      xml.element("w:tcPr") { xml in
        xml.empty("w:tcW", ("w:w", String(width)), ("w:type", "dxa"))
        if columns > 1 { xml.empty("w:gridSpan", ("w:val", String(columns))) }
        if isShaded {
          xml.empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", "EDEDED"))
        }
      }
      var text = WordText()
      content(&text)
      text.close()
      xml.append(text.xml)
    }
    column += columns
  }
}
