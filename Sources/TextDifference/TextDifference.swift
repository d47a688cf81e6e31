/// What changed from one text to another, by glyph, made for reading.
///
/// First the shortest script of deletions and insertions is found; then its marks are moved to the
/// borders of words, numbers and citations, and small islands of equal glyphs are taken in where a
/// passage was rewritten. Differences of layout are kept apart from those of words. Joining what is
/// equal and deleted gives the old text to the byte; what is equal and inserted gives the new one.
public struct TextDifference: Sendable {
  /// How much of both texts is common, by the shortest script: 0 for nothing, 1 for all.
  public let similarity: Double
  /// Glyphs deleted and inserted by the shortest script.
  package let shortestLength: Int
  /// Whether `shortestLength` is proven to be the shortest. Texts of more than 16,000 glyphs that
  /// differ in more than 2,000 are aligned between landmarks; then it may be longer.
  public let isShortest: Bool
  /// Glyphs that `segments` mark as deleted or inserted words.
  package let markedLength: Int

  let stretches: [DifferenceStretch]
  package let old: ComparedText
  package let new: ComparedText

  /// Compares two texts. Blanks between glyphs are layout; line ends are text.
  public init(old: String, new: String) {
    self.init(
      old: ComparedText(GlyphTable(Array(old.utf8))), new: ComparedText(GlyphTable(Array(new.utf8)))
    )
  }

  /// Compares two stretches.
  package init(old: ComparedText, new: ComparedText) {
    self.old = old
    self.new = new
    let count = old.count + new.count
    guard !old.isIdentical(to: new) else {
      similarity = 1
      shortestLength = 0
      isShortest = true
      markedLength = 0
      stretches = old.range.isEmpty ? [] : [DifferenceStretch(.equal, .text, old.range)]
      return
    }
    let shortest = ShortestScript.runs(old, new)
    let common = shortest.length
    shortestLength = count - 2 * common
    isShortest = shortest.isLongest
    similarity = count == 0 ? 1 : Double(2 * common) / Double(count)
    let readable =
      shortestLength == 0 ? shortest : ReadableScript.runs(shortest, old, new)
    markedLength = count - 2 * readable.length
    stretches = StretchWriter.stretches(readable, old, new)
  }

  /// Whether the comparison is that of two stretches, which are of the same tables.
  package func isOf(_ oldText: ComparedText, _ newText: ComparedText) -> Bool {
    old.range == oldText.range && new.range == newText.range
      && old.table.bytes.count == oldText.table.bytes.count
      && new.table.bytes.count == newText.table.bytes.count
  }

  /// The comparison as segments, in the order of the text; of a replacement, the deletion first.
  public var segments: [DifferenceSegment] {
    stretches.map { stretch in
      let side = stretch.operation == .insert ? new : old
      return DifferenceSegment(
        stretch.operation, String(decoding: side.table.bytes[stretch.range], as: UTF8.self),
        nature: stretch.nature)
    }
  }

  /// Whether the texts are the same to the byte.
  public var isIdentical: Bool { stretches.allSatisfy { $0.operation == .equal } }

  /// Whether the texts differ, but in layout or in the labels of 项 and 目 only.
  public var hasNoRevision: Bool { markedLength == 0 }

  /// Whether the texts differ, and only in layout: no revision.
  public var isLayoutOnly: Bool {
    !isIdentical && stretches.allSatisfy { $0.operation == .equal || $0.nature == .layout }
  }
}

/// A segment as a range of bytes: of the new text for an insertion, of the old one otherwise.
struct DifferenceStretch: Sendable, Equatable {
  let operation: DifferenceSegment.Operation
  let nature: DifferenceSegment.Nature
  var range: Range<Int>

  init(
    _ operation: DifferenceSegment.Operation, _ nature: DifferenceSegment.Nature,
    _ range: Range<Int>
  ) {
    self.operation = operation
    self.nature = nature
    self.range = range
  }
}
