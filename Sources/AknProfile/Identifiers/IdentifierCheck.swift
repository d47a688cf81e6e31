internal import LegalXML
internal import RegulationModel

/// Whether the eIds are unique and say where their elements are.
///
/// That mandatory ones are there is the grammar's business. An eId may begin with the eId that its
/// context has or with the one that it should have, so that one mistake is one finding.
struct IdentifierCheck {
  private let tree: AknTree
  private let contexts: IdentifierContexts
  /// By element, the last quotation of units that begins before it; -1 for none.
  private let quotations: [Int]
  private let portionContext: String
  private var findings = FindingList()
  /// The eId that each element should have; `nil` where nobody can tell.
  private var expected: [String?] = []
  private var counts: [CountKey: Int] = [:]
  private var claims: [String: Int] = [:]

  private struct CountKey: Hashable {
    let context: Int
    let name: String
    /// Whether only elements with an eId are counted.
    let isStrict: Bool
  }

  private init(_ tree: AknTree) {
    self.tree = tree
    contexts = IdentifierContexts(tree)
    var last = -1
    quotations = tree.nodes.indices.map { index in
      defer { if tree[index].name == "quotedStructure" { last = index } }
      return last
    }
    portionContext = IdentifierCheck.portionContext(tree)
  }

  /// Checks a document.
  static func check(_ tree: AknTree) -> FindingList {
    var check = IdentifierCheck(tree)
    for index in tree.nodes.indices { check.visit(index) }
    check.checkXMLIdentifiers()
    return check.findings
  }

  /// A repeated `xml:id` breaks no rule of XML 1.0 or of Akoma Ntoso, but leads nowhere.
  private mutating func checkXMLIdentifiers() {
    var lines: [String: Int] = [:]
    let name = XMLName(namespace: "http://www.w3.org/XML/1998/namespace", local: "id")
    for node in tree.nodes {
      guard let id = node.element[name] else { continue }
      if let first = lines[id] {
        findings.remark(ValidationFindings.xmlIdRepeated(id, node.element, first: first))
      } else {
        lines[id] = node.line
      }
    }
  }

  private mutating func visit(_ index: Int) {
    let node = tree[index]
    let reference = ElementReference(of: node.name, inMeta: node.isMetadata)
    let candidates = candidates(index, reference)
    expected.append(candidates.first)
    guard let id = node.element["eId"], ValueType.id.admits(id) else { return }
    if let first = tree.places[id], first != index {
      findings.add(ValidationFindings.eIdDuplicate(id, node.element, first: tree[first].line))
    } else if IdentifierText.hasForbiddenGlyph(id) {
      findings.add(ValidationFindings.eIdCharacters(id, node.element))
    } else if case .chosen = reference.numbering {
      return
    } else if case .any = reference.numbering {
      checkMeta(id, index, reference)
    } else if let first = candidates.first, !candidates.contains(id) {
      report(id, index, reference, wanted: first)
    }
  }

  // MARK: - Portions

  /// The eId of the unit of a portion: its context is not in the document, and what it has stands.
  private func portionUnit(_ index: Int, _ reference: ElementReference) -> String? {
    let parent = tree[index].parent
    guard parent >= 0, tree[parent].name == "portionBody", let id = tree[index].element["eId"],
      reference.names.contains(where: { IdentifierText.lastElement(of: id, isNamed: $0) })
    else { return nil }
    return id
  }

  /// The annex that a portion is of, in whose context its articles are: `att_1__`.
  private static func portionContext(_ tree: AknTree) -> String {
    let way = ["portion", "portionBody"]
    guard let body = tree.descendant(way, of: 0),
      let unit = tree.children(of: body).first(where: { _ in true }),
      let id = tree[unit].element["eId"], id.hasPrefix("att_"),
      let end = id.utf8.firstIndex(of: UInt8(ascii: "_")),
      let joint = id[id.index(after: end)...].firstIndex(of: "_")
    else { return "" }
    return id[..<joint] + "__"
  }

  // MARK: - What an eId may be

  /// The eIds that an element may have, the best one first; none where nobody can tell.
  private mutating func candidates(_ index: Int, _ reference: ElementReference) -> [String] {
    if let own = portionUnit(index, reference) { return [own] }
    let tails = tails(index, reference)
    return tails.flatMap { place in
      prefixes(place.context).flatMap { prefix in
        reference.names.map { prefix + $0 + place.tail }
      }
    }
  }

  /// What the eIds of a context begin with: its eId as it is and as it should be, and `__`.
  private func prefixes(_ context: Int) -> [String] {
    guard context != IdentifierContexts.top else { return [portionContext] }
    let actual = tree[context].element["eId"]
    let wanted = expected[context]
    let ids = [actual, wanted == actual ? nil : wanted].compactMap { $0 }
    // Longer ones are no eIds, and copying them for all that stands within would take its time.
    return ids.filter { $0.utf8.count <= 300 }.map { $0 + "__" }
  }

  /// Whether a 款 stands at the top of a quotation, or behind one in the same unit, which takes the places
  /// of the paragraphs that it is printed as.
  private func isQuoted(_ index: Int) -> Bool {
    let parent = tree[index].parent
    guard tree[index].name == "paragraph", parent >= 0 else { return false }
    return tree[parent].name == "quotedStructure" || quotations[index] > parent
  }

  /// What stands behind the name in an eId, for each context that it may hang on.
  private mutating func tails(
    _ index: Int, _ reference: ElementReference
  ) -> [(context: Int, tail: String)] {
    let context = contexts.nearest[index]
    switch reference.numbering {
    case .unique: return [(context, "")]
    case .any, .chosen: return []
    case .annex: return annexTail(index, reference).map { [(context, $0)] } ?? []
    case .printed:
      if let num = tree.child("num", of: index) {
        return printedTail(num, index, reference).map { [(context, $0)] } ?? []
      }
      let name = tree[index].name
      guard name == "division" || name == "level" else { return [] }
      return countedTails(index, in: context).map { (context, $0) }
    // Quoted units have the numbers of the act that they are of.
    case .counted where isQuoted(index): return []
    case .counted:
      let isInline = InlineElements.names.contains(tree[index].name)
      let block = contexts.block[index]
      let tails = countedTails(index, in: context).map { (context, $0) }
      guard isInline, block != context else { return tails }
      return tails + countedTails(index, in: block).map { (block, $0) }
    }
  }

  /// What is behind the name by the `num`; `nil` when that cannot be read.
  private mutating func printedTail(
    _ num: Int, _ index: Int, _ reference: ElementReference
  ) -> String? {
    let text = tree[num].element.text
    guard let number = PrintedNumber.read(text, of: tree[index].name) else {
      if !text.utf8.allSatisfy(XMLSpace.isSpace) {
        findings.add(ValidationFindings.numForm(text, tree[num].element, of: tree[index].name))
      }
      return nil
    }
    return claim("_\(number)", index, reference)
  }

  /// By the label 附件3, else whatever number the eId has.
  private mutating func annexTail(_ index: Int, _ reference: ElementReference) -> String? {
    if let heading = tree.child("heading", of: index),
      let number = AnnexLabel.number(tree[heading].element.text)
    {
      return claim("_\(number)", index, reference)
    }
    let id = tree[index].element["eId"] ?? ""
    return IdentifierText.numberBehind(reference.names[0], in: id).map { "_\($0)" }
  }

  /// `_17-1`, and `_17-1_2` for the second one that has this number in its context.
  ///
  /// Only elements whose eId has the number count, so that a wrong one does not shift the rest.
  private mutating func claim(_ tail: String, _ index: Int, _ reference: ElementReference) -> String
  {
    let element = reference.names[0] + tail
    let key = "\(contexts.nearest[index]) \(element)"
    let earlier = claims[key, default: 0]
    if IdentifierText.lastElement(of: tree[index].element["eId"] ?? "", is: element) {
      claims[key] = earlier + 1
    }
    return earlier == 0 ? tail : "\(tail)_\(earlier + 1)"
  }

  /// The position among the like, all counted, or only those that have an eId.
  private mutating func countedTails(_ index: Int, in context: Int) -> [String] {
    let name = tree[index].name
    let all = count(CountKey(context: context, name: name, isStrict: false))
    let isStrict = tree[index].element["eId"] != nil
    let strict = isStrict ? count(CountKey(context: context, name: name, isStrict: true)) : all
    let positions = all == strict ? [all] : [all, strict]
    return positions.map { "_\($0)" }
  }

  private mutating func count(_ key: CountKey) -> Int {
    let count = counts[key, default: 0] + 1
    counts[key] = count
    return count
  }

  // MARK: - What is wrong with one

  private mutating func checkMeta(_ id: String, _ index: Int, _ reference: ElementReference) {
    let context = contexts.nearest[index]
    let prefixes = prefixes(context)
    let isRight = prefixes.contains { prefix in
      id.utf8.starts(with: prefix.utf8)
        && IdentifierText.isReference(id.utf8.dropFirst(prefix.utf8.count), reference.names[0])
    }
    guard !isRight, !prefixes.isEmpty else { return }
    let wanted = (prefixes.last ?? "") + reference.names[0] + "_1"
    report(id, index, reference, wanted: wanted)
  }

  private mutating func report(
    _ id: String, _ index: Int, _ reference: ElementReference, wanted: String
  ) {
    let node = tree[index]
    let hasName = reference.names.contains { IdentifierText.lastElement(of: id, isNamed: $0) }
    if !hasName {
      findings.add(ValidationFindings.eIdElement(id, node.element, wanted: wanted))
    } else if IdentifierText.lastElement(of: id) == IdentifierText.lastElement(of: wanted) {
      findings.add(ValidationFindings.eIdPrefix(id, node.element, wanted: wanted))
    } else if let num = tree.child("num", of: index) {
      let text = tree[num].element.text
      findings.add(ValidationFindings.eIdNumber(id, node.element, num: text, wanted: wanted))
    } else {
      findings.add(ValidationFindings.eIdPosition(id, node.element, wanted: wanted))
    }
  }
}
