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
        last.claim == .unmarked ? endOfWords(last, of: index) : behind(last.range.upperBound, last)
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

  /// A bracket behind a quotation and the marks that end it.
  private func behind(_ end: Int, _ given: GivenQuotation) -> StatedEdition? {
    let rest = report.paragraphs[given.paragraph].simplified.dropFirst(end)
    let bracket = rest.prefix(EditionBehindQuotation.maximumScalars).drop {
      Glyph.isBlank($0.value) || EditionBehindQuotation.isEnd($0)
    }
    return edition(bracket)
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

  /// What a bracket says that stands at the beginning of some words.
  private func edition(_ words: ArraySlice<Unicode.Scalar>) -> StatedEdition? {
    guard let open = words.first, Glyph.opensBracket(open.value) else { return nil }
    let bytes = Array(String(scalars: Array(words)).utf8)
    var cursor = GlyphCursor(0..<bytes.count)
    cursor.take(bytes.span)
    return StatedEdition.inBracket(cursor, bytes.span, isWhole: true)
  }

  /// Whether a mark ends a quotation or its sentence.
  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    "”’」』\"'。，,.；;！？".unicodeScalars.contains(scalar)
  }

  /// A bracket that says nothing but an edition is no longer.
  private static let maximumScalars = 90
}
