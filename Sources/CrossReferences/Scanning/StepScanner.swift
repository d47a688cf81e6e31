internal import ChineseText
internal import RegulationModel

/// One level of a citation with its numbers: 第三条, 第（一）、（三）项, 第一至三项.
struct Step: Sendable {
  var unit: CitedUnit
  var numbers: [Numbers]

  /// A number, or a range with both ends.
  struct Numbers: Sendable {
    var first: ProvisionNumber
    var last: ProvisionNumber?
    /// UTF-8 offset behind its last glyph.
    var stop: Int
  }

  /// Adds a number behind a connector: to the last one as the end of its range, or as one more.
  mutating func add(_ number: ProvisionNumber, _ connector: Connector, stop: Int) {
    if connector == .range, numbers[numbers.count - 1].last == nil {
      numbers[numbers.count - 1].last = number
      numbers[numbers.count - 1].stop = stop
    } else {
      numbers.append(Numbers(first: number, stop: stop))
    }
  }
}

/// How two numbers of a citation are joined.
enum Connector: Sendable {
  /// 、 和 及 以及 与 或 或者 ，
  case list
  /// 至 到 — － ~
  case range
}

/// Reads numbers, units and connectors; the words of the grammar that chains are made of.
enum StepScanner {
  /// A shared unit joins no more numbers than this; the longest list of real law has 42.
  private static let maximumShared = 64

  ///     step = "第" P UNIT ["之" NUM] | "第" P {CONN ["第"] P} UNIT
  static func step(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Step? {
    var probe = cursor
    guard probe.take(Glyph.ordinal, bytes), let first = ordinal(&probe, bytes) else { return nil }
    var step = Step(
      unit: .article, numbers: [.init(first: ProvisionNumber(first), stop: probe.offset)])
    if let unit = unit(&probe, bytes) {
      step.unit = unit
      if unit == .article { step.numbers[0].first = branched(first, &probe, bytes) }
    } else if let unit = sharedUnit(&step, &probe, bytes) {
      step.unit = unit
    } else if !lacksArticle(probe, bytes) {
      return nil
    }
    cursor = probe
    return step
  }

  ///     sharedUnit = {CONN ["第"] P} UNIT
  private static func sharedUnit(
    _ step: inout Step, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> CitedUnit? {
    var probe = cursor
    var list = step
    while list.numbers.count < maximumShared, let connector = connector(&probe, bytes) {
      _ = probe.take(Glyph.ordinal, bytes)
      guard let value = ordinal(&probe, bytes) else { return nil }
      list.add(ProvisionNumber(value), connector, stop: probe.offset)
      guard let unit = unit(&probe, bytes) else { continue }
      (cursor, step) = (probe, list)
      return unit
    }
    return nil
  }

  /// Whether 条 was left out before a 款 or 项: 第四十八第一款.
  private static func lacksArticle(_ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    var probe = cursor
    guard probe.take(Glyph.ordinal, bytes), ordinal(&probe, bytes) != nil else { return false }
    let unit = unit(&probe, bytes)
    return unit == .paragraph || unit == .item
  }

  ///     P = NUM | ANUM | "（" (NUM | ANUM) "）"
  static func ordinal(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    if let value = bracketed(&cursor, bytes) { return value }
    var probe = cursor
    probe.skipBlanks(bytes)
    guard let value = ChineseNumeral.read(&probe, bytes), value > 0 else { return nil }
    cursor = probe
    return value
  }

  ///     bracketed = "（" (NUM | ANUM) "）"
  static func bracketed(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Int? {
    var probe = cursor
    probe.skipBlanks(bytes)
    guard Glyph.opensBracket(probe.take(bytes)) else { return nil }
    probe.skipBlanks(bytes)
    guard let value = ChineseNumeral.read(&probe, bytes), value > 0, value < 1_000 else {
      return nil
    }
    probe.skipBlanks(bytes)
    guard Glyph.closesBracket(probe.take(bytes)) else { return nil }
    cursor = probe
    return value
  }

  ///     branched = number {"之" NUM}
  static func branched(
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

  ///     UNIT = "分编" | "编" | "章" | "节" | "条" | "款" | "项" | "目"
  ///
  /// Not when the glyph begins another word: 条例, 款项, 项目, 章程, 节能.
  static func unit(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> CitedUnit? {
    var probe = cursor
    probe.skipBlanks(bytes)
    let name = probe.take(bytes)
    if name == Glyph.subpartFirst {
      guard probe.take(Glyph.part, bytes) else { return nil }
      cursor = probe
      return .subpart
    }
    guard let unit = Glyph.unit(name), !beginsWord(unit, probe, bytes) else { return nil }
    cursor = probe
    return unit
  }

  /// Whether a unit's glyph, just taken, is the first of a longer word.
  static func beginsWord(_ unit: CitedUnit, _ cursor: GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    let next = cursor.peek(bytes)
    switch unit {
    case .article:
      if next == Glyph.paragraph {
        return !CitationWords.paragraphRule.stands(
          at: cursor.offset, before: cursor.end, in: bytes)
      }
      return [0x4F8B, 0x4EF6, 0x7EA6, 0x6587, 0x5F62, 0x7801].contains(next)  // 例件约文形码
    case .paragraph: return next == Glyph.item || next == 0x5F0F  // 项 式
    case .item: return next == Glyph.directory
    case .subitem: return [0x5F55, 0x7684, 0x6807].contains(next)  // 录的标
    case .chapter: return next == 0x7A0B  // 程
    case .section: return [0x76EE, 0x7EA6, 0x80FD, 0x70B9].contains(next)  // 目约能点
    case .part: return [0x5236, 0x53F7, 0x7801, 0x8F91].contains(next)  // 制号码辑
    case .subpart: return false
    }
  }

  ///     CONN = "、" | "和" | "及" | "以及" | "与" | "或" | "或者" | "，" | "至" | "到" | "—" | "－" | "~"
  ///
  /// The comma joins only before 第.
  static func connector(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Connector? {
    var probe = cursor
    probe.skipBlanks(bytes)
    let isOrdinalNeeded: Bool
    let connector: Connector
    if probe.take(listWords, bytes) {
      (connector, isOrdinalNeeded) = (.list, false)
    } else if probe.take(Glyph.to, bytes) {
      (connector, isOrdinalNeeded) = (.range, false)
    } else if Glyph.isComma(probe.peek(bytes)) {
      probe.take(bytes)
      (connector, isOrdinalNeeded) = (.list, true)
    } else if probe.take(rangeWords, bytes) {
      (connector, isOrdinalNeeded) = (.range, false)
    } else {
      return nil
    }
    probe.skipBlanks(bytes)
    if isOrdinalNeeded, probe.peek(bytes) != Glyph.ordinal { return nil }
    cursor = probe
    return connector
  }

  private static let listWords: WordSet = ["、", "和", "及", "以及", "与", "或", "或者"]
  private static let rangeWords: WordSet = ["到", "—", "——", "－", "-", "~", "～", "–"]
}
