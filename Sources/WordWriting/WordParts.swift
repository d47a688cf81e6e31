/// The parts of a Word package beside the document itself.
enum WordParts {
  static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationNamespace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace =
    "http://schemas.openxmlformats.org/package/2006"
  private static let wordType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  static func contentTypes(_ parts: [WordPart]) -> [UInt8] {
    XMLText.part { xml in
      xml.element("Types", ("xmlns", packageNamespace + "/content-types")) { xml in
        xml.empty(
          "Default", ("Extension", "rels"),
          ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"))
        xml.empty("Default", ("Extension", "xml"), ("ContentType", "application/xml"))
        for (name, type) in [("document", "document.main")] + parts.map({ ($0.name, $0.type) }) {
          xml.empty(
            "Override", ("PartName", "/word/\(name).xml"),
            ("ContentType", "\(wordType).\(type)+xml"))
        }
        xml.empty(
          "Override", ("PartName", "/docProps/core.xml"),
          ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"))
      }
    }
  }

  static func packageRelations() -> [UInt8] {
    relations([
      (relationNamespace + "/officeDocument", "word/document.xml"),
      (packageNamespace + "/relationships/metadata/core-properties", "docProps/core.xml"),
    ])
  }

  static func documentRelations(_ parts: [WordPart]) -> [UInt8] {
    relations(parts.map { ("\(relationNamespace)/\($0.relation)", "\($0.name).xml") })
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> [UInt8] {
    XMLText.part { xml in
      xml.element("Relationships", ("xmlns", packageNamespace + "/relationships")) { xml in
        for (index, relation) in targets.enumerated() {
          xml.empty(
            "Relationship", ("Id", "rId\(index + 1)"), ("Type", relation.type),
            ("Target", relation.target))
        }
      }
    }
  }

  static func properties(title: String) -> [UInt8] {
    XMLText.part { xml in
      xml.element(
        "cp:coreProperties", ("xmlns:cp", packageNamespace + "/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/")
      ) { xml in
        xml.element("dc:title") { $0.text(title) }
        xml.element("dc:language") { $0.text("zh-CN") }
      }
    }
  }

  static func settings() -> [UInt8] {
    XMLText.part { xml in
      xml.element("w:settings", ("xmlns:w", namespace)) { xml in
        xml.empty("w:defaultTabStop", ("w:val", "420"))
        xml.empty("w:evenAndOddHeaders")
        xml.empty("w:characterSpacingControl", ("w:val", "compressPunctuation"))
        xml.element("w:compat") { xml in
          xml.empty(
            "w:compatSetting", ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"))
        }
        xml.empty("w:themeFontLang", ("w:val", "en-US"), ("w:eastAsia", "zh-CN"))
      }
    }
  }
}
