/// Where a provision is said to be: article 34, 款 1, 项 2. Says nothing of whether it exists.
public struct ProvisionAddress: Sendable, Hashable {
  /// One level of an address.
  public struct Step: Sendable, Hashable {
    /// The level.
    public var kind: ProvisionKind
    /// The number; `nil` for an unnumbered annex.
    public var number: ProvisionNumber?
    /// 2 for the second provision with the number in its context, and so on; `nil` for the only one.
    public var occurrence: Int?

    /// Makes a step.
    public init(_ kind: ProvisionKind, _ number: ProvisionNumber?, occurrence: Int? = nil) {
      self.kind = kind
      self.number = number
      self.occurrence = occurrence
    }
  }

  /// The levels, widest first. 款 may be left out before 项.
  public var steps: [Step]

  /// Makes an address.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The Chinese form: `第三十四条第一款第（二）项`.
  public var citation: String {
    steps.map(\.citation).joined()
  }
}

extension ProvisionAddress.Step {
  /// `第三十四条`, `第一款`, `第（二）项`, `第1目`, `附件1`.
  var citation: String {
    guard let number else { return kind.unit }
    switch kind {
    case .item:
      let label = ProvisionNumber(number.value).label(.item)
      return "第（\(label.dropFirst().dropLast())）项"
    case .subitem: return "第\(number.value)目"
    case .annex: return "附件\(number)"
    default: return number.label(kind)
    }
  }
}

extension Provision {
  /// The provision's address, without the divisions that an article stands in.
  public var address: ProvisionAddress {
    let chain = ancestors + [self]
    let relevant = chain.filter { $0.kind == .annex || !isInArticle || $0.kind >= .article }
    return ProvisionAddress(
      relevant.map { .init($0.kind, $0.number, occurrence: Int($0.row.occurrence)) })
  }

  /// The canonical citation within the work: `第三十四条第一款第（二）项`; of an unnumbered division
  /// its heading. Where words cannot tell the provision from another, the identifier.
  public var citation: String {
    if kind == .crossheading { return id }
    if number == nil, let heading, kind.isDivision { return heading }
    let chain = ancestors + [self]
    return chain.contains { $0.row.occurrence > 1 } ? id : address.citation
  }

  /// The short form: `34.1.2`; the identifier where there is none.
  public var shortForm: String {
    let chain = ancestors + [self]
    let isCountable =
      kind >= .article && kind < .annex
      && !chain.contains { $0.kind == .annex || $0.row.occurrence > 1 }
    guard isCountable else { return id }
    let numbers = address.steps.compactMap(\.number)
    return numbers.map(\.description).joined(separator: ".")
  }

  private var isInArticle: Bool { article != nil }
}
