internal import ChineseText
internal import RegulationModel

/// 本条, 前款, 该条, 上述条件, 下列: provisions by their place.
extension CitationResolver {
  /// 本条, 本款第四项, 本章第一节.
  func this(_ unit: ProvisionKind, _ spans: [LocusSpan], _ text: CitingText) -> Resolution? {
    guard let index, let place = text.place else { return nil }
    let row: Int? =
      switch unit {
      case .article: place.article
      case .paragraph: place.paragraph
      case .item: place.item
      case .subitem: place.subitem
      default: place.division(unit, in: index)
      }
    guard let row else {
      return Resolution(kind: .relative, reason: .notInside(unit.unit))
    }
    guard !spans.isEmpty else { return relative([row], index) }
    var base = Base.of(row, in: index)
    if unit < .article { base.divisions = [row] + place.divisions }
    if unit == .article, spans.first?.first.widest == .item { base = ownList(spans, base, place) }
    return resolution(.relative, spans, base, index)
  }

  /// 本条第（一）项 in an item means the item's own list, if it has such an item.
  private func ownList(_ spans: [LocusSpan], _ base: Base, _ place: CitingPlace) -> Base {
    guard let index, place.item != nil, let paragraph = place.paragraph else { return base }
    var own = base
    own.paragraph = paragraph
    return TargetLookup(index: index).find(spans, from: own).missing == nil ? own : base
  }

  /// A citation that is its rows.
  private func relative(_ rows: [Int], _ index: ProvisionIndex) -> Resolution {
    var result = Resolution(kind: .relative, runs: rows.map { ($0, $0) })
    result.cited = rows.map { .own(Base.of($0, in: index)) }
    return result
  }

  /// 前款, 前两款, 前条第一款, 前项: counted from the unit that holds the citation.
  ///
  /// 前款 counts 款, also from within a 项; a list with its lead-in is one 款. 前条 is the article
  /// before in the text, 条之一 counted.
  func previous(
    _ unit: ProvisionKind, _ count: Int, _ spans: [LocusSpan], _ text: CitingText
  ) -> Resolution? {
    guard let index, let place = text.place else { return nil }
    let rows: [Int]?
    let failure: Reason
    switch unit {
    case .article:
      (rows, failure) = (articles(before: place, count, index), .noPreviousArticle)
    case .paragraph:
      (rows, failure) = (siblings(before: place.paragraph, count, index), .noPreviousParagraph)
    default:
      let row = unit == .item ? place.item : place.subitem
      let isBehind = row == nil && text.isClosing && unit == .item
      rows =
        isBehind
        ? lastItems(of: place.paragraph, count, index) : siblings(before: row, count, index)
      failure = .noPreviousItem
    }
    guard let rows, let last = rows.last else {
      return Resolution(kind: .relative, reason: failure)
    }
    guard !spans.isEmpty else { return relative(rows, index) }
    return resolution(.relative, spans, Base.of(last, in: index), index)
  }

  private func articles(before place: CitingPlace, _ count: Int, _ index: ProvisionIndex) -> [Int]?
  {
    guard let article = place.article, let position = index.articlePosition(of: article),
      position >= count
    else { return nil }
    let rows = Array(index.articles[(position - count)..<position])
    let isSameAnnex = rows.allSatisfy { CitingPlace(row: $0, in: index).annex == place.annex }
    return isSameAnnex ? rows : nil
  }

  private func siblings(before row: Int?, _ count: Int, _ index: ProvisionIndex) -> [Int]? {
    guard let row else { return nil }
    let position = index.position(of: row)
    guard position >= count else { return nil }
    let all = index.children(of: Int(index.rows[row].parent))
    let end = all.startIndex + position
    let rows = all[(end - count)..<end].map(Int.init)
    return rows.allSatisfy { index.rows[$0].kind == index.rows[row].kind } ? rows : nil
  }

  private func lastItems(of row: Int?, _ count: Int, _ index: ProvisionIndex) -> [Int]? {
    guard let row else { return nil }
    let items = index.children(of: row)
    return items.count >= count ? items.suffix(count).map(Int.init) : nil
  }

  /// 该条, 该款第一项, 各该款: what was cited last, in the text or in the lead-in of its list.
  ///
  /// Without an antecedent it is no citation (该条河流).
  func that(
    _ unit: ProvisionKind, _ isEach: Bool, _ token: CitationToken, _ text: CitingText,
    _ memory: Memory
  ) -> Resolution? {
    let cited = memory.cited.isEmpty ? text.leadIn?.memory.cited ?? [] : memory.cited
    guard let last = cited.last else { return nil }
    switch last {
    case .other(let work, let locus):
      guard locus.number(unit) != nil else { return nil }
      let top = locus.truncated(to: unit)
      guard !token.spans.isEmpty else { return other(work, [LocusSpan(top)], .external) }
      return other(work, token.spans.map { $0.completed(from: top) }, .external)
    case .own(let base):
      guard let index, let row = row(of: unit, in: base) else { return nil }
      if isEach, token.spans.isEmpty {
        let rows = cited.compactMap { cited -> Int? in
          guard case .own(let base) = cited else { return nil }
          return self.row(of: unit, in: base)
        }
        return relative(rows, index)
      }
      guard !token.spans.isEmpty else { return relative([row], index) }
      return resolution(.relative, token.spans, Base.of(row, in: index), index)
    }
  }

  private func row(of unit: ProvisionKind, in base: Base) -> Int? {
    switch unit {
    case .article: base.article
    case .paragraph: base.paragraph
    default: base.item
    }
  }

  /// 上述条件: the 款 before whose lead-in speaks of 下列条件; else an open mention.
  func above(_ noun: Range<Int>, _ text: CitingText, _ bytes: Span<UInt8>) -> Resolution? {
    guard let index, let place = text.place else { return nil }
    let open = Resolution(kind: .generic, reason: .open)
    guard let own = place.paragraph, !noun.isEmpty else { return open }
    let word = Word(ActTitle.string(noun, in: bytes))
    let parent = Int(index.rows[own].parent)
    let siblings = index.children(of: parent)
    let end = index.position(of: own) + (text.isClosing ? 1 : 0)
    for row in siblings.prefix(end).suffix(8).reversed().map(Int.init) {
      let isList = index.rows[row].kind == .paragraph && !index.children(of: row).isEmpty
      if isList, index.leadIn(of: row, speaksOf: word) { return relative([row], index) }
    }
    return open
  }

  /// 下列: the items of the 款, or of the 项, that holds it; 以下 without items is none.
  func following(_ text: CitingText, _ isSure: Bool) -> Resolution? {
    guard let index, let place = text.place else { return nil }
    let items = index.children(of: place.row).map(Int.init).filter {
      index.rows[$0].kind == .item || index.rows[$0].kind == .subitem
    }
    guard let first = items.first, let last = items.last else {
      return isSure ? Resolution(kind: .relative, reason: .open) : nil
    }
    return Resolution(kind: .relative, runs: [(first, last)])
  }
}

extension LocusSpan {
  /// Both ends with the levels that they leave out taken from another address.
  func completed(from base: Locus) -> LocusSpan {
    LocusSpan(first.completed(from: base), to: last?.completed(from: base), stop: stop)
  }
}

extension Locus {
  /// Without the levels narrower than one.
  func truncated(to unit: ProvisionKind) -> Locus {
    guard let number = number(unit) else { return self }
    return setting(unit, number)
  }
}
