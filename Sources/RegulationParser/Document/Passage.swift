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

  /// A part of the passage, which stands on one line: from one UTF-8 offset to another, with the
  /// label that it begins with.
  func part(_ range: Range<Int>, label: LabelMatch?, in bytes: Span<UInt8>) -> Passage {
    var end = range.upperBound
    while let last = glyph(endingAt: end, notBefore: range.lowerBound, in: bytes),
      Glyph.isBlank(last.value)
    {
      end = last.offset
    }
    var part = Passage(
      first: first, last: last, start: range.lowerBound, label: nil, textStart: range.lowerBound,
      end: end, endsClause: PageLayout.endsClause(range.lowerBound..<end, in: bytes))
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

/// The passages of a document and access to their text without layout.
struct PassageText {
  let source: SourceText
  /// Whether a line belongs to the page and not to the text, by index; empty where none does.
  private let isFurniture: [Bool]
  /// Stretches that are no text, as UTF-8 offsets, ascending: the marks of footnotes.
  private(set) var cuts: [Range<Int>] = []

  /// The same text without some stretches, which are in order and do not overlap.
  func without(_ cuts: [Range<Int>]) -> PassageText {
    var text = self
    text.cuts = cuts
    return text
  }

  init(source: SourceText, furniture: [Int]) {
    self.source = source
    var flags: [Bool] = []
    if !furniture.isEmpty { flags = Array(repeating: false, count: source.lines.count) }
    for line in furniture { flags[line] = true }
    isFurniture = flags
  }

  /// Appends a passage's text behind its label.
  func append(_ passage: Passage, to target: inout [UInt8]) {
    append(from: passage.textStart, passage, to: &target)
  }

  /// Appends a passage's text from a UTF-8 offset in its first line on.
  func append(from start: Int, _ passage: Passage, to target: inout [UInt8]) {
    let bytes = source.bytes.span
    let first = start..<max(start, firstLineEnd(passage))
    if cuts.isEmpty, passage.last == passage.first,
      source.lines[passage.first].lastBlank < start
    {
      return Respacing.copy(first, of: bytes, to: &target)
    }
    let joint = target.count
    for piece in pieces(of: first) {
      Respacing.append(piece, of: bytes, to: &target, joiningFrom: joint)
    }
    guard passage.last > passage.first else { return }
    for index in (passage.first + 1)...passage.last {
      if !isFurniture.isEmpty, isFurniture[index] { continue }
      for piece in pieces(of: source.lines[index].content) {
        Respacing.append(piece, of: bytes, to: &target, joiningFrom: joint)
      }
    }
  }

  /// What is left of a range without the stretches that are no text.
  private func pieces(of range: Range<Int>) -> [Range<Int>] {
    let inner = cuts.filter { $0.overlaps(range) }
    guard !inner.isEmpty else { return [range] }
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for cut in inner {
      if start < cut.lowerBound { pieces.append(start..<cut.lowerBound) }
      start = max(start, cut.upperBound)
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  /// Appends a passage as a line of a paragraph; of a row of a table, the empty cells before its
  /// first words are part of it.
  func appendLine(_ passage: Passage, to target: inout [UInt8]) {
    guard TableLine.isRow(passage, self), passage.first == passage.last else {
      return append(passage, to: &target)
    }
    let bytes = source.bytes.span
    var start = passage.textStart
    while start > 0, bytes[start - 1] == 0x09 || bytes[start - 1] == 0x20 { start -= 1 }
    Respacing.append(
      start..<passage.end, of: bytes, to: &target, joiningFrom: target.count, isRow: true)
  }

  /// UTF-8 offset behind the first line of a passage.
  func firstLineEnd(_ passage: Passage) -> Int {
    passage.last > passage.first ? source.lines[passage.first].end : passage.end
  }

  /// Appends the label without inner blanks.
  func appendLabel(_ passage: Passage, to target: inout [UInt8]) {
    guard let label = passage.label else { return }
    Respacing.appendLabel(passage.start..<label.end, of: source.bytes.span, to: &target)
  }

  /// The text behind the label.
  func text(_ passage: Passage) -> [UInt8] {
    var result: [UInt8] = []
    append(passage, to: &result)
    return result
  }

  /// The whole passage, label included.
  func whole(_ passage: Passage) -> [UInt8] {
    var result: [UInt8] = []
    append(from: passage.start, passage, to: &result)
    return result
  }

  /// Whether nothing stands behind the label.
  func isBare(_ passage: Passage) -> Bool {
    guard passage.last == passage.first else { return false }
    if passage.textStart >= passage.end { return true }
    return !cuts.isEmpty && text(passage).isEmpty
  }

  /// The first glyph behind the label; 0 if there is none.
  func firstGlyph(_ passage: Passage) -> UInt32 {
    var cursor = GlyphCursor(passage.textStart..<max(passage.textStart, passage.end))
    return cursor.take(source.bytes.span)
  }

  /// Number of glyphs behind the label, blanks included, as far as `limit`.
  func length(_ passage: Passage, upTo limit: Int) -> Int {
    var cursor = GlyphCursor(passage.textStart..<max(passage.textStart, passage.end))
    var count = 0
    while !cursor.isAtEnd, count < limit {
      cursor.take(source.bytes.span)
      count += 1
    }
    return count
  }
}
