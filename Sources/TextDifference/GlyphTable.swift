internal import ChineseText

/// A text cut into what comparisons compare: its glyphs without the blanks between them.
///
/// A line's end is an entry, since it parts 款; a label of a 项 is one entry, whatever its number.
/// Arrays stand side by side, so that the keys can be read without the rest.
package struct GlyphTable: Sendable {
  /// The text in UTF-8.
  package let bytes: [UInt8]
  /// What an entry is compared by.
  package private(set) var keys: [UInt32] = []
  /// Byte offset where an entry begins.
  private(set) var starts: [UInt32] = []
  /// Byte offset behind an entry; blanks before the next entry follow.
  private(set) var ends: [UInt32] = []
  /// Where words may end, as far as the text that the table belongs to tells; `nil` where nothing was
  /// counted.
  package var borders: WordBorders?

  /// Cuts a stretch of a text.
  ///
  /// - Parameters:
  ///   - bytes: validated UTF-8.
  ///   - range: the stretch; the whole text when `nil`.
  ///   - labels: byte ranges of the labels inside, in order.
  package init(_ bytes: [UInt8], range: Range<Int>? = nil, labels: [Range<Int>] = []) {
    self.bytes = bytes
    let range = range ?? 0..<bytes.count
    keys.reserveCapacity(range.count / 3 + 8)
    starts.reserveCapacity(range.count / 3 + 8)
    ends.reserveCapacity(range.count / 3 + 8)
    let span = bytes.span
    var offset = range.lowerBound
    var label = 0
    while offset < range.upperBound {
      if label < labels.count, labels[label].lowerBound == offset {
        append(LayoutFolding.label, labels[label])
        offset = labels[label].upperBound
        label += 1
        continue
      }
      let next = glyph(at: offset, in: span)
      if next.value == LayoutFolding.lineEnd || !Glyph.isBlank(next.value) {
        append(LayoutFolding.key(next.value), offset..<(offset + next.length))
      }
      offset += next.length
    }
  }

  private mutating func append(_ key: UInt32, _ range: Range<Int>) {
    keys.append(key)
    starts.append(UInt32(truncatingIfNeeded: range.lowerBound))
    ends.append(UInt32(truncatingIfNeeded: range.upperBound))
  }

  /// How many entries there are.
  var count: Int { keys.count }

  /// The first entry that begins at a byte offset or behind it. O(log n).
  func entry(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A stretch of a glyph table: what one side of a comparison is.
package struct ComparedText: Sendable {
  package let table: GlyphTable
  /// The stretch in bytes, blanks at its ends included.
  package let range: Range<Int>
  /// The entries inside.
  package let entries: Range<Int>

  /// A stretch given in bytes; its ends do not part an entry.
  package init(_ table: GlyphTable, _ range: Range<Int>) {
    self.table = table
    self.range = range
    let first = table.entry(atOrAfter: range.lowerBound)
    entries = first..<max(first, table.entry(atOrAfter: range.upperBound))
  }

  /// A whole text.
  package init(_ table: GlyphTable) {
    self.table = table
    range = 0..<table.bytes.count
    entries = 0..<table.count
  }

  /// How many entries there are.
  package var count: Int { entries.count }

  /// The two texts with a line's end between them, as a text of its own.
  package func joined(with next: ComparedText) -> ComparedText {
    var bytes = Array(table.bytes[range])
    bytes.append(0x0A)
    let start = bytes.count
    bytes.append(contentsOf: next.table.bytes[next.range])
    let labels =
      labelRanges(movedBy: -range.lowerBound)
      + next.labelRanges(movedBy: start - next.range.lowerBound)
    var joined = GlyphTable(bytes, labels: labels)
    joined.borders = table.borders
    return ComparedText(joined)
  }

  private func labelRanges(movedBy offset: Int) -> [Range<Int>] {
    entries.lazy.filter { table.keys[$0] == LayoutFolding.label }.map { entry in
      (Int(table.starts[entry]) + offset)..<(Int(table.ends[entry]) + offset)
    }
  }

  /// Whether two stretches are the same to the byte.
  func isIdentical(to other: ComparedText) -> Bool {
    range.count == other.range.count
      && table.bytes[range].elementsEqual(other.table.bytes[other.range])
  }

  /// Whether two stretches are the same text, layout apart.
  package func isSameText(as other: ComparedText) -> Bool {
    entries.count == other.entries.count
      && table.keys[entries].elementsEqual(other.table.keys[other.entries])
  }

  /// Whether blanks stand before an entry.
  func hasBlank(before entry: Int) -> Bool {
    bytes(of: entry).lowerBound < Int(table.starts[entry])
  }

  /// The bytes that belong to an entry: its glyph and the blanks before it; behind the last entry,
  /// the blanks at the end.
  func bytes(of entry: Int) -> Range<Int> {
    let lower = entry == entries.lowerBound ? range.lowerBound : Int(table.ends[entry - 1])
    let upper = entry == entries.upperBound ? range.upperBound : Int(table.ends[entry])
    return lower..<max(lower, upper)
  }
}
