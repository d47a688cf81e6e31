internal import ChineseText

/// Editions that are stated behind the words that are quoted: 第三条规定：“…”（2015年版）.
struct EditionBehindQuotation {
  let report: ReportText
  /// The citations, with the editions that are told.
  private(set) var mentions: [ReportMention]
  /// Their quotations, without the brackets that tell editions.
  private(set) var quotations: [[GivenQuotation]]

  /// Looks behind the last quotation of each citation.
  init(_ report: ReportText, _ mentions: [ReportMention], _ quotations: [[GivenQuotation]]) {
    self.report = report
    self.mentions = mentions
    self.quotations = quotations
    for index in mentions.indices {
      guard let last = quotations[index].last else { continue }
      let edition =
        last.claim == .unmarked ? endOfWords(last, of: index) : behind(index, last)
      if let edition { state(edition, of: index) }
    }
  }

  /// It is the edition of the citation and of those behind it that neither name the act nor state another.
  private mutating func state(_ edition: StatedEdition, of index: Int) {
    let cited = mentions[index]
    mentions[index].edition = edition
    for next in mentions.indices[(index + 1)...] {
      guard mentions[next].paragraph == cited.paragraph else { return }
      guard mentions[next].act.title == cited.act.title else { continue }
      guard mentions[next].act.basis == .namedBefore, mentions[next].edition == cited.edition
      else { return }
      mentions[next].edition = edition
    }
  }

  /// What stands behind a quotation, or behind its source, and the marks that end them.
  private func behind(_ index: Int, _ given: GivenQuotation) -> StatedEdition? {
    let text = report.paragraphs[given.paragraph].simplified
    let mention = mentions[index]
    var start = given.range.upperBound
    var isOpen = false
    if mention.paragraph == given.paragraph, mention.range.lowerBound > start {
      isOpen = text[start..<mention.range.lowerBound].contains { Glyph.opensBracket($0.value) }
      start = mention.range.upperBound
      // “…”——《…》第三条，2018年修正
      if start < text.count, Glyph.isComma(text[start].value) { isOpen = true }
    }
    let rest = text.dropFirst(start).prefix(EditionBehindQuotation.maximumScalars)
    let words = rest.drop { Glyph.isBlank($0.value) || EditionBehindQuotation.isEnd($0) }
    // “…”（《…》第三条，2018年修正）
    let isInside = isOpen && !rest[..<words.startIndex].contains { Glyph.closesBracket($0.value) }
    return edition(words, isInBracket: isInside)
  }

  /// A bracket at the end of words in no marks, which is taken from them.
  private mutating func endOfWords(_ given: GivenQuotation, of index: Int) -> StatedEdition? {
    let words = report.paragraphs[given.paragraph].simplified[given.range]
    let tail = words.suffix(EditionBehindQuotation.maximumScalars)
    guard let open = tail.lastIndex(where: { Glyph.opensBracket($0.value) }),
      let close = tail[open...].firstIndex(where: { Glyph.closesBracket($0.value) }),
      tail[(close + 1)...].allSatisfy({ Glyph.isPunctuation($0.value) }),
      let edition = edition(tail[open...])
    else { return nil }
    quotations[index][quotations[index].count - 1].range = given.range.lowerBound..<open
    return edition
  }

  /// What a bracket says, or a remark, that stands at the beginning of some words.
  private func edition(
    _ words: ArraySlice<Unicode.Scalar>, isInBracket: Bool = false
  ) -> StatedEdition? {
    guard let first = words.first else { return nil }
    let opens = Glyph.opensBracket(first.value) || "[［【〖〔".unicodeScalars.contains(first)
    let inner = Array(String(scalars: Array(opens ? words.dropFirst() : words)).utf8)
    if let noun = EditionRemark.noun(inner), !opens {
      let rest = words.dropFirst(noun)
      return rest.first.map { Glyph.opensBracket($0.value) } == true ? edition(rest) : nil
    }
    return EditionRemark.edition(inner, isBracket: opens || isInBracket)
  }

  /// Whether a mark ends a quotation or its sentence.
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    "”’」』\"'。，,.；;！？）)］】".unicodeScalars.contains(scalar)
  }

  /// A bracket that says nothing but an edition is no longer.
  private static let maximumScalars = 90
}
