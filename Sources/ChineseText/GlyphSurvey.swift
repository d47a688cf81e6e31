/// What one pass over a document finds: whether it is UTF-8, whether it may need composition, and
/// where its lines end and blanks stand.
///
/// This runs over every document, so nobody else reads all of it for one of these questions.
/// Ideographs, which nearly all glyphs are, are passed over five at a time.
struct GlyphSurvey {
  /// Whether the bytes are UTF-8 as RFC 3629, section 4, has it; if not, the rest was not looked at.
  private(set) var isSound = true
  /// Whether a U+0000 is there.
  private(set) var hasNulls = false
  /// Whether a carriage return is there.
  private(set) var hasReturns = false
  /// Whether U+000B, U+0085, U+2028 or U+2029 is there.
  private(set) var hasForeignLineEnds = false
  /// Whether a glyph may be there that composition changes: combining marks (U+0300 and on),
  /// conjoining jamo, compatibility ideographs (U+F900–FAFF), Ω K Å (U+2126, U+212A, U+212B) and
  /// letters of other scripts.
  private(set) var mayNeedComposition = false
  /// UTF-8 offsets of the line feeds, in order.
  private(set) var lineFeeds: [Int32] = []
  /// UTF-8 offsets of the form feeds, in order.
  private(set) var formFeeds: [Int32] = []
  /// UTF-8 offsets of the glyphs that are blank (`Glyph.isBlank`), line ends apart, in order.
  private(set) var blanks: [Int32] = []

  /// UTF-8 offsets behind the colons, `：` and `:`, in order: what follows one may be a list.
  private(set) var colons: [Int32] = []

  /// Looks at less than 2 GB.
  init(_ text: [UInt8]) {
    lineFeeds.reserveCapacity(text.count / 64 + 1)
    blanks.reserveCapacity(text.count / 64)
    let bytes = text.span
    let lastRun = bytes.count - GlyphRun.width
    var offset = 0
    while offset < bytes.count {
      if offset <= lastRun {
        let plain = GlyphRun.plainBytes(from: offset, in: bytes.bytes)
        offset += plain
        if plain == GlyphRun.longest { continue }
      }
      let lead = bytes[offset]
      if lead < 0x80 {
        if lead == 0x0A {
          lineFeeds.append(Int32(truncatingIfNeeded: offset))
        } else if lead == 0x20 {
          blanks.append(Int32(truncatingIfNeeded: offset))
        } else if lead < 0x20 || lead == 0x3A {
          look(atASCII: lead, offset)
        }
        offset += 1
      } else if isWideSpace(at: offset, lead, in: bytes) {
        blanks.append(Int32(truncatingIfNeeded: offset))
        offset += 3
      } else {
        let length = GlyphSurvey.length(at: offset, lead, in: bytes)
        guard length > 0 else {
          isSound = false
          return
        }
        look(at: offset, lead, in: bytes)
        offset += length
      }
    }
  }

  /// Whether U+3000 stands at an offset: paragraphs are indented by two.
  @inline(__always)
  private func isWideSpace(at offset: Int, _ lead: UInt8, in bytes: Span<UInt8>) -> Bool {
    lead == 0xE3 && offset + 2 < bytes.count && bytes[offset + 1] == 0x80
      && bytes[offset + 2] == 0x80
  }

  /// Looks at what is neither a line feed nor a space.
  private mutating func look(atASCII byte: UInt8, _ offset: Int) {
    switch byte {
    case 0x0D: hasReturns = true
    case 0x0B:
      hasForeignLineEnds = true
      blanks.append(Int32(truncatingIfNeeded: offset))
    case 0x09: blanks.append(Int32(truncatingIfNeeded: offset))
    case 0x0C:
      formFeeds.append(Int32(truncatingIfNeeded: offset))
      blanks.append(Int32(truncatingIfNeeded: offset))
    case 0x00: hasNulls = true
    case 0x3A: colons.append(Int32(truncatingIfNeeded: offset + 1))
    default: break
    }
  }

  /// Looks at a glyph that is no ASCII.
  private mutating func look(at offset: Int, _ lead: UInt8, in bytes: Span<UInt8>) {
    let second = bytes[offset + 1]
    switch lead {
    case 0xE3:
      if second == 0x80 {
        if bytes[offset + 2] == 0x80 { note(offset, in: bytes) }
      } else if second == 0x82, (0x99...0x9A).contains(bytes[offset + 2]) {  // kana marks
        mayNeedComposition = true
      }
    case 0xE4...0xE9: break
    case 0xEF:
      if (0xA4...0xAD).contains(second) { mayNeedComposition = true }
      if second == 0xBB { note(offset, in: bytes) }
      if second == 0xBC, bytes[offset + 2] == 0x9A {
        colons.append(Int32(truncatingIfNeeded: offset + 3))
      }
    case 0xE2:
      if second <= 0x81 { note(offset, in: bytes) }
      switch second {
      case 0x80: mayNeedComposition = mayNeedComposition || bytes[offset + 2] < 0x82  // en quad
      case 0x84:
        mayNeedComposition = mayNeedComposition || (0xA6...0xAB).contains(bytes[offset + 2])  // Ω
      default: mayNeedComposition = mayNeedComposition || second == 0x8C || second == 0xAB
      }
    case 0xC2: if second == 0x85 || second == 0xA0 || second == 0xAD { note(offset, in: bytes) }
    case ..<0xCC: break
    default:
      mayNeedComposition = true
      if lead == 0xE1 { note(offset, in: bytes) }
    }
  }

  /// Whether a glyph always ends a line, beside line feeds and carriage returns.
  static func isForeignLineEnd(_ glyph: UInt32) -> Bool {
    glyph == 0x0B || glyph == 0x85 || glyph == 0x2029
  }

  /// Notes a glyph that looks like a blank by its first bytes.
  private mutating func note(_ offset: Int, in bytes: Span<UInt8>) {
    let value = glyph(at: offset, in: bytes).value
    guard Glyph.isBlank(value) else { return }
    if GlyphSurvey.isForeignLineEnd(value) || value == Glyph.lineSeparator {
      hasForeignLineEnds = true
    }
    blanks.append(Int32(truncatingIfNeeded: offset))
  }

  /// Bytes of a glyph that is no ASCII, by the table of RFC 3629, section 4; 0 where it is none.
  private static func length(at offset: Int, _ lead: UInt8, in bytes: Span<UInt8>) -> Int {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, offset + length <= bytes.count else { return 0 }
    let second = bytes[offset + 1]
    switch lead {
    case 0xE0: guard second >= 0xA0 else { return 0 }
    case 0xED: guard second <= 0x9F else { return 0 }
    case 0xF0: guard second >= 0x90 else { return 0 }
    case 0xF4: guard second <= 0x8F else { return 0 }
    default: break
    }
    for index in 1..<length where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
