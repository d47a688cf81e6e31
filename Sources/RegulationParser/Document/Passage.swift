internal import ChineseText
internal import Documents
internal import RegulationModel

/// A paragraph of a document with what its glyphs say at first sight.
struct Passage {
  /// Index of its first line in the source.
  let first: Int
  /// Index of its last line.
  let last: Int
  /// UTF-8 offset of its first glyph, label included.
  let start: Int
  /// The label it begins with, if any.
  var label: LabelMatch?
  /// UTF-8 offset of the first glyph behind the label; of the first glyph at all without a label.
  var textStart: Int
  /// UTF-8 offset behind its last glyph.
  var end: Int
  /// Whether it ends with 。；： or the like: no heading does.
  let endsClause: Bool
  /// What the container of the document says of it.
  var mark = PassageMark()

  /// Headings are not longer than this, in glyphs behind the label.
  static let longestHeading = 45

  /// 1-based number of its first line.
  var line: Int { first + 1 }

  /// Whether it was cut out of a line in which several articles stand.
  var isCutOut = false

  /// A label that counts only where it goes on in an open list: `2.` of `2.3年以内`; `nil` for a passage
  /// that has a label or begins with anything else.
  func weakLabel(in bytes: Span<UInt8>) -> LabelMatch? {
    label == nil ? LabelScanner.weakMatch(start..<max(start, end), in: bytes) : nil
  }

  /// The same passage with its weak label taken at its word.
  func labelled(_ label: LabelMatch, in bytes: Span<UInt8>) -> Passage {
    var copy = self
    copy.label = label
    var cursor = GlyphCursor(label.end..<end)
    cursor.skipBlanks(bytes)
    copy.textStart = cursor.offset
    return copy
  }

  /// The passage, which stands on one line, as far as a UTF-8 offset.
  func shortened(to offset: Int, in bytes: Span<UInt8>) -> Passage {
    var short = part(start..<offset, label: label, in: bytes)
    short.mark = mark
    short.isCutOut = isCutOut
    return short
  }

  /// A part of the passage on all of its lines: from one UTF-8 offset to another, with the label that
  /// it begins with.
  func part(_ range: Range<Int>, label: LabelMatch?, in bytes: Span<UInt8>) -> Passage {
    var end = range.upperBound
    while let last = glyph(endingAt: end, notBefore: range.lowerBound, in: bytes),
      Glyph.isBlank(last.value)
    {
      end = last.offset
    }
    var part = Passage(
      first: first, last: last, start: range.lowerBound, label: nil, textStart: range.lowerBound,
      end: end, endsClause: LineMeasure.endsClause(range.lowerBound..<end, in: bytes))
    part.mark = mark
    part.mark.heading = 0
    return label.map { part.labelled($0, in: bytes) } ?? part
  }

  /// The same passage taken as plain text, label included.
  var asText: Passage {
    var copy = self
    copy.label = nil
    copy.textStart = start
    return copy
  }
}

/// What a container says of a passage, as far as the reader of regulations asks.
struct PassageMark: Sendable {
  /// Level of a heading, 1 to 6; 0 for text.
  var heading: UInt8 = 0
  /// Whether the container calls it the title of the document.
  var isTitle = false
  /// Whether its label was counted and shown by the container, so that it is no part of a sentence.
  var hasCountedLabel = false
  /// Whether it is a row of a table.
  var isRow = false
  /// Whether it stands in the middle of its line.
  var isCentred = false
  /// Whether it stands inside of a quotation that opened above it, in an act that amends another.
  var isQuoted = false
  /// Whether it goes on in the paragraph of the passage before, behind a line break.
  var continuesParagraph = false

  /// Nothing is said.
  init() {}

  /// What evidence says.
  init(_ evidence: Evidence) {
    heading = UInt8(clamping: evidence.heading ?? 0)
    isTitle = evidence.isTitle
    hasCountedLabel = evidence.labelLength > 0
    isRow = evidence.row != nil
    isCentred = evidence.alignment == .center
    continuesParagraph = evidence.continuesParagraph
  }
}
