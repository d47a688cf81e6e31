internal import ChineseText
internal import RegulationModel

/// Loci that are no chain of numbers, and what stands behind loci to narrow them.
extension LocusReader {
  ///     special = 名称 | 题注 | 序言 [第 P 自然段] | 附件 [P] | 附则 | 该条 | 其中 | 相关条文
  func special(_ cursor: inout ClauseCursor) -> AmendmentTarget? {
    if cursor.take(ClauseWords.title) || takeTitle(&cursor) { return AmendmentTarget(.title) }
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
    var body = cursor
    _ = body.take(["正文", "正文的"])
    if let number = naturalParagraph(&body) {
      // Acts without articles count their paragraphs.
      cursor = body
      let step = ProvisionAddress.Step(.paragraph, ProvisionNumber(number))
      return AmendmentTarget(.provision(ProvisionAddress([step])))
    }
    if cursor.take(ClauseWords.wholeAct) { return AmendmentTarget(.act) }
    if let act = ownAct(&cursor) { return act }
    return named(&cursor) ?? inherited(&cursor)
  }

  /// 本条例中的“甲” is about all of it; before 第三条 the words say nothing.
  private func ownAct(_ cursor: inout ClauseCursor) -> AmendmentTarget? {
    if let kind = bareAct(cursor) {
      cursor = kind
      return AmendmentTarget(.act)
    }
    var probe = cursor
    guard probe.take(ClauseWords.ownActs) else { return nil }
    if probe.stands(["中的", "中"]) {
      cursor = probe
      return AmendmentTarget(.act)
    }
    _ = probe.take(ClauseWords.titleLinks)
    if probe.peek() == Glyph.ordinal { cursor = probe }
    return nil
  }

  /// 标题 is the act's where its words stand behind it: 将标题《甲》修改为《乙》.
  private func takeTitle(_ cursor: inout ClauseCursor) -> Bool {
    var probe = cursor
    guard probe.take(["标题", "标题中的"]), probe.peek() == Glyph.titleOpen else { return false }
    cursor.position += 2
    return true
  }

  /// 将条例中的“甲”: the cursor behind the kind of the act; `nil` where no quoted words follow.
  private func bareAct(_ cursor: ClauseCursor) -> ClauseCursor? {
    var probe = cursor
    guard probe.take(ClauseWords.bareActs) else { return nil }
    var behind = probe
    guard behind.take(["中的", "中"]), DecisionGlyph.isQuotation(behind.peek()) else { return nil }
    return probe
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
  func qualify(_ cursor: inout ClauseCursor, _ loci: inout Loci) {
    var isMoving = true
    while isMoving, !loci.targets.isEmpty {
      isMoving = part(&cursor, &loci) || inside(&cursor, &loci)
    }
  }

  private func inside(_ cursor: inout ClauseCursor, _ loci: inout Loci) -> Bool {
    // 中止适用 and 的顺序对调 are verbs.
    guard !cursor.stands(ClauseWords.suspend), !cursor.stands(ClauseWords.exchange),
      cursor.take(ClauseWords.links)
    else { return false }
    loci.isInside = true
    return true
  }

  ///     finePart = 但书 | 前半句 | 后半句 | 各项
  private func finePart(_ cursor: inout ClauseCursor, _ target: inout AmendmentTarget) -> Bool {
    guard target.part == .whole, let kind = target.address?.steps.last?.kind,
      kind >= .article, kind < .annex
    else { return false }
    if cursor.take(ClauseWords.proviso) || takeProviso(&cursor) {
      target.part = .proviso
    } else if cursor.take(ClauseWords.firstHalf) {
      target.part = .half(1)
    } else if cursor.take(ClauseWords.secondHalf) {
      target.part = .half(2)
    } else if kind <= .paragraph, cursor.take(ClauseWords.items) {
      target.part = .items
    } else {
      return false
    }
    return true
  }

  ///     proviso = “但是” (以后|之后|后) ["的"] (内容|规定|部分)
  ///
  /// The word goes with what it opens: nothing else begins with 但.
  private func takeProviso(_ cursor: inout ClauseCursor) -> Bool {
    var probe = cursor
    guard let quote = probe.takeQuote(), ["但", "但是"].contains(quote.text),
      probe.take(["以后", "之后", "后", "以下"])
    else { return false }
    _ = probe.take(["的"])
    guard probe.take(["内容", "规定", "部分", "文字", "表述"]) else { return false }
    cursor = probe
    return true
  }

  /// 引言, and 各项之前的内容, which is no item.
  private func takeLeadIn(_ cursor: inout ClauseCursor, _ target: inout AmendmentTarget) -> Bool {
    guard cursor.take(ClauseWords.leadIn) else { return false }
    target.part = .leadIn
    return true
  }

  private func part(_ cursor: inout ClauseCursor, _ loci: inout Loci) -> Bool {
    let last = loci.targets.count - 1
    var place = cursor
    if WordPlaceReader.read(&place) != nil { return false }
    if takeLeadIn(&cursor, &loci.targets[last]) { return true }
    if finePart(&cursor, &loci.targets[last]) { return true }
    if let sentences = SentencePart.read(&cursor) {
      loci.targets[last].part = sentences
      return true
    }
    let isDivision = loci.targets[last].address?.steps.last?.kind.isDivision ?? false
    let isArticle = loci.targets[last].address?.steps.last?.kind == .article
    let isAnnex = loci.targets[last].address?.steps.last?.kind == .annex
    if isDivision || isArticle || isAnnex, cursor.take(ClauseWords.heading) {
      for index in loci.targets.indices { loci.targets[index].part = .heading }
      return true
    }
    // 第一句末尾 is the end of the sentence: which side of it is meant is read with the verb.
    let isWhole = loci.targets[last].part == .whole
    if isWhole, cursor.take(ClauseWords.atStart) {
      loci.targets[last].part = .start
      return true
    }
    if isWhole, cursor.take(ClauseWords.atEnd) {
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
