internal import ChineseText
internal import RegulationModel

/// The passages of a document and access to their text without layout.
///
/// Every writer of words has one at hand, so a copy is one reference.
struct PassageText: Sendable {
  private let storage: Storage

  /// What never changes once a text is there.
  private final class Storage: Sendable {
    let source: SourceText
    let isFurniture: [Bool]
    let cuts: [Range<Int>]
    let keepsQuotedLabels: Bool

    init(
      source: SourceText, isFurniture: [Bool], cuts: [Range<Int>], keepsQuotedLabels: Bool = false
    ) {
      self.source = source
      self.isFurniture = isFurniture
      self.cuts = cuts
      self.keepsQuotedLabels = keepsQuotedLabels
    }
  }

  var source: SourceText { storage.source }
  /// The bytes of the source.
  var bytes: [UInt8] { storage.source.bytes }
  /// Whether a line belongs to the page and not to the text, by index; empty where none does.
  private var isFurniture: [Bool] { storage.isFurniture }
  /// Stretches that are no text, as UTF-8 offsets, ascending: the marks of footnotes.
  private var cuts: [Range<Int>] { storage.cuts }

  /// The same text without some stretches, which are in order and do not overlap.
  func without(_ cuts: [Range<Int>]) -> PassageText {
    PassageText(
      Storage(
        source: source, isFurniture: isFurniture, cuts: cuts,
        keepsQuotedLabels: storage.keepsQuotedLabels))
  }

  /// The same text of an act that amends another: the blanks behind labels in its quotations stay.
  var keepingQuotedLabels: PassageText {
    PassageText(
      Storage(source: source, isFurniture: isFurniture, cuts: cuts, keepsQuotedLabels: true))
  }

  init(source: SourceText, furniture: [Int]) {
    var flags: [Bool] = []
    if !furniture.isEmpty { flags = Array(repeating: false, count: source.lines.count) }
    for line in furniture { flags[line] = true }
    self.init(Storage(source: source, isFurniture: flags, cuts: []))
  }

  private init(_ storage: Storage) { self.storage = storage }

  /// Appends a passage's text behind its label.
  func append(_ passage: Passage, to target: inout [UInt8]) {
    append(from: passage.textStart, passage, to: &target)
  }

  /// Appends a passage's text from a UTF-8 offset in its first line on.
  func append(from start: Int, _ passage: Passage, to target: inout [UInt8]) {
    let bytes = bytes.span
    let first = start..<max(start, firstLineEnd(passage))
    if cuts.isEmpty, passage.last == passage.first,
      source.lines[passage.first].lastBlank < start
    {
      return Respacing.copy(first, of: bytes, to: &target)
    }
    let joint = target.count
    append(
      first, of: passage.first, to: &target, joiningFrom: joint,
      startsQuoted: passage.mark.isQuoted && start == passage.start)
    guard passage.last > passage.first else { return }
    for index in (passage.first + 1)...passage.last {
      if !isFurniture.isEmpty, isFurniture[index] { continue }
      let line = source.lines[index]
      let end = index == passage.last ? min(line.end, passage.end) : line.end
      append(line.start..<max(line.start, end), of: index, to: &target, joiningFrom: joint)
    }
  }

  /// Where a passage's text stands in the source: a stretch of each of its lines, without those that
  /// belong to the page.
  func stretches(of passage: Passage) -> [Range<Int>] {
    let text = passage.textStart..<max(passage.textStart, passage.end)
    if passage.last == passage.first { return [text] }
    return (passage.first...passage.last).compactMap { index in
      if !isFurniture.isEmpty, isFurniture[index] { return nil }
      let stretch = source.lines[index].content.clamped(to: text)
      return stretch.isEmpty ? nil : stretch
    }
  }

  /// The text of a passage from a UTF-8 offset on, without blanks before it.
  func skippingBlanks(from offset: Int, in passage: Passage) -> Range<Int> {
    let start =
      stretches(of: passage).lazy.compactMap { stretch -> Int? in
        guard stretch.upperBound > offset else { return nil }
        var cursor = GlyphCursor(max(offset, stretch.lowerBound)..<stretch.upperBound)
        cursor.skipBlanks(bytes.span)
        return cursor.isAtEnd ? nil : cursor.offset
      }.first
    return (start ?? passage.end)..<passage.end
  }

  /// A part of a passage, from one UTF-8 offset to another, with the label that it begins with.
  func part(_ range: Range<Int>, of passage: Passage, label: LabelMatch?) -> Passage {
    var part = passage
    if passage.last > passage.first {
      // A label may stand at the end of a line, and its text begin on the next.
      let words = (label?.end ?? range.lowerBound)..<range.upperBound
      let lines = (passage.first...passage.last).filter {
        source.lines[$0].end > words.lowerBound && source.lines[$0].start < words.upperBound
      }
      part = Passage(
        first: lines.first ?? passage.first, last: lines.last ?? passage.last,
        start: passage.start, label: nil, textStart: passage.start, end: passage.end,
        endsClause: passage.endsClause)
      part.mark = passage.mark
    }
    return part.part(range, label: label, in: bytes.span)
  }

  /// Appends what is left of a range of a line without the stretches that are no text.
  private func append(
    _ range: Range<Int>, of line: Int, to target: inout [UInt8], joiningFrom joint: Int,
    startsQuoted: Bool = false
  ) {
    guard storage.keepsQuotedLabels, source.lines[line].lastBlank >= range.lowerBound else {
      return append(pieceOf: range, of: line, to: &target, joiningFrom: joint)
    }
    var start = range.lowerBound
    for blank in QuotedLabels.blanks(in: range, startsQuoted: startsQuoted, bytes.span) {
      append(pieceOf: start..<blank.lowerBound, of: line, to: &target, joiningFrom: joint)
      target.append(contentsOf: CanonicalLine.space)
      start = blank.upperBound
    }
    append(pieceOf: start..<range.upperBound, of: line, to: &target, joiningFrom: joint)
  }

  private func append(
    pieceOf range: Range<Int>, of line: Int, to target: inout [UInt8], joiningFrom joint: Int
  ) {
    let bytes = bytes.span
    guard !cuts.isEmpty else {
      return Respacing.append(
        range, of: bytes, to: &target, joiningFrom: joint,
        holdsBlanks: source.lines[line].lastBlank >= range.lowerBound)
    }
    for piece in pieces(of: range) {
      Respacing.append(piece, of: bytes, to: &target, joiningFrom: joint)
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
    let bytes = bytes.span
    var start = passage.textStart
    while start > 0, bytes[start - 1] == 0x09 || bytes[start - 1] == 0x20 { start -= 1 }
    let joint = target.count
    for piece in pieces(of: start..<passage.end) {
      Respacing.append(piece, of: bytes, to: &target, joiningFrom: joint, isRow: true)
    }
  }

  /// UTF-8 offset behind the first line of a passage.
  func firstLineEnd(_ passage: Passage) -> Int {
    passage.last > passage.first ? source.lines[passage.first].end : passage.end
  }

  /// Appends the label without inner blanks.
  func appendLabel(_ passage: Passage, to target: inout [UInt8]) {
    guard let label = passage.label else { return }
    Respacing.appendLabel(passage.start..<label.end, of: bytes.span, to: &target)
  }

  /// The text behind the label.
  func text(_ passage: Passage) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(max(0, passage.end - passage.textStart))
    append(passage, to: &result)
    return result
  }

  /// The whole passage, label included.
  func whole(_ passage: Passage) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(max(0, passage.end - passage.start))
    append(from: passage.start, passage, to: &result)
    return result
  }

  /// Whether nothing stands behind the label.
  func isBare(_ passage: Passage) -> Bool {
    guard passage.last == passage.first else { return false }
    if passage.textStart >= passage.end { return true }
    return !cuts.isEmpty && text(passage).isEmpty
  }

  /// Number of glyphs behind the label, blanks included, as far as `limit`.
  func length(_ passage: Passage, upTo limit: Int) -> Int {
    var cursor = GlyphCursor(passage.textStart..<max(passage.textStart, passage.end))
    var count = 0
    while !cursor.isAtEnd, count < limit {
      cursor.take(bytes.span)
      count += 1
    }
    return count
  }
}
