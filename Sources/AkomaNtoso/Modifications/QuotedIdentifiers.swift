/// The identifiers of quoted units: each begins with that of the quotation, and goes on as in the amended act.
struct QuotedIdentifiers {
  /// The eId of the quotation.
  let quotation: String
  /// What identifiers begin with in the text that the quotation was read as, and not here.
  let prefix: String
  /// The identifier of the first unit there, and its last element in the amended act; `nil` where that is
  /// the same.
  let first: (read: String, own: String)?
  /// The identifier of the first unit in the amended act, before the amending one; `nil` for a new unit.
  let original: String?

  /// The eId of an element, by its identifier in the text that the quotation was read as.
  func eId(_ id: String) -> String {
    var own = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
    if let first, own == first.read || own.hasPrefix(first.read + "__") {
      own = first.own + own.dropFirst(first.read.count)
    }
    return quotation + "__" + own
  }

  /// The wId of the same element; `nil` for all but the first unit, and for that where it is new.
  func wId(_ id: String) -> String? {
    guard let original else { return nil }
    let own = id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
    return own == first?.read ? original : nil
  }
}
