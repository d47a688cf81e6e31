internal import ChineseText
internal import RegulationModel

/// Remarks that stand among the articles and are no words of them: 注：…, 备注：….
enum Remarks {
  /// Whether the first glyph of a passage lets it be a remark.
  @inline(__always)
  static func mayBegin(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard passage.label == nil else { return false }
    switch glyph(at: passage.start, in: bytes).value {
    case 0x6CE8, 0x8A3B, 0x5907, 0x5099: return true  // 注 註 备 備
    default: return false
    }
  }

  /// Whether a passage is a remark.
  static func begins(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard mayBegin(passage, bytes) else { return false }
    var cursor = GlyphCursor(passage.start..<passage.end)
    return cursor.take(words, bytes)
  }

  /// Index behind the last passage of the remark at an index: the list that it begins, or leads to, is
  /// part of it.
  static func end(of index: Int, _ outline: DocumentOutline) -> Int {
    let bytes = outline.text.bytes.span
    let passage = outline.passages[index]
    var cursor = GlyphCursor(passage.start..<passage.end)
    _ = cursor.take(words, bytes)
    cursor.skipBlanks(bytes)
    var last: (style: LabelStyle, number: Int)?
    if !cursor.isAtEnd {
      guard let match = LabelScanner.match(cursor.offset..<passage.end, in: bytes),
        case .item(let style, 1) = match.label
      else { return index + 1 }
      last = (style, 1)
    }
    var end = index + 1
    while end < outline.passages.count,
      case .item(let style, let number) = outline.passages[end].label?.label,
      style == last?.style ?? style, number == (last?.number ?? 0) + 1
    {
      last = (style, number)
      end += 1
    }
    return end
  }

  private static let words: WordSet = [
    "注：", "注:", "註：", "註:", "备注：", "备注:", "備註：", "備註:", "注释：", "注释:", "註釋：",
  ]
}
