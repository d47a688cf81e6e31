/// Columns that text takes on a terminal: ideographs and full-width forms take 2 (UAX #11, W and F).
public enum DisplayWidth {
  /// Columns of a text; line ends and control characters take none.
  public static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1.value) }
  }

  /// Columns of one glyph: 0, 1 or 2.
  ///
  /// The quotation marks “ ” ‘ ’, the dash — and the ellipsis … are of ambiguous width; in Chinese
  /// text terminals set them narrow, printed pages wide. This is the terminal's width.
  package static func columns(of glyph: UInt32) -> Int {
    if glyph < 0x20 || (0x7F..<0xA0).contains(glyph) { return 0 }
    if glyph < 0x300 { return 1 }
    switch glyph {
    case 0x300...0x36F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF:
      return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      return 1
    }
  }

  /// Columns of one glyph on a printed Chinese page, where quotation marks and dashes are wide.
  package static func printedColumns(of glyph: UInt32) -> Int {
    switch glyph {
    case 0xA7, 0xB0, 0xB1, 0xB7, 0xD7, 0xF7, 0x2030, 0x2032, 0x2033, 0x2160...0x217F, 0x2014,
      0x2015, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2103, 0x2460...0x249B:
      2
    default: columns(of: glyph)
    }
  }
}
