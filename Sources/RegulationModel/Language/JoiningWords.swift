package import ChineseText

/// What joins the numbers of a citation.
package enum JoiningWords {
  /// How two numbers are joined.
  package enum Joint: Sendable {
    /// 、 和 及 以及 与 或 或者 ，
    case list
    /// 至 到 — － ~
    case range
  }

  /// What joins the members of a list; the comma, which does so only before 第, is not among them.
  package static let lists = ["、", "和", "及", "以及", "与", "或", "或者"]
  /// What stands between the ends of a range.
  package static let ranges = ["至", "到", "—", "——", "－", "-", "~", "～", "–"]

  private static let listWords = WordSet(lists.map { Word($0) })
  private static let rangeWords = WordSet(ranges.map { Word($0) })

  ///     CONN = list | "，" | range
  ///
  /// The comma joins only before 第.
  package static func read(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Joint? {
    var probe = cursor
    probe.skipBlanks(bytes)
    let joint: Joint
    var isOrdinalNeeded = false
    if probe.take(listWords, bytes) {
      joint = .list
    } else if probe.take(rangeWords, bytes) {
      joint = .range
    } else if probe.take(Glyph.comma, bytes) || probe.take(0x2C, bytes) {
      (joint, isOrdinalNeeded) = (.list, true)
    } else {
      return nil
    }
    probe.skipBlanks(bytes)
    if isOrdinalNeeded, probe.peek(bytes) != Glyph.ordinal { return nil }
    cursor = probe
    return joint
  }
}
