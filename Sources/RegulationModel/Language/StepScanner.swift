package import ChineseText

/// Reads numbers, units and connectors; the words of the grammar that chains are made of.
package enum StepScanner {
  /// A shared unit joins no more numbers than this; the longest list of real law has 42.
  private static let maximumShared = 64

  ///     step = "第" P UNIT ["之" NUM] | "第" P {CONN ["第"] P} UNIT
  package static func step(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> NumberedStep? {
    var probe = cursor
    guard probe.take(Glyph.ordinal, bytes), let first = ordinal(&probe, bytes) else { return nil }
    var step = NumberedStep(
      kind: .article, numbers: [.init(first: ProvisionNumber(first), stop: probe.offset)])
    if let unit = ProvisionUnit.read(&probe, bytes) {
      step.kind = unit
      if unit == .article { step.numbers[0].first = branched(first, &probe, bytes) }
    } else if let unit = sharedUnit(&step, &probe, bytes) {
      step.kind = unit
    } else if !lacksArticle(probe, bytes) {
      return nil
    }
    cursor = probe
    return step
  }

  ///     sharedUnit = {CONN ["第"] P} [count] UNIT         between bracketed numbers, CONN may be missing
  ///     count      = "两" | NUM | "各", as many as there are: 第（一）、（二）两项
  private static func sharedUnit(
    _ step: inout NumberedStep, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionKind? {
    var probe = cursor
    var list = step
    while list.numbers.count < maximumShared {
      if let connector = JoiningWords.read(&probe, bytes) {
        _ = probe.take(Glyph.ordinal, bytes)
        guard let value = ordinal(&probe, bytes) else { return nil }
        list.add(ProvisionNumber(value), connector, stop: probe.offset)
      } else if let value = bracketed(&probe, bytes) {
        list.add(ProvisionNumber(value), .list, stop: probe.offset)
      } else {
        return nil
      }
      guard let unit = ProvisionUnit.read(&probe, bytes) ?? counted(list, &probe, bytes) else {
        continue
      }
      (cursor, step) = (probe, list)
      return unit
    }
    return nil
  }

  /// The unit behind the count of what was listed.
  private static func counted(
    _ step: NumberedStep, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionKind? {
    var probe = cursor
    if !probe.take(all, bytes) {
      guard ChineseNumeral.read(&probe, bytes) == step.numbers.count else { return nil }
    }
    guard let unit = ProvisionUnit.read(&probe, bytes) else { return nil }
    cursor = probe
    return unit
  }

  private static let all: UInt32 = 0x5404  // 各

  /// Whether 条 was left out before a 款 or 项: 第四十八第一款.
  private static func lacksArticle(_ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var probe = cursor
    guard probe.take(Glyph.ordinal, bytes), ordinal(&probe, bytes) != nil else { return false }
    let unit = ProvisionUnit.read(&probe, bytes)
    return unit == .paragraph || unit == .item
  }

  ///     P = NUM | ANUM | "（" (NUM | ANUM) "）"
  package static func ordinal(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    if let value = bracketed(&cursor, bytes) { return value }
    var probe = cursor
    probe.skipBlanks(bytes)
    guard let value = ChineseNumeral.read(&probe, bytes), value > 0 else { return nil }
    cursor = probe
    return value
  }

  ///     bracketed = "（" (NUM | ANUM) "）"
  package static func bracketed(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    probe.skipBlanks(bytes)
    guard takesBracket(0x28, Glyph.leftParenthesis, &probe, bytes) else { return nil }
    probe.skipBlanks(bytes)
    guard let value = ChineseNumeral.read(&probe, bytes), value > 0, value < 1_000 else {
      return nil
    }
    probe.skipBlanks(bytes)
    guard takesBracket(0x29, Glyph.rightParenthesis, &probe, bytes) else { return nil }
    cursor = probe
    return value
  }

  /// Takes a bracket of either width.
  private static func takesBracket(
    _ narrow: UInt32, _ wide: UInt32, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> Bool {
    cursor.take(wide, bytes) || cursor.take(narrow, bytes)
  }

  ///     branched = number {"之" NUM}
  package static func branched(
    _ value: Int, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> ProvisionNumber {
    var branches: [Int] = []
    while branches.count < 2 {
      var probe = cursor
      probe.skipBlanks(bytes)
      guard probe.take(Glyph.branch, bytes) else { break }
      probe.skipBlanks(bytes)
      guard let branch = ChineseNumeral.read(&probe, bytes), branch > 0, branch < 1_000 else {
        break
      }
      branches.append(branch)
      cursor = probe
    }
    return ProvisionNumber(value, branches: branches)
  }
}
