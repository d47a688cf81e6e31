/// A bracket or quotation that a line opens and does not close: no paragraph ends within it.
struct OpenBracket: Hashable {
  /// The glyph that closes it.
  let closing: UInt32
  private let opening: UInt32

  /// Glyphs of a line that are looked at, from its nearer end.
  private static let reach = 120

  /// The innermost bracket that is open at the end of a line; `nil` when there is none, or when
  /// a quotation opens with the line itself, as in quoted paragraphs.
  init?(atEndOf line: SourceLine, in bytes: Span<UInt8>) {
    var end = line.end
    var depth = 0
    for _ in 0..<OpenBracket.reach {
      guard let last = glyph(endingAt: end, notBefore: line.start, in: bytes) else { return nil }
      end = last.offset
      if OpenBracket.isCloser(last.value) {
        depth += 1
      } else if let closing = OpenBracket.closing(of: last.value) {
        if depth == 0 {
          guard last.value != 0x201C || last.offset > line.start else { return nil }
          opening = last.value
          self.closing = closing
          return
        }
        depth -= 1
      }
    }
    return nil
  }

  /// Whether a line closes the bracket; `nil` when it neither closes nor opens one of its kind.
  func isClosed(by line: SourceLine, in bytes: Span<UInt8>) -> Bool? {
    var cursor = GlyphCursor(line.content)
    for _ in 0..<OpenBracket.reach {
      let next = cursor.take(bytes)
      if next == closing { return true }
      if next == opening || next == 0 { return next == 0 ? nil : false }
    }
    return nil
  }

  private static func closing(of opening: UInt32) -> UInt32? {
    switch opening {
    case Glyph.titleOpen: Glyph.titleClose
    case Glyph.leftParenthesis: Glyph.rightParenthesis
    case Glyph.leftLenticular: Glyph.rightLenticular
    case 0x3008, 0x300C, 0x300E, 0x3014: opening + 1  // 〈 「 『 〔
    case 0x201C: 0x201D
    default: nil
    }
  }

  private static func isCloser(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.titleClose, Glyph.rightParenthesis, Glyph.rightLenticular, 0x3009, 0x300D, 0x300F,
      0x3015, 0x201D:
      true
    default: false
    }
  }
}
