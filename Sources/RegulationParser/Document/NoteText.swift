internal import ChineseText
internal import RegulationModel

/// The words of a 题注, with the places at which the source sets them apart by a blank or a line.
struct NoteText {
  /// The words, without layout blanks.
  private(set) var bytes: [UInt8] = []
  /// Offsets in `bytes` before which the source has a blank, ascending.
  private(set) var gaps: [Int] = []
  /// Those of them at which a blank stands within a line, ascending.
  private(set) var blanks: [Int] = []
  /// Those of `gaps` at which one U+3000 stands in a line, as printed between words and never for layout alone.
  private(set) var pauses: [Int] = []

  /// Joins the lines of a note.
  init(_ passages: [Passage], _ text: PassageText) {
    for passage in passages { append(passage, text) }
  }

  /// Takes words as they are; U+3000 is a blank.
  init(_ words: [UInt8]) {
    append(0..<words.count, of: words.span)
  }

  /// The words with U+3000 at the given places, which are ascending offsets.
  func spaced(at places: [Int]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for place in places {
      result.append(contentsOf: bytes[copied..<place])
      while result.last == 0x20 { result.removeLast() }
      result.append(contentsOf: CanonicalLine.space)
      copied = place
    }
    result.append(contentsOf: bytes[copied...])
    return result
  }

  /// The words as numbers of documents, U+3000 between two.
  var numbers: [UInt8] {
    let end: [UInt8] = Array("号".utf8)
    return spaced(at: gaps.filter { $0 > 0 && bytes[..<$0].ends(with: end) })
  }

  private mutating func append(_ passage: Passage, _ text: PassageText) {
    addBreak(at: bytes.count)
    let words = text.whole(passage)
    let start = bytes.count
    bytes.append(contentsOf: words)
    guard passage.first == passage.last else {
      // Lines that were joined: what blanks mean in them is known of the lines alone.
      return addGaps(of: passage, words, start, text)
    }
    addGaps(passage.start..<passage.end, of: text.bytes.span, from: start)
  }

  private mutating func append(_ range: Range<Int>, of source: Span<UInt8>) {
    let start = bytes.count
    Respacing.append(range, of: source, to: &bytes, joiningFrom: start)
    addGaps(range, of: source, from: start)
  }

  private mutating func addGaps(
    of passage: Passage, _ words: [UInt8], _ start: Int, _ text: PassageText
  ) {
    var offset = start
    for index in passage.first...passage.last {
      let line = text.source.lines[index]
      let range = (index == passage.first ? passage.start : line.start)..<line.end
      let length = Respacing.text(range, of: text.bytes.span).count
      guard offset + length <= bytes.count else { return }
      if index > passage.first { addBreak(at: offset) }
      addGaps(range, of: text.bytes.span, from: offset)
      offset += length
    }
  }

  /// A line that ends here parts events, unless a mark or 和 does.
  private mutating func addBreak(at offset: Int) {
    guard let last = glyph(endingAt: offset, notBefore: 0, in: bytes.span),
      !Glyph.isPunctuation(last.value) || Glyph.isClosing(last.value), last.value != 0x548C
    else { return }
    gaps.append(offset)
  }

  /// Notes where blanks stand in a range of the source whose words begin at `offset`.
  private mutating func addGaps(_ range: Range<Int>, of source: Span<UInt8>, from offset: Int) {
    var position = offset
    var cursor = GlyphCursor(range)
    while !cursor.isAtEnd, position < bytes.count {
      // An ideograph, as nearly all glyphs are.
      if source[cursor.offset] &- 0xE4 < 6 {
        cursor.offset += 3
        position += 3
        continue
      }
      let start = cursor.offset
      if cursor.skipBlanks(source) {
        // Blanks that stay: between Latin letters, between rows.
        while position < bytes.count {
          let kept = glyph(at: position, in: bytes.span)
          guard Glyph.isBlank(kept.value) else { break }
          position += kept.length
        }
        if position > offset, !cursor.isAtEnd {
          gaps.append(position)
          blanks.append(position)
          if cursor.offset - start == 3,
            glyph(at: start, in: source).value == Glyph.ideographicSpace
          {
            pauses.append(position)
          }
        }
        continue
      }
      let before = cursor.offset
      cursor.take(source)
      position += cursor.offset - before
    }
  }
}
