internal import AknProfile
package import LegalXML
internal import RegulationModel

/// Writes a news item as an Akoma Ntoso `doc name="news"`: profile, section 5.
package enum NewsExport {
  /// The document. The same item gives the same bytes.
  ///
  /// - Throws: `outOfMemory`.
  package static func bytes(of item: NewsDocument) throws(XMLFailure) -> [UInt8] {
    let names = NewsNames(item)
    var marks: [[NewsMark]] = []
    for (index, paragraph) in item.paragraphs.enumerated() {
      marks.append(NewsMark.marks(in: paragraph.text, of: item, isFirst: index == 0))
    }
    let used = marks.joined().map(\.kind)
    var xml = XMLWriter(.replaced)
    xml.element("akomaNtoso") { xml in
      xml.namespace(AknNames.namespace)
      xml.breakLine()
      xml.element("doc") { xml in
        xml.attribute("name", "news")
        xml.breakLine()
        NewsMeta(item: item, names: names, used: used).write(to: &xml)
        writePreface(item, to: &xml)
        writeBody(item, marks, to: &xml)
      }
      xml.breakLine()
    }
    return try xml.finish()
  }

  private static func writePreface(_ item: NewsDocument, to xml: inout XMLWriter) {
    let lines =
      [item.kicker].compactMap(\.self).map { ($0, false) }
      + [item.headline].compactMap(\.self).map { ($0, true) } + item.subheads.map { ($0, false) }
    guard !lines.isEmpty else { return }
    xml.element("preface") { xml in
      xml.breakLine()
      for (index, line) in lines.enumerated() {
        xml.element("p") { xml in
          xml.attribute("eId", "preface__p_\(index + 1)")
          if line.1 {
            xml.element("docTitle") { $0.text(line.0) }
          } else {
            xml.text(line.0)
          }
        }
        xml.breakLine()
      }
    }
    xml.breakLine()
  }

  private static func writeBody(
    _ item: NewsDocument, _ marks: [[NewsMark]], to xml: inout XMLWriter
  ) {
    xml.element("mainBody") { xml in
      xml.breakLine()
      for (index, paragraph) in item.paragraphs.enumerated() {
        let id = "p_\(index + 1)"
        xml.element("p") { xml in
          xml.attribute("eId", id)
          if paragraph.isHeading {
            xml.element("b") { $0.text(paragraph.text) }
          } else {
            write(paragraph.text, marks[index], id: id, to: &xml)
          }
        }
        xml.breakLine()
      }
    }
    xml.breakLine()
  }

  private static func write(
    _ text: String, _ marks: [NewsMark], id: String, to xml: inout XMLWriter
  ) {
    let bytes = Array(text.utf8)
    var position = 0
    var counts: [String: Int] = [:]
    for mark in marks {
      xml.text(utf8: position..<mark.range.lowerBound, of: bytes)
      let element = mark.kind.element
      counts[element, default: 0] += 1
      xml.element(element) { xml in
        if mark.kind.needsID {
          xml.attribute("eId", "\(id)__\(element)_\(counts[element] ?? 1)")
        }
        for (name, value) in mark.kind.attributes { xml.attribute(name, value) }
        xml.text(utf8: mark.range, of: bytes)
      }
      position = mark.range.upperBound
    }
    xml.text(utf8: position..<bytes.count, of: bytes)
  }
}
