internal import ChineseText

/// Reads mentions of law that name none: 有关规定, 法律、行政法规另有规定, 从其规定.
enum GenericScanner {
  private static let leads: WordSet = ["有关", "相关", "国家有关", "有关的"]
  private static let norms: WordSet = [
    "法律", "行政法规", "地方性法规", "法规", "规章", "党内法规", "国家规定", "规定", "条例", "法律法规",
    "司法解释", "政策",
  ]
  private static let plural: WordSet = ["法律", "行政法规", "法律法规", "党内法规", "地方性法规"]
  private static let ends: WordSet = ["另有规定", "的规定", "规定", "的有关规定"]
  private static let joins: WordSet = ["、", "和", "或者", "以及", "及", "或", "与"]
  private static let its: WordSet = ["其规定"]
  /// The first glyphs of `leads`, `plural` and `its`.
  private static let firsts = GlyphSet("有相国法行党地其".unicodeScalars.map(\.value))
  private static let itsLeads: WordSet = ["从", "依照", "按照", "依", "遵照", "适用"]

  ///     generic = lead norms [end] | plural norms end | (从 | 依照) 其规定
  static func read(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, notBefore start: Int
  ) -> Bool {
    var probe = cursor
    guard firsts.contains(probe.peek(bytes)) else { return false }
    if probe.peek(bytes) == Glyph.its {
      guard probe.take(its, bytes),
        itsLeads.length(endingAt: cursor.offset, notBefore: start, in: bytes) != nil
      else { return false }
      cursor = probe
      return true
    }
    if probe.take(leads, bytes) {
      guard takeNorms(&probe, bytes) else { return false }
      _ = probe.take(ends, bytes)
      cursor = probe
      return true
    }
    guard plural.length(at: probe.offset, before: probe.end, in: bytes) != nil,
      takeNorms(&probe, bytes), probe.take(ends, bytes)
    else { return false }
    cursor = probe
    return true
  }

  ///     norms = norm {("、" | "和" | "或者") norm}
  private static func takeNorms(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    guard cursor.take(norms, bytes) else { return false }
    var probe = cursor
    var count = 0
    while count < 16, probe.take(joins, bytes), probe.take(norms, bytes) {
      cursor = probe
      count += 1
    }
    return true
  }
}
