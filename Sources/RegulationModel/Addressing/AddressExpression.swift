/// What somebody typed to name provisions: a list of addresses and ranges, of one work.
public struct AddressExpression: Sendable, Hashable {
  /// A member of the list.
  public enum Part: Sendable, Hashable {
    /// One provision.
    case single(ProvisionAddress)
    /// All from the first to the last, both included.
    case range(ProvisionAddress, ProvisionAddress)
    /// One provision by its identifier: `art_34__para_1`.
    case identifier(String)
    /// One division by its heading: 附则, which may stand without a number.
    case heading(String)
  }

  /// The title or alias that stands in front, without 《》; `nil` if there is none.
  public let workName: String?
  /// What is named, in the order typed.
  public let parts: [Part]
}

/// Why an address names nothing.
public enum AddressError: Error, Sendable, Hashable {
  /// Nothing was typed.
  case empty
  /// No provision has the identifier or the heading.
  case unknown(String)
  /// The text is no address.
  case notAnAddress(String)
  /// Numbers begin with 1.
  case zero(String)
  /// The range ends before it begins.
  case backwards(first: String, last: String)
  /// A 款, 项 or 目 of which article?
  case incomplete(String)
  /// There is no such provision. `first` and `last` are those that are there; `nil` if there are
  /// none of the kind. `place` is what should hold it; `nil` for the edition.
  case notFound(String, kind: ProvisionKind, place: String?, first: String?, last: String?)
  /// Several provisions are meant by the same words; `candidates` are their identifiers.
  case ambiguous(String, candidates: [String])
}
