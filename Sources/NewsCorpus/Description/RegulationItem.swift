internal import RegulationModel

extension ItemMaker {
  /// Describes the text of a regulation; its day is that of its last publication.
  static func item(
    _ found: RegulationFinder.Extent, file: String, about: ItemFields, lines: LineNumbers
  ) -> Item {
    let edition = found.edition
    let issues = edition.events.filter { $0.action == .issue || $0.action == .promulgation }
    let date = (issues.last ?? edition.events.last)?.date
    let pieces = found.pieces.map { lines[$0] }
    let paragraphs = paragraphs(of: edition, found.lines, lines)
    let texts = paragraphs.map { Glyphs($0.text) }
    var item = Item(
      id: "", file: file, kind: .regulation, startLine: pieces.first?.lowerBound ?? 0,
      endLine: pieces.last?.upperBound ?? 0, pieces: pieces, kicker: nil,
      headline: edition.title ?? about.title, subheads: [], participantsLine: nil, byline: nil,
      dateline: nil, source: about.source, place: nil,
      date: ItemDate(
        date: date, basis: date == nil ? .unknown : .printed, printed: date?.chinese),
      paragraphs: paragraphs, people: [], organisations: [],
      titles: QuotedWords.titles(in: texts), formulas: QuotedWords.formulas(in: texts),
      regulation: HeldRegulation(
        title: edition.title, date: date, articles: edition.articles.count, edition: edition),
      nearDuplicate: nil)
    item.url = about.url
    item.record = about.record
    return item
  }

  /// The lines of a regulation: title, 文号, 题注, then a paragraph for each 款 and 项, with its label.
  private static func paragraphs(
    of edition: Edition, _ held: ClosedRange<Int>, _ lines: LineNumbers
  ) -> [ItemParagraph] {
    var paragraphs: [ItemParagraph] = []
    func add(_ text: String, _ line: Int, isHeading: Bool = false) {
      let place = lines[line...line].lowerBound
      let line = max(place, paragraphs.last?.line ?? lines[held].lowerBound)
      paragraphs.append(
        ItemParagraph(text: text, line: line, endLine: line, isHeading: isHeading))
    }
    if let number = edition.documentNumber { add(number, held.lowerBound) }
    if let note = edition.note { add(note, held.lowerBound) }
    for text in edition.preamble { add(text, held.lowerBound) }
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
    for text in edition.closing { add(text, held.upperBound) }
    return paragraphs
  }
}
