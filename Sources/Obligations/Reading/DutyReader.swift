internal import ChineseText
internal import RegulationModel

/// Goes through an edition text by text.
struct DutyReader {
  let edition: Edition
  private(set) var duties: [Duty] = []
  private(set) var periods: [OtherPeriod] = []
  /// The lead-ins of the lists that the place is in, the innermost last.
  private var lists: [(end: Int, leadIn: LeadIn)] = []
  /// Who acted last, in the same article.
  private var previous: Range<Int>?

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// Reads the text of a provision, and the words behind its items.
  mutating func read(_ row: Int) {
    let provision = edition.rows[row]
    while let last = lists.last, last.end <= row { lists.removeLast() }
    if provision.kind <= .article { previous = nil }
    guard !provision.kind.isDivision, provision.kind != .annex, provision.kind != .crossheading
    else { return }
    if !provision.text.isEmpty { read(provision.text.offsets, row) }
    if !provision.closing.isEmpty { read(provision.closing.offsets, row) }
  }

  private mutating func read(_ range: Range<Int>, _ row: Int) {
    let end = Int(edition.rows[row].end)
    let isItem = edition.rows[row].kind == .item || edition.rows[row].kind == .subitem
    let outer = isItem ? lists.last?.leadIn : nil
    let sentences = SentenceScanner.sentences(
      in: range, of: edition.bytes.span, lexicon: LegalWords.lexicon)
    for (index, sentence) in sentences.enumerated() {
      let opensList =
        index == sentences.count - 1 && end > row + 1
        && edition.rows[row].kind >= .paragraph && edition.rows[row].text.offsets == range
      var reader = SentenceDuties(
        DutyPlace(
          reading: SentenceReading(sentence, edition.bytes), edition: edition, row: row,
          context: DutyContext(
            list: outer, previous: isItem ? nil : previous, opensList: opensList)))
      reader.read()
      if let extra = reader.extra, let last = duties.indices.last, duties[last].time != nil,
        duties[last].provision == Provision(edition: edition, index: row).id
      {
        duties[last] = duties[last].extended(by: extra)
      }
      duties += reader.duties
      periods += reader.periods
      if !isItem, let subject = reader.subject { previous = subject }
      if opensList { lists.append((end, reader.leadIn)) }
    }
  }
}
