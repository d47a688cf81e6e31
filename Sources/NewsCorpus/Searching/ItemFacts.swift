public import RegulationModel
internal import TextSearch

/// What filters, counts and lists ask of an item without its text.
public struct ItemFacts: Sendable, Hashable {
  /// What kind of text it is.
  public let kind: Item.Kind
  /// The agency or paper.
  public let source: String?
  /// The name of the file.
  public let file: String
  /// The day under which it is filed; `nil` where it is not known.
  public let date: CalendarDate?
  /// The place of the dateline.
  public let place: String?
  /// The column or page that it stood in.
  public let column: String?
  /// Its address.
  public let url: String?
  /// The persons that it names.
  public let people: [String]
  /// 1-based first line.
  public let line: Int
  /// 1-based line of each paragraph.
  let paragraphLines: [Int]

  init(_ item: Item) {
    kind = item.kind
    source = item.source
    file = item.file
    date = item.date.date
    place = item.place
    column = item.column
    url = item.url
    people = item.people.map(\.name)
    line = item.startLine
    paragraphLines = item.paragraphs.map(\.line)
  }

  /// The 1-based line where a section of its text begins: a paragraph's, else the first of the item.
  public func line(ofSection section: String) -> Int {
    guard section.hasPrefix("p_"), let number = Int(section.dropFirst(2)),
      paragraphLines.indices.contains(number - 1)
    else { return line }
    return paragraphLines[number - 1]
  }

  /// The facts as an index keeps them.
  var bytes: [UInt8] {
    var writer = PackedWriter()
    for text in [
      kind.rawValue, source ?? "", file, date?.description ?? "", place ?? "", column ?? "",
      url ?? "",
    ] { writer.text(text) }
    writer.number(people.count)
    for name in people { writer.text(name) }
    writer.number(line)
    writer.number(paragraphLines.count)
    var last = 0
    for line in paragraphLines {
      writer.number(max(0, line - last))
      last = max(line, last)
    }
    return writer.bytes
  }

  /// Reads facts; `nil` when the bytes are none.
  init?(_ bytes: [UInt8]) {
    var reader = PackedReader(bytes)
    guard let kind = reader.text().flatMap(Item.Kind.init(rawValue:)), let source = reader.text(),
      let file = reader.text(), let date = reader.text(), let place = reader.text(),
      let column = reader.text(), let url = reader.text(), let count = reader.number(),
      count <= bytes.count
    else { return nil }
    func known(_ text: String) -> String? { text.isEmpty ? nil : text }
    self.kind = kind
    self.source = known(source)
    self.file = file
    self.date = CalendarDate(date)
    self.place = known(place)
    self.column = known(column)
    self.url = known(url)
    var people: [String] = []
    for _ in 0..<count {
      guard let name = reader.text() else { return nil }
      people.append(name)
    }
    self.people = people
    guard let line = reader.number(), let paragraphs = reader.number(), paragraphs <= bytes.count
    else { return nil }
    self.line = line
    var lines: [Int] = []
    var last = 0
    for _ in 0..<paragraphs {
      guard let step = reader.number() else { return nil }
      last += step
      lines.append(last)
    }
    paragraphLines = lines
  }
}
