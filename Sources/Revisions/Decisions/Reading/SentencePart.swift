internal import ChineseText
internal import RegulationModel

/// 第二句, 后两句, 最后一句: sentences of a 款.
enum SentencePart {
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

/// The unit that 该条, 这一款 name.
enum SameUnit {
  static func kind(_ glyph: UInt32) -> ProvisionKind? {
    switch glyph {
    case Glyph.article: .article
    case 0x6B3E: .paragraph
    case Glyph.item: .item
    case Glyph.chapter: .chapter
    case Glyph.section: .section
    case Glyph.part: .part
    case 0x76EE: .subitem
    default: nil
    }
  }
}

extension AmendmentTarget {
  /// The steps that what follows in a list inherits from.
  var lastSteps: [ProvisionAddress.Step]? {
    switch unit {
    case .provision(let address): address.steps
    case .range(_, let last): last.steps
    default: nil
    }
  }
}
