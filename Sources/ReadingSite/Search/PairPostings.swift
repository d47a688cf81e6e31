internal import ChineseText
internal import TextSearch

/// Which documents hold which two characters beside each other, folded and without blanks.
///
/// Characters are UTF-16 code units, as scripts see them. Punctuation is not in the index: a
/// character in front of it, or at the end of a text, is paired with 0. Memory: one buffer and the
/// packed runs, less than a third of the text.
struct PairPostings: Sendable {
  /// Entries after which a run is packed.
  private static let bufferLimit = 1 << 20

  private(set) var runs: [PostingRun] = []
  /// First unit in the high half, second in the low one.
  private var keys: [UInt32] = []
  private var documents: [UInt32] = []

  /// Adds a text of a document; documents come in ascending order.
  mutating func add(_ text: String, document: Int) {
    let bytes = Array(text.utf8)
    var last: UInt32 = 0
    var cursor = GlyphCursor(bytes.indices)
    let span = bytes.span
    while !cursor.isAtEnd {
      let glyph = SearchRules.folded(cursor.take(span))
      if Glyph.isBlank(glyph) { continue }
      if Glyph.isPunctuation(glyph) {
        append(last, 0, document)
        last = 0
      } else if glyph <= 0xFFFF {
        append(last, glyph, document)
        last = glyph
      } else {
        let (high, low) = (0xD7C0 + (glyph >> 10), 0xDC00 + (glyph & 0x3FF))
        append(last, high, document)
        append(high, low, document)
        last = low
      }
    }
    append(last, 0, document)
  }

  private mutating func append(_ first: UInt32, _ second: UInt32, _ document: Int) {
    guard first > 0 else { return }
    keys.append(first << 16 | second)
    documents.append(UInt32(truncatingIfNeeded: document))
    if keys.count >= PairPostings.bufferLimit { pack() }
  }

  /// Packs what is in the buffer.
  mutating func pack() {
    guard !keys.isEmpty else { return }
    PairPostings.sort(&keys, &documents)
    runs.append(PostingRun(sorted: keys, documents))
    keys.removeAll(keepingCapacity: true)
    documents.removeAll(keepingCapacity: true)
  }

  /// Sorts by key, equal keys in their order: two passes of counting, half a key each.
  private static func sort(_ keys: inout [UInt32], _ documents: inout [UInt32]) {
    for shift in [0, 16] as [UInt32] {
      var starts = [Int](repeating: 0, count: 0x1_0001)
      for key in keys { starts[Int(key >> shift & 0xFFFF) + 1] += 1 }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      var sortedKeys = keys
      var sortedDocuments = documents
      for (index, key) in keys.enumerated() {
        let half = Int(key >> shift & 0xFFFF)
        sortedKeys[starts[half]] = key
        sortedDocuments[starts[half]] = documents[index]
        starts[half] += 1
      }
      keys = sortedKeys
      documents = sortedDocuments
    }
  }
}
