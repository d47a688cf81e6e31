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
  private var idElement: String {
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
