/// The level of a step of an address: what it may follow, and what it takes over from the place
/// before it.
enum AddressLevel: Sendable, Hashable {
  /// A unit with a number.
  case unit(ProvisionKind)
  /// An unnumbered division, by its heading or its position.
  case unnumbered
  /// A further paragraph of a 项.
  case segment

  /// The kind of the steps at the level.
  var kind: ProvisionKind {
    switch self {
    case .unit(let kind): kind
    case .unnumbered: .chapter
    case .segment: .paragraph
    }
  }

  /// Whether a step at the level may stand right behind a path, in the same place.
  ///
  /// An article below 总则 may only when no title stands in front: 民法总则第三条 is article 3 of 民法总则.
  func canFollow(_ path: [AddressStep], isNamed: Bool) -> Bool {
    guard let last = path.last else { return true }
    let isInSegment = last.kind == .paragraph && path.dropLast().last?.isListItem == true
    switch self {
    case .segment: return last.isListItem
    case .unnumbered: return last.kind.isDivision || last.kind == .annex
    case .unit(.annex): return false
    case .unit(.item), .unit(.subitem):
      return isInSegment || last.isListItem || Self.rank(last.kind) < Self.rank(.item)
    case .unit(let kind):
      if kind == .article, isNamed, last.heading != nil, last.kind.isDivision { return false }
      let isUnnumbered = last.kind.isDivision && last.number == nil
      let lastRank = isUnnumbered ? Self.rank(.part) : Self.rank(last.kind)
      return !isInSegment && Self.rank(kind) > lastRank
    }
  }

  /// The steps above the level that a place takes over from the place before it.
  func inherited(from previous: [AddressStep]) -> [AddressStep] {
    // After 附件1 as a whole, 第三条 is in the body.
    if previous.count == 1, previous.first?.kind == .annex, kind <= .article { return [] }
    switch self {
    case .unit(.article): return previous.first?.kind == .annex ? Array(previous.prefix(1)) : []
    case .segment where previous.contains(where: \.isListItem):
      let last = previous.lastIndex(where: \.isListItem) ?? 0
      return Array(previous[...last])
    default: return Array(previous.prefix { Self.rank($0.kind) < Self.rank(kind) })
    }
  }

  /// Wider kinds are smaller; an annex holds all others.
  private static func rank(_ kind: ProvisionKind) -> Int {
    switch kind {
    case .annex: -1
    case .part, .subpart, .chapter, .section: Int(kind.rawValue)
    case .crossheading: 10
    case .article: 20
    case .paragraph: 30
    case .item: 40
    case .subitem: 50
    }
  }
}
