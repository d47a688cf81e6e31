extension WordText {
  /// Adds a table with a head that stands on each page.
  ///
  /// - Parameters:
  ///   - widths: of the columns, in twentieths of a point.
  ///   - head: the words of the head, a column each.
  ///   - rows: adds the rows.
  package mutating func table(
    widths: [Int], head: [String], rows: (inout Rows) -> Void
  ) {
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.empty("w:tblStyle", ("w:val", "ComparisonTable"))
        xml.empty("w:tblW", ("w:w", String(widths.reduce(0, +))), ("w:type", "dxa"))
        xml.empty("w:tblLayout", ("w:type", "fixed"))
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.empty("w:gridCol", ("w:w", String(width))) }
      }
      var added = Rows(widths: widths)
      added.row(isHead: true) { row in
        for text in head { row.cell { $0.paragraph(.cellHead, text) } }
      }
      rows(&added)
      xml.append(added.xml)
    }
    // A table must be followed by a paragraph before the end of the body.
    paragraph(.subtitle) { _ in }
  }

  /// The rows of a table.
  package struct Rows: Sendable {
    fileprivate var xml = XMLText()
    fileprivate let widths: [Int]

    /// Adds a row.
    package mutating func row(isHead: Bool = false, cells: (inout Cells) -> Void) {
      let widths = self.widths
      xml.element("w:tr") { xml in
        if isHead {
          xml.element("w:trPr") { xml in
            xml.empty("w:cantSplit")
            xml.empty("w:tblHeader")
          }
        }
        var added = Cells(widths: widths, isHead: isHead)
        cells(&added)
        xml.append(added.xml)
      }
    }
  }

  /// The cells of a row.
  package struct Cells: Sendable {
    fileprivate var xml = XMLText()
    private let widths: [Int]
    private let isHead: Bool
    private var column = 0

    fileprivate init(widths: [Int], isHead: Bool) {
      self.widths = widths
      self.isHead = isHead
    }

    /// Adds a cell; it must hold a paragraph.
    package mutating func cell(
      spanning columns: Int = 1, isShaded: Bool = false, content: (inout WordText) -> Void
    ) {
      let width = widths.dropFirst(column).prefix(columns).reduce(0, +)
      let shading: String? = isShaded || isHead ? "EDEDED" : nil
      xml.element("w:tc") { xml in
        xml.element("w:tcPr") { xml in
          xml.empty("w:tcW", ("w:w", String(width)), ("w:type", "dxa"))
          if columns > 1 { xml.empty("w:gridSpan", ("w:val", String(columns))) }
          if let shading {
            xml.empty("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", shading))
          }
        }
        var text = WordText()
        content(&text)
        xml.append(text.xml)
      }
      column += columns
    }
  }
}
