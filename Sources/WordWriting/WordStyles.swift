/// The styles of a Word document, by GB/T 9704-2012, 5.2 and 7.3.
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

  private static let paragraphs: [ParagraphStyle] =
    [
      ParagraphStyle("Normal", "Normal", isDefault: true),
      ParagraphStyle(
        "Title", "Title", face: .title, size: 44, alignment: "center", keepsWithNext: true),
      ParagraphStyle(
        "AnnexTitle", "Annex Title", face: .title, size: 44, alignment: "center",
        keepsWithNext: true),
      ParagraphStyle("Subtitle", "Subtitle", face: .note, alignment: "center"),
      ParagraphStyle("Note", "Note", face: .note, alignment: "center"),
      ParagraphStyle("LongNote", "Long Note", face: .note, alignment: "both", firstLine: 200),
    ]
    + (1...6).map { level in
      ParagraphStyle(
        "Heading\(level)", "heading \(level)", face: .heading, alignment: "center",
        outline: level - 1, keepsWithNext: true)
    } + [
      ParagraphStyle("Body", "Body Text", alignment: "both", firstLine: 200),
      ParagraphStyle("Line", "Line", alignment: "left"),
      ParagraphStyle("Signature", "Signature", alignment: "right"),
      ParagraphStyle(
        "CellText", "Cell Text", size: 24, alignment: "both", firstLine: 200, isCell: true),
      ParagraphStyle("CellLine", "Cell Line", size: 24, alignment: "left", isCell: true),
      ParagraphStyle(
        "CellHead", "Cell Head", face: .heading, size: 24, alignment: "center", isCell: true,
        keepsWithNext: true),
      ParagraphStyle("CellNote", "Cell Note", size: 21, alignment: "left", isCell: true),
      ParagraphStyle("Header", "header", face: .note, size: 24, alignment: "center", isCell: true),
      ParagraphStyle("Footer", "footer", face: .number, size: 28, isCell: true),
    ]

  private static func writeDefaults(to xml: inout XMLText) {
    xml.element("w:docDefaults") { xml in
      xml.element("w:rPrDefault") { xml in
        xml.element("w:rPr") { xml in
          xml.face(.text, isHinted: false)
          xml.empty("w:sz", ("w:val", "32"))
          xml.empty("w:szCs", ("w:val", "32"))
          xml.empty("w:lang", ("w:val", "en-US"), ("w:eastAsia", "zh-CN"))
        }
      }
      xml.element("w:pPrDefault") { _ in }
    }
  }

  private static func writeTable(to xml: inout XMLText) {
    xml.element("w:style", ("w:type", "table"), ("w:styleId", "RuledTable")) { xml in
      xml.empty("w:name", ("w:val", "Ruled Table"))
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          for side: StaticString in [
            "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV",
          ] {
            xml.empty(
              side, ("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "000000"))
          }
        }
        xml.element("w:tblCellMar") { xml in
          for (side, width): (StaticString, String) in [
            ("w:top", "40"), ("w:left", "100"), ("w:bottom", "40"), ("w:right", "100"),
          ] {
            xml.empty(side, ("w:w", width), ("w:type", "dxa"))
          }
        }
      }
    }
  }
}
