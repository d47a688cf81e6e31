internal import ChineseText
internal import RegulationModel

/// Clauses that add: 在第三条后增加一条，作为第四条：“…”, 在“甲”后增加“乙”.
extension ClauseReader {
  ///     insert = place (增加|增写|增设) (units | words)
  mutating func insertion(_ cursor: inout ClauseCursor, at place: ClausePlace) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.insert) else { return false }
    _ = probe.take(0x4E86)  // 了
    return units(&probe, place, &cursor) || words(&probe, place, &cursor)
  }

  // MARK: - Units

  ///     units = N unit [quote] ["，"] [分别] [作为 locus] ["，"] [内容如下] [：] quote{quote}
  private mutating func units(
    _ probe: inout ClauseCursor, _ place: ClausePlace, _ cursor: inout ClauseCursor
  ) -> Bool {
    let start = probe
    guard var insertion = counted(&probe, place) else {
      probe = start
      return false
    }
    var isWordList = false
    let direct = QuotedContent.quotes(&probe, isWordList: &isWordList)
    var act: String?
    if insertion.numbers.isEmpty, let loci = numbers(&probe, place) {
      insertion.numbers = loci.targets
      act = loci.act
    }
    var text = direct
    takeHeading(&insertion, &text)
    if text.isEmpty { text = insertedText(&probe) }
    takeHeading(&insertion, &text)
    insertion.text = text
    if insertion.numbers.isEmpty, !text.isEmpty, let loci = numbers(&probe, place) {
      insertion.numbers = loci.targets
    }
    guard !text.isEmpty || insertion.kind.isDivision || !insertion.numbers.isEmpty else {
      probe = start
      return false
    }
    complete(&insertion, place)
    joinBlock(&insertion)
    add(.insertUnits(insertion), act: place.loci.act ?? act, from: cursor.position)
    rememberInsertion(insertion)
    cursor = probe
    return true
  }

  /// Of a division, one line without a label is its heading: 增加一节“立法权限”.
  private func takeHeading(_ insertion: inout UnitInsertion, _ text: inout [QuotedText]) {
    guard insertion.kind.isDivision, insertion.heading == nil, text.count == 1,
      text[0].paragraphs.count == 1, !HeadingWords.areLabelled(text[0])
    else { return }
    insertion.heading = text[0]
    text = []
  }

  ///     numbers = ["，"] [分别] 作为 [修改后] [act] locus
  private func numbers(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Loci? {
    var probe = cursor
    _ = probe.takeComma()
    while probe.take(ClauseWords.manners) {}
    guard probe.take(ClauseWords.become), let loci = newLoci(&probe, after: place.loci) else {
      return nil
    }
    cursor = probe
    return loci
  }

  ///     insertedText = ["，" | "。"] [规定 | 内容为 | 内容如下] [：] quote{quote}
  private func insertedText(_ cursor: inout ClauseCursor) -> [QuotedText] {
    var probe = cursor
    _ = probe.takeComma() || probe.take(Glyph.fullStop)
    let isIntroduced =
      probe.take(ClauseWords.contentWords) || DecisionGlyph.isColon(probe.peek())
      || DecisionGlyph.isQuotation(probe.peek())
    guard isIntroduced else { return [] }
    let text = QuotedContent.content(&probe)
    guard !text.isEmpty else { return [] }
    cursor = probe
    return text
  }

  /// Finds what the new units become part of.
  private func complete(_ insertion: inout UnitInsertion, _ place: ClausePlace) {
    let kind = insertion.kind
    // 作为第二章第一节 says the whole place by itself.
    let own = insertion.numbers.first?.address?.steps ?? []
    let isOwn = own.count > 1 && (kind.isDivision || isExplicit(own, kind))
    let explicit = isOwn ? Array(own.dropLast()) : []
    if let target = place.loci.targets.last, let steps = target.lastSteps {
      if steps.last?.kind == kind, place.side != nil {
        if place.side == .before { insertion.before = target } else { insertion.after = target }
        if kind > .article, kind < .annex { insertion.parent = target.dropping(to: kind) }
      } else {
        insertion.parent = target.dropping(to: kind)
      }
    } else if kind > .article, kind < .annex, explicit.isEmpty, place.loci.targets.isEmpty {
      insertion.parent = inheritedParent(of: kind)
    } else if let target = place.loci.targets.last {
      insertion.parent = target
    }
    if insertion.parent == nil, insertion.after == nil, insertion.before == nil, !explicit.isEmpty {
      insertion.parent = AmendmentTarget(.provision(ProvisionAddress(explicit)), isNew: true)
    }
  }

  /// Whether the wider levels of a number were named and not inherited.
  private func isExplicit(_ steps: [ProvisionAddress.Step], _ kind: ProvisionKind) -> Bool {
    let base = context.new ?? context.old
    return Array(steps.dropLast()) != base.prefix { $0.kind < kind }
  }

  private func inheritedParent(of kind: ProvisionKind) -> AmendmentTarget? {
    if let unnumbered = context.unnumbered { return unnumbered }
    if context.old.isEmpty, let new = context.new {
      return AmendmentTarget(.provision(ProvisionAddress(new)), isNew: true).dropping(to: kind)
    }
    guard !context.old.isEmpty else { return nil }
    return AmendmentTarget(
      .provision(ProvisionAddress(context.old)),
      renumbered: context.new.map { ProvisionAddress($0) }
    ).dropping(to: kind)
  }

  /// 增加一节…；增加五条…内容如下： — a block that begins with the section's own line gives both.
  private mutating func joinBlock(_ insertion: inout UnitInsertion) {
    guard insertion.kind == .article, let quote = insertion.text.first, insertion.text.count == 1,
      case .insertUnits(let division)? = clauses.last?.operation, division.kind.isDivision,
      division.text.isEmpty, let number = division.numbers.first,
      let line = quote.paragraphs.first, HeadingWords.areLabelled(QuotedText([line]))
    else { return }
    insertion.parent = number
    insertion.text = [
      QuotedText(
        Array(quote.paragraphs.dropFirst()), line: quote.line, isMarked: quote.isMarked)
    ]
  }

  private mutating func rememberInsertion(_ insertion: UnitInsertion) {
    if let parent = insertion.parent, insertion.kind > .article {
      remember([parent])
    } else if let number = insertion.numbers.last {
      remember([number])
    } else if let neighbour = insertion.after ?? insertion.before {
      remember([neighbour])
    }
  }

  // MARK: - Words

  ///     words = [规定 | 一句 | 内容] [：] quote
  private mutating func words(
    _ probe: inout ClauseCursor, _ place: ClausePlace, _ cursor: inout ClauseCursor
  ) -> Bool {
    var sentence = probe
    var isSentence = false
    if sentence.takeNumeral() != nil,
      sentence.take(["句", "句话", "段", "段话", "段文字", "句规定", "个分句"])
    {
      _ = sentence.takeComma()
      _ = sentence.take(ClauseWords.become)
      _ = SentencePart.read(&sentence)
      isSentence = true
      probe = sentence
    }
    let new = QuotedContent.content(&probe)
    guard let last = new.last, isPlaced(place) || last.endsSentence else { return false }
    _ = probe.take(["的规定", "的内容", "字样", "的表述", "一句"])
    let named = place.loci.targets
    var targets = named.isEmpty ? wordTargets : named
    // 第三条增加一句: in the 款, not a 款 of its own.
    if isSentence, targets.count == 1, targets[0].part == .whole, place.side == nil,
      targets[0].address?.steps.last?.kind == .article
    {
      targets[0].part = .sentences(first: -1, count: 1)
    }
    guard !targets.isEmpty || !place.quotes.isEmpty else { return false }
    let position = position(of: place, targets)
    add(
      .insertWords(
        WordInsertion(
          in: targets.isEmpty ? [AmendmentTarget(.act)] : targets, anchor: place.quotes.first,
          follower: place.follower, position: position, new: QuotedText(joining: new))),
      act: place.loci.act, from: cursor.position)
    if !named.isEmpty { remember(named) }
    cursor = probe
    return true
  }
}

extension ClauseReader {
  /// Where words come in, seen from the words beside which they do, or in the place itself.
  private func position(
    of place: ClausePlace, _ targets: [AmendmentTarget]
  ) -> WordInsertion.Position {
    guard place.quotes.isEmpty else { return place.side ?? .end }
    switch place.side {
    case .before?: return .start
    case .after?: return .end
    default: return targets.last?.part == .start ? .start : .end
    }
  }

  /// Whether a clause says where words come in: beside others, at the start or the end.
  private func isPlaced(_ place: ClausePlace) -> Bool {
    let part = (place.loci.targets.isEmpty ? wordTargets : place.loci.targets).last?.part
    return place.side != nil || !place.quotes.isEmpty || part == .start || part == .end
  }
}

extension QuotedText {
  /// Whether the words end as a sentence does.
  fileprivate var endsSentence: Bool {
    guard let last = text.unicodeScalars.last?.value else { return false }
    return last == Glyph.fullStop || last == 0xFF01 || last == 0xFF1F || Glyph.isClosing(last)
      || last == Glyph.semicolon
  }
}

extension AmendmentTarget {
  /// The provision wider than a level that this one is or is part of; `nil` if there is none.
  func dropping(to kind: ProvisionKind) -> AmendmentTarget? {
    if case .preamble = unit { return self }
    guard let steps = lastSteps else { return nil }
    func cut(_ steps: [ProvisionAddress.Step]) -> [ProvisionAddress.Step] {
      Array(steps.prefix { $0.kind == .annex || $0.kind < kind })
    }
    guard !cut(steps).isEmpty else { return nil }
    var result = self
    result.unit = .provision(ProvisionAddress(cut(steps)))
    result.renumbered = renumbered.map { ProvisionAddress(cut($0.steps)) }
    result.part = .whole
    return result
  }
}
