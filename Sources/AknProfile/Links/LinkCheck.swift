internal import LegalXML

/// Whether every link leads somewhere, and to the right kind of thing.
struct LinkCheck {
  private let tree: AknTree
  private var findings = FindingList()

  private init(_ tree: AknTree) {
    self.tree = tree
  }

  /// Checks a document.
  static func check(_ tree: AknTree) -> FindingList {
    var check = LinkCheck(tree)
    for index in tree.nodes.indices { check.visit(index) }
    return check.findings
  }

  /// The rule of an attribute; the source of an active modification is in the text.
  private func rule(_ attribute: String, of index: Int) -> LinkRule? {
    let node = tree[index]
    if attribute == "href", node.name == "source", tree[node.parent].parent >= 0,
      tree[tree[node.parent].parent].name == "activeModifications"
    {
      return .ownPassage
    }
    return LinkRule(attribute, of: node.name)
  }

  private mutating func visit(_ index: Int) {
    let node = tree[index]
    for attribute in node.element.attributes where attribute.name.namespace == nil {
      guard let rule = rule(attribute.name.local, of: index) else { continue }
      let links =
        rule.isList
        ? attribute.value.split(separator: " ").map(String.init) : [attribute.value]
      if links.isEmpty {
        findings.add(ValidationFindings.linkForm("", attribute.name.local, node.element))
      }
      for link in links { check(link, rule, attribute.name.local, node) }
    }
    if node.name == "rref" || node.name == "FRBRportion" { checkRange(node.element) }
  }

  private mutating func check(
    _ link: String, _ rule: LinkRule, _ attribute: String, _ node: AknTree.Node
  ) {
    if link.utf8.first == UInt8(ascii: "#") {
      checkLocal(link, rule, attribute, node)
    } else if !isWeb(link) {
      checkAddress(link, rule, attribute, node)
    } else if !rule.admitsWeb || link.utf8.contains(where: XMLSpace.isSpace) {
      findings.add(ValidationFindings.linkForm(link, attribute, node.element))
    }
  }

  private func isWeb(_ link: String) -> Bool {
    link.utf8.starts(with: "http://".utf8) || link.utf8.starts(with: "https://".utf8)
  }

  // MARK: - Within the document

  private mutating func checkLocal(
    _ link: String, _ rule: LinkRule, _ attribute: String, _ node: AknTree.Node
  ) {
    guard let target = rule.target else {
      findings.add(ValidationFindings.linkForm(link, attribute, node.element))
      return
    }
    guard let place = tree.places[String(link.dropFirst())] else {
      findings.add(ValidationFindings.linkUnresolved(link, attribute, node.element))
      return
    }
    let isRight =
      switch target {
      case .text: !tree[place].isMetadata
      case .anyClass: tree[place].name.utf8.starts(with: "TLC".utf8)
      case .metadata(let names): names.contains(tree[place].name)
      }
    if !isRight {
      findings.add(
        ValidationFindings.linkKind(
          link, attribute, node.element, to: tree[place].name, wanted: target))
    }
  }

  private mutating func checkRange(_ element: XMLElement) {
    guard let from = place(element["from"]), let end = place(element["upTo"]) else { return }
    if from >= end {
      findings.add(
        ValidationFindings.rangeReversed(element["from"] ?? "", element["upTo"] ?? "", element))
    }
  }

  private func place(_ link: String?) -> Int? {
    guard let link, link.utf8.first == UInt8(ascii: "#") else { return nil }
    return tree.places[String(link.dropFirst())]
  }

  // MARK: - To other documents

  private mutating func checkAddress(
    _ link: String, _ rule: LinkRule, _ attribute: String, _ node: AknTree.Node
  ) {
    if rule.admitsOntology, isOntology(link, of: node.name) { return }
    if rule.admitsOntology, !rule.admitsAddress {
      findings.add(ValidationFindings.linkForm(link, attribute, node.element))
      return
    }
    guard rule.admitsAddress, link.utf8.first == UInt8(ascii: "/") else {
      findings.add(ValidationFindings.linkForm(link, attribute, node.element))
      return
    }
    do throws(AknAddress.Problem) {
      _ = try AknAddress(link)
    } catch {
      findings.add(ValidationFindings.linkAddress(link, attribute, node.element, error))
    }
  }

  /// `/akn/ontology/organization/cn.中共中央` of a `TLCOrganization`.
  private func isOntology(_ link: String, of element: String) -> Bool {
    let parts = link.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[1] == "akn", parts[2] == "ontology",
      !parts[4].isEmpty, !link.unicodeScalars.contains(where: \.properties.isWhitespace)
    else { return false }
    return element == "TLCReference" || parts[3] == element.dropFirst(3).lowercased()
  }
}
