/// What somebody typed to name provisions: a list of addresses and ranges, of one work.
public struct AddressExpression: Sendable, Hashable {
  /// A member of the list.
  public enum Part: Sendable, Hashable {
    /// One provision.
    case single(ProvisionAddress)
    /// All from the first to the last, both included. The two differ in their last number only,
    /// and the first is not the larger.
    case range(ProvisionAddress, ProvisionAddress)
    /// `17-1`, which is 第十七条之一; a range it cannot be, as it would run backwards.
    case hyphenated(ProvisionAddress)
  }

  /// The title or alias that stands in front, without 《》; `nil` if there is none.
  public let workName: String?
  /// What is named, in the order typed; never empty.
  public let parts: [Part]

  /// Makes an expression.
  public init(workName: String? = nil, parts: [Part]) {
    self.workName = workName
    self.parts = parts
  }

  /// The canonical form, without the work: `第三条、第九条至第十一条`.
  public var citation: String { parts.map(\.citation).joined(separator: "、") }
}

extension AddressExpression.Part {
  /// The canonical form: `第九条至第十一条`.
  public var citation: String {
    switch self {
    case .single(let address), .hyphenated(let address): address.citation
    case .range(let first, let last): first.citation + "至" + last.citation
    }
  }
}
