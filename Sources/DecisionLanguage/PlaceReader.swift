internal import ChineseText
internal import RegulationModel

/// Reads what stands before the verb of a clause: 将第三条中的“甲”, 在第三条后.
struct PlaceReader {
  private let context: LocusContext

  init(_ context: LocusContext) {
    self.context = context
  }

  /// Reads a place and the side of it that is meant, up to the verb; `nil` when there is none.
  func read(_ cursor: inout ClauseCursor) -> ClausePlace? {
    guard var place = words(&cursor) else { return nil }
    _ = side(&cursor, &place)
    skipComma(&cursor)
    return place
  }

  /// Reads what stands before the verb; `nil` when there is nothing.
  private func words(_ cursor: inout ClauseCursor) -> ClausePlace? {
    var place = ClausePlace()
    place.isAnaphoric = cursor.stands(ClauseWords.same)
    let start = cursor.position
    if let loci = LocusReader(context).read(&cursor) { place.loci = loci }
    takeWholeAct(&cursor, &place)
    takeComma(&cursor, before: place)
    let isSpoken = takeSpokenPlace(&cursor, place)
    _ = cursor.take(0x7531)  // 由“甲”修改为“乙”
    var probe = cursor
    if !place.loci.targets.isEmpty, probe.takeColon(), DecisionGlyph.isQuotation(probe.peek()) {
      cursor = probe
    }
    place.quotes =
      title(&cursor, of: place) ?? QuotedContent.quotes(&cursor, isWordList: &place.isWordList)
    if isSpoken, place.quotes.count == 1, place.quotes[0].place == nil {
      place.quotes[0].place = .all(count: 1)
    }
    // 第二款“甲”中的“乙”: the first words only say where.
    probe = cursor
    if place.quotes.count == 1, probe.take(["中的", "中"]) {
      if !place.loci.targets.isEmpty {
        place.loci.targets[place.loci.targets.count - 1].locator = place.quotes[0].text
        place.loci.isInside = true
        cursor = probe
        place.quotes = QuotedContent.quotes(&cursor, isWordList: &place.isWordList)
      }
    }
    while let next = furtherPlace(&cursor, behind: place) { place.more.append(next) }
    return cursor.position > start ? place : nil
  }

  /// 将第三条的罚款数额由“甲”修改为“乙”: free words that say which place of the quoted words is meant.
  ///
  /// Nobody finds it by them, so the quoted words must stand once in the provision.
  private func takeSpokenPlace(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    guard place.loci.isInside, !place.loci.targets.isEmpty else { return false }
    var probe = cursor
    while probe.position - cursor.position < Self.spokenLimit, DecisionGlyph.isHan(probe.peek()),
      probe.peek() != 0x7531  // 由
    {
      probe.take()
    }
    guard probe.position > cursor.position, probe.peek() == 0x7531,
      DecisionGlyph.isQuotation(probe.peek(1))
    else { return false }
    cursor = probe
    return true
  }

  /// Free words before 由 are no longer.
  private static let spokenLimit = 16

  /// 将名称《甲》修改为: the title that goes, in its own marks.
  private func title(_ cursor: inout ClauseCursor, of place: ClausePlace) -> [QuotedText]? {
    guard place.loci.targets.count == 1, place.loci.targets[0].unit == .title,
      let title = ActName.title(&cursor)
    else { return nil }
    return [QuotedText([title], isMarked: false)]
  }

  ///     further = CONN loci 中的 quote{quote}
  ///
  /// Only behind a place that quotes words itself.
  private func furtherPlace(
    _ cursor: inout ClauseCursor, behind place: ClausePlace
  ) -> ClausePlace? {
    guard !place.quotes.isEmpty, place.follower == nil, let last = place.loci.targets.last,
      let steps = (place.more.last?.loci.targets.last ?? last).lastSteps
    else { return nil }
    var probe = cursor
    guard probe.take(ClauseWords.lists) else { return nil }
    _ = probe.take(ClauseWords.objectMarks)
    var base = context
    base.old = steps
    base.new = nil
    guard let loci = LocusReader(base).read(&probe), !loci.targets.isEmpty else { return nil }
    var next = ClausePlace(loci: loci)
    next.quotes = QuotedContent.quotes(&probe, isWordList: &next.isWordList)
    guard !next.quotes.isEmpty else { return nil }
    cursor = probe
    return next
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

  ///     side = [之] (后|前) | 之间 | 与 quote 之间
  private func side(_ cursor: inout ClauseCursor, _ place: inout ClausePlace) -> Bool {
    if place.quotes.count == 2, cursor.take(ClauseWords.between) {
      place.follower = place.quotes.removeLast()
      place.side = .after
      return true
    }
    let isFine = place.quotes.isEmpty && place.loci.targets.last.map { $0.part != .whole } ?? false
    if cursor.take(ClauseWords.behind) || isFine && cursor.take(ClauseWords.atEnd) {
      place.side = .after
    } else if cursor.take(ClauseWords.ahead) || isFine && cursor.take(ClauseWords.atStart) {
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
}
