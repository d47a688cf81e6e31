/// Asks the rest of a document how words are set that follow an undecided boundary.
struct ParallelWording {
  private let source: SourceText
  private var questions = 0

  /// Each question reads the document once, so a hostile text gets only so many.
  private static let questionLimit = 100
  /// Fewer glyphs than this are too common to prove anything.
  private static let shortestKey = 3

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
    for other in source.lines where other.start != line.start {
      for offset in occurrences(of: key, in: other) {
        if offset == other.start {
          starts += 1
        } else if followsPunctuation(offset, other, bytes) {
          inside += 1
        }
      }
    }
    if inside > 0, starts == 0 { return (false, .parallelInside) }
    return (true, starts > 0 ? .parallelStart : .convention)
  }

  /// The words before the first punctuation, if there are enough of them.
  private func key(of line: SourceLine) -> ArraySlice<UInt8>? {
    let bytes = source.bytes.span
    var cursor = GlyphCursor(line.content)
    var count = 0
    while !cursor.isAtEnd {
      let next = cursor.peek(bytes)
      if Glyph.isPunctuation(next) || Glyph.isBlank(next) { break }
      cursor.take(bytes)
      count += 1
    }
    guard count >= ParallelWording.shortestKey else { return nil }
    return source.bytes[line.start..<cursor.offset]
  }

  private func occurrences(of key: ArraySlice<UInt8>, in line: SourceLine) -> [Int] {
    guard let first = key.first else { return [] }
    var hits: [Int] = []
    var offset = line.start
    while offset + key.count <= line.end {
      if source.bytes[offset] == first, source.bytes[offset..<(offset + key.count)] == key {
        hits.append(offset)
      }
      offset += 1
    }
    return hits
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
