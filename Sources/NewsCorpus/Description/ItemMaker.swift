internal import ChineseText
internal import RegulationModel

/// Describes a draft: what its lines and its container say becomes the fields of an item.
struct ItemMaker {
  private let file: String
  private let isWrapped: Bool
  private let lines: LineNumbers

  /// An item without id and day, and what it says about its day.
  struct Made {
    var item: Item
    let clues: DateClues?
    /// Whether its heading could be read in another way.
    let isUnsure: Bool
  }

  init(file: String, isWrapped: Bool, lines: LineNumbers = LineNumbers()) {
    self.file = file
    self.isWrapped = isWrapped
    self.lines = lines
  }

  /// Characters of the text in which words of the heading are looked up.
  private static let lookupLimit = 20_000

  func make(_ draft: ItemDraft) -> Made {
    let texts = draft.body.filter { !$0.isHeading }.map(\.passage.text)
    var lookup: Glyphs = []
    for text in texts where lookup.count < ItemMaker.lookupLimit { lookup += text + [0] }
    let parts = heading(of: draft, lookup)
    let paragraphs = draft.body.filter { !$0.isHeading }.map(\.passage)
    let leadIndex =
      paragraphs.firstIndex { !$0.isSummary && !Caption.isOne($0.text) } ?? 0
    let lead = texts.indices.contains(leadIndex) ? texts[leadIndex] : []
    let dateline = Dateline(lead)
    var lines = (draft.heading.filter { $0.role == .metadata } + draft.metadata)
      .map { MetadataLine($0) }
    if var last = paragraphs.last, let source = Credit.source(endOf: last.text) {
      last.text = source
      last.spaced = source
      lines.append(MetadataLine(last))
    }
    let about = About(draft, parts, dateline, lines, texts)
    let kind = ItemKind.kind(of: draft, parts, dateline: dateline, column: about.column)
    var words = texts
    if let end = dateline?.end { words[leadIndex].removeFirst(end) }
    let people = PeopleReader.people(
      participants: parts.participants,
      headings: [parts.kicker, parts.headline].compactMap(\.self).map { Glyphs($0) },
      paragraphs: words.filter { !Credit.isTrailing($0) && !Caption.isOne($0) })
    let item = item(draft, parts, dateline, about, kind, words, people)
    let clues = clues(of: draft, parts, dateline, lines, lead: lead, texts)
    return Made(item: item, clues: kind == .editorialNote ? nil : clues, isUnsure: parts.isUnsure)
  }

  /// The heading: where the container says the title of the item, its lines are that title.
  private func heading(of draft: ItemDraft, _ lookup: Glyphs) -> HeadingParts {
    let passages = draft.heading.filter { $0.role == .text }
    guard draft.isClaimed else {
      return HeadingParts(draft.heading, body: lookup, isWrapped: isWrapped)
    }
    let titleLines = passages.filter { $0.claim.level == 0 }
    let joined = titleLines.flatMap(\.text).letters
    if passages.isEmpty || (titleLines.count > 1 && titleLines.count == passages.count) {
      let stated = draft.about.titles.first { Glyphs($0).letters == joined }
      if let title = passages.isEmpty ? draft.about.title : stated {
        return HeadingParts(title: title)
      }
      if !titleLines.isEmpty { return HeadingParts(title: titleLines.flatMap(\.text).string) }
    }
    return HeadingParts(claimed: draft.heading, body: lookup)
  }

  private func item(
    _ draft: ItemDraft, _ parts: HeadingParts, _ dateline: Dateline?, _ about: About,
    _ kind: Item.Kind, _ words: [Glyphs], _ people: [Person]
  ) -> Item {
    let described = draft.body.map(\.passage.text)
    let pieces = draft.pieces.map { lines[$0] }
    var item = Item(
      id: "", file: file, kind: kind, startLine: pieces.first?.lowerBound ?? 0,
      endLine: pieces.last?.upperBound ?? 0, pieces: pieces, kicker: parts.kicker,
      headline: parts.headline, subheads: parts.subheads,
      participantsLine: parts.participants.isEmpty
        ? nil : parts.participants.map(\.string).joined(separator: " "),
      byline: about.byline, dateline: dateline?.text ?? parts.dateNote?.text.string,
      source: about.source, place: dateline?.place, date: .unknown,
      paragraphs: draft.body.map(paragraph), people: people,
      organisations: Organisations.find(in: words), titles: QuotedWords.titles(in: described),
      formulas: QuotedWords.formulas(in: described), regulation: nil, nearDuplicate: nil)
    item.url = about.url
    item.author = about.author
    item.column = about.column
    item.keywords = about.keywords
    item.record = draft.about.record
    return item
  }

  private func clues(
    of draft: ItemDraft, _ parts: HeadingParts, _ dateline: Dateline?, _ lines: [MetadataLine],
    lead: Glyphs, _ texts: [Glyphs]
  ) -> DateClues {
    var clues = DateClues(lead: lead, dateline: dateline)
    clues.about = draft.about
    let signature = draft.body.last { $0.passage.isDateNote }?.passage
    if clues.issued == nil, let note = parts.dateNote ?? signature { clues.take(note) }
    if let line = lines.first(where: { $0.day != nil }), let day = line.day {
      clues.published = .init(day: day, words: line.printedDay ?? "")
    }
    clues.tellsOfThePast = StoryTime.isPast(texts)
    return clues
  }

  private func paragraph(_ block: ItemDraft.Block) -> ItemParagraph {
    let passage = block.passage
    let isSpaced = block.isHeading && !passage.spaced.isEmpty
    let text = isSpaced ? passage.phrases.map(\.string).joined(separator: " ") : passage.text.string
    let place = lines[passage.lines]
    return ItemParagraph(
      text: text, line: place.lowerBound, endLine: place.upperBound, isHeading: block.isHeading)
  }
}

extension DateClues {
  /// Takes the day of a line under the headline.
  mutating func take(_ note: Passage) {
    let bare = note.text.filter { !Glyph.isOpening($0) && !Glyph.isClosing($0) }
    issued = PrintedDay.read(at: 0, in: bare).map { Printed(day: $0, words: bare.string) }
  }
}
