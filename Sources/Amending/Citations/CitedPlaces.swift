internal import CrossReferences
internal import DecisionLanguage
internal import RegulationModel

/// What the addresses of a citation name in the base.
enum CitedPlaces {
  /// The rows that a citation names itself: of a range, only its ends.
  static func named(by reference: Reference, _ base: Edition) -> [Int] {
    rows(of: reference, CitationSteps.read(reference.text.glyphs), base)?.compactMap { $0 }
      ?? reference.targetRows
  }

  /// The row that each address of a citation names, `nil` for one that the base does not have.
  ///
  /// - Returns: `nil` for all where the citation does not tell them apart, or has no numbers.
  static func rows(
    of reference: Reference, _ addresses: [CitedAddress], _ base: Edition
  ) -> [Int?]? {
    guard !addresses.isEmpty else { return nil }
    var rest = reference.targetRows[...]
    var found: [Int?] = []
    for address in addresses {
      if let index = rest.firstIndex(where: { isNamed($0, by: address, base) }) {
        found.append(rest[index])
        rest = rest[(index + 1)...]
      } else if reference.status == .unresolved {
        found.append(nil)
      } else {
        return nil
      }
    }
    return found
  }

  /// Whether an address is an end of 至.
  static func isInRange(_ index: Int, _ addresses: [CitedAddress]) -> Bool {
    addresses[index].closesRange
      || index + 1 < addresses.count && addresses[index + 1].closesRange
  }

  /// The levels of a row of the base, the article first where it is in one.
  static func kinds(of row: Int, _ base: Edition) -> [ProvisionKind] {
    var kinds: [ProvisionKind] = []
    var next = row
    while next >= 0 {
      if base.rows[next].number != nil { kinds.append(base.rows[next].kind) }
      if base.rows[next].kind == .article { break }
      next = Int(base.rows[next].parent)
    }
    return kinds.reversed()
  }

  /// Whether a row has the number of an address and stands in the article that it names.
  private static func isNamed(_ row: Int, by address: CitedAddress, _ base: Edition) -> Bool {
    guard let last = address.last, base.rows[row].kind.idStem == last.kind.idStem,
      base.rows[row].number == last.number
    else { return false }
    guard let article = (address.own + address.inherited).first(where: { $0.kind == .article })
    else { return true }
    return Provision(edition: base, index: row).article?.number == article.number
  }
}
