/// Why an address names nothing.
public enum AddressError: Error, Sendable, Hashable {
  /// Several provisions are meant by the same words.
  case ambiguous(String, candidates: [ProvisionAddress])
  /// The range ends before it begins.
  case backwards(first: String, last: String)
  /// Nothing was typed.
  case empty
  /// A 款, 项 or 目 of which article?
  case incomplete(String)
  /// `11-9`: there is no 第十一条之九, and as a range it would run backwards.
  case neitherBranchNorRange(ProvisionNumber)
  /// The text is no address.
  case notAnAddress(String)
  /// There is no such provision; `stock` is what there is instead, where that can be said.
  case notFound(String, stock: [AddressStock])
  /// A number is larger than any regulation's.
  case tooLarge(String)
  /// The ends of a range are not two of the same list.
  case uneven(first: String, last: String)
  /// Numbers begin with 1.
  case zero(String)
}

/// What there is in a place where something else was looked for.
public struct AddressStock: Sendable, Hashable {
  /// The citation of the place; `nil` for the edition.
  public let place: String?
  /// The kind that was looked for.
  public let kind: ProvisionKind
  /// How many of the kind there are.
  public let count: Int
  /// The first of them as cited: `第一条`, `（一）`; `nil` if there are none.
  public let first: String?
  /// The last of them.
  public let last: String?
}
