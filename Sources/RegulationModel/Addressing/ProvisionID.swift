/// Identifiers of provisions: HTML anchors and Akoma Ntoso eIds (AKN Naming Convention).
///
/// `art_7__para_1__point_2`: the parts chain to their parent, except that articles, which are
/// numbered through the text, carry no division before them.
extension Provision {
  /// The identifier; unique within the edition.
  public var id: String {
    let own = idElement
    guard kind != .article else {
      let annex = ancestors.first { $0.kind == .annex }
      return annex.map { "\($0.id)__\(own)" } ?? own
    }
    return parent.map { "\($0.id)__\(own)" } ?? own
  }

  /// The last part: the kind's stem, the number, and `_2` and so on where a number is repeated.
  var idElement: String {
    guard let number else { return "\(unnumberedStem)_\(positionAmongUnnumbered)" }
    let repeated = row.occurrence > 1 ? "_\(row.occurrence)" : ""
    return "\(kind.idStem)_\(number)\(repeated)"
  }

  /// An unnumbered division is a `division`, whatever its level, so that it takes no number from
  /// the numbered ones.
  private var unnumberedStem: String { kind.isDivision ? "dvs" : kind.idStem }

  /// Position among the unnumbered provisions of its kind and context, from 1.
  private var positionAmongUnnumbered: Int {
    var position = 1
    let first = parent.map { $0.index + 1 } ?? (kind == .annex ? edition.bodyEnd : 0)
    var sibling = first
    while sibling < index {
      let row = edition.rows[sibling]
      if row.number == nil, row.kind == kind { position += 1 }
      sibling = Int(row.end)
    }
    return position
  }
}

/// The parts of an identifier, which chain from the outside in.
enum ProvisionIdentifier {
  /// The elements, `art_34`, `para_1` …; none for a text that is no identifier.
  static func elements(of text: String) -> [Substring] {
    var elements: [Substring] = []
    var rest = text[...]
    while !rest.isEmpty {
      guard let joint = rest.firstRange(of: "__") else { break }
      elements.append(rest[..<joint.lowerBound])
      rest = rest[joint.upperBound...]
    }
    elements.append(rest)
    return elements.allSatisfy(isElement) ? elements : []
  }

  /// The address that an identifier spells; `nil` where it names what no address can.
  static func address(of text: String) -> ProvisionAddress? {
    var steps: [ProvisionAddress.Step] = []
    for element in elements(of: text) {
      let pieces = element.split(separator: "_")
      let isBelowItem = steps.last.map { $0.kind >= .item && $0.kind < .annex } ?? false
      let kind = ProvisionKind.allCases.first {
        $0.idStem == pieces[0] && ($0 == .subitem || $0 != .item || !isBelowItem)
      }
      guard let kind, kind != .crossheading else { return nil }
      let occurrence = pieces.count > 2 ? Int(pieces[2]) : nil
      steps.append(.init(kind, ProvisionNumber(pieces[1]), occurrence: occurrence))
    }
    return steps.isEmpty ? nil : ProvisionAddress(steps)
  }

  /// Whether a part is a known stem, `_`, and a number.
  private static func isElement(_ element: Substring) -> Bool {
    let pieces = element.split(separator: "_", omittingEmptySubsequences: false)
    guard (2...3).contains(pieces.count) else { return false }
    let isStem = pieces[0] == "dvs" || ProvisionKind.allCases.contains { $0.idStem == pieces[0] }
    return isStem && pieces.dropFirst().allSatisfy { ProvisionNumber($0) != nil }
  }
}

extension Edition {
  /// The provision with an identifier; `nil` if there is none. It descends from the top, so the cost
  /// is that of the provisions beside those on the way.
  public func provision(id: String) -> Provision? {
    var found: Provision?
    for element in ProvisionIdentifier.elements(of: id) {
      let candidates = candidates(below: found, isArticle: element.hasPrefix("art_"))
      guard let next = candidates.first(where: { $0.idElement == element }) else { return nil }
      found = next
    }
    return found
  }

  /// Where the next element may lead: articles carry no division before them.
  private func candidates(below parent: Provision?, isArticle: Bool) -> [Provision] {
    guard let parent else {
      return isArticle ? articles : Array(body) + Array(annexes)
    }
    guard isArticle, parent.kind == .annex else { return Array(parent.children) }
    return ((parent.index + 1)..<Int(parent.row.end)).filter { rows[$0].kind == .article }.map {
      Provision(edition: self, index: $0)
    }
  }
}
