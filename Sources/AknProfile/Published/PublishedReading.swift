package import LegalXML
internal import RegulationModel

/// Reads what a document says of itself.
package struct PublishedReading {
  /// The record; `nil` where the document does not name its work.
  package private(set) var record: PublishedRecord?
  /// Names of elements and attributes of the meta that have no place in an export.
  package private(set) var leftOut: [String] = []
  /// Names of elements that the schema demands, and that were filled in.
  package private(set) var completed: [String] = []

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: the element of the document, as `act`.
  ///   - isOwn: whether this program wrote it: then all blocks but its own data stand.
  ///   - notes: notes of the text, which have no place in it.
  package init(_ document: XMLElement, isOwn: Bool, notes: [XMLElement] = []) {
    guard let meta = child("meta", of: document), let frame = child("identification", of: meta)
    else { return }
    var filter = MetaFilter()
    let work = child("FRBRWork", of: frame).flatMap { filter.kept($0) }
    let expression = child("FRBRExpression", of: frame).flatMap { filter.kept($0) }
    guard let work, let address = Self.address(of: work) else { return }
    let whole = completed(work: work, address)
    let language = expression.flatMap { Self.address(of: $0) }
    let version = completed(expression: expression, language, of: address, whole)
    var blocks: [XMLElement] = []
    for block in meta.elements where block.name.local != "identification" {
      blocks += kept(block, isOwn, &filter)
    }
    if let own = NoteBlock.block(of: notes) { blocks.append(own) }
    leftOut = filter.leftOut
    let order = PublishedReading.order
    let sorted = blocks.enumerated().sorted {
      let left = order.firstIndex(of: $0.element.name.local) ?? order.count
      let right = order.firstIndex(of: $1.element.name.local) ?? order.count
      return (left, $0.offset) < (right, $1.offset)
    }
    let isKnown = ["act", "bill", "doc", "statement"].contains(document.name.local)
    record = PublishedRecord(
      root: isKnown ? document.name.local : "act", genre: document["name"], work: whole,
      expression: version, blocks: sorted.map(\.element), source: frame["source"] ?? "")
  }

  /// The blocks in the order of the schema.
  package static let order = [
    "publication", "classification", "lifecycle", "workflow", "analysis", "temporalData",
    "references", "notes",
  ]

  private func kept(
    _ block: XMLElement, _ isOwn: Bool, _ filter: inout MetaFilter
  ) -> [XMLElement] {
    switch block.name.local {
    case "proprietary" where isOwn: return []
    case "analysis" where isOwn: return [block]
    case "notes": return NoteBlock.kept(block).map { [$0] } ?? []
    default: return filter.kept(block).map { [$0] } ?? []
    }
  }

  // MARK: - What the schema demands

  /// The address of the whole: `FRBRuri`, or `FRBRthis` without the component.
  private static func address(of block: XMLElement) -> String? {
    let frbr = FrbrBlock(block)
    if let uri = frbr.uri?["value"], !uri.isEmpty { return uri }
    guard let this = frbr.this?["value"], !this.isEmpty else { return nil }
    for ending in ["/!main", "/main"] where this.hasSuffix(ending) {
      return String(this.dropLast(ending.count))
    }
    return this
  }

  private mutating func completed(work: XMLElement, _ address: String) -> XMLElement {
    completed(work, address: address, this: address + "/!main", last: "FRBRcountry") {
      $0.add("FRBRcountry", [("value", Self.country(in: address) ?? AknNames.unknown)])
    }
  }

  private mutating func completed(
    expression: XMLElement?, _ own: String?, of work: String, _ whole: XMLElement
  ) -> XMLElement {
    let date = expression.flatMap { FrbrBlock($0).date?["date"] }
    let language =
      expression.flatMap { FrbrBlock($0).first("FRBRlanguage")?["language"] }
      ?? own.flatMap(Self.language) ?? "und"
    let address = own ?? "\(work)/\(language)@\(date ?? "")"
    let block =
      expression
      ?? XMLElement(
        name: XMLName(namespace: AknNames.namespace, local: "FRBRExpression"), attributes: [],
        children: [], line: whole.line)
    return completed(block, address: address, this: address + "/!main", last: "FRBRlanguage") {
      $0.add("FRBRlanguage", [("language", language)])
    }
  }

  private mutating func completed(
    _ block: XMLElement, address: String, this: String, last: String,
    _ addLast: (inout BlockParts) -> Void
  ) -> XMLElement {
    var parts = BlockParts(block)
    if !parts.holds("FRBRthis") { parts.add("FRBRthis", [("value", this)]) }
    if !parts.holds("FRBRuri") { parts.add("FRBRuri", [("value", address)]) }
    if !parts.holds("FRBRdate") {
      parts.add("FRBRdate", [("date", AknNames.unknownDate), ("name", AknNames.unknown)])
    }
    if !parts.holds("FRBRauthor") { parts.add("FRBRauthor", [("href", "#" + AknNames.unknown)]) }
    if !parts.holds(last) { addLast(&parts) }
    completed += parts.added
    return parts.element
  }

  /// `za` of `/akn/za/act/…`, and of `/za/act/…`.
  private static func country(in address: String) -> String? {
    let parts = address.split(separator: "/")
    let place = parts.first == "akn" ? 1 : 0
    guard parts.count > place, ValueType.country.admits(String(parts[place])) else { return nil }
    return String(parts[place])
  }

  /// `eng` of `…/eng@2019-01-01`.
  private static func language(in address: String) -> String? {
    let parts = address.split(separator: "/").compactMap { part in
      part.split(separator: "@", omittingEmptySubsequences: false).first.map(String.init)
    }
    return parts.last { ValueType.language.admits($0) }
  }
}

private func child(_ name: String, of element: XMLElement) -> XMLElement? {
  element.elements.first { $0.name.local == name && $0.name.namespace == AknNames.namespace }
}

/// The entries of an FRBR block, to which what is missing is added where the schema wants it.
private struct BlockParts {
  private(set) var added: [String] = []
  private let block: XMLElement
  private var children: [XMLElement]

  init(_ block: XMLElement) {
    self.block = block
    children = block.elements
  }

  func holds(_ name: String) -> Bool { children.contains { $0.name.local == name } }

  mutating func add(_ name: String, _ attributes: [(String, String)]) {
    added.append("\(block.name.local)/\(name)")
    let element = XMLElement(
      name: XMLName(namespace: AknNames.namespace, local: name),
      attributes: attributes.map { XMLAttribute(name: XMLName(local: $0.0), value: $0.1) },
      children: [], line: block.line)
    let order = MetaRule.of(block.name.local)?.children ?? []
    let place = order.firstIndex(of: name) ?? order.count
    let index = children.firstIndex { (order.firstIndex(of: $0.name.local) ?? 0) > place }
    children.insert(element, at: index ?? children.count)
  }

  var element: XMLElement {
    XMLElement(
      name: block.name, attributes: block.attributes, children: children.map { .element($0) },
      line: block.line)
  }
}
