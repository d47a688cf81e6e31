/// Writes the file of an index: documents with what the caller wants to know of them, and the pairs
/// of characters that they hold.
///
///     file   = header document-table key-table postings blocks meta
///     header = "TIAOLI-3" length documents keys offset{4} text-size    64 bits each, lowest first
///     document-table = { block-offset:64 block-length:32 text-size:32 }
///     key-table      = { pair:32 postings-offset:40 }                   one more, behind the last
///     block          = payload id title count { id text }               texts as `PackedWriter.wide`
///
/// The postings of a pair are differences of document numbers, doubled; plus 1 where more is to be
/// said than that the pair stands there once, in the text, spelled as folded. Then follows four times
/// the number of occurrences, plus 1 where some are in the title, whose number follows in turn, and
/// 2 where one is not spelled as folded.
package struct IndexWriter {
  static let magic = Array("TIAOLI-3".utf8)
  static let headerSize = 72

  private var runs = PairRuns()
  private var table = PackedWriter()
  private var blocks: [UInt8] = []
  private var count = 0
  private var textSize = 0

  /// Makes a writer.
  package init() {}

  /// Adds a document behind the others.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - payload: what the caller wants back with it.
  package mutating func add(_ document: SearchDocument, payload: [UInt8]) {
    add(block: IndexBlock.bytes(document, payload: payload), of: document)
  }

  /// Adds a document whose block was written before.
  package mutating func add(block: [UInt8], of document: SearchDocument) {
    var size = document.title.utf8.count + 1
    runs.add(Array(document.title.utf8), document: count, isTitle: true)
    for section in document.sections {
      size += section.text.utf8.count + 1
      runs.add(Array(section.text.utf8), document: count, isTitle: false)
    }
    table.fixed64(blocks.count)
    table.fixed32(block.count)
    table.fixed32(size)
    blocks += block
    count += 1
    textSize += size
  }

  /// The file.
  ///
  /// - Parameter meta: what the caller wants to know of the whole index.
  /// - Returns: its bytes.
  package mutating func finish(meta: [UInt8]) -> [UInt8] {
    runs.pack()
    let pairs = PairTable(runs.runs)
    let keyTable = IndexWriter.headerSize + table.bytes.count
    let postings = keyTable + pairs.keys.bytes.count
    let block = postings + pairs.postings.count
    let end = block + blocks.count
    var file = PackedWriter()
    for byte in IndexWriter.magic { file.byte(byte) }
    let numbers = [
      end + meta.count, count, pairs.keyCount, keyTable, postings, block, end, textSize,
    ]
    for number in numbers { file.fixed64(number) }
    return file.bytes + table.bytes + pairs.keys.bytes + pairs.postings + blocks + meta
  }
}

/// A document in an index.
enum IndexBlock {
  static func bytes(_ document: SearchDocument, payload: [UInt8]) -> [UInt8] {
    var writer = PackedWriter()
    writer.raw(payload)
    writer.text(document.id)
    writer.wide(document.title)
    writer.number(document.sections.count)
    for section in document.sections {
      writer.text(section.id)
      writer.wide(section.text)
    }
    return writer.bytes
  }

  /// The document and its payload; `nil` when the bytes are no block.
  static func read(_ bytes: [UInt8]) -> (document: SearchDocument, payload: [UInt8])? {
    var reader = PackedReader(bytes)
    guard let payload = reader.raw(), let id = reader.text(), let title = reader.wide(),
      let count = reader.number(), count <= bytes.count
    else { return nil }
    var sections: [SearchSection] = []
    for _ in 0..<count {
      guard let id = reader.text(), let text = reader.wide() else { return nil }
      sections.append(SearchSection(id: id, text: text))
    }
    return (SearchDocument(id: id, title: title, sections: sections), payload)
  }
}
