internal import ChineseText

/// Documents held in memory for searching.
///
/// The texts stand in one run of bytes, parted by NUL, as they are: nothing folded is stored, and
/// a search reads the bytes once for each term. An index may later tell which stretches to read
/// (`scan` takes them); what a hit is would stay the same.
public struct SearchCollection: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var sections: [Section] = []
  private(set) var documents: [Document] = []
  private(set) var counts = GlyphCounts()

  /// A section of a document: where its text stands.
  struct Section: Sendable {
    let id: String
    let document: Int32
    let start: Int
    let end: Int
  }

  /// A document: its sections, the title's first.
  struct Document: Sendable {
    let id: String
    let sections: Range<Int>
    /// Bytes of all its text.
    let size: Int
  }

  /// Makes a collection; results with the same rank keep the order of the documents.
  public init(_ documents: some Sequence<SearchDocument> = []) {
    for document in documents { append(document) }
  }

  /// How many documents there are.
  public var count: Int { documents.count }

  /// Adds a document behind the others. O(its text).
  public mutating func append(_ document: SearchDocument) {
    let first = sections.count
    let start = bytes.count
    append(SearchSection(id: SearchDocument.titleSection, text: document.title))
    for section in document.sections { append(section) }
    documents.append(
      Document(id: document.id, sections: first..<sections.count, size: bytes.count - start))
  }

  private mutating func append(_ section: SearchSection) {
    let start = bytes.count
    let text = Array(section.text.utf8)
    bytes.append(contentsOf: text)
    counts.add(text.span)
    sections.append(
      Section(id: section.id, document: Int32(documents.count), start: start, end: bytes.count))
    bytes.append(0)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func title(of document: Document) -> String {
    let section = sections[document.sections.lowerBound]
    return text(section.start..<section.end)
  }
}

/// How often each character stands in a collection: the rarest one of a term is looked for.
struct GlyphCounts: Sendable {
  private var counts = [UInt32](repeating: 0, count: 0x1_0000)

  mutating func add(_ bytes: Span<UInt8>) {
    var offset = 0
    while offset < bytes.count {
      let next = glyph(at: offset, in: bytes)
      counts[Int(next.value & 0xFFFF)] += 1
      offset += next.length
    }
  }

  /// How often a character stands there at most: characters beyond U+FFFF share counters.
  subscript(_ glyph: UInt32) -> Int { Int(counts[Int(glyph & 0xFFFF)]) }
}
