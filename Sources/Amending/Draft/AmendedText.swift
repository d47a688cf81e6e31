internal import ChineseText

/// A text that instructions change, which remembers which of its words are the base's.
///
/// It is made of pieces: stretches of the text before the decision, and words that an instruction
/// wrote. A second instruction on written words is seen, and a place in the old text is found again.
struct AmendedText: Sendable {
  /// Who wrote words.
  enum Writer: Sendable, Hashable {
    /// An instruction.
    case instruction(InstructionID)
    /// The marks at the ends of a list's items.
    case punctuation
    /// The update of citations.
    case renumbering
  }

  /// A stretch of the text.
  struct Piece: Sendable {
    /// Offsets in the text before the decision; `nil` for written words.
    var base: Range<Int>?
    /// Who wrote it; `nil` for the base's words.
    var writer: Writer?
    /// How many bytes it has.
    var length: Int
  }

  /// The text as it is now, in UTF-8.
  private(set) var bytes: [UInt8]
  /// The stretches that it consists of, in order.
  private(set) var pieces: [Piece]

  /// Takes a text of the base.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    pieces = bytes.isEmpty ? [] : [Piece(base: 0..<bytes.count, writer: nil, length: bytes.count)]
  }

  /// Takes a text that an instruction wrote.
  init(_ bytes: [UInt8], by writer: Writer) {
    self.bytes = bytes
    pieces = bytes.isEmpty ? [] : [Piece(base: nil, writer: writer, length: bytes.count)]
  }

  /// The text as a string.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Replaces ranges of the text with other words.
  ///
  /// - Parameters:
  ///   - ranges: half-open UTF-8 offsets, ascending, without overlap.
  ///   - words: what comes in their place, one for each.
  ///   - writer: who writes them.
  mutating func replace(_ ranges: [Range<Int>], with words: [[UInt8]], by writer: Writer) {
    var text: [UInt8] = []
    var parts: [Piece] = []
    text.reserveCapacity(bytes.count)
    var reader = PieceReader(pieces)
    var offset = 0
    for (range, word) in zip(ranges, words) {
      text += bytes[offset..<range.lowerBound]
      reader.take(upTo: range.lowerBound, into: &parts)
      text += word
      if !word.isEmpty { parts.append(Piece(base: nil, writer: writer, length: word.count)) }
      reader.skip(upTo: range.upperBound)
      offset = range.upperBound
    }
    text += bytes[offset...]
    reader.take(upTo: bytes.count, into: &parts)
    bytes = text
    pieces = parts
  }

  /// Who wrote the first written words in a range; `nil` when all of it is the base's.
  func writer(in range: Range<Int>) -> Writer? {
    var start = 0
    for piece in pieces {
      let end = start + piece.length
      if let writer = piece.writer, start < range.upperBound, end > range.lowerBound {
        return writer
      }
      start = end
      if start >= range.upperBound { break }
    }
    return nil
  }

  /// Where a stretch of the old text is now; `nil` when some of it is gone or was divided.
  func current(of base: Range<Int>) -> Range<Int>? {
    var start = 0
    for piece in pieces {
      if let held = piece.base, held.lowerBound <= base.lowerBound,
        base.upperBound <= held.upperBound
      {
        let lower = start + base.lowerBound - held.lowerBound
        return lower..<(lower + base.count)
      }
      start += piece.length
    }
    return nil
  }
}

/// Goes through pieces by offsets of the text that they make up.
private struct PieceReader {
  private let pieces: [AmendedText.Piece]
  private var index = 0
  /// Offset where the piece at `index` begins.
  private var start = 0
  /// Offset up to which pieces were taken.
  private var offset = 0

  init(_ pieces: [AmendedText.Piece]) {
    self.pieces = pieces
  }

  /// Takes the pieces up to an offset.
  mutating func take(upTo end: Int, into parts: inout [AmendedText.Piece]) {
    advance(to: end) { parts.append($0) }
  }

  /// Leaves out the pieces up to an offset.
  mutating func skip(upTo end: Int) {
    advance(to: end) { _ in }
  }

  private mutating func advance(to end: Int, _ visit: (AmendedText.Piece) -> Void) {
    while offset < end, index < pieces.count {
      let piece = pieces[index]
      let pieceEnd = start + piece.length
      let upper = min(end, pieceEnd)
      if upper > offset {
        var part = piece
        part.length = upper - offset
        part.base = piece.base.map { base in
          let lower = base.lowerBound + offset - start
          return lower..<(lower + upper - offset)
        }
        visit(part)
      }
      offset = upper
      if upper == pieceEnd {
        start = pieceEnd
        index += 1
      }
    }
  }
}
