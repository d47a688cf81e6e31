internal import ChineseText

/// Divides the quotations of a report among its citations; each belongs to one at most.
struct QuotationAssignment {
  let report: ReportText
  let mentions: [ReportMention]
  /// The quotations of each citation.
  var quotations: [[GivenQuotation]]
  var taken: Set<Taken> = []

  struct Taken: Hashable {
    let paragraph: Int
    let start: Int
  }

  /// Goes through the citations: what stands behind them first, then before them, then below.
  init(_ report: ReportText, _ mentions: [ReportMention]) {
    self.report = report
    self.mentions = mentions
    quotations = mentions.map { _ in [] }
    for index in mentions.indices where !isQuoted(index) && !isBracketed(index) {
      takeBehind(index)
    }
    for index in mentions.indices where quotations[index].isEmpty && !isQuoted(index) {
      takeBefore(index)
    }
    for index in mentions.indices where quotations[index].isEmpty && !isQuoted(index) {
      takeUnmarked(index)
    }
  }

  /// The paragraph of a citation, in simplified script.
  func printed(_ index: Int) -> [Unicode.Scalar] {
    report.paragraphs[mentions[index].paragraph].simplified
  }

  /// Whether a citation stands within a quotation: what is quoted around it is not its words.
  private func isQuoted(_ index: Int) -> Bool {
    let place = mentions[index].range.lowerBound
    return quotations(before: place, of: mentions[index].paragraph).last?.range.contains(place)
      ?? false
  }

  /// The quotations of a paragraph that begin before a place.
  private func quotations(before place: Int, of paragraph: Int) -> ArraySlice<QuotedPassage> {
    let all = report.paragraphs[paragraph].quotations
    return all[..<all.partitionPoint { $0.range.lowerBound > place }]
  }

  /// Whether a citation stands in brackets, which close behind it: what it is for stands before them.
  private func isBracketed(_ index: Int) -> Bool {
    let text = printed(index)
    let range = mentions[index].range
    let before = text[..<range.lowerBound].reversed().drop {
      Glyph.isBlank($0.value) || ReportWords.sources.contains($0)
    }.first
    guard ReportWords.isOpening(before) else { return false }
    let behind = text[range.upperBound...].drop { Glyph.isBlank($0.value) }
    return ReportWords.isClosing(behind.first) || isEdition(behind)
  }

  /// Whether the bracket goes on with an edition and ends: （《…》第三条，2015年版）.
  private func isEdition(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let comma = words.first, Glyph.isComma(comma.value) else { return false }
    let rest = words.dropFirst().prefix(24)
    guard let close = rest.firstIndex(where: { ReportWords.isClosing($0) }) else { return false }
    return EditionRemark.edition(Array(string(rest[..<close]).utf8), isBracket: true) != nil
  }

  /// Where the next citation of the paragraph begins that is not quoted itself.
  func border(behind index: Int) -> Int {
    for next in mentions.indices[(index + 1)...] {
      guard mentions[next].paragraph == mentions[index].paragraph else { break }
      if !isQuoted(next) { return mentions[next].range.lowerBound }
    }
    return .max
  }

  private mutating func give(_ index: Int, _ passage: QuotedPassage, _ claim: GivenQuotation.Claim)
  {
    let paragraph = mentions[index].paragraph
    guard taken.insert(Taken(paragraph: paragraph, start: passage.range.lowerBound)).inserted else {
      return
    }
    quotations[index].append(
      GivenQuotation(
        paragraph: paragraph, range: passage.range, claim: claim, isClosed: passage.isClosed))
  }

  // MARK: - Behind and before

  private mutating func takeBehind(_ index: Int) {
    let mention = mentions[index]
    let cited = CitedWords.all(
      behind: mention.range.upperBound, before: border(behind: index),
      of: report.paragraphs[mention.paragraph].quotations, in: printed(index))
    for words in cited where !isSource(words.passage, index) {
      let claim: GivenQuotation.Claim =
        words.isGivenAsWording ? .given : words.isNear ? .near : .mentioned
      give(index, words.passage, claim)
    }
  }

  /// Whether a quotation is followed by the bracket that says where it is from: “…”（《…》第三条）.
  private func isSource(_ passage: QuotedPassage, _ index: Int) -> Bool {
    guard index + 1 < mentions.count, mentions[index + 1].paragraph == mentions[index].paragraph,
      isBracketed(index + 1)
    else { return false }
    let between = printed(index)[
      min(passage.range.upperBound + 1, printed(index).count)..<mentions[index + 1].range.lowerBound
    ]
    return between.allSatisfy { ReportWords.mayStandBeforeSource($0) }
  }

  /// “…”（《…》第三条）, “…”，这是《…》第三条的要求
  private mutating func takeBefore(_ index: Int) {
    let text = printed(index)
    let start = mentions[index].range.lowerBound
    let isBracketed = isBracketed(index)
    var border = start
    for passage in quotations(before: start, of: mentions[index].paragraph).reversed()
    where passage.isClosed && passage.range.upperBound < start {
      let behind = passage.range.upperBound + 1
      guard behind <= border,
        !taken.contains(
          Taken(paragraph: mentions[index].paragraph, start: passage.range.lowerBound)),
        !hasMention(before: index, from: behind),
        !QuotationNaming.isNaming(passage, in: text)
      else { return }
      let between = text[behind..<border]
      if border == start {
        guard let claim = claim(before: between, isBracketed) else { return }
        give(index, passage, claim)
      } else {
        guard ReportWords.joints.contains(string(between)) else { return }
        give(index, passage, .given)
      }
      border = passage.range.lowerBound - 1
    }
  }

  /// How surely a quotation is meant for the citation behind it; `nil` where a sentence ends between.
  private func claim(
    before between: ArraySlice<Unicode.Scalar>, _ isBracketed: Bool
  ) -> GivenQuotation.Claim? {
    if isBracketed {
      return between.allSatisfy { ReportWords.mayStandBeforeSource($0) } ? .given : nil
    }
    guard !between.contains(where: { "。！？；".unicodeScalars.contains($0) }) else { return nil }
    let words = string(between.filter { !"：:，, 　—-".unicodeScalars.contains($0) })
    let isGiven = words.isEmpty || ReportWords.references.contains { words.hasSuffix($0) }
    return isGiven ? .given : .mentioned
  }

  /// Whether the citation before one begins behind a place of its paragraph.
  private func hasMention(before index: Int, from place: Int) -> Bool {
    guard index > 0, mentions[index - 1].paragraph == mentions[index].paragraph else {
      return false
    }
    return mentions[index - 1].range.lowerBound >= place
  }

  /// Scalars as a text.
  func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(scalars: Array(scalars))
  }
}
