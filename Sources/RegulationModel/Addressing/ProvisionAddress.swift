internal import ChineseText

/// Where a provision is said to be: article 34, 款 1, 项 2. Says nothing of whether it exists.
public struct ProvisionAddress: Sendable, Hashable {
  /// One level of an address.
  public struct Step: Sendable, Hashable {
    /// The level; of an unnumbered division any division, since identifiers do not tell which.
    public var kind: ProvisionKind
    /// The number; `nil` for an unnumbered division, annex or heading between articles.
    public var number: ProvisionNumber?
    /// With a number, 2 for the second provision that has it in its context, and so on; without,
    /// the position among its like in the context, from 1.
    public var occurrence: Int
    /// The heading that names an unnumbered division: 附则. A step read from such a word has it, too.
    public var heading: String?

    /// Makes a step.
    public init(
      _ kind: ProvisionKind, _ number: ProvisionNumber?, occurrence: Int = 1, heading: String? = nil
    ) {
      self.kind = kind
      self.number = number
      self.occurrence = occurrence
      self.heading = heading
    }
  }

  /// The levels, widest first. Articles need no division before them, and 款 may be left out
  /// before 项: the edition decides.
  public var steps: [Step]

  /// Makes an address.
  public init(_ steps: [Step]) {
    self.steps = steps
  }

  /// The Chinese form: `第三十四条第一款第（二）项`.
  public var citation: String {
    var parent: Step?
    return steps.reduce(into: "") { citation, step in
      citation += step.citation(below: parent)
      parent = step
    }
  }

  /// The identifier: `art_34__para_1__point_2`.
  public var id: String {
    var elements: [String] = []
    var parent: AddressStep?
    for step in steps {
      elements.append(step.idElement(below: parent))
      parent = step
    }
    return elements.joined(separator: "__")
  }

  /// The short form: `34.1.2`; the identifier for what is not in an article of the body.
  public var shortForm: String {
    guard steps.first?.kind == .article else { return id }
    var parent: Step?
    let numbers = steps.map { step in
      defer { parent = step }
      return step.shortElement(below: parent)
    }
    return numbers.joined(separator: ".")
  }
}

/// One level of an address.
typealias AddressStep = ProvisionAddress.Step

extension ProvisionAddress.Step {
  /// Whether the step is inside a list: then a 款 below it is one more paragraph (段) of the 项.
  var isListItem: Bool { kind == .item || kind == .subitem }

  /// `第三十四条`, `第一款`, `第（二）项`, `第1目`, `附件1`, `附则`.
  func citation(below parent: AddressStep?) -> String {
    let repetition = number != nil && occurrence > 1 ? "（第\(occurrence)处）" : ""
    return plainCitation(below: parent) + repetition
  }

  private func plainCitation(below parent: AddressStep?) -> String {
    guard let number else {
      if let heading { return heading }
      switch kind {
      case .crossheading: return "小标题\(occurrence)"
      case .annex: return "附件\(occurrence)"
      default: return "未编号部分\(occurrence)"
      }
    }
    guard kind == .paragraph, parent?.isListItem == true else { return number.citation(kind) }
    return "第\(ChineseNumeral.text(of: number.value))段"
  }

  /// `art_34`, `art_17-1`, `art_10_2`. An unnumbered division is a `dvs`, whatever its level, so
  /// that it takes no number from the numbered ones; a heading is the element that stands for it where it is.
  ///
  /// Naming Convention 5.4.3: an unnumbered element has its position among its like. 第二段 of a 项 is the first
  /// `paragraph` in it, because the first 段 is the 项's own text.
  func idElement(below parent: AddressStep?) -> String {
    guard let number else { return "\(unnumberedStem(below: parent))_\(occurrence)" }
    if kind == .paragraph, parent?.isListItem == true, number.value > 1 {
      return "\(kind.idStem)_\(number.value - 1)" + repetition
    }
    return "\(kind.idStem)_\(number)" + repetition
  }

  private func unnumberedStem(below parent: AddressStep?) -> String {
    if kind.isDivision { return "dvs" }
    guard kind == .crossheading else { return kind.idStem }
    return parent?.kind.isDivision ?? false ? "crossHeading" : kind.idStem
  }

  /// `34`, `17-1`, `10_2`; `art_9-11`, because `9-11` is a range; `p2` for a 段 of a 项.
  func shortElement(below parent: AddressStep?) -> String {
    guard let number else { return String(occurrence) }
    if kind == .article, let branch = number.branches.first, branch > number.value {
      return idElement(below: parent)
    }
    let mark = kind == .paragraph && parent?.isListItem == true ? "p" : ""
    return mark + number.description + repetition
  }

  private var repetition: String { occurrence > 1 ? "_\(occurrence)" : "" }
}
