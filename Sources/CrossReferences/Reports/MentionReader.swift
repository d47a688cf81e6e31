internal import ChineseText
internal import RegulationModel

/// Reads the citations of a report, from its first paragraph to its last, with a memory of the acts
/// that it named.
struct MentionReader {
  private let report: ReportText
  private let acts: CitedActs
  private let names: ReportNames
  private let scanner: CitationScanner
  private var memory = ReportMemory()
  /// UTF-8 offsets of titles that belong to the citation before them: 第六十四条（《…》）.
  private var taken: Set<Int> = []
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
      let place = Place(paragraph: paragraph, range: range, scalars: start..<end)
      guard let mention = mention(token, place) else { continue }
      mentions.append(mention)
      memory.keep(mention, from: token.range.lowerBound, to: token.range.upperBound)
    }
  }

  /// Where a citation stands.
  private struct Place {
    let paragraph: Int
    /// UTF-8 offsets of the paragraph.
    let range: Range<Int>
    /// Unicode scalars in the paragraph.
    var scalars: Range<Int>

    /// The same with more before it.
    func extended(back count: Int) -> Place {
      var place = self
      place.scalars = (scalars.lowerBound - count)..<scalars.upperBound
      return place
    }
  }

  /// What a citation means; `nil` where the words turn out to be none.
  private mutating func mention(_ token: CitationToken, _ place: Place) -> ReportMention? {
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
    case .that(let unit): return that(unit, token, place)
    case .above(let noun): return above(words(noun), token, place)
    case .none: return headless(token, place)
    case .act, .this, .previous, .following, .annex, .generic: return nil
    }
  }

  private func words(_ range: Range<Int>) -> String {
    ActTitle.string(range, in: report.bytes.span)
  }

  private func make(
    _ act: MeantAct, _ kind: Reference.Kind, _ token: CitationToken, _ place: Place,
    _ edition: StatedEdition? = nil
  ) -> ReportMention {
    let bytes = report.bytes
    let stated =
      edition
      ?? StatedEdition.inBrackets(token.range, of: bytes.span)
      ?? (act.basis == .title || act.basis == .definition
        ? StatedEdition.before(
          token.range.lowerBound, notBefore: place.range.lowerBound, in: bytes.span) : nil)
    return ReportMention(
      paragraph: place.paragraph, range: place.scalars, kind: kind, spans: token.spans, act: act,
      edition: stated)
  }

  // MARK: - Acts by name

  /// 《…》
  private func named(
    _ title: CitedTitle, _ token: CitationToken, _ place: Place
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
    return make(MeantAct(title: name, basis: .title), .external, token, place, edition)
  }

  /// The act that a short name means: 《条例》, 条例.
  private func meaning(of noun: String, at offset: Int, _ place: Place) -> MeantAct {
    if let title = names.title(of: noun, at: offset) {
      return MeantAct(title: title, basis: .definition)
    }
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
  private func thatAct(_ genre: String, _ token: CitationToken, _ place: Place) -> ReportMention? {
    let named = memory.last(endingIn: genre) ?? (genre == "法" ? memory.last(endingIn: "法典") : nil)
    if let named {
      return make(MeantAct(title: named, basis: .namedBefore), .external, token, place)
    }
    guard !token.spans.isEmpty else { return nil }
    return make(meaning(of: genre, at: token.range.lowerBound, place), .external, token, place)
  }

  /// 该条, 该条第二款
  private func that(
    _ unit: ProvisionKind, _ token: CitationToken, _ place: Place
  ) -> ReportMention? {
    guard let cited = memory.cited, cited.paragraph == place.paragraph,
      let locus = cited.spans.last?.end, locus.number(unit) != nil
    else { return nil }
    let top = locus.truncated(to: unit)
    var token = token
    token.spans =
      token.spans.isEmpty ? [LocusSpan(top)] : token.spans.map { $0.completed(from: top) }
    return make(cited.act, .relative, token, place)
  }

  /// 上述规定, 上述条款: what was cited last, in the paragraph or the one before.
  private func above(_ noun: String, _ token: CitationToken, _ place: Place) -> ReportMention? {
    guard noun == "规定" || noun == "条款", let cited = memory.cited,
      place.paragraph - cited.paragraph <= 1
    else { return nil }
    var token = token
    token.spans = cited.spans
    return make(cited.act, .relative, token, place)
  }

  // MARK: - Numbers alone

  /// 第三条, 第二款: of the act that the paragraph speaks of.
  private mutating func headless(_ token: CitationToken, _ place: Place) -> ReportMention? {
    guard let widest = token.spans.first?.first.widest else { return nil }
    if widest > .article { return inner(token, place) }
    let bytes = report.bytes
    let (start, end) = (token.range.lowerBound, token.range.upperBound)
    guard
      CitationWords.countedByArticle.length(at: end, before: place.range.upperBound, in: bytes.span)
        == nil
    else { return nil }
    if let title = titleBehind(end, place) {
      return make(MeantAct(title: title, basis: .title), .external, token, place)
    }
    let lead = NumberLead(endingAt: start, notBefore: place.range.lowerBound, in: bytes.span)
    switch lead {
    case .paper: return nil
    case .noun(let noun):
      return make(meaning(of: noun, at: start, place), .external, token, place)
    case .name(let name):
      return make(
        MeantAct(title: words(name), basis: .title), .named, token,
        place.extended(back: report.bytes.scalars(in: name.lowerBound..<start)))
    case .document: return make(MeantAct(title: nil, basis: .unknown), .external, token, place)
    case .open: break
    }
    let quotation = report.paragraphs[place.paragraph].quotations.first {
      $0.range.contains(place.scalars.lowerBound)
    }
    if let quotation {
      guard
        quotation.range.count <= place.scalars.count + 2
          || memory.last(in: place.paragraph, from: offset(of: quotation, place)) != nil
      else { return nil }
    }
    return make(antecedent(token, place), .external, token, place, nil, widest)
  }

  /// A division is cited only where the paragraph names an act; an article without one is told.
  private func make(
    _ act: MeantAct?, _ kind: Reference.Kind, _ token: CitationToken, _ place: Place,
    _ edition: StatedEdition?, _ widest: ProvisionKind
  ) -> ReportMention? {
    if let act { return make(act, kind, token, place, edition) }
    guard widest == .article, !memory.named.isEmpty || isCited(token, place) else { return nil }
    return make(MeantAct(title: nil, basis: .unknown), kind, token, place, edition)
  }

  /// The act that a number alone is of.
  private func antecedent(_ token: CitationToken, _ place: Place) -> MeantAct? {
    if let title = memory.last(in: place.paragraph) {
      return MeantAct(title: title, basis: .namedBefore)
    }
    guard token.spans.first?.first.article != nil else { return nil }
    let title = memory.only ?? heading(above: place.paragraph).flatMap { memory.last(since: $0) }
    return title.map { MeantAct(title: $0, basis: .namedBefore) }
  }

  /// The nearest heading above a paragraph; `nil` where other paragraphs name acts in between.
  private func heading(above paragraph: Int) -> Int? {
    for index in (0..<paragraph).reversed() where report.isHeading(index) {
      return memory.named.last.map { $0.paragraph <= index } ?? false ? index : nil
    }
    return nil
  }

  /// Whether the words around a number show that a provision is meant, whosever it is.
  private func isCited(_ token: CitationToken, _ place: Place) -> Bool {
    let bytes = report.bytes
    return TextLeads.isCited(
      at: token.range.upperBound, before: place.range.upperBound, in: bytes.span)
      || CitationWords.verbs.length(
        endingAt: token.range.lowerBound, notBefore: place.range.lowerBound, in: bytes.span) != nil
  }

  /// 第二款, 第（三）项 behind a citation of the same paragraph.
  private func inner(_ token: CitationToken, _ place: Place) -> ReportMention? {
    guard let cited = memory.cited, cited.paragraph == place.paragraph,
      let locus = cited.spans.last?.end, locus.article != nil
    else { return nil }
    let bytes = report.bytes
    let between = cited.end..<max(cited.end, token.range.lowerBound)
    var cursor = GlyphCursor(between)
    var isSameSentence = true
    while !cursor.isAtEnd {
      if cursor.take(bytes.span) == Glyph.fullStop { isSameSentence = false }
    }
    guard isSameSentence || isCited(token, place) else { return nil }
    var token = token
    token.spans = token.spans.map { $0.completed(from: locus) }
    return make(cited.act, .external, token, place)
  }

  /// The title in the bracket behind a number: 第六十四条（《…》）.
  private mutating func titleBehind(_ offset: Int, _ place: Place) -> String? {
    let bytes = report.bytes
    var cursor = GlyphCursor(offset..<place.range.upperBound)
    cursor.skipBlanks(bytes.span)
    guard Glyph.opensBracket(cursor.take(bytes.span)) else { return nil }
    let start = cursor.offset
    guard let title = TitleScanner.read(&cursor, bytes.span, in: .report) else { return nil }
    taken.insert(start)
    return ActTitle.bare(title.inner, in: bytes.span)
  }

  private func offset(of quotation: QuotedPassage, _ place: Place) -> Int {
    var cursor = GlyphCursor(place.range)
    let bytes = report.bytes
    for _ in 0..<quotation.range.lowerBound { cursor.take(bytes.span) }
    return cursor.offset
  }
}

extension [UInt8] {
  /// How many Unicode scalars stand in a range.
  fileprivate func scalars(in range: Range<Int>) -> Int {
    self[range].count { $0 & 0xC0 != 0x80 }
  }
}
