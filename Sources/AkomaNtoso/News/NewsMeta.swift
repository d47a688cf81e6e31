internal import AknProfile
internal import LegalXML
internal import RegulationModel

/// Writes the `meta` of a news item.
struct NewsMeta {
  let item: NewsDocument
  let names: NewsNames
  let used: [NewsMark.Subject]

  private var author: String { names.source ?? AknNames.unknown }
  private var date: (String, String) {
    item.date.map { ($0.description, "publication") }
      ?? (AknNames.unknownDate, AknNames.unknown)
  }
  /// The name of the work is the item's: two items may have one headline.
  private var segment: String { SegmentName.of(item.id) }
  private var work: String {
    let author = names.source.map { "/" + $0 } ?? ""
    return "/akn/cn/doc/news\(author)/\(date.0)/\(segment)"
  }

  func write(to xml: inout XMLWriter) {
    xml.element("meta") { xml in
      xml.breakLine()
      xml.element("identification") { xml in
        xml.attribute("source", "#" + AknNames.exporter)
        xml.breakLine()
        block("FRBRWork", work, "", to: &xml) { xml in
          if let headline = item.headline {
            xml.emptyElement(
              "FRBRalias", [("value", headline), ("name", "title")])
          }
          writeDateAndAuthor(to: &xml)
          xml.emptyElement("FRBRcountry", [("value", "cn")])
          xml.emptyElement("FRBRsubtype", [("value", "news")])
          xml.emptyElement("FRBRname", [("value", segment)])
          xml.emptyElement("FRBRprescriptive", [("value", "false")])
          xml.emptyElement("FRBRauthoritative", [("value", "false")])
        }
        block("FRBRExpression", work + "/zho", "", to: &xml) { xml in
          writeDateAndAuthor(to: &xml)
          xml.emptyElement("FRBRlanguage", [("language", "zho")])
        }
        writeManifestation(to: &xml)
      }
      xml.breakLine()
      writeReferences(to: &xml)
    }
    xml.breakLine()
  }

  private func writeManifestation(to xml: inout XMLWriter) {
    let iri = work + "/zho/!main.xml"
    xml.element("FRBRManifestation") { xml in
      xml.breakLine()
      xml.emptyElement("FRBRthis", [("value", iri)])
      xml.emptyElement("FRBRuri", [("value", iri)])
      let name = date.1 == AknNames.unknown ? AknNames.unknown : "markup"
      xml.emptyElement("FRBRdate", [("date", date.0), ("name", name)])
      xml.emptyElement("FRBRauthor", [("href", "#" + AknNames.exporter), ("as", "#editor")])
      xml.emptyElement("FRBRformat", [("value", "xml")])
    }
    xml.breakLine()
  }

  private func writeDateAndAuthor(to xml: inout XMLWriter) {
    xml.emptyElement("FRBRdate", [("date", date.0), ("name", date.1)])
    xml.emptyElement("FRBRauthor", [("href", "#" + author), ("as", "#author")])
  }

  private func block(
    _ name: String, _ iri: String, _ suffix: String, to xml: inout XMLWriter,
    _ body: (inout XMLWriter) -> Void
  ) {
    xml.element(name) { xml in
      xml.breakLine()
      xml.emptyElement("FRBRthis", [("value", iri + "/!main")])
      xml.emptyElement("FRBRuri", [("value", iri)])
      body(&xml)
    }
    xml.breakLine()
  }

  private func writeReferences(to xml: inout XMLWriter) {
    var seen: Set<String> = []
    xml.element("references") { xml in
      xml.attribute("source", "#" + AknNames.exporter)
      xml.breakLine()
      func add(_ element: String, _ id: String, _ path: String, _ showAs: String) {
        guard seen.insert(id).inserted else { return }
        xml.emptyElement(
          element,
          [("eId", id), ("href", "/akn/ontology/" + path), ("showAs", showAs)])
      }
      add("TLCOrganization", AknNames.exporter, "organization/this.tiaoli", "tiaoli")
      if let source = names.source {
        add("TLCOrganization", source, "organization/cn.\(source)", item.source ?? "")
      } else {
        add("TLCOrganization", AknNames.unknown, "organization/this.unknown", "不详")
      }
      add("TLCRole", "author", "role/this.cn.author", "作者")
      add("TLCRole", "editor", "role/this.cn.editor", "标注者")
      for case .person(let person) in used {
        let name = SegmentName.of(person.name)
        add("TLCPerson", NewsNames.id(of: person), "person/cn.\(name)", person.name)
        guard let role = person.role else { continue }
        add(
          "TLCRole", NewsNames.id(ofRole: role), "role/this.cn.\(SegmentName.of(role))", role)
      }
    }
    xml.breakLine()
  }
}
