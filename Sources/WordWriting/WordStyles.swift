/// The styles of a Word document.
enum WordStyles {
  /// The part with all styles.
  static func part() -> [UInt8] {
    XMLText.part { xml in
      xml.element("w:styles", ("xmlns:w", WordParts.namespace)) { xml in
        writeDefaults(to: &xml)
        for style in paragraphs { style.write(to: &xml) }
        writeTable(to: &xml)
      }
    }
  }

  /// Sizes are in half points, spaces in twentieths of a point, indents in hundredths of a character.
  private struct Paragraph {
    let id: String
    let name: String
    var isDefault = false
    var isHeading = false
    var size = 21
    var alignment: String?
    var before = 0
    var after = 0
    var line = 300
    var firstLine = 0
    var keepsWithNext = false

    func write(to xml: inout XMLText) {
      let kept = isDefault ? [("w:default" as StaticString, "1")] : []
      xml.style(id, kept) { xml in
        xml.empty("w:name", ("w:val", name))
        if !isDefault { xml.empty("w:basedOn", ("w:val", "Normal")) }
        xml.empty("w:qFormat")
        xml.element("w:pPr") { xml in
          if keepsWithNext { xml.empty("w:keepNext") }
          xml.empty(
            "w:spacing", ("w:before", String(before)), ("w:after", String(after)),
            ("w:line", String(line)), ("w:lineRule", "auto"))
          if firstLine > 0 {
            xml.empty(
              "w:ind", ("w:firstLineChars", String(firstLine)),
              ("w:firstLine", String(firstLine * size / 10)))
          }
          if let alignment { xml.empty("w:jc", ("w:val", alignment)) }
          if isHeading, name.hasPrefix("heading") { xml.empty("w:outlineLvl", ("w:val", "0")) }
        }
        xml.element("w:rPr") { xml in
          if isHeading {
            xml.empty(
              "w:rFonts", ("w:ascii", "Arial"), ("w:hAnsi", "Arial"), ("w:eastAsia", "黑体"))
            xml.empty("w:b")
          }
          xml.empty("w:sz", ("w:val", String(size)))
          xml.empty("w:szCs", ("w:val", String(size)))
        }
      }
    }
  }

  private static let paragraphs = [
    Paragraph(id: "Normal", name: "Normal", isDefault: true),
    Paragraph(
      id: "Title", name: "Title", isHeading: true, size: 36, alignment: "center", after: 120),
    Paragraph(id: "Subtitle", name: "Subtitle", alignment: "center", after: 60),
    Paragraph(
      id: "Heading1", name: "heading 1", isHeading: true, size: 28, before: 240, after: 120,
      keepsWithNext: true),
    Paragraph(id: "Body", name: "Body Text", alignment: "both", firstLine: 200),
    Paragraph(
      id: "CellText", name: "Cell Text", alignment: "both", line: 280, firstLine: 200),
    Paragraph(
      id: "CellHead", name: "Cell Head", isHeading: true, alignment: "center", before: 40,
      after: 40, line: 280, keepsWithNext: true),
    Paragraph(id: "CellNote", name: "Cell Note", size: 18, alignment: "left", line: 260),
    Paragraph(id: "Footer", name: "footer", size: 18, alignment: "center"),
  ]

  private static func writeDefaults(to xml: inout XMLText) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.empty(
            "w:rFonts", ("w:ascii", "Times New Roman"), ("w:hAnsi", "Times New Roman"),
            ("w:eastAsia", "宋体"), ("w:cs", "Times New Roman"))
          xml.empty("w:sz", ("w:val", "21"))
          xml.empty("w:szCs", ("w:val", "21"))
          xml.empty("w:lang", ("w:val", "en-US"), ("w:eastAsia", "zh-CN"))
        }
      }
      xml.element("w:pPrDefault") { _ in }
    }
  }

  private static func writeTable(to xml: inout XMLText) {
    xml.element(
      "w:style", ("w:type", "table"), ("w:styleId", "ComparisonTable")
    ) { xml in
      xml.empty("w:name", ("w:val", "Comparison Table"))
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          border("w:top", to: &xml)
          border("w:left", to: &xml)
          border("w:bottom", to: &xml)
          border("w:right", to: &xml)
          border("w:insideH", to: &xml)
          border("w:insideV", to: &xml)
        }
        xml.element("w:tblCellMar") { xml in
          xml.empty("w:top", ("w:w", "40"), ("w:type", "dxa"))
          xml.empty("w:left", ("w:w", "100"), ("w:type", "dxa"))
          xml.empty("w:bottom", ("w:w", "40"), ("w:type", "dxa"))
          xml.empty("w:right", ("w:w", "100"), ("w:type", "dxa"))
        }
      }
    }
  }

  private static func border(_ side: StaticString, to xml: inout XMLText) {
    xml.empty(
      side, ("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "808080"))
  }
}

extension XMLText {
  /// Adds a paragraph style.
  fileprivate mutating func style(
    _ id: String, _ further: [(StaticString, String)], content: (inout XMLText) -> Void
  ) {
    element("w:style", attributes: [("w:type", "paragraph"), ("w:styleId", id)] + further, content)
  }
}
