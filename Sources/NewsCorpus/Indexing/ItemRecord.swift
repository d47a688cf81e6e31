internal import RegulationModel
internal import TextSearch

/// An item as an index keeps it: its facts, the hashes by which repeats are found, and what else is
/// known of it. Its words stand in the document beside it.
///
///     payload = facts sample titled record end-line pieces byline dateline author date event
///               published keywords people organisations titles formulas paragraphs regulation
enum ItemRecord {
  /// The payload of an item.
  static func bytes(of item: Item) -> [UInt8] {
    var writer = PackedWriter()
    writer.raw(ItemFacts(item).bytes)
    writer.list(RepeatCandidates.sample(of: item)) { $0.number(Int($1)) }
    writer.number(item.headline == nil ? 0 : 1)
    writer.optional(item.record)
    writer.number(item.endLine)
    writer.list(item.pieces) { writer, piece in
      writer.number(piece.lowerBound)
      writer.number(piece.upperBound - piece.lowerBound)
    }
    for text in [item.byline, item.dateline, item.author] { writer.optional(text) }
    for date in [item.date, item.event, item.published] { writer.date(date) }
    writer.list(item.keywords) { $0.text($1) }
    writer.list(item.people) { writer, person in
      writer.text(person.name)
      writer.optional(person.role)
    }
    for words in [item.organisations, item.titles, item.formulas] {
      writer.list(words) { writer, word in
        writer.text(word.text)
        writer.number(word.count)
      }
    }
    writer.list(item.paragraphs) { writer, paragraph in
      let length = max(0, paragraph.endLine - paragraph.line)
      writer.number(length << 1 | (paragraph.isHeading ? 1 : 0))
    }
    writer.list([item.regulation].compactMap(\.self)) { writer, held in
      writer.optional(held.title)
      writer.day(held.date)
      writer.number(held.articles)
      PackedEdition.write(held.edition, to: &writer)
    }
    return writer.bytes
  }

  /// The facts alone; `nil` when the bytes are no payload.
  static func facts(_ payload: [UInt8]) -> ItemFacts? {
    var reader = PackedReader(payload)
    return reader.raw().flatMap { ItemFacts($0) }
  }

  /// The hashes alone; `nil` when the bytes are no payload.
  static func sample(_ payload: [UInt8]) -> [UInt64]? {
    var reader = PackedReader(payload)
    guard reader.raw() != nil else { return nil }
    return reader.list { $0.number().map { UInt64($0) } }
  }

  /// The item; `nil` when the bytes are no payload of the document.
  static func item(_ payload: [UInt8], _ document: SearchDocument) -> Item? {
    var reader = PackedReader(payload)
    guard let facts = reader.raw().flatMap({ ItemFacts($0) }),
      reader.list({ $0.number() }) != nil, let titled = reader.number(),
      let record = reader.optionalNumber(), let endLine = reader.number(),
      let pieces = reader.list(piece), let byline = reader.optional(),
      let dateline = reader.optional(), let author = reader.optional(), let date = reader.date(),
      let event = reader.date(), let published = reader.date(),
      let keywords = reader.list({ $0.text() }), let people = reader.list(person),
      let organisations = reader.list(counted), let titles = reader.list(counted),
      let formulas = reader.list(counted), let lengths = reader.list({ $0.number() }),
      let regulations = reader.list(regulation),
      let words = ItemWords(document, lines: facts.paragraphLines, lengths: lengths)
    else { return nil }
    var item = Item(
      id: document.id, file: facts.file, kind: facts.kind, startLine: facts.line,
      endLine: endLine, pieces: pieces, kicker: words.kicker,
      headline: titled == 0 ? nil : document.title, subheads: words.subheads,
      participantsLine: words.participants, byline: byline, dateline: dateline,
      source: facts.source, place: facts.place, date: date, paragraphs: words.paragraphs,
      people: people, organisations: organisations, titles: titles, formulas: formulas,
      regulation: regulations.first, nearDuplicate: nil)
    item.event = event
    item.published = published
    item.url = facts.url
    item.author = author
    item.column = facts.column
    item.keywords = keywords
    item.record = record
    return item
  }

  // MARK: - Parts

  private static func piece(_ reader: inout PackedReader) -> ClosedRange<Int>? {
    guard let start = reader.number(), let length = reader.number(), length <= .max - start else {
      return nil
    }
    return start...(start + length)
  }

  private static func person(_ reader: inout PackedReader) -> Person? {
    guard let name = reader.text(), let role = reader.optional() else { return nil }
    return Person(name: name, role: role)
  }

  private static func counted(_ reader: inout PackedReader) -> Counted? {
    guard let text = reader.text(), let count = reader.number() else { return nil }
    return Counted(text: text, count: count)
  }

  private static func regulation(_ reader: inout PackedReader) -> HeldRegulation? {
    guard let title = reader.optional(), let date = reader.day(), let articles = reader.number(),
      let edition = PackedEdition.read(&reader)
    else { return nil }
    return HeldRegulation(title: title, date: date, articles: articles, edition: edition)
  }
}

/// The words of an item, as its document has them.
private struct ItemWords {
  private(set) var kicker: String?
  private(set) var subheads: [String] = []
  private(set) var participants: String?
  private(set) var paragraphs: [ItemParagraph] = []

  /// Reads the sections of a document; `nil` where they are not those of the item.
  init?(_ document: SearchDocument, lines: [Int], lengths: [Int]) {
    guard lines.count == lengths.count else { return nil }
    for section in document.sections {
      switch section.id {
      case "kicker": kicker = section.text
      case "participants": participants = section.text
      case let id where id.hasPrefix("subhead_"): subheads.append(section.text)
      default:
        let index = paragraphs.count
        guard index < lines.count else { return nil }
        paragraphs.append(
          ItemParagraph(
            text: section.text, line: lines[index], endLine: lines[index] + lengths[index] >> 1,
            isHeading: lengths[index] & 1 == 1))
      }
    }
    guard paragraphs.count == lines.count else { return nil }
  }
}

extension PackedWriter {
  fileprivate mutating func date(_ date: ItemDate) {
    day(date.date)
    text(date.basis.rawValue)
    optional(date.printed)
    optional(date.neighbourLine)
  }
}

extension PackedReader {
  fileprivate mutating func date() -> ItemDate? {
    guard let day = day(), let basis = text().flatMap(ItemDate.Basis.init(rawValue:)),
      let printed = optional(), let line = optionalNumber()
    else { return nil }
    return ItemDate(date: day, basis: basis, printed: printed, neighbourLine: line)
  }
}
