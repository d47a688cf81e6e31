internal import ChineseText
internal import RegulationModel

/// Clauses that take something away: 删去第三条, 删去第三条中的“甲”, 将第三条删去.
extension ClauseReader {
  ///     delete = (删去|删除|废止) [locus] [quote {和 locus quote}]
  ///
  /// - Parameters:
  ///   - cursor: where the verb stands.
  ///   - place: what stands before the verb; `nil` for nothing.
  /// - Returns: whether a deletion was read.
  mutating func deletion(_ cursor: inout ClauseCursor, within place: ClausePlace?) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.delete) else { return false }
    if let place, place.side == nil, !place.quotes.isEmpty || !named(probe, place.loci) {
      return deleteBefore(&cursor, probe, place)
    }
    if let place {
      if let act = place.loci.act { context.act = act }
      remember(place.loci.targets)
    }
    var count = 0
    var isWordList = false
    while true {
      let start = count == 0 ? cursor.position : probe.position
      var next = probe
      if count > 0, !next.take(ClauseWords.lists) { break }
      let loci = LocusReader(context).read(&next)
      let words = QuotedContent.quotes(&next, isWordList: &isWordList)
      let left = (place?.exceptions ?? []) + (words.isEmpty ? [] : exceptions(&next, within: loci))
      guard addDeletion(loci, words, except: left, from: start) else { break }
      count += 1
      probe = next
      if words.isEmpty { break }
    }
    guard count > 0 else { return false }
    cursor = probe
    return true
  }

  /// Whether a place follows the verb: then what stands before it only says in which provision.
  private func named(_ cursor: ClauseCursor, _ loci: Loci) -> Bool {
    var probe = cursor
    if DecisionGlyph.isQuotation(probe.peek()) { return true }
    return LocusReader(context).read(&probe) != nil
  }

  /// 将第三条删去, 第三条中的“甲”删去
  private mutating func deleteBefore(
    _ cursor: inout ClauseCursor, _ behind: ClauseCursor, _ place: ClausePlace
  ) -> Bool {
    var behind = behind
    let left =
      place.exceptions + (place.quotes.isEmpty ? [] : exceptions(&behind, within: place.loci))
    for next in [place] + place.more {
      guard addDeletion(next.loci, next.quotes, except: left, from: cursor.position) else {
        return false
      }
    }
    cursor = behind
    return true
  }

  private mutating func addDeletion(
    _ loci: Loci?, _ words: [QuotedText], except left: [AmendmentTarget], from start: Int
  ) -> Bool {
    let targets = loci?.targets ?? []
    guard !words.isEmpty else {
      guard !targets.isEmpty else { return false }
      add(.deleteUnits(targets), act: loci?.act, from: start)
      remember(targets)
      return true
    }
    let places =
      targets.isEmpty ? (wordTargets.isEmpty ? [AmendmentTarget(.act)] : wordTargets) : targets
    add(
      .deleteWords(WordDeletion(in: places, words: words, except: left)), act: loci?.act,
      from: start)
    if !targets.isEmpty { remember(targets) }
    return true
  }
}
