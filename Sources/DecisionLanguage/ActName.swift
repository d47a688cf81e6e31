internal import ChineseText

/// Reads the names of acts.
package enum ActName {
  /// A title is not longer than this, in glyphs.
  private static let titleLimit = 240
  /// A name without marks is not longer than this.
  private static let bareLimit = 30

  private static let genres: PhraseSet = [
    "法", "条例", "规定", "规则", "细则", "解释", "准则", "章程", "安排", "决定", "通则", "党章", "规范", "法典",
  ]
  private static let behind: PhraseSet = [
    "第", "原第", "的第", "中第", "序言", "引言", "名称", "的名称", "题注", "作如下", "中的", "附件", "作出", "条文",
  ]

  ///     title = "《" … "》" ["（" … "）"]
  ///
  /// - Returns: what stands between the outer marks.
  package static func title(_ cursor: inout ClauseCursor) -> String? {
    guard cursor.peek() == Glyph.titleOpen else { return nil }
    var probe = cursor
    var depth = 0
    repeat {
      switch probe.take() {
      case Glyph.titleOpen: depth += 1
      case Glyph.titleClose: depth -= 1
      case 0, DecisionGlyph.lineFeed: return nil
      default: break
      }
      guard probe.position - cursor.position < titleLimit else { return nil }
    } while depth > 0
    let inner = cursor.glyphs[(cursor.position + 1)..<(probe.position - 1)]
    cursor = probe
    return String(glyphs: inner)
  }

  ///     bracket = "（" … "）": a number of a document, 以下简称…
  ///
  /// - Returns: the glyphs inside; `nil` when no bracket stands here or it is a number's.
  static func bracket(_ cursor: inout ClauseCursor) -> ArraySlice<UInt32>? {
    var probe = cursor
    let open = probe.take()
    guard open == Glyph.leftParenthesis || open == 0x28 else { return nil }
    let start = probe.position
    if probe.takeNumeral() != nil, [Glyph.rightParenthesis, 0x29].contains(probe.peek()) {
      return nil
    }
    var depth = 1
    while depth > 0 {
      switch probe.take() {
      case Glyph.leftParenthesis, 0x28: depth += 1
      case Glyph.rightParenthesis, 0x29: depth -= 1
      case 0, DecisionGlyph.lineFeed: return nil
      default: break
      }
      guard probe.position - start < titleLimit else { return nil }
    }
    cursor = probe
    return probe.glyphs[start..<(probe.position - 1)]
  }

  ///     bare = Han{2,30} ending in 法, 条例 …, before 第, 序言, 名称 …
  static func bare(_ cursor: inout ClauseCursor) -> String? {
    var probe = cursor
    // 本条例, 该条例: the act itself.
    guard !probe.stands(["本", "该", "原"]) else { return nil }
    while probe.position - cursor.position < bareLimit, DecisionGlyph.isHan(probe.peek()) {
      let start = probe.position
      if probe.position > cursor.position || probe.stands(["党章"]), probe.take(genres) {
        guard probe.stands(behind) else {
          if probe.position == start { probe.take() }
          continue
        }
        let name = String(glyphs: cursor.glyphs[cursor.position..<probe.position])
        cursor = probe
        return name
      }
      // 第三条的办法 is a locus, not a name.
      if probe.peek() == Glyph.ordinal { return nil }
      probe.take()
    }
    return nil
  }
}
