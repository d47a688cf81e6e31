internal import Amending
internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Words instructions as drafters of decisions do: 将第三条第二款修改为：“…”.
struct OperationWording {
  /// The provision that the item is about, which later clauses do not name again.
  private var article: ProvisionAddress?
  private var isFirst = true

  /// The words of an item, a line a paragraph.
  static func text(_ operations: [AmendingOperation]) -> String {
    var wording = OperationWording()
    var text = ""
    var previous: AmendingOperation?
    for operation in operations {
      let joint = previous.map { Self.joint($0, operation) } ?? ""
      if joint == "\n" { text += ending(text) }
      text += joint + wording.clause(operation, behind: joint == "，" ? previous : nil)
      wording.isFirst = false
      wording.article = wording.article ?? Self.article(of: operation)
      previous = operation
    }
    return text + ending(text)
  }

  /// A sentence ends with 。 unless it ends with a quoted one.
  private static func ending(_ text: String) -> String {
    let glyphs = Array(text.unicodeScalars.suffix(2))
    guard let last = glyphs.last, last == "”" || last == "」", let inner = glyphs.first else {
      return "。"
    }
    return "。；：！？’".unicodeScalars.contains(inner) ? "" : "。"
  }

  private static func joint(_ first: AmendingOperation, _ second: AmendingOperation) -> String {
    if case .renumber(let targets, _, let text) = first, text.isEmpty, targets.count == 1 {
      return "，"
    }
    return first.isAboutWords && first.targets == second.targets && second.isAboutWords ? "，" : "\n"
  }

  /// The article or division that an operation names first.
  private static func article(of operation: AmendingOperation) -> ProvisionAddress? {
    guard let address = operation.targets.first?.address else { return nil }
    return ProvisionAddress(Array(address.steps.prefix(1)))
  }

  // MARK: - Clauses

  private func clause(
    _ operation: AmendingOperation, behind previous: AmendingOperation?
  ) -> String {
    let isChained = previous?.isAboutWords ?? false
    switch operation {
    case .deleteUnits(let targets): return "删去" + list(targets)
    case .deleteWords(let deletion):
      let place = isChained ? "" : inside(deletion.targets)
      return "删去" + place + words(deletion.words)
    case .exchange(let targets): return mark + list(targets) + "对调"
    case .insertUnits(let insertion): return text(insertion)
    case .insertWords(let insertion): return text(insertion, isChained: isChained)
    case .merge(let targets, let place, let text):
      let number = place.map { "，作为" + $0.number } ?? ""
      return "将" + list(targets) + "合并" + number + "，修改为：" + quotes(text)
    case .rename(let target, _, let new):
      return "将" + name(target) + "修改为" + quotes([new])
    case .renumber(let targets, let places, let text):
      let manner = targets.contains(where: \.isRange) ? "依次" : ""
      let isDivision = places.first?.isOfDivision ?? false
      return "将" + list(targets) + manner + "改为" + (isDivision ? numbers(places) : list(places))
        + (text.isEmpty ? "" : "，修改为：" + quotes(text))
    case .replaceUnits(let targets, let text, _):
      return mark + list(targets) + "修改为：" + quotes(text)
    case .replaceWords(let replacement):
      let place = isChained ? "" : mark + inside(replacement.targets)
      return place + words(replacement.old) + "修改为" + words(replacement.new)
    case .adjustOrder, .move, .notUnderstood, .republish, .statement, .suspend, .takeEffect:
      return ""
    }
  }

  /// 将 before the first clause; those that go on with it do without.
  private var mark: String { isFirst ? "将" : "" }

  private func text(_ insertion: UnitInsertion) -> String {
    var place = ""
    if let after = insertion.after {
      place = "在" + name(after) + "后"
    } else if let parent = insertion.parent {
      let isDivision = parent.address?.steps.last?.kind.isDivision ?? false
      place = (isDivision ? "在" : "") + name(parent)
    }
    if case .preamble? = insertion.parent?.unit {
      let count = insertion.count == 2 ? "两" : ChineseNumeral.text(of: insertion.count)
      return "序言增加\(count)个自然段：" + quotes(insertion.text)
    }
    let count = ChineseNumeral.text(of: insertion.count)
    return place + "增加" + count + insertion.kind.unit + "，作为" + numbers(insertion.numbers) + "："
      + quotes(insertion.text)
  }

  private func text(_ insertion: WordInsertion, isChained: Bool) -> String {
    let isNamed = !isChained && !list(insertion.targets).isEmpty
    let place = isNamed ? inside(insertion.targets) : ""
    let anchor = insertion.anchor.map { QuoteWriter.text($0) } ?? ""
    let side = insertion.position == .before ? "前" : "后"
    return "在" + place + anchor + side + "增加" + QuoteWriter.text(insertion.new)
  }

  // MARK: - Places

  /// 第三条第二款中的; 其中的 for what is the item's own provision.
  private func inside(_ targets: [AmendmentTarget]) -> String {
    let place = list(targets)
    return place.isEmpty ? "其中的" : place + "中的"
  }

  /// Places one behind the other; what a place has in common with the one before is not named again.
  private func list(_ targets: [AmendmentTarget]) -> String {
    var last: [ProvisionAddress.Step] = []
    return targets.map { target in
      defer { last = target.lastSteps ?? [] }
      let steps = target.address?.steps ?? []
      let common = zip(last, steps).prefix { $0 == $1 }.count
      guard common > 0, common < steps.count, target.part == .whole, !target.isNew else {
        return name(target)
      }
      return ProvisionAddress(Array(steps.dropFirst(common))).citation
    }.joined(separator: "、")
  }

  /// A place, without the article that the item has named already.
  private func name(_ target: AmendmentTarget) -> String {
    let suffix = target.part == .heading ? heading(target) : ""
    let prefix = target.isOriginal ? "原" : ""
    switch target.unit {
    case .preamble(let number?): return "序言第\(ChineseNumeral.text(of: number))自然段"
    case .range(let first, let last):
      let common = zip(first.steps, last.steps).prefix { $0 == $1 }.count
      let end = ProvisionAddress(Array(last.steps.dropFirst(common))).citation
      return prefix + relative(first, isNew: target.isNew) + "至" + end
    case .provision(let address):
      if target.isNew, target.isOfDivision { return "修改后的" + address.citation }
      return prefix + relative(address, isNew: target.isNew) + suffix
    default: return target.citation
    }
  }

  private func relative(_ address: ProvisionAddress, isNew: Bool) -> String {
    guard let article, address.steps.starts(with: article.steps), !isNew else {
      return address.citation
    }
    return ProvisionAddress(Array(address.steps.dropFirst(article.steps.count))).citation
  }

  private func heading(_ target: AmendmentTarget) -> String {
    guard let kind = target.address?.steps.last?.kind, kind.isDivision else { return "标题" }
    return kind.unit + "名"
  }

  private func numbers(_ targets: [AmendmentTarget]) -> String {
    targets.map(\.number).joined(separator: "、")
  }

  // MARK: - Quotations

  private func quotes(_ quotes: [QuotedText]) -> String {
    quotes.map(QuoteWriter.text).joined()
  }

  private func words(_ quotes: [QuotedText]) -> String {
    quotes.map(QuoteWriter.text).joined(separator: "、")
  }
}

extension AmendmentTarget {
  /// Whether it is a division.
  fileprivate var isOfDivision: Bool { lastSteps?.last?.kind.isDivision ?? false }

  /// The last level of a place, as 作为 gives it: 第四款; of a range both ends.
  fileprivate var number: String {
    func last(_ address: ProvisionAddress) -> String {
      address.steps.last?.citation ?? ""
    }
    switch unit {
    case .provision(let address): return last(address)
    case .range(let first, let end): return last(first) + "至" + last(end)
    default: return citation
    }
  }
}

extension AmendingOperation {
  /// Whether it changes words inside a provision.
  var isAboutWords: Bool {
    switch self {
    case .deleteWords, .insertWords, .replaceWords: true
    default: false
    }
  }

  /// What it is about, in the numbers before the decision.
  var targets: [AmendmentTarget] {
    switch self {
    case .deleteUnits(let targets), .exchange(let targets), .move(let targets, _),
      .suspend(let targets):
      targets
    case .deleteWords(let deletion): deletion.targets
    case .insertUnits(let insertion):
      [insertion.parent ?? insertion.after ?? insertion.before].compactMap { $0 }
    case .insertWords(let insertion): insertion.targets
    case .merge(let targets, _, _): targets
    case .rename(let target, _, _): [target]
    case .renumber(let targets, _, _): targets
    case .replaceUnits(let targets, _, _): targets
    case .replaceWords(let replacement): replacement.targets
    case .adjustOrder, .notUnderstood, .republish, .statement, .takeEffect: []
    }
  }
}
