internal import ChineseText
internal import RegulationModel

/// Clauses that say first where, then what: 将第三条修改为, 第三条后增加, 第三条与第四条合并.
extension ClauseReader {
  ///     placed = [将|对|在] place (change | 作为 … | 合并 … | 删去 … | 增加 … | 不再适用)
  mutating func placed(_ cursor: inout ClauseCursor) -> Bool {
    var probe = cursor
    _ = probe.take(ClauseWords.objectMarks) || probe.take(ClauseWords.placeMarks)
    guard var place = place(&probe) else { return false }
    _ = side(&probe, &place)
    skipComma(&probe)
    while probe.take(ClauseWords.manners) {}
    guard verb(&probe, place) || suspension(&probe, place) else { return false }
    cursor = probe
    return true
  }

  /// Reads the verb of a clause and what it gives; `false`, unmoved, when none stands here.
  private mutating func verb(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    if cursor.stands(ClauseWords.merge) { return merge(&cursor, place) }
    if cursor.stands(ClauseWords.insert) { return insertion(&cursor, at: place) }
    if cursor.stands(ClauseWords.delete) { return deletion(&cursor, within: place) }
    return place.side == nil
      && (split(&cursor, place) || splitIntoParagraphs(&cursor, place) || change(&cursor, place))
  }

  /// Reads what stands before the verb; `nil` when there is nothing.
  private func place(_ cursor: inout ClauseCursor) -> ClausePlace? {
    var place = ClausePlace()
    place.isAnaphoric = cursor.stands(ClauseWords.same)
    let start = cursor.position
    if let loci = LocusReader(context).read(&cursor) { place.loci = loci }
    takeWholeAct(&cursor, &place)
    takeComma(&cursor, before: place)
    _ = cursor.take(0x7531)  // 由“甲”修改为“乙”
    var probe = cursor
    if !place.loci.targets.isEmpty, probe.takeColon(), DecisionGlyph.isQuotation(probe.peek()) {
      cursor = probe
    }
    place.quotes = quotes(&cursor, isWordList: &place.isWordList)
    // 第二款“甲”中的“乙”: the first words only say where.
    probe = cursor
    if place.quotes.count == 1, probe.take(["中的", "中"]) {
      if !place.loci.targets.isEmpty {
        place.loci.targets[place.loci.targets.count - 1].locator = place.quotes[0].text
        place.loci.isInside = true
        cursor = probe
        place.quotes = quotes(&cursor, isWordList: &place.isWordList)
      }
    }
    return cursor.position > start ? place : nil
  }

  /// 将《示例条例》中的“甲”修改为“乙”: an act without a provision is all of it.
  private func takeWholeAct(_ cursor: inout ClauseCursor, _ place: inout ClausePlace) {
    var probe = cursor
    guard place.loci.act != nil, place.loci.targets.isEmpty, probe.take(["中的", "中"]),
      DecisionGlyph.isQuotation(probe.peek())
    else { return }
    place.loci.targets = [AmendmentTarget(.act)]
    place.loci.isInside = true
    cursor = probe
  }

  /// 将第三条中的，“甲”修改为“乙”: a comma may stand before the words.
  private func takeComma(_ cursor: inout ClauseCursor, before place: ClausePlace) {
    var probe = cursor
    guard !place.loci.targets.isEmpty, probe.takeComma(), DecisionGlyph.isQuotation(probe.peek())
    else { return }
    // 删去第三条，“甲”… would be another clause: only behind 中的.
    if place.loci.isInside { cursor = probe }
  }

  /// 将第三条中的“甲”，修改为“乙”: a comma may stand before the verb.
  private func skipComma(_ cursor: inout ClauseCursor) {
    var probe = cursor
    guard probe.takeComma() else { return }
    while probe.take(ClauseWords.manners) {}
    if probe.stands(ClauseWords.change) { cursor = probe }
  }

  /// Quotations one after the other, with 、 or 和 between them or nothing.
  func quotes(_ cursor: inout ClauseCursor, isWordList: inout Bool) -> [QuotedText] {
    var quotes: [QuotedText] = []
    while true {
      var probe = cursor
      if !quotes.isEmpty, probe.take(ClauseWords.lists) {
        guard let quote = probe.takeQuote() else { break }
        isWordList = true
        quotes.append(quote)
        cursor = probe
        continue
      }
      _ = probe.take(DecisionGlyph.lineFeed)
      guard let quote = probe.takeQuote() else { break }
      quotes.append(quote)
      cursor = probe
    }
    return quotes
  }

  ///     side = [之] (后|前) | 之间 | 与 quote 之间
  private func side(_ cursor: inout ClauseCursor, _ place: inout ClausePlace) -> Bool {
    if place.quotes.count == 2, cursor.take(ClauseWords.between) {
      place.follower = place.quotes.removeLast()
      place.side = .after
      return true
    }
    if cursor.take(ClauseWords.behind) {
      place.side = .after
    } else if cursor.take(ClauseWords.ahead) {
      place.side = .before
    } else {
      return false
    }
    // 在“甲”后、“乙”前增加“丙”
    var probe = cursor
    _ = probe.take(ClauseWords.lists)
    if let follower = probe.takeQuote(), place.side == .after, probe.take(ClauseWords.ahead) {
      place.follower = follower
      cursor = probe
    }
    _ = cursor.takeComma()
    return true
  }

  ///     suspension = place [的 …] 不再适用
  private mutating func suspension(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    guard !place.loci.targets.isEmpty else { return false }
    let start = cursor.position
    while cursor.position - start < 40,
      DecisionGlyph.isHan(cursor.peek()) || DecisionGlyph.isQuotation(cursor.peek())
    {
      if cursor.take(ClauseWords.suspend) {
        add(.suspend(place.loci.targets), act: place.loci.act, from: start)
        remember(place.loci.targets)
        return true
      }
      cursor.take()
    }
    return false
  }

  ///     merge = place 合并 [为一款] ["，"] [作为 locus] ["，"] [修改为 [：] quote]
  private mutating func merge(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    guard place.loci.targets.count > 1 || place.loci.targets.first?.isRange == true,
      place.quotes.isEmpty
    else { return false }
    var probe = cursor
    guard probe.take(ClauseWords.merge) else { return false }
    let start = cursor.position
    // 合并为一条
    cursor = probe
    if probe.take(0x4E3A), probe.takeNumeral() == 1, StepReader.unit(&probe) != nil {  // 为
      cursor = probe
    }
    var target: AmendmentTarget?
    probe = cursor
    _ = probe.takeComma()
    while probe.take(ClauseWords.manners) {}
    // 合并为第六条
    if probe.take(ClauseWords.become) || probe.take(ClauseWords.change) || probe.take(0x4E3A),
      let loci = newLoci(&probe, after: place.loci), loci.targets.count == 1
    {
      target = loci.targets[0]
      cursor = probe
    }
    let text = changedText(&cursor)
    add(.merge(place.loci.targets, to: target, text: text), act: place.loci.act, from: start)
    remember([place.loci.targets[0]])
    if let target { context.new = target.address?.steps }
    return true
  }

  ///     changed = ["，"] [并] 修改为 [：] quote{quote}
  ///
  /// - Returns: the quotations; empty, with the cursor unmoved, when none follow.
  func changedText(_ cursor: inout ClauseCursor) -> [QuotedText] {
    var probe = cursor
    _ = probe.takeComma()
    _ = probe.take(ClauseWords.adverbs)
    _ = probe.take(["将其", "将该条", "将该款"])
    while probe.take(ClauseWords.manners) {}
    guard
      probe.take(ClauseWords.change) || probe.take(ClauseWords.contentWords)
        || DecisionGlyph.isColon(probe.peek())
    else { return [] }
    let text = content(&probe)
    guard !text.isEmpty else { return [] }
    cursor = probe
    return text
  }

  ///     content = [如下内容] [：] quote{quote}
  func content(_ cursor: inout ClauseCursor) -> [QuotedText] {
    var probe = cursor
    _ = probe.takeColon()
    _ = probe.take(ClauseWords.contentWords)
    _ = probe.takeColon()
    var isWordList = false
    let text = quotes(&probe, isWordList: &isWordList)
    guard !text.isEmpty else { return [] }
    cursor = probe
    return text
  }

  /// Loci in the numbers after the decision, which go on from the place that the clause names.
  func newLoci(_ cursor: inout ClauseCursor, after loci: Loci) -> Loci? {
    var base = context
    if let last = loci.targets.last, let steps = last.lastSteps {
      base.old = steps
      base.new = last.renumbered?.steps
    }
    guard let found = LocusReader(base, isNew: true).read(&cursor), !found.targets.isEmpty else {
      return nil
    }
    return found
  }
}

extension AmendmentTarget {
  /// Whether it is the provisions from one to another.
  package var isRange: Bool {
    if case .range = unit { return true }
    return false
  }
}
