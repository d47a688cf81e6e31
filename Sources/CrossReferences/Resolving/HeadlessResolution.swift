internal import ChineseText
internal import RegulationModel

/// Chains without a head: 第三条, 第一款, 第五项.
extension CitationResolver {
  func headless(
    _ token: CitationToken, _ text: CitingText, _ bytes: Span<UInt8>, _ memory: Memory
  ) -> Resolution? {
    guard let widest = token.spans.first?.first.widest else { return nil }
    if widest <= .article { return article(token, text, bytes, memory) }
    return inner(widest, token, text, bytes, memory)
  }

  /// A chain with 条 (or 章): of this act, unless it goes on with another one.
  ///
  /// 刑法第一百六十三条规定的…罪、第二百七十一条规定的…罪: the second is of 刑法 too. A clause with a
  /// predicate of its own is not, and nothing is inherited across 。
  private func article(
    _ token: CitationToken, _ text: CitingText, _ bytes: Span<UInt8>, _ memory: Memory
  ) -> Resolution? {
    if let external = memory.external, external.sentence == memory.sentence,
      goesOn(token, external, text, bytes)
    {
      return other(external.work, token.spans, .external)
    }
    guard index != nil else { return nil }
    if let amended = context.amended { return other(amended, token.spans, .external) }
    guard let own = own(token.spans, text) else { return nil }
    guard own.status == .unresolved else { return own }
    if let external = memory.external, external.sentence == memory.sentence {
      return other(external.work, token.spans, .external)
    }
    // An interpretation cites the act it interprets without naming it.
    if let interpreted = context.interpreted {
      return other(interpreted, token.spans, .external)
    }
    return own
  }

  /// Whether a chain continues a coordination that another act heads.
  private func goesOn(
    _ token: CitationToken, _ external: Memory.External, _ text: CitingText, _ bytes: Span<UInt8>
  ) -> Bool {
    let start = token.range.lowerBound
    let first = text.range.lowerBound
    if CitationWords.joins.length(endingAt: start, notBefore: first, in: bytes) != nil {
      return true
    }
    // 且不属于第一百二十七条规定情形的
    let belongs = CitationWords.belongs
    if belongs.stands(at: start - belongs.bytes.count, before: start, in: bytes),
      start - belongs.bytes.count >= first
    {
      return true
    }
    if let length = CitationWords.verbs.length(endingAt: start, notBefore: first, in: bytes) {
      let verb = Word(ActTitle.string((start - length)..<start, in: bytes))
      if verb == CitationWords.violate { return true }
      let before = external.start - length
      return before >= first
        && verb.stands(at: before, before: external.start, in: bytes)
    }
    guard let number = token.spans.first?.first.article else { return false }
    return external.articles.contains(number)
  }

  /// A chain that begins at 款, 项 or 目: what it counts in is the first of these that has it.
  private func inner(
    _ widest: ProvisionKind, _ token: CitationToken, _ text: CitingText, _ bytes: Span<UInt8>,
    _ memory: Memory
  ) -> Resolution? {
    if case .other(let work, let locus) = memory.antecedent,
      memory.antecedentSentence == memory.sentence, locus.article != nil
    {
      return other(work, token.spans.map { $0.completed(from: locus) }, .external)
    }
    guard let index, let place = text.place else { return nil }
    let lookup = TargetLookup(index: index)
    var failure: Resolution?
    for base in bases(widest, text, place, memory, index) {
      let found = lookup.find(token.spans, from: base)
      if found.missing == nil { return resolution(.internal, token.spans, base, index) }
      if failure == nil { failure = resolution(.internal, token.spans, base, index) }
    }
    let isCited = TextLeads.isCited(
      at: token.range.upperBound, before: text.range.upperBound, in: bytes)
    return isCited ? failure : nil
  }

  /// Where a chain without 条 may count, in order of precedence.
  private func bases(
    _ widest: ProvisionKind, _ text: CitingText, _ place: CitingPlace, _ memory: Memory,
    _ index: ProvisionIndex
  ) -> [Base] {
    var bases: [Base] = []
    // 1. What was cited before in the same text: an article, or 前款 for its items.
    if case .own(let base) = memory.antecedent {
      bases.append(base)
      if widest == .item, base.paragraph != nil {
        bases.append(Base(annex: base.annex, article: base.article))
      }
    }
    // 2. What the lead-in of the list punishes.
    if place.item != nil, let punished = text.leadIn?.punished { bases.append(punished) }
    // 3. The list, the 款 and the article around the citation.
    let own = Base(
      annex: place.annex, article: place.article, paragraph: place.paragraph, item: place.item)
    if widest == .paragraph {
      bases.append(Base(annex: place.annex, article: place.article, paragraph: place.paragraph))
    } else {
      bases.append(own)
      if let list = nearestList(before: place, index) {
        bases.append(Base(annex: place.annex, article: place.article, paragraph: list))
      }
    }
    return bases
  }

  /// The nearest 款 with 项 before the one that holds a place, in the same article.
  private func nearestList(before place: CitingPlace, _ index: ProvisionIndex) -> Int? {
    guard let article = place.article, let own = place.paragraph else { return nil }
    let lists = index.lists(of: article)
    let place = lists.partitionPoint { Int($0) >= own }
    return place > lists.startIndex ? Int(lists[place - 1]) : nil
  }
}
