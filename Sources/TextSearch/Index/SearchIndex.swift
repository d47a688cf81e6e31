internal import ChineseText

/// The file of an index, opened: what it holds is read when it is asked for.
///
/// A file that was cut or written by another program is told from one that is whole, and never read
/// beyond its end.
package struct SearchIndex: Sendable {
  private let file: MappedBytes
  /// How many documents there are.
  package let count: Int
  private let keyCount: Int
  private let keyTable: Int
  private let postings: Int
  private let blocks: Int
  private let metaStart: Int
  /// Bytes of text of a document, on average.
  let averageTextSize: Double

  /// Opens an index; `nil` when the file is no whole index.
  package init?(_ file: MappedBytes) {
    let header = (1...8).map { file.offset64(at: $0 * 8) }
    guard file.bytes(0..<8) == IndexWriter.magic, let length = header[0], length == file.count,
      let count = header[1], let keyCount = header[2], let keyTable = header[3],
      let postings = header[4], let blocks = header[5], let meta = header[6],
      let textSize = header[7],
      count < length, keyCount < length,
      IndexWriter.headerSize + count * SearchIndex.documentSize == keyTable,
      keyTable + (keyCount + 1) * PairTable.lineSize == postings, postings <= blocks,
      blocks <= meta, meta <= length
    else { return nil }
    self.file = file
    self.count = count
    self.keyCount = keyCount
    self.keyTable = keyTable
    self.postings = postings
    self.blocks = blocks
    metaStart = meta
    averageTextSize = Double(textSize) / Double(max(1, count))
  }

  private static let documentSize = 16

  /// What the caller of the writer wanted to know of the whole index.
  package var meta: [UInt8] { file.bytes(metaStart..<file.count) ?? [] }

  // MARK: - Documents

  /// The block of a document.
  package func block(_ document: Int) -> [UInt8]? {
    let line = IndexWriter.headerSize + document * SearchIndex.documentSize
    guard (0..<count).contains(document), let start = file.offset64(at: line),
      let length = file.number32(at: line + 8), start <= metaStart - blocks,
      Int(length) <= metaStart - blocks - start
    else { return nil }
    return file.bytes((blocks + start)..<(blocks + start + Int(length)))
  }

  /// A document and its payload; `nil` when the index is damaged.
  package func document(_ document: Int) -> (document: SearchDocument, payload: [UInt8])? {
    block(document).flatMap(IndexBlock.read)
  }

  /// The payload of a document and its id, without its text; `nil` when the index is damaged.
  package func head(_ document: Int) -> (payload: [UInt8], id: String)? {
    let line = IndexWriter.headerSize + document * SearchIndex.documentSize
    guard (0..<count).contains(document), let start = file.offset64(at: line),
      start <= metaStart - blocks
    else { return nil }
    var offset = blocks + start
    guard let payload = bytes(at: &offset), let id = bytes(at: &offset),
      let text = String(validating: id, as: UTF8.self)
    else { return nil }
    return (payload, text)
  }

  /// Bytes with their number before them, moving `offset` behind them.
  private func bytes(at offset: inout Int) -> [UInt8]? {
    guard let count = file.packedNumber(at: &offset, before: metaStart),
      count <= UInt64(metaStart - offset)
    else { return nil }
    defer { offset += Int(count) }
    return file.bytes(offset..<(offset + Int(count)))
  }

  /// The bytes of a document's text, by which ranking measures it.
  func textSize(_ document: Int) -> Int {
    let line = IndexWriter.headerSize + document * SearchIndex.documentSize
    return Int(file.number32(at: line + 12) ?? 0)
  }

  // MARK: - Pairs

  /// A document that holds a pair, or a character.
  struct Posting {
    let document: Int
    var count: Int
    /// How many of the occurrences stand in the title.
    var inTitle: Int
    /// Whether an occurrence is spelled otherwise than as folded.
    var isVariant: Bool
  }

  /// The documents that hold two characters beside each other, ascending.
  func postings(first: UInt32, second: UInt32) -> [Posting] {
    let key = PairRuns.unit(first) << 16 | PairRuns.unit(second)
    let line = line(of: key)
    guard line < keyCount, self.key(line) == key else { return [] }
    return postings(line: line)
  }

  /// The documents that hold a character, ascending.
  func postings(of glyph: UInt32) -> [Posting] {
    let unit = PairRuns.unit(glyph)
    var line = line(of: unit << 16)
    var found: [Int: Posting] = [:]
    while line < keyCount, let key = key(line), key >> 16 == unit {
      for posting in postings(line: line) {
        let none = Posting(
          document: posting.document, count: 0, inTitle: 0, isVariant: false)
        found[posting.document, default: none].add(posting)
      }
      line += 1
    }
    return found.values.sorted { $0.document < $1.document }
  }

  private func key(_ line: Int) -> UInt32? {
    file.number32(at: keyTable + line * PairTable.lineSize)
  }

  /// The first line whose key is not smaller.
  private func line(of key: UInt32) -> Int {
    (0..<keyCount).partitionPoint { (self.key($0) ?? .max) >= key }
  }

  private func postings(line: Int) -> [Posting] {
    let place = keyTable + line * PairTable.lineSize + 4
    guard let start = file.offset40(at: place),
      let end = file.offset40(at: place + PairTable.lineSize), start <= end,
      end <= blocks - postings
    else { return [] }
    var offset = postings + start
    var list: [Posting] = []
    var document = 0
    while offset < postings + end,
      let entry = file.packedNumber(at: &offset, before: postings + end)
    {
      guard entry >> 1 < UInt64(count) else { break }
      document += Int(entry >> 1)
      guard document < count else { break }
      var value: UInt64 = 1 << UInt64(PairRuns.Mark.bits)
      if entry & 1 == 1 {
        guard let number = file.packedNumber(at: &offset, before: postings + end) else { break }
        value = number
      }
      var inTitle: UInt64 = 0
      if value & UInt64(PairRuns.Mark.title) != 0 {
        guard let number = file.packedNumber(at: &offset, before: postings + end) else { break }
        inTitle = number
      }
      let posting = Posting(
        document: document, count: Int(truncatingIfNeeded: value >> 2 & 0xFFFF_FFFF),
        inTitle: Int(truncatingIfNeeded: inTitle & 0xFFFF_FFFF),
        isVariant: value & UInt64(PairRuns.Mark.variant) != 0)
      // A document whose sections stand in two runs.
      if let last = list.last, last.document == document {
        list[list.count - 1].add(posting)
      } else {
        list.append(posting)
      }
    }
    return list
  }
}

extension SearchIndex.Posting {
  mutating func add(_ other: SearchIndex.Posting) {
    count += other.count
    inTitle += other.inTitle
    isVariant = isVariant || other.isVariant
  }
}
