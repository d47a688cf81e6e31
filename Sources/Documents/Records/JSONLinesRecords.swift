internal import ChineseText
internal import JSONText

/// Reads JSON values that stand on a line each, one line at a time.
struct JSONLinesRecords {
  private(set) var finder = RecordFinder()
  /// Editions that this program wrote.
  private(set) var editions: [SourceDocument] = []
  /// Numbers of the lines that are no value, ascending.
  private(set) var broken: [Int] = []

  init(_ text: [UInt8]) {
    var start = 0
    var line = 1
    while start < text.count {
      let end = ByteSearch.first(0x0A, in: start..<text.count, of: text.span) ?? text.count
      read(text, start..<end, line)
      start = end + 1
      line += 1
    }
  }

  private mutating func read(_ text: [UInt8], _ range: Range<Int>, _ line: Int) {
    var reader = JSONReader(range)
    guard !reader.skipBlanks(text.span) else { return }
    guard let value = try? reader.value(text), reader.skipBlanks(text.span) else {
      return broken.append(line)
    }
    if EditionRecord.recognizes(value), let edition = try? EditionRecord.document(value) {
      editions.append(edition)
    } else {
      finder.look(into: value, line: line)
    }
  }
}
