internal import RegulationModel

/// Looks addresses up in an edition.
struct TargetLookup: Sendable {
  let index: ProvisionIndex

  /// What a lookup finds.
  enum Target: Sendable {
    case row(Int)
    case missing(Reason)
  }

  /// What the targets of a citation are: their rows, and what does not exist.
  struct Found: Sendable {
    /// Ranges as their first and last rows.
    var runs: [(first: Int, last: Int)] = []
    var missing: Reason?
  }

  /// The rows of all targets.
  func find(_ spans: [LocusSpan], from base: Base) -> Found {
    var found = Found()
    for span in spans {
      let first = row(of: span.first, from: base)
      let last = span.last.map { row(of: $0, from: base) } ?? first
      switch (first, last) {
      case (.row(let lower), .row(let upper)):
        let isBackwards = lower > upper
        if isBackwards { found.missing = found.missing ?? .backwards }
        found.runs.append(isBackwards ? (upper, upper) : (lower, upper))
      case (.missing(let reason), .row(let upper)):
        found.missing = found.missing ?? reason
        found.runs.append((upper, upper))
      case (.row(let lower), .missing(let reason)):
        found.missing = found.missing ?? reason
        found.runs.append((lower, lower))
      case (.missing(let reason), .missing):
        found.missing = found.missing ?? reason
      }
    }
    return found
  }

  /// The row of an address; levels that it leaves out come from the base.
  func row(of locus: Locus, from base: Base) -> Target {
    var row: Int?
    var base = base
    if let annex = locus.annex {
      guard let found = index.annex(annex, locus.annexBranches) else {
        return .missing(.annexNotHeld(locus.label))
      }
      row = found
      base = Base(annex: found, paragraph: index.child(of: found, .paragraph, 1))
      if base.paragraph == nil, locus.widest != nil {
        return .missing(.annexNotHeld(locus.label))
      }
    }
    if let narrowest = locus.narrowest, narrowest < .article {
      return division(locus, from: base)
    }
    if let number = locus.article {
      guard let found = index.article(number, inAnnex: base.annex) else {
        return missing(.article, number, in: nil)
      }
      if let division = locus.divisionOfArticle, !stands(found, in: division, base) {
        return .missing(.missing(division.label + locus.label))
      }
      row = found
      base = Base(annex: base.annex, article: found)
    }
    return inside(locus, base, row)
  }

  /// The levels below the article.
  private func inside(_ locus: Locus, _ start: Base, _ found: Int?) -> Target {
    var base = start
    var row = found
    if let number = locus.paragraph {
      let parent = base.article ?? base.annex ?? base.paragraph.map { Int(index.rows[$0].parent) }
      guard let parent, let found = index.child(of: parent, .paragraph, number) else {
        return missing(.paragraph, ProvisionNumber(number), in: parent)
      }
      row = found
      base.paragraph = found
      base.item = nil
    }
    if let number = locus.item {
      guard let found = item(number, base) else {
        if base.paragraph == nil, let article = base.article, index.lists(of: article).isEmpty {
          return .missing(.noList(index.label(of: article)))
        }
        return missing(.item, ProvisionNumber(number), in: base.paragraph ?? base.article)
      }
      row = found
      base.item = found
    }
    if let number = locus.subitem {
      guard let item = base.item, let found = index.child(of: item, .subitem, number) else {
        return missing(.subitem, ProvisionNumber(number), in: base.item)
      }
      row = found
    }
    return row.map { .row($0) } ?? .missing(.missing(locus.label))
  }

  /// 第X条第Y项 means the item of the article's only list.
  private func item(_ number: Int, _ base: Base) -> Int? {
    if let paragraph = base.paragraph {
      return index.child(of: paragraph, .item, number)
    }
    guard let article = base.article, let list = index.list(of: article, with: number) else {
      return nil
    }
    return index.child(of: list, .item, number)
  }

  /// 编, 分编, 章, 节: in the division around the citation where numbers restart.
  private func division(_ locus: Locus, from base: Base) -> Target {
    var inside = base.divisions
    var row: Int?
    for unit in [ProvisionKind.part, .subpart, .chapter, .section] {
      guard let number = locus.number(unit) else { continue }
      guard let found = index.division(unit, number, inside: inside) else {
        return missing(unit, number, in: row)
      }
      if let row, index.rows[found].parent != Int32(row), !isInside(found, row) {
        return missing(unit, number, in: row)
      }
      row = found
      inside = [found] + inside
    }
    return row.map { .row($0) } ?? .missing(.missing(locus.label))
  }

  /// Whether an article stands in the division named with it: 第五章第四十条. 总则 and 分则 may name
  /// chapters, too, and are not asked for.
  private func stands(_ article: Int, in division: Locus, _ base: Base) -> Bool {
    switch self.division(division, from: base) {
    case .row(let outer): isInside(article, outer)
    case .missing: division.part != nil
    }
  }

  private func isInside(_ row: Int, _ outer: Int) -> Bool {
    row > outer && row < Int(index.rows[outer].end)
  }

  private func missing(_ unit: ProvisionKind, _ number: ProvisionNumber, in parent: Int?) -> Target
  {
    var locus = parent.map { index.locus(of: $0) } ?? Locus()
    if unit == .item, let parent, index.label(of: parent) == index.locus(of: parent).label {
      locus = index.locus(of: parent)
    }
    locus.set(unit, number)
    if unit > .paragraph, locus.paragraph == 1, let parent,
      let position = index.articlePosition(of: parent),
      index.children(of: index.articles[position]).count == 1
    {
      locus.paragraph = nil
    }
    return .missing(.missing(locus.label))
  }

  /// All rows of a run: the siblings between its ends, or the articles between them.
  ///
  /// A run of more than `limit` gives its two ends.
  func expand(_ run: (first: Int, last: Int), limit: Int) -> [Int] {
    guard run.first != run.last else { return [run.first] }
    let (first, last) = (index.rows[run.first], index.rows[run.last])
    if first.kind == .article, last.kind == .article,
      let lower = index.articlePosition(of: run.first),
      let upper = index.articlePosition(of: run.last), lower <= upper
    {
      guard upper - lower < limit else { return [run.first, run.last] }
      return Array(index.articles[lower...upper])
    }
    guard first.parent == last.parent else { return mixed(run, limit) }
    let siblings = index.children(of: Int(first.parent))
    let lower = siblings.startIndex + index.position(of: run.first)
    let upper = siblings.startIndex + index.position(of: run.last)
    guard lower <= upper, upper - lower < limit else { return [run.first, run.last] }
    return siblings[lower...upper].map(Int.init).filter { index.rows[$0].kind == first.kind }
  }

  /// From a place in one article to a place in another: both ends and the articles between.
  private func mixed(_ run: (first: Int, last: Int), _ limit: Int) -> [Int] {
    guard let lower = index.articlePosition(of: run.first),
      let upper = index.articlePosition(of: run.last), upper - lower > 1, upper - lower < limit
    else { return [run.first, run.last] }
    return [run.first] + index.articles[(lower + 1)..<upper] + [run.last]
  }
}
