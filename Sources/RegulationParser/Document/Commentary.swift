internal import ChineseText

/// Explanations below an article.
enum Commentary {
  /// Whether a passage opens an explanation, which goes on to the next article: 【释义】.
  static func begins(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.bytes.span
    var cursor = GlyphCursor(passage.start..<min(passage.end, passage.start + 60))
    switch cursor.take(bytes) {
    case Glyph.leftLenticular, 0x3014, 0xFF3B, 0x5B: break
    default: return false
    }
    let start = cursor.offset
    while !cursor.isAtEnd {
      let offset = cursor.offset
      switch cursor.take(bytes) {
      case Glyph.rightLenticular, 0x3015, 0xFF3D, 0x5D:
        return words.holds(Respacing.text(start..<offset, of: bytes))
      default: break
      }
    }
    return false
  }

  /// Whether explanations open again and again with a word and a colon: 释义：. Once, it may be words of
  /// the article: 说明：.
  static func isPlainHabit(_ outline: DocumentOutline) -> Bool {
    let bytes = outline.text.bytes.span
    var count = 0
    for passage in outline.passages where beginsPlainly(passage, bytes) {
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  /// Whether a passage opens an explanation with a word and a colon.
  @inline(__always)
  static func beginsPlainly(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard passage.label == nil, passage.end - passage.start > 9 else { return false }
    switch bytes[passage.start] {
    case 0xE4...0xE9: return opensPlainly(passage, bytes)
    default: return false
    }
  }

  private static func opensPlainly(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    var cursor = GlyphCursor(passage.start..<passage.end)
    guard starts.contains(cursor.peek(bytes)), cursor.take(plainWords, bytes) else { return false }
    let next = cursor.peek(bytes)
    return next == Glyph.colon || next == 0x3A
  }

  private static let starts = GlyphSet("释条本解立理案典评点重".unicodeScalars.map(\.value))
  private static let plainWords: WordSet = [
    "释义", "条文释义", "条文解读", "条文主旨", "本条主旨", "本条释义", "解读", "解析", "条文解析", "立法理由", "立法背景",
    "理解与适用", "案例", "典型案例", "评注", "点评", "重点解读", "条文说明", "条文要义",
  ]
  private static let words: WordSet = [
    "释义", "解读", "条文释义", "条文解读", "条文主旨", "理解与适用", "立法理由", "立法背景", "案例", "典型案例", "要点",
    "要点提示", "评注", "注释", "点评", "相关规定", "相关法条", "关联法规", "适用提示", "解析", "条文解析", "本条主旨",
    "条文说明", "立法说明", "实务指引", "案例链接", "重点解读", "条文要义", "说明", "参考案例", "参见",
  ]
}
