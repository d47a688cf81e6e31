internal import ChineseText
package import RegulationModel

/// One level of an address with its numbers: 第三条, 第（一）、（三）项, 第一至三项, 第三条之一.
package struct ClauseStep {
  package var kind: ProvisionKind
  package var numbers: [Numbers]

  package init(kind: ProvisionKind, numbers: [Numbers]) {
    self.kind = kind
    self.numbers = numbers
  }

  /// A number, or a range with both ends.
  package struct Numbers {
    package var first: ProvisionNumber
    package var last: ProvisionNumber?
    /// Index of the first glyph of the first number, and behind its last one.
    package var firstGlyphs: Range<Int>
    /// The same of the last number.
    package var lastGlyphs: Range<Int>?
    /// Whether 第 stands before the number and the unit behind it.
    package var isFull = false

    package init(
      first: ProvisionNumber, last: ProvisionNumber? = nil, firstGlyphs: Range<Int>,
      lastGlyphs: Range<Int>? = nil, isFull: Bool = false
    ) {
      self.first = first
      self.last = last
      self.firstGlyphs = firstGlyphs
      self.lastGlyphs = lastGlyphs
      self.isFull = isFull
    }
  }
}

/// Reads numbers with their units.
package enum StepReader {
  /// A shared unit joins no more numbers than this.
  private static let sharedLimit = 64

  ///     step = "第" P ["之" NUM] UNIT ["之" NUM] | "第" P {CONN ["第"] P} UNIT
  package static func step(_ cursor: inout ClauseCursor) -> ClauseStep? {
    var probe = cursor
    guard probe.take(Glyph.ordinal), let first = ordinal(&probe) else { return nil }
    var step = ClauseStep(
      kind: .article,
      numbers: [.init(first: ProvisionNumber(first.value), firstGlyphs: first.glyphs)])
    if let kind = unit(&probe) {
      step.kind = kind
      step.numbers[0].isFull = true
      if kind == .article { branch(&step.numbers[0], &probe) }
    } else if let kind = shared(&step.numbers, &probe) {
      step.kind = kind
    } else {
      return nil
    }
    cursor = probe
    return step
  }

  ///     bare = P UNIT: 将十一条修改为, 第三十七条、三十八条
  package static func bare(_ cursor: inout ClauseCursor) -> ClauseStep? {
    var probe = cursor
    guard let first = ordinal(&probe), let kind = unit(&probe) else { return nil }
    var step = ClauseStep(
      kind: kind, numbers: [.init(first: ProvisionNumber(first.value), firstGlyphs: first.glyphs)])
    if kind == .article { branch(&step.numbers[0], &probe) }
    cursor = probe
    return step
  }

  ///     P = NUM | "（" NUM "）", Chinese or Arabic
  package static func ordinal(_ cursor: inout ClauseCursor) -> (value: Int, glyphs: Range<Int>)? {
    var probe = cursor
    let open = probe.peek()
    let isBracketed = open == Glyph.leftParenthesis || open == 0x28
    if isBracketed { probe.take() }
    let start = probe.position
    guard let value = probe.takeNumeral() else { return nil }
    let glyphs = start..<probe.position
    if isBracketed {
      let close = probe.take()
      guard close == Glyph.rightParenthesis || close == 0x29 else { return nil }
    }
    cursor = probe
    return (value, glyphs)
  }

  ///     UNIT = "分编" | "编" | "章" | "节" | "条" | "款" | "项" | "目", not 条例, 款项, 项目 …
  package static func unit(_ cursor: inout ClauseCursor) -> ProvisionKind? {
    let kind: ProvisionKind
    var length = 1
    switch cursor.peek() {
    case Glyph.subpartFirst where cursor.peek(1) == Glyph.part: (kind, length) = (.subpart, 2)
    case Glyph.part: kind = .part
    case Glyph.chapter: kind = .chapter
    case Glyph.section: kind = .section
    case Glyph.article: kind = .article
    case 0x6B3E: kind = .paragraph  // 款
    case Glyph.item: kind = .item
    case 0x76EE: kind = .subitem  // 目
    default: return nil
    }
    guard !beginsWord(kind, cursor.peek(length)) else { return nil }
    cursor.position += length
    return kind
  }

  /// Whether a unit's glyph is the first of a longer word.
  private static func beginsWord(_ kind: ProvisionKind, _ next: UInt32) -> Bool {
    switch kind {
    case .article:
      [0x4F8B, 0x4EF6, 0x7EA6, 0x6B3E, 0x6587, 0x5F62, 0x7801].contains(next)  // 例件约款文形码
    case .paragraph: next == Glyph.item || next == 0x5F0F  // 项式
    case .item, .subitem: next == 0x76EE || next == 0x5F55 || next == 0x6807  // 目录标
    case .chapter: next == 0x7A0B  // 程
    case .section: [0x76EE, 0x7EA6, 0x80FD, 0x70B9].contains(next)  // 目约能点
    case .part: [0x5236, 0x53F7, 0x7801, 0x8F91].contains(next)  // 制号码辑
    default: false
    }
  }

  ///     branch = {"之" NUM}
  private static func branch(_ number: inout ClauseStep.Numbers, _ cursor: inout ClauseCursor) {
    var branches: [Int] = []
    var end = cursor.position
    while branches.count < 2 {
      var probe = cursor
      guard probe.take(Glyph.branch), let branch = probe.takeNumeral(), branch < 1_000 else {
        break
      }
      branches.append(branch)
      cursor = probe
      end = probe.position
    }
    guard !branches.isEmpty else { return }
    number.first = ProvisionNumber(number.first.value, branches: branches)
    number.firstGlyphs = number.firstGlyphs.lowerBound..<end
  }

  ///     shared = {CONN ["第"] P} UNIT        CONN may be missing between brackets: 第（一）（三）项
  private static func shared(
    _ numbers: inout [ClauseStep.Numbers], _ cursor: inout ClauseCursor
  ) -> ProvisionKind? {
    var probe = cursor
    var list = numbers
    while list.count < sharedLimit {
      let isRange = probe.take(ClauseWords.ranges)
      guard isRange || probe.take(ClauseWords.lists) || isBracket(behind: probe) else { return nil }
      _ = probe.take(Glyph.ordinal)
      guard let next = ordinal(&probe) else { return nil }
      let number = ProvisionNumber(next.value)
      if isRange, list[list.count - 1].last == nil {
        list[list.count - 1].last = number
        list[list.count - 1].lastGlyphs = next.glyphs
      } else {
        list.append(.init(first: number, firstGlyphs: next.glyphs))
      }
      guard let kind = unit(&probe) else { continue }
      (cursor, numbers) = (probe, list)
      return kind
    }
    return nil
  }

  /// Whether two numbers in brackets stand side by side.
  private static func isBracket(behind cursor: ClauseCursor) -> Bool {
    let next = cursor.peek()
    guard next == Glyph.leftParenthesis || next == 0x28, cursor.position > 0 else { return false }
    let last = cursor.glyphs[cursor.position - 1]
    return last == Glyph.rightParenthesis || last == 0x29
  }
}
