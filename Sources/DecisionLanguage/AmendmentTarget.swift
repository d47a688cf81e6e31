public import RegulationModel

/// What an instruction is about: a provision, a run of them, or a part of the act that has no number.
public struct AmendmentTarget: Sendable, Hashable {
  /// A part of an act.
  public enum Unit: Sendable, Hashable {
    /// The whole text: 将“…”统一修改为“…”.
    case act
    /// A heading that is known by its words: 将“一、合同的成立”修改为“…”.
    case heading
    /// The 题注.
    case note
    /// The 序言, or one of its paragraphs, counted from 1.
    case preamble(paragraph: Int?)
    /// A provision. 款 may be left out before 项.
    case provision(ProvisionAddress)
    /// The provisions from one to another, both ends included.
    case range(ProvisionAddress, ProvisionAddress)
    /// The title.
    case title
  }

  /// A part of a unit.
  public enum Part: Sendable, Hashable {
    /// All of it.
    case whole
    /// One half of a sentence that one ； divides: 前半句 is 1, 后半句 is 2.
    case half(Int)
    /// The heading of a division, the caption of an article: 章名.
    case heading
    /// All items of a list: 各项.
    case items
    /// The words before a list: 条首部分.
    case leadIn
    /// The words from 但 or 但是 to the end of the sentence: 但书.
    case proviso
    /// Some sentences: the first is 1; -1 is the last. 后两句 is -2 with a count of 2.
    case sentences(first: Int, count: Int)
    /// Where it begins.
    case start
    /// Where it ends: 末尾.
    case end
  }

  /// The unit, in the numbers that the act had before the decision.
  public var unit: Unit
  /// Which part of it.
  public var part: Part
  /// The same provision in the numbers that it has afterwards, where the decision has told them:
  /// of 将第三十九条改为第四十五条，第二款…, the 款 is 第四十五条第二款 then.
  public var renumbered: ProvisionAddress?
  /// Whether the unit itself is given in the numbers after the decision: 作为第三条.
  public var isNew: Bool
  /// Whether the words say that the numbers are the old ones: 原第三条.
  public var isOriginal: Bool
  /// Words that the decision quotes to say where: 第六十七条“行使下列职权”中第六项.
  public var locator: String?

  /// Makes a target.
  public init(
    _ unit: Unit, part: Part = .whole, renumbered: ProvisionAddress? = nil, isNew: Bool = false,
    isOriginal: Bool = false, locator: String? = nil
  ) {
    self.unit = unit
    self.part = part
    self.renumbered = renumbered
    self.isNew = isNew
    self.isOriginal = isOriginal
    self.locator = locator
  }

  /// The address of a single provision; `nil` for anything else.
  public var address: ProvisionAddress? {
    if case .provision(let address) = unit { return address }
    return nil
  }

  /// The identifier: `art_12__para_2`, in the numbers afterwards where they are told; a range is
  /// `art_5..art_7`, a part `art_5__intro`; what has no number is `title`, `preamble`, `act`, 附则 …
  public var id: String { base + suffix }

  private var base: String {
    switch unit {
    case .act: "act"
    case .heading: "heading"
    case .note: "note"
    case .preamble(nil): "preamble"
    case .preamble(let number?): "preamble__para_\(number)"
    case .provision(let address): address.heading ?? (renumbered ?? address).id
    case .range(let first, let last): "\(first.id)..\(last.id)"
    case .title: "title"
    }
  }

  private var suffix: String {
    switch part {
    case .whole, .start, .end: ""
    case .half(let number): "__half_\(number)"
    case .heading: "__heading"
    case .items: "__items"
    case .leadIn: "__intro"
    case .proviso: "__proviso"
    case .sentences(let first, let count): "__sentence_\(first)" + (count > 1 ? "+\(count)" : "")
    }
  }

  /// As a decision words it: `第十二条第二款`.
  public var citation: String {
    let name: String
    switch unit {
    case .act: name = "全文"
    case .heading: name = "标题"
    case .note: name = "题注"
    case .preamble(nil): name = "序言"
    case .preamble(let number?): name = "序言第\(number)自然段"
    case .provision(let address): name = address.citation
    case .range(let first, let last): name = first.citation + "至" + last.citation
    case .title: name = "名称"
    }
    switch part {
    case .half(let number): return name + (number == 1 ? "前半句" : "后半句")
    case .heading: return name + "标题"
    case .items: return name + "各项"
    case .leadIn: return name + "条首部分"
    case .proviso: return name + "但书"
    case .end, .sentences, .start, .whole: return name
    }
  }
}

extension ProvisionAddress {
  /// The heading that stands for a division without a number; `nil` for any other address.
  fileprivate var heading: String? {
    steps.count == 1 && steps[0].number == nil ? steps[0].heading : nil
  }
}
