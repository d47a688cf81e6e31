internal import ChineseText
internal import RegulationModel

/// Holds the citations of one report against acts, each act prepared once.
struct MentionChecker {
  private let report: ReportText
  private let acts: CitedActs
  private let day: EditionDay
  private var prepared: [PreparedText.Key: PreparedText?] = [:]
  /// All words of texts that somebody asked for.
  private var wholes: [PreparedText.Key: ProvisionWording] = [:]
  private var choices: [AskedEdition: EditionChoice] = [:]
  private var matches: [String: CitedActs.Match] = [:]

  /// An edition as citations ask for it.
  private struct AskedEdition: Hashable {
    let work: Int
    let stated: StatedEdition?
  }

  init(_ report: ReportText, _ acts: CitedActs, _ day: EditionDay) {
    self.report = report
    self.acts = acts
    self.day = day
  }

  /// A text whose provisions are looked up for many citations.
  private struct PreparedText {
    struct Key: Hashable {
      let work: Int
      let edition: CalendarDate
    }

    let edition: Edition
    let lookup: ReferenceLookup
  }

  /// What is found out about a citation before its quotations are read.
  private struct Inquiry {
    var title: String?
    var work: Int?
    var choice: EditionChoice?
    var targets: [String]
  }

  /// The answer about a citation and its quotations.
  mutating func check(_ mention: ReportMention, _ given: [GivenQuotation]) -> CheckedCitation {
    var inquiry = Inquiry(title: mention.act.title, targets: targets(mention.spans))
    let (verdict, quotations) = answer(mention, given, &inquiry)
    return CheckedCitation(
      line: report.paragraphs[mention.paragraph].line, paragraph: mention.paragraph,
      start: mention.range.lowerBound, end: mention.range.upperBound,
      text: report.words(mention.range, of: mention.paragraph), kind: mention.kind,
      title: inquiry.title, work: inquiry.work.map { acts.works[$0].slug },
      basis: mention.act.basis, targets: inquiry.targets, edition: inquiry.choice?.record?.date,
      editionBasis: inquiry.choice?.basis, editionDay: inquiry.choice?.day,
      isCurrentEdition: inquiry.choice?.isCurrent ?? false, quotations: quotations, verdict: verdict
    )
  }

  private func targets(_ spans: [LocusSpan]) -> [String] {
    spans.flatMap { [$0.first.id] + ($0.last.map { [$0.id] } ?? []) }.filter { !$0.isEmpty }
  }

  private mutating func answer(
    _ mention: ReportMention, _ given: [GivenQuotation], _ inquiry: inout Inquiry
  ) -> (CitationVerdict, [CheckedQuotation]) {
    let open = given.map { checked($0, .notCompared(.noText), nil) }
    guard let title = mention.act.title else { return (.unclear, open) }
    let work: Int
    switch match(title) {
    case .held(let index): work = index
    case .replaced(let index):
      inquiry.work = index
      return (.replaced(by: acts.works[index].title), open)
    case .near(let index): return (.noSuchAct(suggestion: acts.works[index].title), open)
    case .unknown: return (.actNotHeld, open)
    }
    let held = acts.works[work]
    inquiry.work = work
    inquiry.title = held.title
    let choice = choice(of: work, mention.edition)
    inquiry.choice = choice
    if let repealed = held.repealDay, choice.basis != .stated,
      relevantDay.map({ repealed <= $0 }) ?? true
    {
      return (.repealed(repealed), open)
    }
    guard let record = choice.record, prepare(record, of: work) else {
      return (.editionNotHeld, open)
    }
    return compare(mention, given, .init(work: work, edition: record.date), &inquiry)
  }

  /// What a title means, looked up once.
  private mutating func match(_ title: String) -> CitedActs.Match {
    if let known = matches[title] { return known }
    let match = acts.match(title)
    matches[title] = match
    return match
  }

  /// The edition that is meant, chosen once for each way in which it is asked for.
  private mutating func choice(of work: Int, _ stated: StatedEdition?) -> EditionChoice {
    let asked = AskedEdition(work: work, stated: stated)
    if let known = choices[asked] { return known }
    let choice = EditionChoice(stated, of: work, in: acts, on: day)
    choices[asked] = choice
    return choice
  }

  private var relevantDay: CalendarDate? { day.asked ?? day.document ?? day.today }

  /// Reads a text unless it was read before; whether it is there.
  private mutating func prepare(_ record: EditionRecord, of work: Int) -> Bool {
    let key = PreparedText.Key(work: work, edition: record.date)
    if let known = prepared[key] { return known != nil }
    let text = acts.text(record, of: work).map {
      PreparedText(edition: $0, lookup: ReferenceLookup($0))
    }
    prepared[key] = .some(text)
    return text != nil
  }

  // MARK: - Words

  private mutating func compare(
    _ mention: ReportMention, _ given: [GivenQuotation], _ key: PreparedText.Key,
    _ inquiry: inout Inquiry
  ) -> (CitationVerdict, [CheckedQuotation]) {
    guard case .some(.some(let text)) = prepared[key] else { return (.editionNotHeld, []) }
    let found = text.lookup.find(mention.spans)
    if !found.provisions.isEmpty { inquiry.targets = found.provisions.map(\.id) }
    if let reason = found.reason {
      return (.noSuchProvision(reason), given.map { checked($0, .notCompared(.noText), nil) })
    }
    guard !given.isEmpty else { return (.exists(nil), []) }
    let isWhole = mention.spans.isEmpty
    let cited = isWhole ? whole(key) : ProvisionWording(found.provisions)
    guard let cited else { return (.editionNotHeld, []) }
    let isOneEach = isOneEach(mention, given)
    var quotations: [CheckedQuotation] = []
    for (index, quotation) in given.enumerated() {
      let own =
        isOneEach
        ? ProvisionWording(text.lookup.find([mention.spans[index]]).provisions) : cited
      quotations += answers(quotation, own, isWhole: isWhole, key)
    }
    return (CitationVerdict(quotations.map(\.verdict)), quotations)
  }

  /// Whether each quotation is given for one of the provisions: 第二条、第五条分别规定“…”“…”.
  private func isOneEach(_ mention: ReportMention, _ given: [GivenQuotation]) -> Bool {
    guard mention.spans.count > 1, mention.spans.count == given.count,
      given[0].paragraph == mention.paragraph, mention.range.upperBound < given[0].range.lowerBound
    else { return false }
    let between = report.paragraphs[mention.paragraph].simplified[
      mention.range.upperBound..<given[0].range.lowerBound]
    return String(scalars: Array(between)).contains("分别")
  }

  /// All words of an act, collected once.
  private mutating func whole(_ key: PreparedText.Key) -> ProvisionWording? {
    if let known = wholes[key] { return known }
    guard case .some(.some(let text)) = prepared[key] else { return nil }
    let whole = ProvisionWording(text.edition)
    wholes[key] = whole
    return whole
  }

  /// The answers about one quotation: of words without marks one for each sentence, up to the first
  /// that is the report's own.
  private mutating func answers(
    _ given: GivenQuotation, _ cited: ProvisionWording, isWhole: Bool, _ key: PreparedText.Key
  ) -> [CheckedQuotation] {
    let text = report.paragraphs[given.paragraph].printed
    guard given.claim == .unmarked else {
      let judge = QuotationJudge(text[given.range], given, cited, isWhole: isWhole) { whole(key) }
      return [checked(given, judge.verdict, judge.provision)]
    }
    var answers: [CheckedQuotation] = []
    for range in sentences(of: given) {
      var sentence = given
      sentence.range = range
      let judge = QuotationJudge(text[range], sentence, cited, isWhole: isWhole) { whole(key) }
      if case .notCompared = judge.verdict { break }
      answers.append(checked(sentence, judge.verdict, judge.provision))
    }
    return answers
  }

  private func sentences(of given: GivenQuotation) -> [Range<Int>] {
    let text = report.paragraphs[given.paragraph].printed
    var ranges: [Range<Int>] = []
    var start = given.range.lowerBound
    for place in given.range where text[place] == "。" || place == given.range.upperBound - 1 {
      ranges.append(start..<(place + 1))
      start = place + 1
    }
    return ranges
  }

  private func checked(
    _ given: GivenQuotation, _ verdict: QuotationVerdict, _ provision: Provision?
  ) -> CheckedQuotation {
    CheckedQuotation(
      line: report.paragraphs[given.paragraph].line, paragraph: given.paragraph,
      text: report.words(given.range, of: given.paragraph), start: given.range.lowerBound,
      end: given.range.upperBound, verdict: verdict, provision: provision)
  }
}
