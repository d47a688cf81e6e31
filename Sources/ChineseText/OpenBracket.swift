/// A bracket or quotation that a line opens and does not close: no paragraph ends within it.
struct OpenBracket: Hashable {
  /// The glyph that closes it.
  let closing: UInt32
  private let opening: UInt32

  /// Bytes of a line that are looked at, from its nearer end.
  private static let reach = 240

  /// The innermost bracket that is open at the end of a line; `nil` when there is none, or when
  /// a quotation opens with the line itself, as in quoted paragraphs.
  init?(atEndOf line: SourceLine, in bytes: Span<UInt8>) {
    var end = line.end
    var depth = 0
    let farthest = max(line.start, end - OpenBracket.reach)
    while end > farthest {
      // Ideographs, as nearly all glyphs are, and ASCII.
      if bytes[end - 1] < 0x80 {
        end -= 1
        continue
      }
      if end - 3 >= line.start, bytes[end - 3] &- 0xE4 < 6 {
        end -= 3
        continue
      }
      guard end - 3 >= line.start, bytes[end - 3] & 0xF0 == 0xE0 else {
        // No bracket has two or four bytes.
        end -= 1
        continue
      }
      end -= 3
      let value = glyph(at: end, in: bytes).value
      if OpenBracket.isCloser(value) {
        depth += 1
      } else if let closing = OpenBracket.closing(of: value) {
        if depth == 0 {
          guard value != 0x201C || end > line.start else { return nil }
          opening = value
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
    var cursor = GlyphCursor(line.start..<min(line.end, line.start + OpenBracket.reach))
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      if next == closing { return true }
      if next == opening { return false }
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
