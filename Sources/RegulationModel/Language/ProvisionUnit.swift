package import ChineseText

/// The glyphs that name the units of a regulation: 编 分编 章 节 条 款 项 目.
package enum ProvisionUnit {
  /// The unit that a glyph names, in simplified or traditional script; 分编 takes two glyphs and is
  /// not told here.
  package static func kind(_ glyph: UInt32) -> ProvisionKind? {
    switch Unicode.Scalar(glyph) {
    case "条", "條": .article
    case "款": .paragraph
    case "项", "項": .item
    case "目": .subitem
    case "章": .chapter
    case "节", "節": .section
    case "编", "編": .part
    default: nil
    }
  }

  ///     UNIT = "分编" | "编" | "章" | "节" | "条" | "款" | "项" | "目"
  ///
  /// Not when the glyph begins another word: 条例, 款项, 项目, 章程, 节能.
  package static func read(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionKind? {
    var probe = cursor
    probe.skipBlanks(bytes)
    let name = probe.take(bytes)
    if name == Glyph.subpartFirst {
      guard probe.take(Glyph.part, bytes) || probe.take(Glyph.partTraditional, bytes) else {
        return nil
      }
      cursor = probe
      return .subpart
    }
    guard let kind = kind(name), !beginsWord(kind, probe, bytes) else { return nil }
    cursor = probe
    return kind
  }

  /// Whether a unit's glyph, just taken, is the first of a longer word.
  package static func beginsWord(
    _ kind: ProvisionKind, _ cursor: GlyphCursor, _ bytes: Span<UInt8>
  ) -> Bool {
    // 条款 is a word, and 第三条款规定 the 款 of an article.
    if kind == .article, paragraphRule.stands(at: cursor.offset, before: cursor.end, in: bytes) {
      return false
    }
    return beginsWord(kind, with: cursor.peek(bytes))
  }

  private static let paragraphRule: Word = "款规定"

  /// Whether a unit's glyph makes a word with the one behind it.
  package static func beginsWord(_ kind: ProvisionKind, with next: UInt32) -> Bool {
    switch (kind, Unicode.Scalar(next)) {
    case (.article, "例"), (.article, "件"), (.article, "约"), (.article, "款"), (.article, "文"),
      (.article, "形"), (.article, "码"):
      true
    case (.paragraph, "项"), (.paragraph, "式"): true
    case (.item, "目"): true
    case (.subitem, "录"), (.subitem, "的"), (.subitem, "标"): true
    case (.chapter, "程"): true
    case (.section, "目"), (.section, "约"), (.section, "能"), (.section, "点"): true
    case (.part, "制"), (.part, "号"), (.part, "码"), (.part, "辑"): true
    default: false
    }
  }
}
