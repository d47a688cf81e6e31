internal import ChineseText
internal import RegulationModel

/// 第二句, 后两句, 最后一句: sentences of a 款.
enum SentencePart {
  /// Reads the part; `nil`, unmoved, when there is none.
  static func read(_ cursor: inout ClauseCursor) -> AmendmentTarget.Part? {
    var probe = cursor
    if probe.take(Glyph.ordinal), let number = probe.takeNumeral(),
      probe.take(ClauseWords.sentenceUnits)
    {
      cursor = probe
      return .sentences(first: number, count: 1)
    }
    probe = cursor
    let isLast = probe.take(["最后", "后", "末"])
    guard isLast || probe.take(["前", "首"]) else { return nil }
    let count = probe.takeNumeral() ?? 1
    guard probe.take(ClauseWords.sentenceUnits), count < 100 else { return nil }
    cursor = probe
    return .sentences(first: isLast ? -count : 1, count: count)
  }
}
