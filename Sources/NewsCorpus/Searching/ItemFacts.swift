internal import RegulationModel
internal import TextSearch

/// What a filter asks of an item.
struct ItemFacts {
  let kind: Item.Kind
  let source: String?
  let file: String
  let date: CalendarDate?
  let people: [String]

  init(_ item: Item) {
    kind = item.kind
    source = item.source
    file = item.file
    date = item.date.date
    people = item.people.map(\.name)
  }

  /// The facts as an index keeps them.
  var bytes: [UInt8] {
    var writer = PackedWriter()
    writer.text(kind.rawValue)
    writer.text(source ?? "")
    writer.text(file)
    writer.text(date?.description ?? "")
    writer.number(people.count)
    for name in people { writer.text(name) }
    return writer.bytes
  }

  /// Reads facts; `nil` when the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = PackedReader(bytes)
    guard let kind = reader.text().flatMap(Item.Kind.init(rawValue:)), let source = reader.text(),
      let file = reader.text(), let date = reader.text(), let count = reader.number(),
      count <= bytes.count
    else { return nil }
    self.kind = kind
    self.source = source.isEmpty ? nil : source
    self.file = file
    self.date = CalendarDate(date)
    var people: [String] = []
    for _ in 0..<count {
      guard let name = reader.text() else { return nil }
      people.append(name)
    }
    self.people = people
  }
}
