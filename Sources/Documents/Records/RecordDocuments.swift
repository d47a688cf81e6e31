internal import ChineseText
internal import JSONText

/// Makes documents of records: one of each, or one of all articles of a regulation.
struct RecordDocuments {
  /// A document that the records of a file make together.
  private struct Group {
    /// The title of its regulation, the member that tells it, and its records.
    var title: (key: String, text: String)?
    var records: [Record]
    let holdsArticles: Bool
  }

  /// So many values of a field are taken; more are told as not read.
  private static let valueLimit = 8
  /// So many lists are looked at for whether they say the text again.
  private static let listLimit = 16
  private let format: DocumentFormat
  private let text: RecordText
  /// What the finding of the document before said.
  private var lastNotes: RecordNotes?

  init(_ format: DocumentFormat, html: @escaping HTMLPieceReader) {
    self.format = format
    text = RecordText(html: html)
  }

  /// The documents in the order of their first records, and how many records hold no text.
  mutating func documents(
    _ records: [Record]
  ) throws(DocumentFailure) -> (documents: [SourceDocument], withoutText: Int) {
    var documents: [SourceDocument] = []
    var withoutText = 0
    for group in RecordDocuments.groups(of: records) {
      do {
        documents.append(try group.holdsArticles ? regulation(group) : document(group.records[0]))
      } catch .text(.empty) {
        withoutText += group.records.count
      }
    }
    return (documents, withoutText)
  }

  private static func groups(of records: [Record]) -> [Group] {
    let counted = countedTitles(of: records)
    func isArticle(_ record: Record) -> Bool {
      RecordShape.isArticle(record.members)
        || RecordDocuments.title(of: record).map(counted.contains) ?? false
    }
    let titled = counted.isEmpty ? titleKey(of: records) : .field(.title)
    var groups: [Group] = []
    var places: [String: Int] = [:]
    for record in records {
      guard isArticle(record) else {
        groups.append(Group(title: nil, records: [record], holdsArticles: false))
        continue
      }
      let title = titled.flatMap { RecordShape.members($0, of: record.members).first }
      let name = title?.value.text ?? ""
      if let place = places[name] {
        groups[place].records.append(record)
      } else {
        places[name] = groups.count
        let named = title.map { (key: $0.name, text: name) }
        groups.append(Group(title: named, records: [record], holdsArticles: true))
      }
    }
    return groups
  }

  /// Titles under which the rows of a table count 1, 2, 3 and say nothing else than their texts: the
  /// articles of a regulation each.
  private static func countedTitles(of records: [Record]) -> Set<String> {
    // Nearly all files have no such rows, and say so at once.
    guard records.count > 1, RecordShape.isNumbered(records[0].members) else { return [] }
    var last: [String: Int] = [:]
    var broken: Set<String> = []
    for record in records {
      guard let title = title(of: record) else { continue }
      let number = RecordShape.members(.number, of: record.members).first?.value.text
      if RecordShape.isNumbered(record.members),
        let label = number.flatMap(RecordLabel.whole), label.number == [(last[title] ?? 0) + 1]
      {
        last[title, default: 0] += 1
      } else {
        broken.insert(title)
      }
    }
    return Set(last.filter { $0.value >= 2 && !broken.contains($0.key) }.keys)
  }

  private static func title(of record: Record) -> String? {
    RecordShape.members(.field(.title), of: record.members).first?.value.text
  }

  /// The member whose numbers count rows and no articles: the texts have labels of their own, and
  /// some other than the number; `nil` where there is none.
  private static func rowNumbers(of records: [Record]) -> String? {
    var name: String?
    for record in records {
      guard let number = RecordShape.members(.number, of: record.members).first,
        let words = RecordShape.members(.text, of: record.members).first?.value.text,
        let row = number.value.text.flatMap(RecordLabel.whole), row.word == nil,
        let label = RecordLabel.read(words), label.isArticle
      else { continue }
      if label.number != row.number { name = number.name }
    }
    return name
  }

  /// The role in which articles name their regulation; `nil` where they do not. A title that most
  /// articles have for themselves is a caption.
  private static func titleKey(of records: [Record]) -> RecordRole? {
    let articles = records.filter { RecordShape.isArticle($0.members) }
    let hasLaw = articles.contains { !RecordShape.members(.law, of: $0.members).isEmpty }
    if hasLaw { return .law }
    let titles = articles.compactMap {
      RecordShape.members(.field(.title), of: $0.members).first?.value.text
    }
    if !titles.isEmpty {
      return titles.count > 1 && Set(titles).count * 2 <= titles.count ? .field(.title) : nil
    }
    let hasSource = articles.contains {
      !RecordShape.members(.field(.source), of: $0.members).isEmpty
    }
    return hasSource ? .field(.source) : nil
  }

  /// A document whose record holds its title and text.
  private mutating func document(_ record: Record) throws(DocumentFailure) -> SourceDocument {
    var writer = RecordWriter(format, text)
    writer.place = record.place
    var taken = addFields(of: [record], to: &writer)
    let members = record.members
    for (index, member) in members.enumerated()
    where RecordShape.role(of: member) == .opening && member.value.text != nil {
      taken.insert(index)
    }
    let openings = RecordShape.members(.opening, of: members)
    for opening in openings { writer.notes.take("text", opening.name) }
    var lines = openings.flatMap { writer.lines(of: $0.value.text ?? "") }
    lines += mainText(of: members, &taken, &writer)
    let title =
      RecordShape.members(.field(.title), of: members).first
      ?? RecordShape.members(.law, of: members).first
    if let title, let words = title.value.text {
      writer.notes.take("title", title.name)
      writer.builder.field(.title, words, key: title.name)
      writer.addTitle(words, before: &lines)
      taken.formUnion(members.indices.filter { members[$0] == title })
    } else if let name = record.name {
      writer.notes.take("title", name)
      writer.builder.field(.title, name, key: name)
      writer.addTitle(name, before: &lines)
    }
    writer.add(lines)
    writer.addContents(members, except: taken, unit: nil, depth: 0)
    return try finish(writer)
  }

  /// The lines of the text that is a string under the best of its names; of the summary where a
  /// record has no other text. Texts under other names are left where there is one.
  private func mainText(
    of members: [JSONValue.Member], _ taken: inout Set<Int>, _ writer: inout RecordWriter
  ) -> [RecordLine] {
    var best = RecordShape.members(.text, of: members).first { $0.value.text != nil }
    if best == nil, !RecordDocuments.hasOtherText(members) {
      best = RecordShape.members(.field(.summary), of: members).first { $0.value.text != nil }
      writer.notes.summaryIsText = best != nil
    }
    guard let best, let words = best.value.text else { return [] }
    writer.notes.take("text", best.name)
    var lists = 0
    for index in members.indices {
      let member = members[index]
      if member == best {
        taken.insert(index)
        continue
      }
      if member.value.text == nil, case .parts = RecordShape.role(of: member) { lists += 1 }
      guard lists <= Self.listLimit, !taken.contains(index),
        RecordDocuments.repeats(member, words)
      else { continue }
      taken.insert(index)
      writer.notes.left.add(member.name)
    }
    return writer.lines(of: words)
  }

  private static func hasOtherText(_ members: [JSONValue.Member]) -> Bool {
    members.contains {
      guard !RecordShape.isEmpty($0.value) else { return false }
      switch RecordShape.role(of: $0) {
      case .text, .parts, .opening: return true
      default: return false
      }
    }
  }

  /// Whether a member says again, in another form, what the text says.
  private static func repeats(_ member: JSONValue.Member, _ words: String) -> Bool {
    switch RecordShape.role(of: member) {
    case .text where member.value.text != nil: return true
    case .text, .parts:
      guard let leaf = firstText(in: member.value, depth: 0) else { return false }
      return ByteSearch.first(Array(leaf.utf8), in: Array(words.utf8)) != nil
    default: return false
    }
  }

  private static func firstText(in value: JSONValue, depth: Int) -> String? {
    guard depth < 8 else { return nil }
    switch value {
    case .string(let text): return RecordShape.isBlank(text) ? nil : RecordText.split(text).first
    case .array(let elements):
      return elements.first.flatMap { firstText(in: $0, depth: depth + 1) }
    case .object(let members):
      let text = RecordShape.members(.text, of: members).first
      return text.flatMap { firstText(in: $0.value, depth: depth + 1) }
    default: return nil
    }
  }

  /// A regulation whose records are its articles.
  private mutating func regulation(_ group: Group) throws(DocumentFailure) -> SourceDocument {
    var writer = RecordWriter(format, text)
    writer.place = group.records[0].place
    let common = addFields(of: group.records, to: &writer)
    if let title = group.title {
      writer.notes.take("title", title.key)
      writer.builder.field(.title, title.text, key: title.key)
      var none: [RecordLine] = []
      writer.addTitle(title.text, before: &none)
    }
    writer.notes.rowNumbers = RecordDocuments.rowNumbers(of: group.records)
    for record in group.records {
      writer.place = record.place
      let members = record.members.enumerated().filter { index, member in
        guard member.name != group.title?.key, member.name != writer.notes.rowNumbers else {
          return false
        }
        if case .field(let name) = RecordShape.role(of: member), name != .title {
          if record.number == group.records[0].number, common.contains(index) { return false }
          if !writer.builder.fields.contains(where: { $0.key == member.name }) {
            writer.notes.left.add(member.name)
          }
          return false
        }
        return true
      }
      writer.addPart(members.map(\.element), unit: .article, depth: 0)
    }
    return try finish(writer)
  }

  /// Adds what the first record says of the document, where all records say the same.
  ///
  /// - Returns: which members of the first record were read.
  private func addFields(of records: [Record], to writer: inout RecordWriter) -> Set<Int> {
    let members = records[0].members
    var taken: Set<Int> = []
    for name in DocumentField.Name.allCases where name != .title {
      for member in RecordShape.members(.field(name), of: members).prefix(Self.valueLimit) {
        guard var value = RecordDocuments.words(of: member.value) else { continue }
        let isCommon = records.allSatisfy { record in
          record.members.contains { $0 == member }
        }
        guard isCommon else { continue }
        if RecordText.isHTML(value) {
          value = writer.lines(of: value).map(\.text).joined(separator: " ")
        }
        writer.builder.field(name, value, key: member.name)
        writer.notes.take(name.rawValue, member.name)
        taken.formUnion(members.indices.filter { members[$0] == member })
      }
    }
    return taken
  }

  /// A string or number, or several joined by 、; `nil` for other values.
  private static func words(of value: JSONValue) -> String? {
    if let text = value.text { return text }
    let words = value.elements.compactMap { $0.text ?? $0["name"]?.text }
    if !words.isEmpty { return words.joined(separator: "、") }
    return value["name"]?.text
  }

  private mutating func finish(_ writer: RecordWriter) throws(DocumentFailure) -> SourceDocument {
    var builder = writer.builder
    if writer.notes != lastNotes {
      builder.findings += RecordsFindings.findings(writer.notes)
      lastNotes = writer.notes
    }
    return try builder.finish()
  }
}
