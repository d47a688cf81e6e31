internal import RegulationModel

/// Where a citation points, in numbers: 第十条第二款 is article 10, paragraph 2.
///
/// Levels that the citation leaves out are `nil`; they come from its head or from its context.
struct Locus: Sendable, Hashable {
  /// The levels that citations name, from the widest to the narrowest.
  static let levels: [ProvisionKind] = [
    .part, .subpart, .chapter, .section, .article, .paragraph, .item, .subitem,
  ]

  /// The number of an annex; 0 for 附件 without a number.
  var annex: Int?
  /// What follows 之 in its number: 2 of 附件1之2.
  var annexBranches: [Int] = []
  var part: ProvisionNumber?
  var subpart: ProvisionNumber?
  var chapter: ProvisionNumber?
  var section: ProvisionNumber?
  var article: ProvisionNumber?
  /// The division that stands before an article, 第五章 of 第五章第四十条: the article is known
  /// without it, but must stand there. Nothing inherits it.
  private(set) var division: [ProvisionNumber?] = []
  var paragraph: Int?
  var item: Int?
  var subitem: Int?

  /// Sets a level.
  ///
  /// An article drops the divisions, since its number is unique in the act, and keeps them aside.
  mutating func set(_ unit: ProvisionKind, _ number: ProvisionNumber) {
    if unit == .article {
      let outer = [part, subpart, chapter, section]
      division = outer.contains { $0 != nil } ? outer : []
    }
    truncate(to: unit)
    switch unit {
    case .part: part = number
    case .subpart: subpart = number
    case .chapter: chapter = number
    case .section: section = number
    case .article: article = number
    case .paragraph: paragraph = number.value
    case .item: item = number.value
    case .subitem: subitem = number.value
    case .annex: annex = number.value
    case .crossheading: break
    }
  }

  /// Drops a level and all narrower ones.
  private mutating func truncate(to unit: ProvisionKind) {
    if unit == .article { (part, subpart, chapter, section) = (nil, nil, nil, nil) }
    if unit <= .part { part = nil }
    if unit <= .subpart { subpart = nil }
    if unit <= .chapter { chapter = nil }
    if unit <= .section { section = nil }
    if unit <= .article { article = nil }
    if unit <= .paragraph { paragraph = nil }
    if unit <= .item { item = nil }
    subitem = nil
  }

  func setting(_ unit: ProvisionKind, _ number: ProvisionNumber) -> Locus {
    var result = self
    result.set(unit, number)
    return result
  }

  /// Places the address in the annex of another one.
  mutating func stand(in other: Locus) {
    (annex, annexBranches) = (other.annex, other.annexBranches)
  }

  /// The division that stands before the article, as an address of its own; `nil` for none.
  var divisionOfArticle: Locus? {
    guard division.count == 4 else { return nil }
    var locus = Locus()
    (locus.part, locus.subpart) = (division[0], division[1])
    (locus.chapter, locus.section) = (division[2], division[3])
    return locus
  }

  /// The widest level that is given; `nil` for none.
  var widest: ProvisionKind? { Locus.levels.first { number($0) != nil } }

  /// The narrowest level that is given; `nil` for none.
  var narrowest: ProvisionKind? { Locus.levels.last { number($0) != nil } }

  /// The number of a level.
  func number(_ unit: ProvisionKind) -> ProvisionNumber? {
    switch unit {
    case .part: part
    case .subpart: subpart
    case .chapter: chapter
    case .section: section
    case .article: article
    case .paragraph: paragraph.map { ProvisionNumber($0) }
    case .item: item.map { ProvisionNumber($0) }
    case .subitem: subitem.map { ProvisionNumber($0) }
    case .annex, .crossheading: nil
    }
  }

  /// The levels that are missing above the widest given one, taken from another address.
  func completed(from base: Locus) -> Locus {
    guard let widest, article == nil, annex == nil, widest > .article else { return self }
    var result = self
    (result.annex, result.annexBranches) = (base.annex, base.annexBranches)
    result.article = base.article
    if widest > .paragraph { result.paragraph = base.paragraph }
    if widest > .item { result.item = base.item }
    return result
  }

  /// As identifiers are built: `art_10__para_2`. Empty when no level is given.
  var id: String {
    var parts: [String] = []
    if let annex { parts.append(annex == 0 ? "att_1" : "att_\(annexNumber(annex))") }
    for unit in Locus.levels {
      if let number = number(unit) { parts.append("\(unit.idStem)_\(number)") }
    }
    return parts.joined(separator: "__")
  }

  /// The number of an annex with what follows 之.
  func annexNumber(_ value: Int) -> ProvisionNumber {
    ProvisionNumber(value, branches: annexBranches)
  }

  /// As printed: `第十条第二款第（三）项`.
  var label: String {
    var text = annex.map { $0 == 0 ? "附件" : annexNumber($0).citation(.annex) } ?? ""
    for unit in Locus.levels {
      guard let number = number(unit) else { continue }
      text += number.citation(unit)
    }
    return text
  }
}

/// One target of a citation: an address, or a range of them with both ends.
struct LocusSpan: Sendable, Hashable {
  var first: Locus
  /// The other end of 至, inclusive; `nil` for a single address.
  var last: Locus?
  /// UTF-8 offset behind its last glyph in the text that was scanned; `nil` where it is all of a
  /// citation.
  var stop: Int?

  init(_ first: Locus, to last: Locus? = nil, stop: Int? = nil) {
    self.first = first
    self.last = last
    self.stop = stop
  }

  /// The address that what follows continues.
  var end: Locus {
    get { last ?? first }
    set {
      if last == nil { first = newValue } else { last = newValue }
    }
  }
}
