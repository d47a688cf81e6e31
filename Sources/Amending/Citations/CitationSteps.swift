internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// One level of a citation with the place of its number among the citation's glyphs.
struct CitedStep {
  var kind: ProvisionKind
  var number: ProvisionNumber
  /// The glyphs of the number; of 第十七条之一, those of 十七条之一.
  var glyphs: Range<Int>
  /// Whether the unit stands right behind the number.
  var isFull: Bool
}

/// One address of a citation: 第十五条第一款、第二款 has two, the second inherits its article.
struct CitedAddress {
  /// The levels that the address names itself.
  var own: [CitedStep]
  /// The levels that it takes over from the address before.
  var inherited: [CitedStep]
  /// Whether it is the other end of 至.
  var closesRange: Bool

  /// The narrowest level.
  var last: CitedStep? { own.last }
}

/// Reads the numbers of a citation: which levels it names, and where.
enum CitationSteps {
  /// The addresses of a citation, in order; empty for one without numbers (前款, 本条例).
  static func read(_ glyphs: [UInt32]) -> [CitedAddress] {
    var cursor = ClauseCursor(glyphs)
    var addresses: [CitedAddress] = []
    var open: [CitedAddress] = []
    var isJoined = true
    var isRange = false
    while !cursor.isAtEnd {
      if ActName.title(&cursor) != nil { continue }
      let isFollowing = isJoined && !addresses.isEmpty
      guard let step = step(&cursor, isFollowing: isFollowing, below: addresses.last?.last?.kind)
      else {
        if cursor.take(ClauseWords.ranges) {
          (isJoined, isRange) = (true, true)
        } else if cursor.take(ClauseWords.lists) || cursor.takeComma() {
          (isJoined, isRange) = (true, false)
        } else {
          cursor.take()
        }
        continue
      }
      let isNarrower = addresses.last?.last.map { step.kind > $0.kind } ?? false
      if isNarrower, !isJoined, let last = addresses.popLast() {
        open = expand(step, own: last.own, inherited: last.inherited, closes: last.closesRange)
      } else {
        let previous = addresses.last.map { $0.inherited + $0.own } ?? []
        let inherited = step.kind > .article ? previous.filter { $0.kind < step.kind } : []
        open = expand(step, own: [], inherited: inherited, closes: isRange)
      }
      addresses += open
      (isJoined, isRange) = (false, false)
    }
    return addresses
  }

  /// A number in the place of that of a step, in the same script; `nil` where its branches do not fit.
  static func edit(
    _ step: CitedStep, _ number: ProvisionNumber, _ glyphs: [UInt32]
  ) -> (range: Range<Int>, text: String)? {
    let sample = glyphs[step.glyphs.lowerBound]
    let value = PrintedNumber.text(number.value, like: sample)
    if step.number.branches.isEmpty, number.branches.isEmpty { return (step.glyphs, value) }
    guard step.isFull else { return nil }
    let end = step.glyphs.upperBound + (step.number.branches.isEmpty ? 1 : 0)
    let branches = number.branches.map { "之" + PrintedNumber.text($0, like: sample) }
    return (step.glyphs.lowerBound..<end, value + step.kind.unit + branches.joined())
  }

  private static func step(
    _ cursor: inout ClauseCursor, isFollowing: Bool, below kind: ProvisionKind?
  ) -> ClauseStep? {
    if cursor.peek() == Glyph.ordinal { return StepReader.step(&cursor) }
    guard isFollowing || kind == .article || kind == .paragraph else { return nil }
    var probe = cursor
    if isFollowing, let step = StepReader.bare(&probe), step.kind == kind {
      cursor = probe
      return step
    }
    // 第十七条第一款（一）项, 第（一）、（二）项
    probe = cursor
    let isBracket = probe.peek() == Glyph.leftParenthesis || probe.peek() == 0x28
    guard isBracket, let number = StepReader.ordinal(&probe) else { return nil }
    var step = ClauseStep(
      kind: .item,
      numbers: [.init(first: ProvisionNumber(number.value), firstGlyphs: number.glyphs)])
    if StepReader.unit(&probe) == .item { step.numbers[0].isFull = true }
    cursor = probe
    return step
  }

  private static func expand(
    _ step: ClauseStep, own: [CitedStep], inherited: [CitedStep], closes: Bool
  ) -> [CitedAddress] {
    var result: [CitedAddress] = []
    for (index, numbers) in step.numbers.enumerated() {
      let first = CitedStep(
        kind: step.kind, number: numbers.first, glyphs: numbers.firstGlyphs,
        isFull: numbers.isFull)
      result.append(
        CitedAddress(
          own: (index == 0 ? own : []) + [first],
          inherited: index == 0 ? inherited : inherited + own,
          closesRange: closes && index == 0))
      guard let last = numbers.last, let glyphs = numbers.lastGlyphs else { continue }
      result.append(
        CitedAddress(
          own: [CitedStep(kind: step.kind, number: last, glyphs: glyphs, isFull: false)],
          inherited: inherited + own, closesRange: true))
    }
    return result
  }
}
