internal import ChineseText
internal import RegulationModel

/// Reads the chain of a citation: 第五十八条、第五十九条第一款和第六十条第（一）至（三）项.
///
///     chain = group {CONN group}
///     group = step {[LINK] step}           levels descend 编 > 章 > 节 > 条 > 款 > 项 > 目
///
/// A step inherits every wider level of the address before it and drops every narrower one; 条
/// never inherits a division. 至 closes a range on the address before it.
struct ChainScanner {
  private(set) var spans: [LocusSpan] = []
  private var cursor: GlyphCursor
  /// The level of the last step; of the head before the first.
  private var level: ProvisionKind?
  private let head: Head

  /// What stands before the chain.
  enum Head: Sendable, Hashable {
    case none
    /// The act itself, or another act; behind 本办法, 第 may be missing: 本办法二十六条.
    case act(isOrdinalOptional: Bool)
    /// An act in a report: 第 may be missing before digits, too: 《…》34条, 《…》§64, 《…》Art. 4.
    case cited
    /// 本条, 前款 …
    case unit(ProvisionKind)
  }

  /// Reads the chain at a cursor.
  ///
  /// - Parameters:
  ///   - cursor: where the chain begins; afterwards, behind it.
  ///   - bytes: the text.
  ///   - head: what stands before the chain.
  /// - Returns: the targets; `nil` when no chain begins here.
  static func read(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, after head: Head = .none
  ) -> [LocusSpan]? {
    var scanner = ChainScanner(cursor: cursor, head: head)
    guard scanner.first(bytes) else { return nil }
    while scanner.descend(bytes) || scanner.join(bytes) {}
    scanner.tail(bytes)
    cursor = scanner.cursor
    return scanner.spans
  }

  private init(cursor: GlyphCursor, head: Head) {
    self.cursor = cursor
    self.head = head
    if case .unit(let unit) = head { level = unit }
  }

  private mutating func first(_ bytes: Span<UInt8>) -> Bool {
    var probe = cursor
    if head == .cited { probe.skipBlanks(bytes) }
    if head != .none { _ = link(&probe, bytes) }
    if head == .cited { probe.skipBlanks(bytes) }
    let isLinked = probe.offset > cursor.offset && head != .cited
    guard let step = narrower(&probe, bytes, isLinked: isLinked) ?? bare(&probe, bytes) else {
      return false
    }
    cursor = probe
    start(step, from: Locus())
    return true
  }

  /// A first step without 第: 违反本办法二十六条, 《…》34条, 《…》§64.
  private func bare(_ probe: inout GlyphCursor, _ bytes: Span<UInt8>) -> NumberedStep? {
    guard head == .act(isOrdinalOptional: true) || head == .cited else { return nil }
    var trial = probe
    if head == .cited, trial.take(ChainScanner.signs, bytes) {
      trial.skipBlanks(bytes)
      guard let value = StepScanner.ordinal(&trial, bytes) else { return nil }
      probe = trial
      return NumberedStep(
        kind: .article, numbers: [.init(first: ProvisionNumber(value), stop: trial.offset)])
    }
    if head == .cited, let step = unnamed(&probe, bytes) { return step }
    guard head == .cited || Glyph.isHan(trial.peek(bytes)),
      let value = ChineseNumeral.read(&trial, bytes), value > 1,
      ProvisionUnit.read(&trial, bytes) == .article
    else { return nil }
    let number = StepScanner.branched(value, &trial, bytes)
    probe = trial
    return NumberedStep(kind: .article, numbers: [.init(first: number, stop: trial.offset)])
  }

  /// A number without its unit, which speaks: 《…》34规定, 《…》第34规定.
  private func unnamed(_ probe: inout GlyphCursor, _ bytes: Span<UInt8>) -> NumberedStep? {
    var trial = probe
    let isOrdinal = trial.take(Glyph.ordinal, bytes)
    guard isOrdinal || Glyph.isDigit(trial.peek(bytes)),
      let value = ChineseNumeral.read(&trial, bytes), (1..<1_900).contains(value),
      ChainScanner.speaking.length(at: trial.offset, before: trial.end, in: bytes) != nil
    else { return nil }
    probe = trial
    return NumberedStep(
      kind: .article, numbers: [.init(first: ProvisionNumber(value), stop: trial.offset)])
  }

  /// What stands for 第…条 in front of a number.
  private static let signs: WordSet = [
    "§", "§§", "Art.", "art.", "Art", "art", "Article", "article",
  ]
  private static let speaking: WordSet = [
    "规定", "的规定", "之规定", "明确", "明确规定", "要求", "的要求", "指出", "载明", "所称", "所列", "处理", "处罚",
  ]

  ///     [LINK] step, narrower than the last
  private mutating func descend(_ bytes: Span<UInt8>) -> Bool {
    guard var span = spans.last, let level, level < .subitem else { return false }
    var probe = cursor
    if let first = firstOf(&probe, bytes) {
      cursor = probe
      spans.removeLast()
      let base = span.end
      spans.append(
        LocusSpan(
          base.setting(first.unit, ProvisionNumber(1)),
          to: base.setting(first.unit, ProvisionNumber(first.count)), stop: cursor.offset))
      self.level = first.unit
      return true
    }
    let isLinked = link(&probe, bytes)
    guard let step = narrower(&probe, bytes, isLinked: isLinked), step.kind > level else {
      return false
    }
    cursor = probe
    let base = span.end
    let number = step.numbers[0]
    if span.last == nil {
      spans.removeLast()
      start(step, from: base)
      return true
    }
    span.end = base.setting(step.kind, number.first)
    span.stop = cursor.offset
    spans[spans.count - 1] = span
    self.level = step.kind
    return true
  }

  /// Adds the targets of a step to an address.
  private mutating func start(_ step: NumberedStep, from base: Locus) {
    for number in step.numbers {
      let first = base.setting(step.kind, number.first)
      spans.append(
        LocusSpan(first, to: number.last.map { base.setting(step.kind, $0) }, stop: number.stop))
    }
    // The unit stands behind the last of its numbers.
    if !step.numbers.isEmpty { spans[spans.count - 1].stop = cursor.offset }
    level = step.kind
  }

  ///     CONN group
  private mutating func join(_ bytes: Span<UInt8>) -> Bool {
    guard let last = spans.last, let level else { return false }
    var probe = cursor
    guard let connector = JoiningWords.read(&probe, bytes) else { return false }
    guard
      let step = StepScanner.step(&probe, bytes) ?? sameUnit(level, last.end, &probe, bytes)
        ?? items(&probe, bytes, isJoined: true) ?? nextArticle(level, last.end, &probe, bytes)
    else { return false }
    cursor = probe
    guard connector == .range, last.last == nil else {
      start(step, from: last.end)
      return true
    }
    let end = last.first.setting(step.kind, step.numbers[0].first)
    spans[spans.count - 1].last = end
    spans[spans.count - 1].stop = step.numbers.count > 1 ? step.numbers[0].stop : cursor.offset
    var rest = step
    rest.numbers.removeFirst()
    start(rest, from: end)
    return true
  }

  ///     P UNIT, the unit of the last step, a larger number: 第三十七条、三十八条
  private func sameUnit(
    _ unit: ProvisionKind, _ last: Locus, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> NumberedStep? {
    var probe = cursor
    guard let value = StepScanner.ordinal(&probe, bytes), let previous = last.number(unit),
      value > previous.value, ProvisionUnit.read(&probe, bytes) == unit
    else { return nil }
    let number =
      unit == .article
      ? StepScanner.branched(value, &probe, bytes) : ProvisionNumber(value)
    cursor = probe
    return NumberedStep(kind: unit, numbers: [.init(first: number, stop: probe.offset)])
  }

  ///     P "条", behind a 款 or 项, a larger number: 第一条第二款和二条第一款
  private func nextArticle(
    _ unit: ProvisionKind, _ last: Locus, _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> NumberedStep? {
    var probe = cursor
    guard unit > .article, Glyph.isHan(probe.peek(bytes)), let previous = last.article,
      let value = ChineseNumeral.read(&probe, bytes), value > previous.value,
      ProvisionUnit.read(&probe, bytes) == .article
    else { return nil }
    let number = StepScanner.branched(value, &probe, bytes)
    cursor = probe
    return NumberedStep(kind: .article, numbers: [.init(first: number, stop: probe.offset)])
  }

  /// A step, or items without 第.
  private func narrower(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, isLinked: Bool
  ) -> NumberedStep? {
    var probe = cursor
    if let step = StepScanner.step(&probe, bytes) {
      if isLinked, step.kind <= .article, level != .chapter, level != nil { return nil }
      cursor = probe
      return step
    }
    if level == .item, let step = subitem(&probe, bytes) {
      cursor = probe
      return step
    }
    return isLinked ? nil : items(&cursor, bytes, isJoined: false)
  }

  ///     "第" P "目", also before 的: behind an item it is no 目的.
  private func subitem(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> NumberedStep? {
    var probe = cursor
    guard probe.take(Glyph.ordinal, bytes), let value = StepScanner.ordinal(&probe, bytes),
      probe.take(Glyph.directory, bytes)
    else { return nil }
    cursor = probe
    return NumberedStep(
      kind: .subitem, numbers: [.init(first: ProvisionNumber(value), stop: probe.offset)])
  }

  ///     items = "（" NUM "）" {CONN "（" NUM "）"} ["项"]        after 条 or 款
  private func items(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>, isJoined: Bool
  ) -> NumberedStep? {
    guard level == .article || level == .paragraph || (isJoined && level == .item) else {
      return nil
    }
    var probe = cursor
    guard let first = StepScanner.bracketed(&probe, bytes) else { return nil }
    var step = NumberedStep(
      kind: .item, numbers: [.init(first: ProvisionNumber(first), stop: probe.offset)])
    var trial = probe
    while step.numbers.count < 100, let connector = JoiningWords.read(&trial, bytes),
      let value = StepScanner.bracketed(&trial, bytes)
    {
      let number = ProvisionNumber(value)
      step.add(number, connector, stop: trial.offset)
      probe = trial
    }
    var end = probe
    if ProvisionUnit.read(&end, bytes) == .item { probe = end }
    cursor = probe
    return step
  }

  ///     firstOf = "前" NUM ("款" | "项")       after 条 or 款: the first NUM of that unit
  private func firstOf(
    _ cursor: inout GlyphCursor, _ bytes: Span<UInt8>
  ) -> (unit: ProvisionKind, count: Int)? {
    var probe = cursor
    guard probe.take(Glyph.previous, bytes), let count = ChineseNumeral.read(&probe, bytes),
      count > 1, let unit = ProvisionUnit.read(&probe, bytes), let level, unit > level,
      unit == .paragraph || unit == .item
    else { return nil }
    cursor = probe
    return (unit, count)
  }

  ///     tail = ("两" | NUM | "各") UNIT: counts what was listed, names nothing
  private mutating func tail(_ bytes: Span<UInt8>) {
    guard spans.count > 1 || spans.last?.last != nil, let level else { return }
    var probe = cursor
    if !probe.take(Glyph.all, bytes) {
      guard let count = ChineseNumeral.read(&probe, bytes), count > 1, count < 100 else { return }
    }
    guard ProvisionUnit.read(&probe, bytes) == level else { return }
    cursor = probe
  }

  ///     LINK = "的" | "中" | "中的" | "规定" ["的"] | "所规定的" | "所列" ["的"]
  private func link(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    cursor.take(ChainScanner.links, bytes)
  }

  private static let links: WordSet = [
    "的", "中", "中的", "规定的", "规定", "所规定的", "所列", "所列的", "里的",
  ]
}
