internal import CrossReferences
internal import RegulationModel

/// A regulation with its editions indexed, and with what texts about other matters have in common
/// with them.
struct PreparedWork: Sendable {
  /// The regulation.
  let work: TracedWork
  /// The words that tell that a text is about it.
  let subject: Glyphs
  /// The held editions, by date.
  let texts: [PreparedText]
  private let names: [Glyphs]
  private let common: [CommonWording]
  /// In how many texts about other matters wording is common.
  private let least: Int

  /// One text in so many makes wording common; in a small corpus one text does.
  private static let commonShare = 200

  init(_ work: TracedWork, _ items: some Sequence<Item>) {
    self.work = work
    let subject = work.subject
    let names = ([work.work.title] + work.work.aliases).map { Glyphs($0) }
    let texts = work.texts.map { PreparedText($0) }
    var common = texts.map { CommonWording($0.index) }
    var others = 0
    for item in items where item.kind != .regulation && !texts.isEmpty {
      let text = ItemText(item)
      guard !text.isAbout(subject, names: names) else { continue }
      others += 1
      let letters = text.paragraphs.map(\.letters)
      for number in texts.indices { common[number].add(letters, texts[number].index) }
    }
    least = max(1, others / PreparedWork.commonShare)
    self.common = common
    self.subject = subject
    self.names = names
    self.texts = texts
  }

  /// Whether a text is about the regulation or its matter.
  func isAbout(_ text: ItemText) -> Bool { text.isAbout(subject, names: names) }

  /// Whether a paragraph names the regulation.
  func isNamed(in text: Glyphs) -> Bool { names.contains { text.place(of: $0) != nil } }

  /// Letters of a match that no common wording accounts for; a text about another matter is not
  /// counted against itself.
  func specificLetters(_ match: WordingIndex.Match, of text: Int, isAbout: Bool) -> Int {
    texts[text].index.specificLetters(
      of: match, common[text], least: isAbout ? least : least + 1)
  }

  /// The text that an item of a day cites.
  func text(on date: CalendarDate?) -> PreparedText? { order(for: date).first.map { texts[$0] } }

  /// The texts in the order in which wording is ascribed to them for an item of a day: the one in
  /// force first, then the others, newest first.
  func order(for date: CalendarDate?) -> [Int] {
    guard let first = work.text(on: date),
      let place = work.texts.firstIndex(where: { $0.date == first.date })
    else { return [] }
    return [place] + work.texts.indices.reversed().filter { $0 != place }
  }
}

/// A held text of a regulation, prepared for finding its wording and its provisions.
struct PreparedText: Sendable {
  /// The day that identifies the edition.
  let date: CalendarDate
  /// Its wording.
  let index: WordingIndex
  /// Its provisions.
  let lookup: ReferenceLookup

  init(_ text: TracedWork.Text) {
    date = text.date
    index = WordingIndex(text.edition)
    lookup = ReferenceLookup(text.edition)
  }
}
