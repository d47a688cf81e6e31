internal import ChineseText

/// What shows that a run of heading lines begins an item, and is no heading of a section.
///
/// Each observation has a weight; an item begins at `threshold`. The typography of pages is not
/// among them: tops of pages, blank lines and the width of lines prove little in extracted text.
struct StartEvidence: OptionSet, Sendable {
  let rawValue: Int

  /// The text below opens with a dateline: 新华社北京2月21日电.
  static let dateline = StartEvidence(rawValue: 1 << 0)
  /// The text below is dated in its first words: 2月1日下午, 日前.
  static let datedLead = StartEvidence(rawValue: 1 << 1)
  /// A line ends as a kicker does: 某某在会议上强调.
  static let kicker = StartEvidence(rawValue: 1 << 2)
  /// A line names who was there.
  static let participants = StartEvidence(rawValue: 1 << 3)
  /// A line says what happened: 召开, 印发, 复信.
  static let reportVerb = StartEvidence(rawValue: 1 << 4)
  /// A line between heading and text names the writer or the source.
  static let byline = StartEvidence(rawValue: 1 << 5)
  /// The heading is a speech's and words of address follow it.
  static let speech = StartEvidence(rawValue: 1 << 6)
  /// A second headline stands behind a dash.
  static let dashed = StartEvidence(rawValue: 1 << 7)
  /// The text above ends as reports end: 参加会议, （记者 …）.
  static let reportEnd = StartEvidence(rawValue: 1 << 8)
  /// The text above goes on at another page.
  static let jumped = StartEvidence(rawValue: 1 << 9)
  /// More blank lines stand above than between paragraphs.
  static let wideGap = StartEvidence(rawValue: 1 << 10)
  /// Nothing stands above but page furniture, or a regulation.
  static let first = StartEvidence(rawValue: 1 << 11)
  /// The heading looks like those of sections above it.
  static let sectionForm = StartEvidence(rawValue: 1 << 12)

  /// The name of a column stands above: 【时事要闻】.
  static let underColumn = StartEvidence(rawValue: 1 << 13)

  /// A line that parts texts stands above: ————.
  static let rule = StartEvidence(rawValue: 1 << 14)

  /// The heading has two lines or more; those of sections rarely do.
  static let severalLines = StartEvidence(rawValue: 1 << 15)

  /// The weight from which on an item begins.
  static let threshold = 3

  private static let weights: [(StartEvidence, Int)] = [
    (.dateline, 4), (.datedLead, 2), (.kicker, 3), (.participants, 3), (.reportVerb, 2),
    (.byline, 3), (.speech, 4), (.dashed, 3), (.reportEnd, 1), (.jumped, 2), (.wideGap, 1),
    (.first, 9), (.sectionForm, -2), (.underColumn, 4),
    (.rule, 3), (.severalLines, 1),
  ]

  /// The sum of the weights.
  var weight: Int {
    StartEvidence.weights.reduce(0) { contains($1.0) ? $0 + $1.1 : $0 }
  }

  /// Whether an item begins.
  var suffices: Bool { weight >= StartEvidence.threshold }

  /// Whether little speaks for the decision: a weight beside the threshold.
  var isClose: Bool {
    weight == StartEvidence.threshold || weight == StartEvidence.threshold - 1
  }
}

extension StartEvidence {
  /// Gathers what a run of heading lines and the texts around it show.
  ///
  /// - Parameters:
  ///   - run: the heading lines.
  ///   - body: the passage below; `nil` at the end of the file.
  ///   - item: the item above; `nil` when there is none.
  init(_ run: [Passage], above body: Passage?, below item: ItemDraft?) {
    self = []
    let headings = run.filter { $0.role == .text && !Credit.isByline($0) && !$0.isDateNote }
    insert(.severalLines, when: headings.count >= 2)
    insert(.kicker, when: headings.contains { $0.hasKickerEnd })
    insert(.participants, when: headings.dropFirst().contains { $0.isParticipantsLine })
    insert(
      .reportVerb, when: headings.contains { HeadingWords.reportVerbs.isPart(of: $0.text) })
    insert(.dashed, when: headings.dropFirst().contains { $0.isDashed })
    insert(.byline, when: run.dropFirst().contains { $0.role == .metadata || Credit.isByline($0) })
    insert(.underColumn, when: run.first?.opensGroup ?? false)
    insert(.rule, when: run.first?.isBelowRule ?? false)
    if let body { add(body, headings) }
    if let item { add(item, headings, gap: run.first?.gap ?? 0) } else { insert(.first) }
  }

  private mutating func insert(_ member: StartEvidence, when condition: Bool) {
    if condition { insert(member) }
  }

  private mutating func add(_ body: Passage, _ headings: [Passage]) {
    insert(.dateline, when: Dateline(body.text) != nil)
    insert(.datedLead, when: StartEvidence.isDated(body.text))
    let isAddress = HeadingWords.salutations.length(at: 0, in: body.text) != nil
    let isSpeech = headings.contains { passage in
      let words = passage.text.letters.droppingTrailingDigits
      return HeadingWords.speechEnds.length(endingAt: words.count, in: words) != nil
    }
    insert(.speech, when: isAddress && isSpeech)
  }

  private mutating func add(_ item: ItemDraft, _ headings: [Passage], gap: Int) {
    guard let last = item.lastText else { return }
    insert(.jumped, when: last.jumps)
    insert(.reportEnd, when: StartEvidence.endsReport(last.text))
    insert(.wideGap, when: gap >= item.usualGap + 2)
    let isAlike =
      headings.count == 1
      && (-4...4).contains { offset in
        item.sectionLengths.contains(headings[0].text.count + offset)
      }
    insert(.sectionForm, when: isAlike && contains(.reportVerb) && !contains(.dateline))
  }

  /// Characters in which a dated first sentence names its day.
  private static let leadLength = 30

  /// Whether a text places itself in time in its first words.
  static func isDated(_ text: Glyphs) -> Bool {
    let range = 0..<min(text.count, leadLength)
    if let day = PrintedDay.first(in: text, range), day.month != nil || day.range.lowerBound < 2 {
      return true
    }
    guard let place = HeadingWords.recentLeads.first(in: text, range) else { return false }
    return place.lowerBound < 3
  }

  private static func endsReport(_ text: Glyphs) -> Bool {
    if Credit.isTrailing(text) { return true }
    var end = text.count
    while end > 0, !text[end - 1].isIdeograph { end -= 1 }
    return HeadingWords.reportEnds.length(endingAt: end, in: text) != nil
  }
}

extension Glyphs {
  /// The text without digits at its end.
  var droppingTrailingDigits: Glyphs {
    var end = count
    while end > 0, Glyph.isDigit(self[end - 1]) { end -= 1 }
    return Array(self[..<end])
  }
}
