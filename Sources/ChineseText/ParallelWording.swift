/// Asks the rest of a document how words are set that follow an undecided boundary.
struct ParallelWording {
  private let source: SourceText
  private var questions = 0

  /// Each question reads the document once, so a hostile text gets only so many.
  private static let questionLimit = 100
  /// Fewer glyphs than this are too common to prove anything.
  private static let shortestKey = 3
  /// More glyphs than this prove no more.
  private static let longestKey = 20

  init(_ source: SourceText) {
    self.source = source
  }

  /// Whether a paragraph begins with a line, judged by its words up to the first punctuation.
  ///
  /// When these words stand behind punctuation inside lines elsewhere and never at the start of a
  /// line, the paragraph goes on; otherwise it is taken to end.
  mutating func decide(_ line: SourceLine) -> (parts: Bool, reason: BoundaryChoice.Reason) {
    guard let key = key(of: line), questions < ParallelWording.questionLimit else {
      return (true, .convention)
    }
    questions += 1
    var inside = 0
    var starts = 0
    let bytes = source.bytes.span
    var offset = 0
    while let hit = ByteSearch.first(key, in: source.bytes, from: offset) {
      offset = hit + key.count
      guard hit != line.start, let place = place(of: hit) else { continue }
      if hit == place.start {
        starts += 1
      } else if followsPunctuation(hit, place, bytes) {
        inside += 1
      }
    }
    if inside > 0, starts == 0 { return (false, .parallelInside) }
    return (true, starts > 0 ? .parallelStart : .convention)
  }

  /// The words before the first punctuation, if there are enough of them.
  private func key(of line: SourceLine) -> [UInt8]? {
    let bytes = source.bytes.span
    var cursor = GlyphCursor(line.content)
    var count = 0
    while !cursor.isAtEnd, count < ParallelWording.longestKey {
      let next = cursor.peek(bytes)
      if Glyph.isPunctuation(next) || Glyph.isBlank(next) { break }
      cursor.take(bytes)
      count += 1
    }
    guard count >= ParallelWording.shortestKey else { return nil }
    return Array(source.bytes[line.start..<cursor.offset])
  }

  /// The line that an offset is in.
  private func place(of offset: Int) -> SourceLine? {
    let index = source.lines.partitionPoint { $0.end > offset }
    return index < source.lines.count ? source.lines[index] : nil
  }

  private func followsPunctuation(_ offset: Int, _ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    var end = offset
    while let last = glyph(endingAt: end, notBefore: line.start, in: bytes) {
      guard Glyph.isBlank(last.value) else { return Glyph.isPunctuation(last.value) }
      end = last.offset
    }
    return false
  }
}
