internal import ChineseText
internal import RegulationModel

/// Clauses that change or renumber: 修改为, 改为, 作为.
extension ClauseReader {
  ///     change   = place [统一|分别|相应] 修改为 [：] quote{quote}
  ///     renumber = place (改为|修改为|作为) [修改后] locus ["，" [并] 修改为 [：] quote]
  mutating func change(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    var probe = cursor
    let isBecoming = probe.take(ClauseWords.become)
    guard isBecoming || probe.take(ClauseWords.change) else {
      return shift(&cursor, place)
    }
    let behindVerb = probe
    let new = QuotedContent.content(&probe)
    if !new.isEmpty, !isBecoming {
      var place = place
      place.exceptions += exceptions(&probe, within: place.loci)
      guard replace(place, with: new, from: cursor.position, to: probe.position) else {
        return false
      }
      cursor = probe
      return true
    }
    if !isBecoming, let title = title(behindVerb, place) {
      add(
        .rename(place.loci.targets[0], old: place.quotes.first, new: title.words),
        act: place.loci.act,
        from: cursor.position)
      remember(place.loci.targets)
      cursor = title.end
      return true
    }
    probe = behindVerb
    guard place.quotes.isEmpty, !place.loci.targets.isEmpty,
      let loci = newLoci(&probe, after: place.loci)
    else { return false }
    let text = QuotedContent.changedText(&probe)
    add(
      .renumber(place.loci.targets, to: loci.targets, text: text), act: place.loci.act ?? loci.act,
      from: cursor.position)
    remember([AmendmentTarget(renumbered: place.loci.targets, to: loci.targets)])
    cursor = probe
    return true
  }

  /// 将名称修改为：《…》 — marks of a title instead of quotation marks; 〈〉 inside become 《》.
  private func title(
    _ cursor: ClauseCursor, _ place: ClausePlace
  ) -> (words: QuotedText, end: ClauseCursor)? {
    guard place.quotes.count < 2, place.loci.targets.count == 1,
      place.loci.targets[0].unit == .title
    else { return nil }
    var probe = cursor
    _ = probe.takeColon()
    let line = text.line(at: probe.position)
    guard let title = ActName.title(&probe) else { return nil }
    let words = title.replacing("〈", with: "《").replacing("〉", with: "》")
    return (QuotedText([words], line: line, isMarked: false), probe)
  }

  ///     shift = place [依次] 顺延
  private mutating func shift(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> Bool {
    guard !place.loci.targets.isEmpty, place.quotes.isEmpty, cursor.take(ClauseWords.shift) else {
      return false
    }
    add(.adjustOrder(OrderAdjustment()), act: place.loci.act, from: cursor.position)
    return true
  }

  private mutating func replace(
    _ place: ClausePlace, with new: [QuotedText], from start: Int, to end: Int
  ) -> Bool {
    let targets = place.loci.targets
    if let each = respective(place, new) { return replaceSeveral(each, with: new, to: end) }
    if !place.more.isEmpty { return replaceSeveral(place, with: new, to: end) }
    if place.quotes.isEmpty {
      guard let first = targets.first else { return false }
      if targets.count == 1, first.part == .heading || first.unit == .title {
        add(
          .rename(first, old: nil, new: QuotedText(joining: new)), act: place.loci.act, from: start)
      } else {
        let isConsolidated = place.isAnaphoric && !clauses.isEmpty
        add(
          .replaceUnits(targets, text: new, isConsolidated: isConsolidated), act: place.loci.act,
          from: start)
      }
      remember(targets)
      return true
    }
    if let heading = headingTarget(place), place.quotes.count == 1 {
      add(
        .rename(heading, old: place.quotes[0], new: QuotedText(joining: new)), act: place.loci.act,
        from: start)
      if !targets.isEmpty { remember(targets) }
      return true
    }
    let places =
      targets.isEmpty ? (wordTargets.isEmpty ? [AmendmentTarget(.act)] : wordTargets) : targets
    var new = new
    if place.isWordList, new.count == 1 {
      new = Array(repeating: new[0], count: place.quotes.count)
    }
    add(
      .replaceWords(
        WordReplacement(in: places, old: place.quotes, new: new, except: place.exceptions)),
      act: place.loci.act, from: start)
    if !targets.isEmpty { remember(targets) }
    return true
  }

  /// 第十一条、第十二条中的“甲”分别修改为“乙”、“丙”: the word in each place by itself; `nil` for any
  /// other clause.
  private func respective(_ place: ClausePlace, _ new: [QuotedText]) -> ClausePlace? {
    let targets = place.loci.targets
    guard place.more.isEmpty, place.isRespective, place.quotes.count == 1, new.count > 1,
      targets.count == new.count
    else { return nil }
    var first = place
    first.loci.targets = [targets[0]]
    first.more = targets.dropFirst().map { target in
      var next = ClausePlace()
      next.loci.targets = [target]
      next.quotes = place.quotes
      return next
    }
    return first
  }

  /// 第二条中的“甲”、第四条中的“乙”分别修改为“丙”、“丁”: an instruction for each place; the new words
  /// pair with the old ones by position, or one is for all.
  private mutating func replaceSeveral(
    _ place: ClausePlace, with new: [QuotedText], to end: Int
  ) -> Bool {
    let places = [place] + place.more
    var act = place.loci.act
    let count = places.reduce(0) { $0 + $1.quotes.count }
    guard new.count == count || new.count == 1 else { return false }
    var rest = new.count == 1 ? Array(repeating: new[0], count: count)[...] : new[...]
    for next in places {
      let words = Array(rest.prefix(next.quotes.count))
      rest = rest.dropFirst(next.quotes.count)
      act = next.loci.act ?? act
      add(
        .replaceWords(
          WordReplacement(
            in: next.loci.targets, old: next.quotes, new: words, except: place.exceptions)),
        act: act, from: end)
    }
    remember(places[places.count - 1].loci.targets)
    return true
  }

  /// The heading whose words a clause quotes: 第四章章名“甲”修改为“乙”, 第四章“甲”修改为“乙”,
  /// 将“一、甲”修改为“一、乙”.
  private func headingTarget(_ place: ClausePlace) -> AmendmentTarget? {
    let targets = place.loci.targets
    if targets.isEmpty {
      guard wordTargets.isEmpty || wordTargets[0].unit == .heading,
        HeadingWords.areLabelled(place.quotes.first)
      else { return nil }
      return AmendmentTarget(.heading)
    }
    guard targets.count == 1, var target = targets.first else { return nil }
    if target.part == .heading { return target }
    let isDivision = target.address?.steps.last?.kind.isDivision ?? false
    guard isDivision, !place.loci.isInside else { return nil }
    target.part = .heading
    return target
  }
}

/// Whether quoted words are those of a heading: they begin with a label.
enum HeadingWords {
  /// Whether one line begins with a division's or an item's label and goes on.
  static func areLabelled(_ quote: QuotedText?) -> Bool {
    guard let quote, quote.paragraphs.count == 1, let words = quote.paragraphs.first else {
      return false
    }
    let bytes = Array(words.utf8)
    guard let match = LabelScanner.match(0..<bytes.count, in: bytes.span), match.end < bytes.count
    else { return false }
    switch match.label {
    case .division: return true
    case .item(let style, _): return style == .enumerated || style == .bracketed
    default: return false
    }
  }
}

extension AmendmentTarget {
  /// The last provision of a renumbering with both its addresses.
  fileprivate init(renumbered old: [AmendmentTarget], to new: [AmendmentTarget]) {
    guard let last = old.last, let steps = last.lastSteps, let newSteps = new.last?.lastSteps else {
      self = old.last ?? AmendmentTarget(.act)
      return
    }
    self.init(
      .provision(ProvisionAddress(steps)), renumbered: ProvisionAddress(newSteps))
  }
}
