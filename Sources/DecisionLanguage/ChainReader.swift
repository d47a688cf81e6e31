internal import ChineseText
internal import RegulationModel

/// Reads the chain of a locus: 第五十八条、第五十九条第一款和第六十条第（一）至（三）项.
///
///     chain = group {CONN group}           CONN without ，
///     group = step {[LINK] step}           levels descend 编 > 章 > 节 > 条 > 款 > 项 > 目
///
/// A step inherits the wider levels of the address before it; 条 never inherits a division.
enum ChainReader {
  /// Words between 条 and 项 that name a list and no verb: 第六十七条…职权第二十项.
  private static let freeLimit = 40

  /// Reads a chain.
  ///
  /// - Parameters:
  ///   - cursor: where it begins; behind it afterwards.
  ///   - base: the address that a first step narrower than 条 goes on from.
  ///   - newBase: the same address in the numbers after the decision, if they are known.
  ///   - isFirst: whether nothing stands before it in its list: then 第 may be missing.
  /// - Returns: the targets; `nil` when no chain begins here.
  static func read(
    _ cursor: inout ClauseCursor, base: [ProvisionAddress.Step],
    newBase: [ProvisionAddress.Step]?, isFirst: Bool
  ) -> [AmendmentTarget]? {
    var probe = cursor
    guard let first = StepReader.step(&probe) ?? StepReader.bare(&probe) else { return nil }
    // 将十一条修改为: 第 is missing; 三款 alone may be a count.
    if probe.glyphs[cursor.position] != Glyph.ordinal, isFirst, first.kind != .article {
      return nil
    }
    var chain = Chain(base: base, newBase: newBase)
    chain.start(first)
    var locator: String?
    while descend(&probe, &chain, &locator) || join(&probe, &chain) {}
    cursor = probe
    return chain.targets(locator: locator)
  }

  ///     [LINK | quote 中 | free words] step, narrower than the last
  private static func descend(
    _ cursor: inout ClauseCursor, _ chain: inout Chain, _ locator: inout String?
  ) -> Bool {
    var probe = cursor
    _ = probe.take(ClauseWords.links)
    if let step = narrower(&probe, than: chain.kind) {
      cursor = probe
      chain.descend(step)
      return true
    }
    guard chain.kind == .article || chain.kind == .paragraph else { return false }
    probe = cursor
    if let quote = probe.takeQuote(), probe.take(["中的", "中"]),
      let step = narrower(&probe, than: chain.kind)
    {
      locator = quote.text
      cursor = probe
      chain.descend(step)
      return true
    }
    probe = cursor
    let start = probe.position
    while probe.position - start < freeLimit, DecisionGlyph.isHan(probe.peek()) {
      guard !probe.stands(ClauseWords.change), !probe.stands(ClauseWords.insert),
        !probe.stands(ClauseWords.delete), !probe.stands(ClauseWords.become),
        !probe.stands(ClauseWords.lists), !probe.stands(ClauseWords.behind),
        !probe.stands(ClauseWords.merge), !probe.stands(ClauseWords.move),
        !probe.stands(ClauseWords.exchange),
        !probe.stands(ClauseWords.suspend)
      else { return false }
      if probe.peek() == Glyph.ordinal, let step = narrower(&probe, than: chain.kind) {
        locator = String(glyphs: cursor.glyphs[start..<probe.position])
        cursor = probe
        chain.descend(step)
        return true
      }
      probe.take()
    }
    return false
  }

  private static func narrower(
    _ cursor: inout ClauseCursor, than kind: ProvisionKind
  ) -> ClauseStep? {
    var probe = cursor
    if let step = StepReader.step(&probe), step.kind > kind, step.kind < .annex {
      cursor = probe
      return step
    }
    // 第三条（二）项
    probe = cursor
    guard kind == .article || kind == .paragraph,
      probe.peek() == Glyph.leftParenthesis || probe.peek() == 0x28,
      let number = StepReader.ordinal(&probe), StepReader.unit(&probe) == .item
    else { return nil }
    cursor = probe
    return ClauseStep(
      kind: .item,
      numbers: [.init(first: ProvisionNumber(number.value), firstGlyphs: number.glyphs)])
  }

  ///     CONN group
  private static func join(_ cursor: inout ClauseCursor, _ chain: inout Chain) -> Bool {
    var probe = cursor
    let isRange = probe.take(ClauseWords.ranges)
    guard isRange || probe.take(ClauseWords.lists) else { return false }
    // A list of 款 that 原 goes on with is another locus.
    guard let step = StepReader.step(&probe) ?? sameUnit(&probe, chain.kind) else { return false }
    cursor = probe
    if isRange { chain.close(step) } else { chain.start(step) }
    return true
  }

  /// 第三十七条、三十八条
  private static func sameUnit(
    _ cursor: inout ClauseCursor, _ kind: ProvisionKind
  ) -> ClauseStep? {
    var probe = cursor
    guard let step = StepReader.bare(&probe), step.kind == kind else { return nil }
    cursor = probe
    return step
  }
}

/// The addresses of a chain while it is read.
private struct Chain {
  typealias Steps = [ProvisionAddress.Step]

  private struct Span {
    var first: Steps
    var last: Steps?
    var newFirst: Steps?
  }

  private var spans: [Span] = []
  private let base: Steps
  private let newBase: Steps?
  /// The level of the last step.
  private(set) var kind = ProvisionKind.article

  init(base: Steps, newBase: Steps?) {
    self.base = base
    self.newBase = newBase
  }

  /// Adds the numbers of a step as targets of their own.
  mutating func start(_ step: ClauseStep) {
    let base = spans.last.map { $0.last ?? $0.first } ?? self.base
    let new = spans.last.map { $0.newFirst } ?? newBase
    kind = step.kind
    for numbers in step.numbers {
      spans.append(
        Span(
          first: Self.inherit(base, step.kind, numbers.first),
          last: numbers.last.map { Self.inherit(base, step.kind, $0) },
          newFirst: step.kind > .article
            ? new.map { Self.inherit($0, step.kind, numbers.first) } : nil))
    }
  }

  /// Narrows the last target by a step.
  mutating func descend(_ step: ClauseStep) {
    guard let span = spans.popLast() else { return }
    kind = step.kind
    let base = span.last ?? span.first
    if span.last != nil {
      spans.append(
        Span(first: span.first, last: Self.inherit(base, step.kind, step.numbers[0].first)))
      return
    }
    for numbers in step.numbers {
      spans.append(
        Span(
          first: Self.inherit(base, step.kind, numbers.first),
          last: numbers.last.map { Self.inherit(base, step.kind, $0) },
          newFirst: span.newFirst.map { Self.inherit($0, step.kind, numbers.first) }))
    }
  }

  /// Makes the last target a range that ends with a step.
  mutating func close(_ step: ClauseStep) {
    guard var span = spans.popLast(), span.last == nil else { return start(step) }
    span.last = Self.inherit(span.first, step.kind, step.numbers[0].first)
    span.newFirst = nil
    spans.append(span)
    kind = step.kind
    guard step.numbers.count > 1 else { return }
    start(ClauseStep(kind: step.kind, numbers: Array(step.numbers.dropFirst())))
  }

  /// What the chain names.
  func targets(locator: String?) -> [AmendmentTarget] {
    spans.map { span in
      let first = ProvisionAddress(span.first)
      let unit: AmendmentTarget.Unit =
        span.last.map { .range(first, ProvisionAddress($0)) } ?? .provision(first)
      return AmendmentTarget(
        unit, renumbered: span.newFirst.map { ProvisionAddress($0) }, locator: locator)
    }
  }

  /// The wider levels of an address with a step below them.
  private static func inherit(
    _ base: Steps, _ kind: ProvisionKind, _ number: ProvisionNumber
  ) -> Steps {
    let step = ProvisionAddress.Step(kind, number)
    if kind == .article { return base.prefix { $0.kind == .annex } + [step] }
    return base.prefix { $0.kind == .annex || $0.kind < kind } + [step]
  }
}
