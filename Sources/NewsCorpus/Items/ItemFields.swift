internal import ChineseText
internal import Documents

/// What the container of an item says about it.
struct ItemFields: Sendable {
  /// A day and the words that state it.
  struct Day: Sendable {
    let day: StatedDay
    let words: String
  }

  /// The title; `nil` where there is none.
  var title: String?
  /// All titles that the file gives, the window's among them.
  var titles: [String] = []
  /// The agency, paper or site.
  var source: String?
  /// Who wrote it.
  var author: String?
  /// Its address.
  var url: String?
  /// The column or page that it stood in.
  var column: String?
  /// Words to find it by.
  var keywords: [String] = []
  /// The day of the document, as a field of its own states it.
  var stated: Day?
  /// The day of its publication, as a field of that name states it.
  var published: Day?
  /// Words of a date field that states no whole day: 03-22 12:00.
  var partialDay: String?
  /// The day that the heading of its group names.
  var groupDay: Day?
  /// The paper or programme that the heading of its group names.
  var groupPaper: String?
  /// Which record of a file of records it is, from 1.
  var record: Int?

  /// Nothing is said.
  init() {}

  /// What the fields of a document say.
  init(_ document: SourceDocument) {
    let lines = document.text.lines.indices
    record = lines.first.flatMap { document.place(at: $0).record }
    // What a word processor says of title, author and day is about its file, not about the news.
    guard ![.word, .openDocument, .office, .pdf].contains(document.format) else { return }
    titles = document.fields.filter { $0.name == .title }.map(\.value)
    title = titles.first
    let origin = document.field(.source)
    let isAddress = origin?.hasPrefix("http") ?? false
    source = isAddress ? nil : ItemFields.source(origin)
    author = document.field(.author).map(ItemFields.bare)
    url = document.field(.url) ?? (isAddress ? origin : nil)
    column = document.field(.column)
    keywords = document.fields.filter { $0.name == .keywords }.flatMap { field in
      field.value.unicodeScalars.split { scalar in
        Glyph.isBlank(scalar.value) || ",，;；、|[]\"'".unicodeScalars.contains(scalar)
      }.map { String($0) }
    }
    for field in document.fields where field.name == .date {
      guard let day = StatedDay(field: field.value) else {
        if partialDay == nil { partialDay = field.value }
        continue
      }
      let found = Day(day: day, words: field.value)
      if stated == nil { stated = found }
      if published == nil, ItemFields.tellsPublication(field.key) { published = found }
    }
  }

  /// Whether the name of a date field is one of publication: 发布时间, pubDate; not 成文日期.
  private static func tellsPublication(_ key: String) -> Bool {
    !["成文", "发文", "施行", "实施", "生效", "印发", "modified", "updated", "created"].contains {
      key.lowercased().contains($0)
    }
  }

  /// A name without the marks of lists and links around it: [[李明]], "李明".
  private static func bare(_ value: String) -> String {
    let marks = "[]\"'@".unicodeScalars
    let kept = value.unicodeScalars.filter { !marks.contains($0) }
    return String(String.UnicodeScalarView(kept))
  }

  /// A source as a name: without 来源： before it.
  private static func source(_ value: String?) -> String? {
    guard let value else { return nil }
    let words = Glyphs(value)
    let colon = words.prefix(6).firstIndex { $0 == Glyph.colon || $0 == 0x3A }
    let rest = colon.map { Array(words[($0 + 1)...]) } ?? words
    return rest.isEmpty ? nil : rest.string
  }

  /// Whether they are about one text, and not about a list of texts.
  var isOfOneText: Bool { author != nil || url != nil || record != nil }

  /// What holds for each item of a group.
  var ofGroup: ItemFields {
    var fields = self
    fields.title = nil
    fields.titles = []
    fields.url = nil
    fields.author = nil
    fields.keywords = []
    return fields
  }

  /// Takes what the heading of a group says: its day, its paper, its column.
  mutating func takeGroupName(_ name: Glyphs) {
    if let day = CollectionName.day(in: name) {
      groupDay = Day(day: day, words: name[day.range].string)
    }
    if let paper = CollectionName.paper(in: name) {
      groupPaper = paper
    } else if CollectionName.day(in: name) == nil, name.count <= 12 {
      column = HeadlineNumber.bare(name).string
    }
  }
}
