internal import ChineseText
internal import RegulationModel

/// Reads the citations of a report, from its first paragraph to its last, with a memory of the acts
/// that it named.
struct MentionReader {
  let report: ReportText
  let acts: CitedActs
  let names: ReportNames
  private let scanner: CitationScanner
  var memory = ReportMemory()
  /// UTF-8 offsets of titles that belong to the citation before them: 第六十四条（《…》）.
  var taken: Set<Int> = []
  private var mentions: [ReportMention] = []

  /// Reads all citations of a report, in its order.
  static func mentions(in report: ReportText, _ acts: CitedActs) -> [ReportMention] {
    var reader = MentionReader(report, acts)
    for index in report.paragraphs.indices { reader.read(index) }
    return reader.mentions
  }

  private init(_ report: ReportText, _ acts: CitedActs) {
    self.report = report
    self.acts = acts
    names = ReportNames(report.bytes)
    var known = ActNames(acts.names)
    known.defined = names.table
    scanner = CitationScanner(names: known, ownGenre: nil, source: .report)
  }

  private mutating func read(_ paragraph: Int) {
    let range = report.paragraphs[paragraph].range
    let bytes = report.bytes
    var isQuoted = false
    let tokens = scanner.tokens(in: range, of: bytes.span, isQuoted: &isQuoted)
    var position = ScalarPosition(range.lowerBound)
    for token in tokens {
      let start = position.advance(to: token.range.lowerBound, in: bytes.span)
      let end = position.advance(to: token.range.upperBound, in: bytes.span)
      let place = MentionPlace(paragraph: paragraph, range: range, scalars: start..<end)
      guard let mention = mention(token, place) else { continue }
      mentions.append(mention)
      memory.keep(mention, from: token.range.lowerBound, to: token.range.upperBound)
    }
  }

  /// What a citation means; `nil` where the words turn out to be none.
  private mutating func mention(_ token: CitationToken, _ place: MentionPlace) -> ReportMention? {
    switch token.head {
    case .title(let title): return named(title, token, place)
    case .name(let work, let isAlias):
      guard !token.spans.isEmpty || !ReportNames.nouns.contains(words(token.range)) else {
        return nil
      }
      let act = MeantAct(title: work, basis: isAlias ? .definition : .title)
      return make(act, isAlias ? .external : .named, token, place)
    case .unlisted(let name):
      return make(MeantAct(title: words(name), basis: .title), .named, token, place)
    case .thatAct(let genre): return thatAct(words(genre), token, place)
    case .that(let unit, _): return that(unit, token, place)
    case .above(let noun): return above(words(noun), token, place)
    case .none: return headless(token, place)
    case .act, .this, .previous, .following, .annex, .generic: return nil
    }
  }

  func words(_ range: Range<Int>) -> String {
    ActTitle.string(range, in: report.bytes.span)
  }

  /// A citation of an act; `start` is the UTF-8 offset of the words for it, where they are not in the token.
  func make(
    _ act: MeantAct, _ kind: Reference.Kind, _ token: CitationToken, _ place: MentionPlace,
    _ edition: StatedEdition? = nil, from start: Int? = nil
  ) -> ReportMention {
    let bytes = report.bytes
    var stated =
      edition ?? StatedEdition.inBrackets(token.range, of: bytes.span)
      ?? StatedEdition.before(
        start ?? token.range.lowerBound, notBefore: place.range.lowerBound, in: bytes.span)
    var isOwn = false
    if stated == nil || stated == .current,
      let behind = StatedEdition.behind(
        token.range.upperBound, before: place.range.upperBound, in: bytes.span)
    {
      // 第二条原规定: the provisions behind are not meant.
      (stated, isOwn) = (behind.edition, behind.isOwn && !token.spans.isEmpty)
    }
    let known = memory.edition(of: act)
    return ReportMention(
      paragraph: place.paragraph, range: place.scalars, kind: kind, spans: token.spans, act: act,
      edition: stated ?? known, carried: isOwn ? known : stated ?? known)
  }

  // MARK: - Acts by name

  /// 《…》
  private mutating func named(
    _ title: CitedTitle, _ token: CitationToken, _ place: MentionPlace
  ) -> ReportMention? {
    guard !taken.contains(token.range.lowerBound) else { return nil }
    let bytes = report.bytes
    var name = ActTitle.bare(title.inner, in: bytes.span)
    var edition = StatedEdition.inBrackets(title.range.upperBound..<title.end, of: bytes.span)
    if case .unknown = acts.match(name) {
      // 《公园条例（2024年修订）》
      let end = Genre.withoutSuffix(title.inner, in: bytes.span)
      if end < title.inner.upperBound,
        let date = StatedEdition.inBrackets(end..<title.inner.upperBound, of: bytes.span)
      {
        edition = date
        name = ActTitle.bare(title.inner.lowerBound..<end, in: bytes.span)
      }
    }
    if ReportNames.nouns.contains(name) || names.title(of: name, at: token.range.lowerBound) != nil
    {
      let act = meaning(of: name, at: token.range.lowerBound, place)
      return make(act, .external, token, place, edition)
    }
    let isNorm = Genre.endsNorm(title.inner, in: bytes.span) || acts.match(name) != .unknown
    guard isNorm || token.spans.contains(where: { $0.first.article != nil }) else { return nil }
    let mention = make(MeantAct(title: name, basis: .title), .external, token, place, edition)
    if !title.aliases.isEmpty { memory.define(name, mention.carried) }
    return mention
  }

  /// The act that a short name means: 《条例》, 条例.
  func meaning(of noun: String, at offset: Int, _ place: MentionPlace) -> MeantAct {
    if let title = names.title(of: noun, at: offset) {
      return MeantAct(title: title, basis: .definition)
    }
    if memory.isAmbiguous(noun) { return MeantAct(title: nil, basis: .unknown) }
    if let title = memory.last(endingIn: noun) {
      return MeantAct(title: title, basis: .namedBefore)
    }
    if let title = ShortTitle.subject(of: noun, in: place.range, of: report.bytes.span) {
      return MeantAct(title: title, basis: .subject)
    }
    let held = acts.works(endingIn: noun)
    if held.count == 1 { return MeantAct(title: acts.works[held[0]].title, basis: .onlyHeld) }
    return MeantAct(title: nil, basis: .unknown)
  }

  // MARK: - What was named before

  /// 该条例, 同法第三条
  private func thatAct(_ genre: String, _ token: CitationToken, _ place: MentionPlace)
    -> ReportMention?
  {
    let named = memory.last(endingIn: genre) ?? (genre == "法" ? memory.last(endingIn: "法典") : nil)
    if let named {
      return make(MeantAct(title: named, basis: .namedBefore), .external, token, place)
    }
    guard !token.spans.isEmpty else { return nil }
    return make(meaning(of: genre, at: token.range.lowerBound, place), .external, token, place)
  }

  /// 该条, 该条第二款
  private func that(
    _ unit: ProvisionKind, _ token: CitationToken, _ place: MentionPlace
  ) -> ReportMention? {
    guard let cited = memory.cited, cited.paragraph == place.paragraph,
      let locus = cited.spans.last?.end, locus.number(unit) != nil
    else { return nil }
    let top = locus.truncated(to: unit)
    var token = token
    token.spans =
      token.spans.isEmpty ? [LocusSpan(top)] : token.spans.map { $0.completed(from: top) }
    return make(cited.act, .relative, token, place, cited.edition)
  }

  /// 上述规定, 上述条款: what was cited last, in the paragraph or the one before.
  private func above(_ noun: String, _ token: CitationToken, _ place: MentionPlace)
    -> ReportMention?
  {
    guard noun == "规定" || noun == "条款", let cited = memory.cited,
      place.paragraph - cited.paragraph <= 1
    else { return nil }
    var token = token
    token.spans = cited.spans
    return make(cited.act, .relative, token, place, cited.edition)
  }
}
