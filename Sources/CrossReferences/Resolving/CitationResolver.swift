internal import ChineseText
internal import RegulationModel

/// Says what citations mean: rules R1 to R9 of the measured grammar, one text after another.
///
/// Within a text each citation may rest on those before it; the rest is looked up in the edition.
struct CitationResolver: Sendable {
  let context: ActContext
  /// `nil` for a text outside of any edition, in which only other acts are cited.
  let index: ProvisionIndex?

  /// Resolves the citations of a text.
  ///
  /// - Parameters:
  ///   - tokens: the citations, in order.
  ///   - text: where they stand.
  ///   - bytes: the text's bytes.
  ///   - memory: what the texts before leave behind; afterwards, what this one leaves.
  /// - Returns: a resolution for each citation; `nil` where the words turn out to be none.
  func resolve(
    _ tokens: [CitationToken], in text: CitingText, of bytes: Span<UInt8>, memory: inout Memory
  ) -> [Resolution?] {
    var result: [Resolution?] = []
    result.reserveCapacity(tokens.count)
    var passed = text.range.lowerBound
    for token in tokens {
      countSentences(passed..<max(passed, token.range.lowerBound), bytes, &memory)
      passed = token.range.upperBound
      let resolution = resolve(token, text, bytes, &memory)
      if let resolution { remember(resolution, token, &memory) }
      result.append(resolution)
    }
    return result
  }

  private func countSentences(
    _ range: Range<Int>, _ bytes: Span<UInt8>, _ memory: inout Memory
  ) {
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd {
      if cursor.take(bytes) == Glyph.fullStop { memory.sentence += 1 }
    }
  }

  private func resolve(
    _ token: CitationToken, _ text: CitingText, _ bytes: Span<UInt8>, _ memory: inout Memory
  ) -> Resolution? {
    if let amended = context.amended, token.isQuoted, token.countsInAmendedText {
      return Resolution(
        kind: .external, spans: token.spans, work: amended, reason: .amendedText)
    }
    switch token.head {
    case .none: return headless(token, text, bytes, memory)
    case .act: return own(token.spans, text)
    case .annex: return index == nil ? nil : own(token.spans, text)
    case .this(let unit): return this(unit, token.spans, text)
    case .previous(let unit, let count): return previous(unit, count, token.spans, text)
    case .that(let unit, let isEach): return that(unit, isEach, token, text, memory)
    case .thatAct(let genre): return thatAct(genre, token, text, bytes, memory)
    case .above(let noun): return above(noun, text, bytes)
    case .following(let isSure): return following(text, isSure)
    case .title(let title): return act(title, token, text, bytes)
    case .name(let work, let isAlias):
      return act(work, isNamed: !isAlias, token.spans, text)
    case .unlisted(let name):
      return act(ActTitle.string(name, in: bytes), isNamed: true, token.spans, text)
    case .generic: return index == nil ? nil : Resolution(kind: .generic, reason: .open)
    }
  }

  /// Keeps what later citations of the text may rest on.
  private func remember(_ result: Resolution, _ token: CitationToken, _ memory: inout Memory) {
    guard !token.isQuoted || context.amended == nil else { return }
    if let work = result.work {
      memory.act = work
      var articles = result.spans.compactMap(\.first.article)
      if let old = memory.external, old.work == work, articles.count < 32 {
        articles = old.articles.suffix(32) + articles
      }
      let isHeaded = if case .none = token.head { false } else { true }
      memory.external = Memory.External(
        work: work, start: isHeaded ? token.range.lowerBound : memory.external?.start ?? 0,
        sentence: memory.sentence, articles: articles)
    } else if result.kind == .internal || result.kind == .`self` {
      memory.external = nil
    }
    guard !result.cited.isEmpty else { return }
    memory.cited = result.cited
    memory.antecedent = result.cited.last
    memory.antecedentSentence = memory.sentence
  }
}

extension CitationToken {
  /// Whether the citation counts provisions of the text that it stands in.
  fileprivate var countsInAmendedText: Bool {
    switch head {
    case .none, .act, .this, .previous, .that, .annex: true
    default: false
    }
  }
}

// MARK: - This act and others

extension CitationResolver {
  /// 本条例, 本条例第三条, or the act under its own title.
  func own(_ spans: [LocusSpan], _ text: CitingText) -> Resolution? {
    guard let index else { return nil }
    guard !spans.isEmpty else { return Resolution(kind: .`self`) }
    var base = Base(annex: text.place?.annex)
    base.divisions = text.place?.divisions ?? []
    return resolution(.internal, spans, base, index)
  }

  /// The targets of a chain, looked up from a base.
  func resolution(
    _ kind: Reference.Kind, _ spans: [LocusSpan], _ base: Base, _ index: ProvisionIndex
  ) -> Resolution {
    let found = TargetLookup(index: index).find(spans, from: base)
    var result = Resolution(kind: kind, runs: found.runs, spans: spans, reason: found.missing)
    result.cited = found.runs.map { .own(Base.of($0.last, in: index)) }
    return result
  }

  /// 《…》, with what follows.
  func act(
    _ title: CitedTitle, _ token: CitationToken, _ text: CitingText, _ bytes: Span<UInt8>
  ) -> Resolution? {
    let place = text.offset + token.range.lowerBound - text.range.lowerBound
    let (work, isNorm) = context.work(of: title, in: bytes, at: place)
    guard isNorm || token.spans.contains(where: { $0.first.article != nil }) else { return nil }
    let isRepealed =
      CitationWords.repeal.length(at: title.end, before: text.range.upperBound, in: bytes) != nil
    guard isRepealed, context.isOwn(work) else {
      return act(work, isNamed: false, token.spans, text)
    }
    return Resolution(kind: .external, work: work, reason: .otherWork(work))
  }

  /// An act by its title or name: this one, or another.
  func act(
    _ work: String, isNamed: Bool, _ spans: [LocusSpan], _ text: CitingText
  ) -> Resolution? {
    if index != nil, context.isOwn(work) { return own(spans, text) }
    return other(work, spans, isNamed ? .named : .external)
  }

  /// A citation of another act; its text is not at hand.
  func other(_ work: String, _ spans: [LocusSpan], _ kind: Reference.Kind) -> Resolution {
    var result = Resolution(kind: kind, spans: spans, work: work, reason: .otherWork(work))
    result.cited = spans.map { .other(work: work, $0.end) }
    for span in spans where span.last.map({ $0.isBefore(span.first) }) ?? false {
      result.reason = .backwards
    }
    return result
  }

  /// 该条例, 同法第三条: the act cited before, if its title ends so.
  func thatAct(
    _ genre: Range<Int>, _ token: CitationToken, _ text: CitingText, _ bytes: Span<UInt8>,
    _ memory: Memory
  ) -> Resolution? {
    let word = ActTitle.string(genre, in: bytes)
    if let work = memory.act ?? text.leadIn?.memory.act,
      work.hasSuffix(word) || (word == "法" && work.hasSuffix("法典"))
    {
      return other(work, token.spans, .external)
    }
    // Without numbers it may be any thing: 该办法, 该规定.
    guard !token.spans.isEmpty else { return nil }
    return Resolution(kind: .external, reason: .noAntecedent)
  }
}

extension Locus {
  /// Whether an address of the same level stands before another.
  fileprivate func isBefore(_ other: Locus) -> Bool {
    guard let unit = narrowest, other.narrowest == unit, let own = number(unit),
      let number = other.number(unit)
    else { return false }
    if unit > .article, article != other.article { return false }
    if unit > .paragraph, paragraph != other.paragraph { return false }
    return own < number
  }
}
