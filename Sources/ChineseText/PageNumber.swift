/// Page numbers that stand on a line of their own.
enum PageNumber {
  /// `43`, `- 43 -`, `— 43 —`, `第 43 页`, `43/120`: a number as running foot, bare or decorated.
  static func isBare(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    read(line, bytes) != nil
  }

  /// The same with a decoration, which tells it from a number in a table.
  static func isDecorated(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    read(line, bytes) == true
  }

  /// Whether the page number is decorated; `nil` when the line holds anything else.
  ///
  ///     page = [第] dash? digit{1,4} ["/" digit{1,4}] dash? [页]
  private static func read(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool? {
    guard line.end - line.start <= 32 else { return nil }
    var cursor = GlyphCursor(line.content)
    var digits = 0
    var decorations = 0
    while !cursor.isAtEnd {
      let next = cursor.take(bytes)
      if Glyph.isDigit(next) {
        digits += 1
      } else if isDecoration(next) {
        decorations += 1
      } else if !Glyph.isBlank(next) {
        return nil
      }
    }
    guard (1...4).contains(digits) || (decorations > 0 && digits <= 8 && digits > 0) else {
      return nil
    }
    return decorations > 0
  }

  private static func isDecoration(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2D, 0x2F, 0x2013, 0x2014, 0x2015, 0xB7, 0x7B2C, 0x9875: true  // - / – — ― · 第 页
    default: false
    }
  }
}
