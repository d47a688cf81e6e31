internal import ChineseText
internal import RegulationModel

/// Numbers without the name of an act: 第三条, 第二款.
extension MentionReader {
  /// 第三条, 第二款: of the act that the paragraph speaks of.
  mutating func headless(_ token: CitationToken, _ place: MentionPlace) -> ReportMention? {
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
      return make(
        meaning(of: words(noun), at: start, place), .external, token,
        place.extended(back: report.bytes.scalars(in: noun.lowerBound..<start)),
        from: noun.lowerBound)
    case .name(let name):
      return make(
        MeantAct(title: words(name), basis: .title), .named, token,
        place.extended(back: report.bytes.scalars(in: name.lowerBound..<start)),
        from: name.lowerBound)
    case .document: return make(MeantAct(title: nil, basis: .unknown), .external, token, place)
    case .open: break
    }
    guard !isQuotedWord(place) else { return nil }
    return make(antecedent(token, place), .external, token, place, nil, widest)
  }

  /// Whether a number is a word of a longer quotation that names no act itself.
  private func isQuotedWord(_ place: MentionPlace) -> Bool {
    let quotation = report.paragraphs[place.paragraph].quotations.first {
      $0.range.contains(place.scalars.lowerBound)
    }
    guard let quotation, quotation.range.count > place.scalars.count + 2 else { return false }
    return memory.last(in: place.paragraph, from: offset(of: quotation, place)) == nil
  }

  /// A division is cited only where the paragraph names an act; an article without one is told.
  private func make(
    _ act: MeantAct?, _ kind: Reference.Kind, _ token: CitationToken, _ place: MentionPlace,
    _ edition: StatedEdition?, _ widest: ProvisionKind
  ) -> ReportMention? {
    if let act { return make(act, kind, token, place, edition) }
    guard widest == .article, !memory.named.isEmpty || isCited(token, place) else { return nil }
    return make(MeantAct(title: nil, basis: .unknown), kind, token, place, edition)
  }

  /// The act that a number alone is of.
  private func antecedent(_ token: CitationToken, _ place: MentionPlace) -> MeantAct? {
    if let isFormer = isFormer(before: token.range.lowerBound, place) {
      let title = memory.ofTwo(in: place.paragraph, isFormer: isFormer)
      return MeantAct(title: title, basis: title == nil ? .unknown : .namedBefore)
    }
    if let title = memory.last(in: place.paragraph) {
      return MeantAct(title: title, basis: .namedBefore)
    }
    guard token.spans.first?.first.article != nil else { return nil }
    let title = memory.only ?? heading(above: place.paragraph).flatMap { memory.last(since: $0) }
    return title.map { MeantAct(title: $0, basis: .namedBefore) }
  }

  /// Whether the first of two acts is meant, 前者第九条, or the second; `nil` where no such word stands there.
  private func isFormer(before offset: Int, _ place: MentionPlace) -> Bool? {
    let bytes = report.bytes
    func stands(_ words: WordSet) -> Bool {
      words.length(endingAt: offset, notBefore: place.range.lowerBound, in: bytes.span) != nil
    }
    if stands(["前者", "前者的"]) { return true }
    return stands(["后者", "后者的"]) ? false : nil
  }

  /// The nearest heading above a paragraph; `nil` where other paragraphs name acts in between.
  private func heading(above paragraph: Int) -> Int? {
    for index in (0..<paragraph).reversed() where report.isHeading(index) {
      return memory.named.last.map { $0.paragraph <= index } ?? false ? index : nil
    }
    return nil
  }

  /// Whether the words around a number show that a provision is meant, whosever it is.
  private func isCited(_ token: CitationToken, _ place: MentionPlace) -> Bool {
    let bytes = report.bytes
    return TextLeads.isCited(
      at: token.range.upperBound, before: place.range.upperBound, in: bytes.span)
      || CitationWords.verbs.length(
        endingAt: token.range.lowerBound, notBefore: place.range.lowerBound, in: bytes.span) != nil
  }

  /// 第二款, 第（三）项 behind a citation of the same paragraph.
  private func inner(_ token: CitationToken, _ place: MentionPlace) -> ReportMention? {
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
    guard isSameSentence || isCited(token, place), !isQuotedWord(place) else { return nil }
    var token = token
    token.spans = token.spans.map { $0.completed(from: locus) }
    return make(cited.act, .external, token, place, cited.edition)
  }

  /// The title in the bracket behind a number: 第六十四条（《…》）.
  private mutating func titleBehind(_ offset: Int, _ place: MentionPlace) -> String? {
    let bytes = report.bytes
    var cursor = GlyphCursor(offset..<place.range.upperBound)
    cursor.skipBlanks(bytes.span)
    guard Glyph.opensBracket(cursor.take(bytes.span)) else { return nil }
    let start = cursor.offset
    guard let title = TitleScanner.read(&cursor, bytes.span, in: .report) else { return nil }
    taken.insert(start)
    return ActTitle.bare(title.inner, in: bytes.span)
  }

  private func offset(of quotation: QuotedPassage, _ place: MentionPlace) -> Int {
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
