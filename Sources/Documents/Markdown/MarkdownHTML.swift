internal import ChineseText
internal import LegalXML

/// Where elements of HTML end that are read as a whole: tables, and what is no text.
struct MarkdownHTMLEnds {
  /// Names whose end was looked for in vain, with the offset from which on there is none.
  private var missing: [String: Int] = [:]

  /// The elements that are read as a whole.
  static let names = ["script", "style", "table"]

  /// The offset behind the end tag of the element that begins at an offset; `nil` where it has none.
  mutating func end(of name: String, in bytes: [UInt8], from offset: Int) -> Int? {
    if let start = missing[name], offset >= start { return nil }
    var depth = 0
    var next = offset
    while let less = ByteSearch.first([Mark.less], in: bytes, from: next) {
      next = less + 1
      let isEnd = next < bytes.count && bytes[next] == UInt8(ascii: "/")
      let start = isEnd ? next + 1 : next
      guard MarkdownHTMLEnds.holds(name, bytes, at: start) else { continue }
      depth += isEnd ? -1 : 1
      if depth == 0 {
        guard let close = ByteSearch.first([Mark.greater], in: bytes, from: start) else { break }
        return close + 1
      }
    }
    missing[name] = offset
    return nil
  }

  /// Whether a tag's name stands at an offset.
  static func holds(_ name: String, _ bytes: [UInt8], at offset: Int) -> Bool {
    let word = Array(name.utf8)
    let end = offset + word.count
    guard end < bytes.count, !Mark.isLetter(bytes[end]) else { return false }
    return zip(word, bytes[offset..<end]).allSatisfy { $0 == $1 | 0x20 }
  }
}

extension MarkdownBlocks {
  /// Takes a table or another element of HTML that a line begins with; `nil` where there is none.
  mutating func takeHTML(_ index: Int, _ start: MarkdownStart) -> Int? {
    let from = start.offset
    guard
      let name = MarkdownHTMLEnds.names.first(where: {
        MarkdownHTMLEnds.holds($0, bytes, at: from + 1)
      }),
      let end = htmlEnds.end(of: name, in: bytes, from: from)
    else { return nil }
    open(start)
    paragraph = MarkdownParagraph()
    if name == "table" { addHTML(from..<end, line: lines[index].number) }
    var next = index
    while next + 1 < lines.count, lines[next + 1].start < end { next += 1 }
    lines[next].start = min(max(end, lines[next].start), lines[next].end)
    return next
  }

  /// Adds the rows of a table, and what else stands in it.
  private mutating func addHTML(_ range: Range<Int>, line: Int) {
    guard let page = try? HTMLReader.content(of: Array(bytes[range]), charset: "utf-8") else {
      return
    }
    for block in page.blocks {
      var evidence = Evidence()
      var place = Place(line: block.line.map { line + $0 - 1 } ?? line)
      if let row = block.row {
        evidence.row = Evidence.Row(
          table: tables + row.table, number: row.number, spans: row.spans, rowSpans: row.rowSpans,
          isHead: row.isHead)
        place.row = row.number
      }
      switch block.aside {
      case .deleted: evidence.aside = .deleted
      case .hidden: evidence.aside = .hidden
      case .note: evidence.aside = .note
      case nil:
        evidence.links = block.links.map { Evidence.Link(target: $0.target, words: $0.words) }
      }
      builder.add(block.text, evidence, at: place)
    }
    tables += page.blocks.compactMap(\.row?.table).max() ?? 0
  }
}
