internal import LegalXML

/// Whether changes say all that their kind must say, and whether identities across expressions
/// (wId) are listed.
struct ModificationCheck {
  private let tree: AknTree
  private var findings = FindingList()

  private init(_ tree: AknTree) {
    self.tree = tree
  }

  /// Checks a document.
  static func check(_ tree: AknTree) -> FindingList {
    var check = ModificationCheck(tree)
    check.checkIdentities()
    for index in tree.nodes.indices where tree[index].name == "textualMod" {
      check.checkModification(index)
    }
    return check.findings
  }

  // MARK: - Identity across expressions

  private mutating func checkIdentities() {
    let mapped = checkMappings()
    var firsts: [String: Int] = [:]
    var first: XMLElement?
    var quotationEnd = 0
    for (index, node) in tree.nodes.enumerated() {
      // A quoted unit has the wId of the act that it is of.
      if node.name == "quotedStructure" { quotationEnd = max(quotationEnd, tree[index].end) }
      guard index >= quotationEnd, let wId = node.element["wId"] else { continue }
      first = first ?? node.element
      if let line = firsts[wId] {
        findings.add(ValidationFindings.wIdDuplicate(wId, node.element, first: line))
      }
      firsts[wId] = firsts[wId] ?? node.line
      let id = node.element["eId"] ?? ""
      if wId == id {
        findings.add(ValidationFindings.wIdEqualsEId(wId, node.element))
      } else if !mapped.contains("#\(wId) #\(id)") {
        findings.add(ValidationFindings.wIdUnmapped(wId, node.element))
      }
    }
    if let first, !tree.nodes.contains(where: { $0.name == "FRBRmasterExpression" }) {
      findings.add(ValidationFindings.masterMissing(first))
    }
  }

  /// Checks the mappings and gives the pairs that they list.
  private mutating func checkMappings() -> Set<String> {
    var pairs: Set<String> = []
    for node in tree.nodes where node.name == "mapping" {
      guard let original = node.element["original"], let current = node.element["current"] else {
        continue
      }
      guard original.utf8.first == UInt8(ascii: "#") else {
        findings.add(ValidationFindings.linkForm(original, "original", node.element))
        pairs.insert("#\(original) \(current)")
        continue
      }
      if !pairs.insert("\(original) \(current)").inserted {
        findings.add(ValidationFindings.mappingDuplicate(node.element))
      }
      guard let place = tree.places[String(current.dropFirst())] else { continue }
      let wId = tree[place].element["wId"]
      if wId.map({ "#\($0)" }) != original {
        findings.add(ValidationFindings.mappingOriginal(node.element, wId: wId))
      }
    }
    return pairs
  }

  // MARK: - Changes

  private mutating func checkModification(_ index: Int) {
    let element = tree[index].element
    let parts = element.elements
    func has(_ name: String) -> Bool { parts.contains { $0.name.local == name } }
    let isPassive = tree[tree[index].parent].name == "passiveModifications"
    switch element["type"] {
    case "insertion":
      if isPassive, !has("new") {
        findings.add(ValidationFindings.modificationIncomplete(element, lacks: "new"))
      }
      for destination in parts where destination.name.local == "destination" {
        if destination["pos"] == nil {
          findings.add(ValidationFindings.modificationIncomplete(destination, lacks: "@pos"))
        }
      }
    case "renumbering":
      if isPassive, !has("previous") {
        findings.add(ValidationFindings.modificationIncomplete(element, lacks: "previous"))
      }
    case "repeal":
      if let new = parts.first(where: { $0.name.local == "new" }) {
        findings.add(ValidationFindings.modificationSurplus(new))
      }
    default: break
    }
  }
}
