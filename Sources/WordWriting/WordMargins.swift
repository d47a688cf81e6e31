/// What stands outside of the text on every page.
enum WordMargins {
  /// A page by its number: an odd one has its number at the right, an even one at the left.
  enum Side {
    case odd
    case even
  }

  /// The page number between dashes, one character from the edge (GB/T 9704-2012, 7.5).
  static func pageNumber(_ side: Side) -> [UInt8] {
    XMLText.part { xml in
      xml.element("w:ftr", ("xmlns:w", WordParts.namespace)) { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { xml in
            xml.empty("w:pStyle", ("w:val", "Footer"))
            switch side {
            case .odd:
              xml.empty("w:ind", ("w:rightChars", "100"), ("w:right", "280"))
              xml.empty("w:jc", ("w:val", "right"))
            case .even:
              xml.empty("w:ind", ("w:leftChars", "100"), ("w:left", "280"))
              xml.empty("w:jc", ("w:val", "left"))
            }
          }
          run("— ", to: &xml)
          xml.element("w:fldSimple", ("w:instr", " PAGE ")) { run("1", to: &$0) }
          run(" —", to: &xml)
        }
      }
    }
  }

  /// A line at the head of every page.
  static func head(_ text: String) -> [UInt8] {
    XMLText.part { xml in
      xml.element("w:hdr", ("xmlns:w", WordParts.namespace)) { xml in
        xml.element("w:p") { xml in
          xml.element("w:pPr") { $0.empty("w:pStyle", ("w:val", "Header")) }
          run(text, to: &xml)
        }
      }
    }
  }

  private static func run(_ text: String, to xml: inout XMLText) {
    xml.element("w:r") { xml in
      xml.element("w:rPr") { $0.face(nil) }
      xml.element("w:t", ("xml:space", "preserve")) { $0.text(text) }
    }
  }
}
