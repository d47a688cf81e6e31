internal import ChineseText

/// The number that an authority gives to a document (文号).
package enum DocumentNumberForm {
  /// Whether a line is nothing but such numbers, blanks between them, round brackets around or not.
  ///
  ///     numbers = number {number} | "（" number "）"
  ///     number  = name ("〔" | "［" | "[" | "（") year ("〕" | "］" | "]" | "）") ["第"] digits "号"
  package static func matches(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard (12...240).contains(line.count), LabelScanner.match(line, in: bytes) == nil else {
      return false
    }
    var cursor = GlyphCursor(line)
    if isRound(cursor.peek(bytes)) {
      cursor.take(bytes)
      guard number(&cursor, bytes) else { return false }
      let close = cursor.take(bytes)
      cursor.skipBlanks(bytes)
      return (close == Glyph.rightParenthesis || close == 0x29) && cursor.isAtEnd
    }
    var count = 0
    while number(&cursor, bytes) {
      count += 1
      while cursor.skipBlanks(bytes) || cursor.take(Glyph.enumerationComma, bytes) {}
      if cursor.isAtEnd { return count <= 4 }
    }
    return false
  }

  private static func number(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    guard name(&cursor, bytes) else { return false }
    let open = cursor.take(bytes)
    cursor.skipBlanks(bytes)
    guard let year = digits(&cursor, bytes), (1_900...2_200).contains(year) else { return false }
    cursor.skipBlanks(bytes)
    guard closes(open, cursor.take(bytes)) else { return false }
    cursor.skipBlanks(bytes)
    _ = cursor.take(Glyph.ordinal, bytes)
    guard digits(&cursor, bytes) != nil else { return false }
    cursor.skipBlanks(bytes)
    return cursor.take(0x53F7, bytes)  // 号
  }

  /// Takes the short name of the authority, as far as the bracket: 国办发, 法释.
  private static func name(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var length = 0
    while length <= 16 {
      let next = cursor.peek(bytes)
      if opens(next) { return length > 0 }
      if Glyph.isBlank(next) {
        cursor.take(bytes)
        continue
      }
      let isHan = (0x3400...0x9FFF).contains(next)
      let isLatin = (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
      guard isHan || isLatin else { return false }
      cursor.take(bytes)
      length += 1
    }
    return false
  }

  private static func digits(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    guard Glyph.isDigit(cursor.peek(bytes)) else { return nil }
    return ChineseNumeral.read(&cursor, bytes)
  }

  private static func isRound(_ glyph: UInt32) -> Bool {
    glyph == Glyph.leftParenthesis || glyph == 0x28
  }

  private static func opens(_ glyph: UInt32) -> Bool {
    isRound(glyph) || glyph == 0x3014 || glyph == 0xFF3B || glyph == 0x5B || glyph == 0x3010
  }

  private static func closes(_ open: UInt32, _ close: UInt32) -> Bool {
    switch open {
    case Glyph.leftParenthesis, 0x28: close == Glyph.rightParenthesis || close == 0x29
    case 0x3014, 0xFF3B, 0x5B: close == 0x3015 || close == 0xFF3D || close == 0x5D
    case Glyph.leftLenticular: close == Glyph.rightLenticular
    default: false
    }
  }
}
