package import LegalXML

/// The record as a text of its own, which a library holds beside the edition.
extension PublishedRecord {
  /// The text; `nil` where it cannot be written.
  package var text: String? {
    var xml = XMLWriter(.replaced)
    xml.element("published") { xml in
      xml.namespace(AknNames.namespace)
      xml.attribute("root", root)
      xml.attribute("genre", genre)
      xml.attribute("source", source)
      xml.attribute("documentNumber", documentNumber)
      xml.attribute("own", isOwn ? "true" : nil)
      for block in [work, expression] + blocks { block.write(to: &xml) }
      for (id, label) in labels.sorted(by: { $0.key < $1.key }) {
        xml.element("label") { xml in
          xml.attribute("unit", id)
          xml.attribute("num", label)
        }
      }
      for (id, version) in versions.sorted(by: { $0.key < $1.key }) {
        xml.element("version") { xml in
          xml.attribute("unit", id)
          xml.attribute("wId", version.wId)
          xml.attribute("period", version.period)
        }
      }
    }
    guard let bytes = try? xml.finish() else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads what `text` wrote; `nil` for anything else.
  package init?(text: String) {
    guard let root = try? XMLDocument(bytes: Array(text.utf8)).root(),
      root.name.local == "published", let name = root["root"]
    else { return nil }
    var blocks = root.elements
    guard blocks.count >= 2 else { return nil }
    let work = blocks.removeFirst()
    let expression = blocks.removeFirst()
    var labels: [String: String] = [:]
    var versions: [String: UnitVersion] = [:]
    for entry in blocks {
      guard let unit = entry["unit"] else { continue }
      if entry.name.local == "label" { labels[unit] = entry["num"] }
      if entry.name.local == "version" {
        versions[unit] = UnitVersion(wId: entry["wId"], period: entry["period"])
      }
    }
    blocks.removeAll { $0["unit"] != nil && ["label", "version"].contains($0.name.local) }
    self.init(
      root: name, genre: root["genre"], work: work, expression: expression, blocks: blocks,
      source: root["source"] ?? "")
    documentNumber = root["documentNumber"]
    isOwn = root["own"] == "true"
    self.labels = labels
    self.versions = versions
  }
}

extension XMLElement {
  /// Writes the element as it is, within the namespace of the document; a line an element unless it has
  /// words.
  package func write(to xml: inout XMLWriter) {
    xml.element(name.local) { xml in
      for attribute in attributes where attribute.name.namespace == nil {
        xml.attribute(attribute.name.local, attribute.value)
      }
      let hasWords = children.contains {
        if case .text(let text) = $0 { !text.utf8.allSatisfy(XMLSpace.isSpace) } else { false }
      }
      guard !hasWords else { return writeWords(to: &xml) }
      if !elements.isEmpty { xml.breakLine() }
      for element in elements {
        element.write(to: &xml)
        xml.breakLine()
      }
    }
  }

  private func writeWords(to xml: inout XMLWriter) {
    for child in children {
      switch child {
      case .text(let text): xml.text(text)
      case .element(let element): element.write(to: &xml)
      }
    }
  }
}
