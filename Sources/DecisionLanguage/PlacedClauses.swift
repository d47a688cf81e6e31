internal import ChineseText
internal import RegulationModel

/// Clauses that say first where, then what: 将第三条修改为, 第三条后增加, 第三条与第四条合并.
extension ClauseReader {
  ///     placed = [将|对|在] place (change | 作为 … | 合并 … | 删去 … | 增加 … | 不再适用)
  mutating func placed(_ cursor: inout ClauseCursor) -> Bool {
    var probe = cursor
    let exceptions = exceptionsAhead(&probe)
    _ = probe.take(ClauseWords.objectMarks) || probe.take(ClauseWords.placeMarks)
    guard var place = PlaceReader(context).read(&probe) else { return false }
    place.exceptions = exceptions
    let manner = probe
    while probe.take(ClauseWords.manners) {}
    place.isRespective = (manner.position..<probe.position).contains { index in
      Phrase("分别").stands(at: index, in: probe.glyphs, before: probe.position)
    }
    let count = clauses.count
    guard verb(&probe, place) || suspension(&probe, place) else { return false }
    // Only words are left out somewhere.
    let isWide = clauses[count...].allSatisfy(\.operation.takesExceptions)
    guard exceptions.isEmpty || isWide else { return false }
    cursor = probe
    return true
  }

  /// Reads the verb of a clause and what it gives; `false`, unmoved, when none stands here.
  private mutating func verb(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    if cursor.stands(ClauseWords.merge) { return merge(&cursor, place) }
    if cursor.stands(ClauseWords.move) { return move(&cursor, place) }
    if cursor.stands(ClauseWords.exchange) { return exchange(&cursor, place) }
    if cursor.stands(ClauseWords.insert) { return insertion(&cursor, at: place) }
    if cursor.stands(ClauseWords.delete) { return deletion(&cursor, within: place) }
    return place.side == nil
      && (split(&cursor, place) || splitIntoParagraphs(&cursor, place) || change(&cursor, place))
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

  ///     suspension = 停止执行 locus [的规定]
  mutating func suspensionAhead(_ cursor: inout ClauseCursor) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.suspend), let loci = LocusReader(context).read(&probe),
      !loci.targets.isEmpty
    else { return false }
    _ = probe.take(["规定", "内容", "的规定", "的内容"])
    add(.suspend(loci.targets), act: loci.act, from: cursor.position)
    remember(loci.targets)
    cursor = probe
    return true
  }

  ///     exchange = locus CONN locus [的] [顺序|位置] 对调 [位置|顺序]
  private mutating func exchange(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.exchange), place.quotes.isEmpty, place.side == nil,
      place.loci.targets.count == 2,
      place.loci.targets.allSatisfy({ $0.address != nil && $0.part == .whole })
    else { return false }
    _ = probe.take(ClauseWords.exchanged)
    add(.exchange(place.loci.targets), act: place.loci.act, from: cursor.position)
    remember(place.loci.targets)
    cursor = probe
    return true
  }

  ///     move = place (移至|移到) (locus (之前|之后) | division [末尾]) ["，" 作为 locus]
  private mutating func move(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.move), place.quotes.isEmpty, place.side == nil,
      let last = place.loci.targets.last, let steps = last.lastSteps
    else { return false }
    var base = context
    base.old = steps
    base.new = last.renumbered?.steps
    guard let beside = LocusReader(base).read(&probe), beside.targets.count == 1 else {
      return false
    }
    let position: WordInsertion.Position
    if probe.take(ClauseWords.behind) {
      position = .after
    } else if probe.take(ClauseWords.ahead) {
      position = .before
    } else if beside.targets[0].isDivision, beside.targets[0].part == .whole {
      _ = probe.take(["末尾", "的末尾", "最后", "的最后", "之末", "中", "内", "之中"])
      position = .end
    } else if beside.targets[0].isDivision, beside.targets[0].part == .end {
      position = .end
    } else {
      return false
    }
    var move = UnitMove(beside: beside.targets[0], position)
    var next = probe
    _ = next.takeComma()
    while next.take(ClauseWords.manners) {}
    if next.take(ClauseWords.become), let loci = newLoci(&next, after: place.loci) {
      move.numbers = loci.targets
      probe = next
    }
    add(.move(place.loci.targets, move), act: place.loci.act, from: cursor.position)
    remember(place.loci.targets)
    cursor = probe
    return true
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
    let text = QuotedContent.changedText(&cursor)
    add(.merge(place.loci.targets, to: target, text: text), act: place.loci.act, from: start)
    remember([place.loci.targets[0]])
    if let target { context.new = target.address?.steps }
    return true
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
  /// Whether it is one 编, 分编, 章 or 节.
  var isDivision: Bool { address?.steps.last?.kind.isDivision ?? false }

  /// Whether it is the provisions from one to another.
  package var isRange: Bool {
    if case .range = unit { return true }
    return false
  }
}
