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
  ///     page = {mark} number ["/" number] {mark}        number = digit{1,4}
  private static func read(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool? {
    guard line.end - line.start <= 32 else { return nil }
    var cursor = GlyphCursor(line.content)
    var isDecorated = skipMarks(&cursor, bytes)
    guard let number = number(&cursor, bytes) else { return nil }
    cursor.skipBlanks(bytes)
    if cursor.take(0x2F, bytes) {
      // 43/120: a page of how many. 2024/2 is something else.
      cursor.skipBlanks(bytes)
      guard let count = self.number(&cursor, bytes), number <= count else { return nil }
      isDecorated = true
    }
    isDecorated = skipMarks(&cursor, bytes) || isDecorated
    return cursor.isAtEnd ? isDecorated : nil
  }

  private static func number(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    let start = cursor.offset
    guard Glyph.isDigit(cursor.peek(bytes)), let number = ChineseNumeral.read(&cursor, bytes),
      cursor.offset - start <= 12, number < 10_000
    else { return nil }
    return number
  }

  /// Skips blanks and marks, and tells whether there were marks.
  private static func skipMarks(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var hasMarks = false
    while !cursor.isAtEnd {
      let next = cursor.peek(bytes)
      guard isDecoration(next) || Glyph.isBlank(next) else { break }
      hasMarks = hasMarks || isDecoration(next)
      cursor.take(bytes)
    }
    return hasMarks
  }

  private static func isDecoration(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2D, 0x2013, 0x2014, 0x2015, 0xB7, 0x7B2C, 0x9875: true  // - – — ― · 第 页
    default: false
    }
  }
}
