internal import ChineseText
internal import RegulationModel

/// The places that a clause names, and the act that they are in.
struct Loci {
  /// The act as named here, without 《》; `nil` when it is not named.
  var act: String?
  /// The targets, in order.
  var targets: [AmendmentTarget] = []
  /// Whether 中 stood behind them: then quoted words are words of the text, never a heading's.
  var isInside = false
}

/// What a clause inherits from those before it in its item.
struct LocusContext {
  /// The address named last, in the numbers before the decision.
  var old: [ProvisionAddress.Step] = []
  /// The same in the numbers afterwards, once the decision has told them.
  var new: [ProvisionAddress.Step]?
  /// What narrower levels go on from in the new numbers: only where the whole article is renumbered,
  /// or stays where it is. A 款 that goes to another article takes no other one along.
  var newBase: [ProvisionAddress.Step]? {
    guard let new else { return nil }
    let isWhole = old.last.map { $0.kind <= .article } ?? true
    return isWhole || old.first == new.first ? new : nil
  }

  /// The part that has no address and was named last: the 序言.
  var unnumbered: AmendmentTarget?
  /// The act named last.
  var act: String?
}

/// Reads loci: 《解释》原第三条第二款、第三款中的, 序言第七自然段, 名称, 该条, 其中.
///
///     loci   = [修改后] [act] [原] (locus {CONN locus}) {qualifier}
///     locus  = chain | 名称 | 序言 | 引言 | 题注 | 附件 [P] | 该条 | 其中 | 相关条文
///     CONN   = "、" | "和" | "及" | "以及" | "与"        never ，
struct LocusReader {
  let context: LocusContext
  /// Whether numbers are those after the decision: behind 作为 and 改为.
  let isNew: Bool

  init(_ context: LocusContext, isNew: Bool = false) {
    self.context = context
    self.isNew = isNew
  }

  /// Reads the loci at a cursor; `nil`, unmoved, when there are none.
  func read(_ cursor: inout ClauseCursor) -> Loci? {
    var probe = cursor
    var loci = Loci()
    let isRevised = probe.take(ClauseWords.revised)
    loci.act = act(&probe)
    let isOriginal = probe.take(ClauseWords.original)
    if loci.act == nil { loci.act = act(&probe) }
    guard append(&probe, to: &loci) else {
      guard loci.act != nil else { return nil }
      cursor = probe
      return loci
    }
    while join(&probe, to: &loci) {}
    qualify(&probe, &loci)
    for index in loci.targets.indices {
      loci.targets[index].isOriginal = isOriginal || loci.targets[index].isOriginal
      loci.targets[index].isNew = isNew || isRevised
      if isNew || isRevised { loci.targets[index].renumbered = nil }
    }
    cursor = probe
    return loci
  }

  // MARK: - Act

  private func act(_ cursor: inout ClauseCursor) -> String? {
    if let title = ActName.title(&cursor) {
      _ = ActName.bracket(&cursor)
      skipTitleLink(&cursor)
      return title
    }
    guard let name = ActName.bare(&cursor) else { return nil }
    skipTitleLink(&cursor)
    return name
  }

  private func skipTitleLink(_ cursor: inout ClauseCursor) {
    var probe = cursor
    guard probe.take(ClauseWords.titleLinks) else { return }
    if probe.peek() == Glyph.ordinal || probe.stands(ClauseWords.title)
      || probe.stands(ClauseWords.preamble) || probe.stands(ClauseWords.original)
    {
      cursor = probe
    }
  }

  // MARK: - Loci

  /// Takes one locus with all that its chain holds.
  private func append(_ cursor: inout ClauseCursor, to loci: inout Loci) -> Bool {
    if let target = special(&cursor) {
      loci.targets.append(target)
      return true
    }
    // Another act's name ends what is inherited.
    let inherited = loci.act == nil ? (isNew ? context.new ?? context.old : context.old) : []
    let base = loci.targets.last?.lastSteps ?? inherited
    let newBase =
      loci.targets.last.map { $0.renumbered?.steps }
      ?? (isNew || loci.act != nil ? nil : context.newBase)
    guard
      let targets = ChainReader.read(
        &cursor, base: base, newBase: newBase, isFirst: loci.targets.isEmpty)
    else { return false }
    loci.targets += targets
    return true
  }

  private func join(_ cursor: inout ClauseCursor, to loci: inout Loci) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.lists) else { return false }
    let isOriginal = probe.take(ClauseWords.original)
    let count = loci.targets.count
    guard append(&probe, to: &loci) else { return false }
    if isOriginal {
      for index in count..<loci.targets.count { loci.targets[index].isOriginal = true }
    }
    cursor = probe
    return true
  }

  ///     special = 名称 | 题注 | 序言 [第 P 自然段] | 附件 [P] | 附则 | 该条 | 其中 | 相关条文
  private func special(_ cursor: inout ClauseCursor) -> AmendmentTarget? {
    if cursor.take(ClauseWords.title) { return AmendmentTarget(.title) }
    if cursor.take(ClauseWords.note) { return AmendmentTarget(.note) }
    if cursor.take(ClauseWords.preamble) {
      var probe = cursor
      _ = probe.take(ClauseWords.links)
      if let number = naturalParagraph(&probe) {
        cursor = probe
        return AmendmentTarget(.preamble(paragraph: number))
      }
      return AmendmentTarget(.preamble(paragraph: nil))
    }
    if let annex = annex(&cursor) { return annex }
    if cursor.take(ClauseWords.wholeAct) { return AmendmentTarget(.act) }
    return named(&cursor) ?? inherited(&cursor)
  }

  /// 附则, 总则: divisions that are called by their heading.
  private func named(_ cursor: inout ClauseCursor) -> AmendmentTarget? {
    for (phrase, heading) in [("附则", "附则"), ("总则", "总则"), ("分则", "分则")] as [(Phrase, String)]
    where cursor.take(phrase) {
      let step = ProvisionAddress.Step(.chapter, nil, heading: heading)
      return AmendmentTarget(.provision(ProvisionAddress([step])))
    }
    return nil
  }

  ///     naturalParagraph = "第" P ("自然段" | "段")
  private func naturalParagraph(_ cursor: inout ClauseCursor) -> Int? {
    var probe = cursor
    guard probe.take(Glyph.ordinal), let number = StepReader.ordinal(&probe),
      probe.take(ClauseWords.paragraphUnits)
    else { return nil }
    cursor = probe
    return number.value
  }

  ///     annex = ("附件" | "附表" | "附录") [P]
  private func annex(_ cursor: inout ClauseCursor) -> AmendmentTarget? {
    var probe = cursor
    guard probe.take(["附件", "附表", "附录"]) else { return nil }
    let number = StepReader.ordinal(&probe).map { ProvisionNumber($0.value) }
    var steps = [ProvisionAddress.Step(.annex, number)]
    cursor = probe
    _ = probe.take(ClauseWords.links)
    if let chain = ChainReader.read(&probe, base: steps, newBase: nil, isFirst: false)?.first,
      let address = chain.address
    {
      steps = address.steps
      cursor = probe
    }
    return AmendmentTarget(.provision(ProvisionAddress(steps)))
  }

  /// 该条, 这一款, 其中: what was named last.
  private func inherited(_ cursor: inout ClauseCursor) -> AmendmentTarget? {
    var probe = cursor
    guard probe.take(ClauseWords.same) else {
      guard probe.take(ClauseWords.within) else { return nil }
      // 其中第二款 is the 款; 其中的“…” is the whole.
      var next = probe
      _ = next.take(ClauseWords.links)
      _ = next.takeComma()
      let isChain = StepReader.step(&next) != nil
      cursor = probe
      if isChain {
        _ = cursor.take(ClauseWords.links)
        _ = cursor.takeComma()
        return nil
      }
      return current(through: nil)
    }
    let last = probe.glyphs[probe.position - 1]
    let isSegment = last == 0x6BB5  // 段
    let kind = isSegment ? nil : SameUnit.kind(last)
    guard let target = current(through: kind) else { return nil }
    // 该条第二款
    var next = probe
    if let chain = ChainReader.read(
      &next, base: target.address?.steps ?? [], newBase: target.renumbered?.steps, isFirst: false),
      let first = chain.first, chain.count == 1
    {
      cursor = next
      return first
    }
    cursor = probe
    return target
  }

  private func current(through kind: ProvisionKind?) -> AmendmentTarget? {
    if let unnumbered = context.unnumbered { return unnumbered }
    func cut(_ steps: [ProvisionAddress.Step]) -> [ProvisionAddress.Step] {
      guard let kind, let index = steps.lastIndex(where: { $0.kind == kind }) else { return steps }
      return Array(steps[...index])
    }
    let base = isNew ? context.new ?? context.old : context.old
    guard !base.isEmpty else {
      guard let new = context.new, !new.isEmpty else { return nil }
      return AmendmentTarget(.provision(ProvisionAddress(cut(new))), isNew: true)
    }
    return AmendmentTarget(
      .provision(ProvisionAddress(cut(base))),
      renumbered: isNew ? nil : context.new.map { ProvisionAddress(cut($0)) })
  }

  // MARK: - Qualifiers

  ///     qualifier = 中 | 的 | 第 P 句 | 后两句 | 章名 | 条首部分 | 开头 | 末尾 | quote 中 [chain]
  private func qualify(_ cursor: inout ClauseCursor, _ loci: inout Loci) {
    var isMoving = true
    while isMoving, !loci.targets.isEmpty {
      isMoving = part(&cursor, &loci) || inside(&cursor, &loci)
    }
  }

  private func inside(_ cursor: inout ClauseCursor, _ loci: inout Loci) -> Bool {
    guard cursor.take(ClauseWords.links) else { return false }
    loci.isInside = true
    return true
  }

  private func part(_ cursor: inout ClauseCursor, _ loci: inout Loci) -> Bool {
    let last = loci.targets.count - 1
    if let sentences = SentencePart.read(&cursor) {
      loci.targets[last].part = sentences
      return true
    }
    let isDivision = loci.targets[last].address?.steps.last?.kind.isDivision ?? false
    let isArticle = loci.targets[last].address?.steps.last?.kind == .article
    if isDivision || isArticle, cursor.take(ClauseWords.heading) {
      for index in loci.targets.indices { loci.targets[index].part = .heading }
      return true
    }
    if cursor.take(ClauseWords.leadIn) {
      loci.targets[last].part = .leadIn
      return true
    }
    if cursor.take(ClauseWords.atStart) {
      loci.targets[last].part = .start
      return true
    }
    if cursor.take(ClauseWords.atEnd) {
      loci.targets[last].part = .end
      return true
    }
    var probe = cursor
    if let number = naturalParagraph(&probe), let address = loci.targets[last].address,
      address.steps.last?.kind == .article
    {
      cursor = probe
      let step = ProvisionAddress.Step(.paragraph, ProvisionNumber(number))
      loci.targets[last].unit = .provision(ProvisionAddress(address.steps + [step]))
      return true
    }
    return false
  }
}

/// 第二句, 后两句, 最后一句: sentences of a 款.
enum SentencePart {
  static func read(_ cursor: inout ClauseCursor) -> AmendmentTarget.Part? {
    var probe = cursor
    if probe.take(Glyph.ordinal), let number = probe.takeNumeral(),
      probe.take(ClauseWords.sentenceUnits)
    {
      cursor = probe
      return .sentences(first: number, count: 1)
    }
    probe = cursor
    let isLast = probe.take(["最后", "后", "末"])
    guard isLast || probe.take(["前", "首"]) else { return nil }
    let count = probe.takeNumeral() ?? 1
    guard probe.take(ClauseWords.sentenceUnits), count < 100 else { return nil }
    cursor = probe
    return .sentences(first: isLast ? -count : 1, count: count)
  }
}

/// The unit that 该条, 这一款 name.
enum SameUnit {
  static func kind(_ glyph: UInt32) -> ProvisionKind? {
    switch glyph {
    case Glyph.article: .article
    case 0x6B3E: .paragraph
    case Glyph.item: .item
    case Glyph.chapter: .chapter
    case Glyph.section: .section
    case Glyph.part: .part
    case 0x76EE: .subitem
    default: nil
    }
  }
}

extension AmendmentTarget {
  /// The steps that what follows in a list inherits from.
  var lastSteps: [ProvisionAddress.Step]? {
    switch unit {
    case .provision(let address): address.steps
    case .range(_, let last): last.steps
    default: nil
    }
  }
}
