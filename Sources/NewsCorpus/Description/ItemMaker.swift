internal import ChineseText
internal import RegulationModel

/// Describes a draft: what its lines say becomes the fields of an item.
struct ItemMaker {
  private let file: String
  private let isWrapped: Bool

  /// An item without id and day, and what it says about its day.
  struct Made {
    var item: Item
    let clues: DateClues?
    /// Whether its heading could be read in another way.
    let isUnsure: Bool
  }

  init(file: String, isWrapped: Bool) {
    self.file = file
    self.isWrapped = isWrapped
  }

  /// Characters of the text in which words of the heading are looked up.
  private static let lookupLimit = 20_000

  func make(_ draft: ItemDraft) -> Made {
    let texts = draft.body.filter { !$0.isHeading }.map(\.passage.text)
    var lookup: Glyphs = []
    for text in texts where lookup.count < ItemMaker.lookupLimit { lookup += text + [0] }
    let parts = HeadingParts(draft.heading, body: lookup, isWrapped: isWrapped)
    let dateline = texts.first.flatMap { Dateline($0) }
    let about = (draft.heading.filter { $0.role == .metadata } + draft.metadata)
      .map { MetadataLine($0) }
    var clues = DateClues(lead: texts.first ?? [], dateline: dateline)
    let signature = draft.body.last { $0.passage.isDateNote }?.passage
    if clues.issued == nil, let note = parts.dateNote ?? signature { clues.take(note) }
    if let line = about.first(where: { $0.day != nil }) {
      clues.published = line.day
      clues.publishedWords = line.printedDay
    }
    let kind = ItemKind.kind(of: draft, parts, dateline: dateline)
    var words = texts
    if let end = dateline?.end { words[0].removeFirst(end) }
    let described = draft.body.map(\.passage.text)
    let people = PeopleReader.people(
      participants: parts.participants,
      headings: [parts.kicker, parts.headline].compactMap(\.self).map { Glyphs($0) },
      paragraphs: words)
    let item = Item(
      id: "", file: file, kind: kind, startLine: draft.pieces.first?.lowerBound ?? 0,
      endLine: draft.pieces.last?.upperBound ?? 0, pieces: draft.pieces, kicker: parts.kicker,
      headline: parts.headline, subheads: parts.subheads,
      participantsLine: parts.participants.isEmpty
        ? nil : parts.participants.map(\.string).joined(separator: " "),
      byline: parts.byline ?? dateline?.byline ?? about.lazy.compactMap(\.author).first,
      dateline: dateline?.text ?? parts.dateNote?.text.string,
      source: dateline?.agency ?? about.lazy.compactMap(\.source).first, place: dateline?.place,
      date: .unknown, paragraphs: draft.body.map(ItemMaker.paragraph), people: people,
      organisations: Organisations.find(in: words), titles: QuotedWords.titles(in: described),
      formulas: QuotedWords.formulas(in: described), regulation: nil, nearDuplicate: nil)
    return Made(item: item, clues: kind == .editorialNote ? nil : clues, isUnsure: parts.isUnsure)
  }

  private static func paragraph(_ block: ItemDraft.Block) -> ItemParagraph {
    let passage = block.passage
    let isSpaced = block.isHeading && !passage.spaced.isEmpty
    let text = isSpaced ? passage.phrases.map(\.string).joined(separator: " ") : passage.text.string
    return ItemParagraph(
      text: text, line: passage.lines.lowerBound, endLine: passage.lines.upperBound,
      isHeading: block.isHeading)
  }

  /// Describes the text of a regulation; its day is that of its last publication.
  func make(_ found: RegulationFinder.Found) -> Item {
    let edition = found.edition
    let issues = edition.events.filter { $0.action == .issue || $0.action == .promulgation }
    let date = (issues.last ?? edition.events.last)?.date
    let paragraphs = ItemMaker.paragraphs(of: edition, lines: found.lines)
    let texts = paragraphs.map { Glyphs($0.text) }
    return Item(
      id: "", file: file, kind: .regulation, startLine: found.lines.lowerBound,
      endLine: found.lines.upperBound, pieces: found.pieces, kicker: nil,
      headline: edition.title, subheads: [], participantsLine: nil, byline: nil, dateline: nil,
      source: nil, place: nil,
      date: ItemDate(
        date: date, basis: date == nil ? .unknown : .printed, printed: date?.chinese,
        neighbourLine: nil),
      paragraphs: paragraphs, people: [], organisations: [],
      titles: QuotedWords.titles(in: texts), formulas: QuotedWords.formulas(in: texts),
      regulation: HeldRegulation(
        title: edition.title, date: date, articles: edition.articles.count, edition: edition),
      nearDuplicate: nil)
  }

  /// The lines of a regulation: title, 文号, 题注, then a paragraph for each 款 and 项, with its label.
  private static func paragraphs(
    of edition: Edition, lines: ClosedRange<Int>
  ) -> [ItemParagraph] {
    var paragraphs: [ItemParagraph] = []
    func add(_ text: String, _ line: Int, isHeading: Bool = false) {
      let line = max(line, paragraphs.last?.line ?? lines.lowerBound)
      paragraphs.append(
        ItemParagraph(text: text, line: line, endLine: line, isHeading: isHeading))
    }
    if let number = edition.documentNumber { add(number, lines.lowerBound) }
    if let note = edition.note { add(note, lines.lowerBound) }
    for text in edition.preamble { add(text, lines.lowerBound) }
    var label = ""
    for provision in edition.provisions {
      if let heading = provision.heading {
        add(provision.label + " " + heading, provision.line, isHeading: true)
      }
      let words = provision.label + provision.text
      if provision.kind == .article, provision.text.isEmpty {
        label = words
        continue
      }
      guard !provision.text.isEmpty else { continue }
      add(label + words, provision.line)
      label = ""
      if let closing = provision.closing { add(closing, provision.line) }
    }
    for text in edition.closing { add(text, lines.upperBound) }
    return paragraphs
  }
}

extension DateClues {
  /// Takes the day of a line under the headline.
  mutating func take(_ note: Passage) {
    let bare = note.text.filter { !Glyph.isOpening($0) && !Glyph.isClosing($0) }
    issued = PrintedDay.read(at: 0, in: bare)
    issuedWords = bare.string
  }
}
