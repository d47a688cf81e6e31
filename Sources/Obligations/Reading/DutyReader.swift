internal import ChineseText
internal import RegulationModel

/// Goes through an edition text by text.
struct DutyReader {
  private let source: DutyText
  private let rows: [ProvisionRow]
  private var scanner = SentenceScanner(LegalWords.lexicon)
  private(set) var duties: [Duty] = []
  private(set) var periods: [OtherPeriod] = []
  /// The lead-ins of the lists that the place is in, the innermost last.
  private var lists: [(end: Int, leadIn: LeadIn)] = []
  /// Who acted last, in the same article.
  private var previous: Range<Int>?
  /// The row behind that article.
  private var end = 0

  init(_ edition: Edition) {
    source = DutyText(edition)
    rows = edition.rows
  }

  /// Reads the text of a provision, and the words behind its items.
  mutating func read(_ row: Int) {
    let provision = rows[row]
    while let last = lists.last, last.end <= row { lists.removeLast() }
    if provision.kind <= .article {
      previous = nil
      end = Int(provision.end)
    }
    guard !provision.kind.isDivision, provision.kind != .annex, provision.kind != .crossheading
    else { return }
    let opensList = provision.kind >= .paragraph && Int(provision.end) > row + 1
    if !provision.text.isEmpty { read(provision.text.offsets, row, opensList: opensList) }
    if !provision.closing.isEmpty { read(provision.closing.offsets, row, opensList: false) }
  }

  /// Reads a text; items may follow its last sentence.
  private mutating func read(_ range: Range<Int>, _ row: Int, opensList: Bool) {
    let isItem = rows[row].kind == .item || rows[row].kind == .subitem
    let outer = isItem ? lists.last?.leadIn : nil
    let bytes = source.bytes
    scanner.begin(range)
    while scanner.next(bytes.span) {
      var isLast = false
      if opensList {
        var ahead = scanner
        isLast = !ahead.next(bytes.span)
      }
      let context = DutyContext(
        list: outer, previous: isItem ? nil : previous, opensList: isLast)
      read(
        DutyPlace(
          reading: SentenceReading(scanner.sentence, bytes), source: source, row: row,
          context: context), isItem: isItem)
    }
  }

  /// Whether more sentences of the article follow, which may be about who acts in this one.
  private func mayGoOn(_ row: Int) -> Bool {
    row >= end || row + 1 < end || !scanner.isAtEnd || !rows[row].closing.isEmpty
  }

  private mutating func read(_ place: DutyPlace, isItem: Bool) {
    var reader = SentenceDuties(place)
    if reader.mayTell {
      reader.read()
      if let extra = reader.extra, let last = duties.indices.last, duties[last].time != nil,
        duties[last].row == place.row
      {
        duties[last].extended = extra
      }
      for duty in reader.duties { duties.append(duty) }
      for period in reader.periods { periods.append(period) }
    }
    if !isItem, mayGoOn(place.row), let subject = reader.subject { previous = subject }
    if place.context.opensList { lists.append((Int(rows[place.row].end), reader.leadIn)) }
  }
}
