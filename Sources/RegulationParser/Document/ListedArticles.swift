internal import ChineseText
internal import RegulationModel

/// Articles that are entries of a list: `1. 第一条　…`, `• 第二条　…`. The number or the bullet is the list's
/// and no word of the regulation.
enum ListedArticles {
  /// One entry may quote an article.
  private static let fewest = 2

  /// The document with such passages as articles; their marks are set apart.
  static func opened(_ outline: DocumentOutline) -> DocumentOutline {
    let bytes = outline.text.bytes
    var entries: [(index: Int, start: Int, label: LabelMatch)] = []
    for (index, passage) in outline.passages.enumerated() {
      guard mayBe(passage, bytes.span), let found = label(in: passage, bytes.span) else { continue }
      entries.append((index, found.start, found.label))
    }
    guard entries.count >= fewest else { return outline }
    var passages = outline.passages
    var marks = outline.marks
    for (index, start, label) in entries {
      let passage = passages[index]
      let mark = Respacing.text(passage.start..<start, of: bytes.span)
      marks.append(MarkApart(line: passage.line, offset: passage.start, text: mark))
      passages[index] = passage.opened(at: start, label, in: bytes.span)
    }
    return DocumentOutline(outline, passages: passages, apart: outline.apart, marks: marks)
  }

  /// Whether a passage begins with 第 behind a label, or with no ideograph: none is a bullet.
  @inline(__always)
  private static func mayBe(_ passage: Passage, _ bytes: Span<UInt8>) -> Bool {
    guard passage.textStart < passage.end else { return false }
    let first = bytes[passage.textStart]
    return passage.label == nil ? first &- 0xE4 >= 6 : first == 0xE7
  }

  /// The label of an article, with a blank behind it, that stands behind the mark of a list.
  private static func label(
    in passage: Passage, _ bytes: Span<UInt8>
  ) -> (start: Int, label: LabelMatch)? {
    var cursor = GlyphCursor(passage.start..<max(passage.start, passage.end))
    switch passage.label?.label {
    case .item: cursor.offset = passage.textStart
    case nil where isBullet(cursor.take(bytes)): cursor.skipBlanks(bytes)
    default: return nil
    }
    guard cursor.peek(bytes) == Glyph.ordinal,
      let match = LabelScanner.match(cursor.offset..<passage.end, in: bytes),
      case .article = match.label, match.isSpaced
    else { return nil }
    return (cursor.offset, match)
  }

  private static func isBullet(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2022, 0xB7, 0x25CF, 0x25CB, 0x25A0, 0x25AA, 0x25C6, 0x25E6: true  // • · ● ○ ■ ▪ ◆ ◦
    default: false
    }
  }
}

extension Passage {
  /// The passage without what stands before a UTF-8 offset on its first line.
  fileprivate func opened(at start: Int, _ label: LabelMatch, in bytes: Span<UInt8>) -> Passage {
    opened(at: start).labelled(label, in: bytes)
  }
}
