/// What one pass over all glyphs of a text finds: whether it may need composition, and where blanks
/// stand inside of lines.
///
/// This runs over every document. It goes from lead byte to lead byte, and ideographs, which nearly
/// all are, need one comparison.
struct GlyphSurvey {
  /// Whether a glyph may be there that composition changes: combining marks (U+0300 and on),
  /// conjoining jamo, compatibility ideographs (U+F900–FAFF), Ω K Å (U+2126, U+212A, U+212B) and
  /// letters of other scripts.
  private(set) var mayNeedComposition = false
  /// UTF-8 offsets of the glyphs that are blank (`Glyph.isBlank`), line ends apart, in order.
  private(set) var blanks: [Int32] = []

  /// Looks at validated text of less than 2 GB.
  init(_ text: [UInt8]) {
    blanks.reserveCapacity(text.count / 64)
    let bytes = text.span
    var offset = 0
    while offset < bytes.count {
      let lead = bytes[offset]
      if lead &- 0xE4 < 6 {
        offset += 3
      } else if lead < 0x80 {
        if lead <= 0x20, lead != 0x0A, lead != 0x0D { note(offset, in: bytes) }
        offset += 1
      } else {
        look(at: &offset, lead, in: bytes)
      }
    }
  }

  /// Looks at a glyph that is neither ASCII nor a common ideograph.
  private mutating func look(at offset: inout Int, _ lead: UInt8, in bytes: Span<UInt8>) {
    let second = bytes[offset + 1]
    switch lead {
    case 0xE3:
      if second == 0x80 {
        if bytes[offset + 2] == 0x80 { note(offset, in: bytes) }
      } else if second == 0x82, (0x99...0x9A).contains(bytes[offset + 2]) {  // kana marks
        mayNeedComposition = true
      }
    case 0xEF:
      if (0xA4...0xAD).contains(second) { mayNeedComposition = true }
      if second == 0xBB { note(offset, in: bytes) }
    case 0xE2:
      if second <= 0x81 { note(offset, in: bytes) }
      switch second {
      case 0x80: mayNeedComposition = mayNeedComposition || bytes[offset + 2] < 0x82  // en quad
      case 0x84:
        mayNeedComposition = mayNeedComposition || (0xA6...0xAB).contains(bytes[offset + 2])  // Ω
      default: mayNeedComposition = mayNeedComposition || second == 0x8C || second == 0xAB
      }
    case 0xC2: if second == 0x85 || second == 0xA0 { note(offset, in: bytes) }
    case ..<0xCC: break
    default:
      mayNeedComposition = true
      if lead == 0xE1 { note(offset, in: bytes) }
    }
    offset += lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Notes a glyph that looks like a blank by its first bytes.
  private mutating func note(_ offset: Int, in bytes: Span<UInt8>) {
    guard Glyph.isBlank(glyph(at: offset, in: bytes).value) else { return }
    blanks.append(Int32(truncatingIfNeeded: offset))
  }
}
