package import LegalXML

/// Brings the meta of another publisher into the form of the official schema, and tells what had no place.
package struct MetaFilter {
  /// What was left out: names of elements and attributes, each once, in order.
  package private(set) var leftOut: [String] = []
  private var identifiers: Set<String> = []

  package init() {}

  /// An element with what the schema admits of it; `nil` where it is none of those that are kept, or lacks
  /// what the schema demands.
  package mutating func kept(_ element: XMLElement) -> XMLElement? {
    let name = element.name.local
    guard element.name.namespace == AknNames.namespace, let rule = MetaRule.of(name) else {
      note("<\(name)>")
      return nil
    }
    let attributes = attributes(of: element, rule)
    let given = Set(attributes.map(\.name.local))
    guard rule.required.allSatisfy(given.contains) else {
      note("<\(name)>")
      return nil
    }
    let children = children(of: element, rule)
    // A block is nothing without its entries; FRBR blocks are completed later.
    if !rule.required.isEmpty, !rule.children.isEmpty, children.isEmpty {
      note("<\(name)>")
      return nil
    }
    return XMLElement(
      name: element.name, attributes: attributes, children: children.map { .element($0) },
      line: element.line)
  }

  private mutating func attributes(of element: XMLElement, _ rule: MetaRule) -> [XMLAttribute] {
    element.attributes.filter { attribute in
      let name = attribute.name.local
      let isKnown =
        attribute.name.namespace == nil
        && (rule.required.contains(name) || rule.optional.contains(name))
      guard isKnown, MetaRule.admits(attribute.value, in: name),
        name != "eId" || identifiers.insert(attribute.value).inserted
      else {
        note("\(element.name.local)/@\(name)")
        return false
      }
      return true
    }
  }

  /// The elements within, in the order of the schema; those of one name keep theirs.
  private mutating func children(of element: XMLElement, _ rule: MetaRule) -> [XMLElement] {
    var found: [(place: Int, element: XMLElement)] = []
    let isList = element.name.local == "references"
    for child in element.elements {
      guard let place = rule.children.firstIndex(of: child.name.local) else {
        note("<\(child.name.local)>")
        continue
      }
      if let kept = kept(child) { found.append((isList ? 0 : place, kept)) }
    }
    let sorted = found.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    return sorted.map(\.element.element)
  }

  private mutating func note(_ name: String) {
    if !leftOut.contains(name), leftOut.count < 100 { leftOut.append(name) }
  }
}
