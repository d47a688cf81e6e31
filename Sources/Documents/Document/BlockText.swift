internal import ChineseText

/// Small questions about texts and labels.
enum BlockText {
  /// A text without blanks at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !Glyph.isBlank($0.value) }),
      let last = scalars.lastIndex(where: { !Glyph.isBlank($0.value) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// A half-open range of a text without blanks at its ends.
  static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    let span = text.span
    var cursor = GlyphCursor(range)
    cursor.skipBlanks(span)
    var end = range.upperBound
    while let last = glyph(endingAt: end, notBefore: cursor.offset, in: span),
      Glyph.isBlank(last.value)
    {
      end = last.offset
    }
    return cursor.offset..<end
  }

  /// How many bytes of blanks a text begins with.
  static func leadingBlanks(_ bytes: [UInt8]) -> Int {
    let span = bytes.span
    var cursor = GlyphCursor(0..<bytes.count)
    cursor.skipBlanks(span)
    return cursor.offset
  }

  /// Whether a text is nothing but blanks.
  static func isBlank(_ bytes: [UInt8]) -> Bool { leadingBlanks(bytes) == bytes.count }

  /// Whether a text holds nothing but the number of a page: `— 1 —`, `第1页 共9页`.
  static func isPageNumber(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var cursor = GlyphCursor(0..<bytes.count)
    while !cursor.isAtEnd {
      let next = cursor.take(span)
      switch next {
      // 第 页 共 of 頁 总 總
      case 0x7B2C, 0x9875, 0x5171, 0x9801, 0x603B, 0x7E3D: continue
      case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: continue
      default:
        guard Glyph.isDigit(next) || Glyph.isBlank(next) || Glyph.isPunctuation(next) else {
          return false
        }
      }
    }
    return true
  }

  /// Whether a text begins as articles do, 第…条 or 第…條.
  static func beginsArticle(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var cursor = GlyphCursor(0..<bytes.count)
    cursor.skipBlanks(span)
    guard cursor.take(Glyph.ordinal, span) else { return false }
    for _ in 0..<12 where !cursor.isAtEnd {
      let next = cursor.take(span)
      if next == Glyph.article || next == 0x689D { return true }
    }
    return false
  }
}
