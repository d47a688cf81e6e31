internal import ChineseText

/// Which documents hold which two characters beside each other, folded and without blanks: the
/// entries of an index while they are gathered.
///
/// Every character of a section begins one pair; the last one's is with 0. So the pairs that begin
/// with a character count it, and a pair of two different ideographs counts the word that they are.
struct PairRuns {
  /// Entries after which a run is sorted and packed.
  private static let bufferLimit = 1 << 20

  /// What is special about an occurrence.
  enum Mark {
    /// It stands in the title.
    static let title: UInt32 = 1
    /// Its characters are not the folded ones, or blanks part them: it must be looked at in the text.
    static let variant: UInt32 = 2
    static let bits: UInt32 = 2
  }

  private(set) var runs: [PostingRun] = []
  private var keys: [UInt32] = []
  /// The document in the high bits, the marks in the low ones.
  private var values: [UInt32] = []

  /// Stands for all characters beyond U+FFFF, of which none is counted by its pairs.
  static let astral: UInt32 = 0xFFFE

  /// What an index has for a character.
  static func unit(_ folded: UInt32) -> UInt32 { folded > 0xFFFF ? astral : folded }

  /// Adds a section of a document; documents come in ascending order.
  mutating func add(_ text: [UInt8], document: Int, isTitle: Bool) {
    let span = text.span
    let value = UInt32(truncatingIfNeeded: document) << Mark.bits | (isTitle ? Mark.title : 0)
    var last: UInt32 = 0
    var isLastVariant = false
    var blanks = 0
    var cursor = GlyphCursor(text.indices)
    while !cursor.isAtEnd {
      let glyph = cursor.take(span)
      if glyph == 0 || Glyph.isBlank(glyph) {
        blanks += glyph == 0 ? TermPattern.blankLimit + 1 : 1
        continue
      }
      let folded = SearchFolding.folded(glyph)
      let isVariant = folded != glyph
      if last > 0 {
        if blanks > TermPattern.blankLimit {
          append(last << 16, value | (isLastVariant ? Mark.variant : 0))
        } else {
          let mark = isVariant || isLastVariant || blanks > 0 ? Mark.variant : 0
          append(last << 16 | PairRuns.unit(folded), value | mark)
        }
      }
      last = PairRuns.unit(folded)
      isLastVariant = isVariant
      blanks = 0
    }
    if last > 0 { append(last << 16, value | (isLastVariant ? Mark.variant : 0)) }
    if keys.count >= PairRuns.bufferLimit { pack() }
  }

  private mutating func append(_ key: UInt32, _ value: UInt32) {
    keys.append(key)
    values.append(value)
  }

  /// Packs what is in the buffer.
  mutating func pack() {
    guard !keys.isEmpty else { return }
    sort()
    runs.append(PostingRun(keys, values))
    keys.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
  }

  /// Sorts by key, equal keys in their order: two passes of counting, half a key each.
  private mutating func sort() {
    var otherKeys = keys
    var otherValues = values
    for shift in [0, 16] as [UInt32] {
      var starts = [Int](repeating: 0, count: 0x1_0001)
      for key in keys { starts[Int(key >> shift & 0xFFFF) + 1] += 1 }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      for index in keys.indices {
        let half = Int(keys[index] >> shift & 0xFFFF)
        otherKeys[starts[half]] = keys[index]
        otherValues[starts[half]] = values[index]
        starts[half] += 1
      }
      swap(&keys, &otherKeys)
      swap(&values, &otherValues)
    }
  }
}

/// Postings of one pair after the other, packed as `IndexWriter` tells.
struct PostingRun {
  /// The pairs, ascending.
  private(set) var keys: [UInt32] = []
  /// Where the postings of each pair begin, and behind the last of them.
  private(set) var starts: [Int] = []
  /// The last document of each pair: what the first difference of a following run counts from.
  private(set) var lasts: [UInt32] = []
  private(set) var bytes: [UInt8] = []

  init(_ sorted: [UInt32], _ values: [UInt32]) {
    var writer = PackedWriter()
    var index = 0
    while index < sorted.count {
      let key = sorted[index]
      keys.append(key)
      starts.append(writer.bytes.count)
      var last: UInt32 = 0
      while index < sorted.count, sorted[index] == key {
        let document = values[index] >> PairRuns.Mark.bits
        var count = 0
        var inTitle = 0
        var marks: UInt32 = 0
        while index < sorted.count, sorted[index] == key,
          values[index] >> PairRuns.Mark.bits == document
        {
          count += 1
          if values[index] & PairRuns.Mark.title != 0 { inTitle += 1 }
          marks |= values[index] & 3
          index += 1
        }
        let isPlain = count == 1 && marks == 0
        writer.number(Int(document - last) << 1 | (isPlain ? 0 : 1))
        if !isPlain { writer.number(count << Int(PairRuns.Mark.bits) | Int(marks)) }
        if inTitle > 0 { writer.number(inTitle) }
        last = document
      }
      lasts.append(last)
    }
    starts.append(writer.bytes.count)
    bytes = writer.bytes
  }
}
