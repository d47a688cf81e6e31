internal import NewsCorpus
internal import RegulationModel

/// How the items of the corpus are listed.
enum CorpusOrder: CaseIterable {
  case date
  case source
  case kind

  /// The first page.
  var place: PagePlace {
    switch self {
    case .date: SiteMap.corpus
    case .source: SiteMap.corpusBySource
    case .kind: SiteMap.corpusByKind
    }
  }

  var words: String {
    switch self {
    case .date: SiteWording.corpusByDate
    case .source: SiteWording.corpusBySource
    case .kind: SiteWording.corpusByKind
    }
  }

  /// The beginning of the names of its further pages.
  var stem: String {
    switch self {
    case .date: "date"
    case .source: "source"
    case .kind: "kind"
    }
  }
}

/// The items of the corpus in one order, parted into pages of bounded size.
struct CorpusLists {
  /// Items under a heading.
  struct ItemGroup {
    let heading: String
    /// What the heading is called in addresses: `2024`, `2024-02`, `none`.
    let key: String
    /// Positions in the corpus.
    var items: [Int]
  }

  /// Items that one page lists at most.
  static let pageSize = 200

  let order: CorpusOrder
  /// Years, sources or kinds, in the order of the page.
  let groups: [ItemGroup]
  /// The further pages with what each lists; empty where all items stand on the first page.
  let pages: [(place: PagePlace, group: ItemGroup)]

  /// Parts the items.
  init(_ items: [Item], _ order: CorpusOrder) {
    self.order = order
    groups = CorpusLists.groups(items, order)
    guard items.count > CorpusLists.pageSize else {
      pages = []
      return
    }
    var names = TakenNames()
    var pages: [(place: PagePlace, group: ItemGroup)] = []
    for group in groups {
      for part in CorpusLists.parts(of: group, items, order) {
        let name = names.take("\(order.stem)-\(part.key)")
        pages.append((PagePlace(["corpus", name + ".html"]), part))
      }
    }
    self.pages = pages
  }

  // MARK: - Groups

  private static func groups(_ items: [Item], _ order: CorpusOrder) -> [ItemGroup] {
    var groups = grouped(sorted(items), items) { heading(of: $0, order) }
    guard order == .source else { return groups }
    groups = groups.indices.sorted {
      (groups[$1].items.count, $0) < (groups[$0].items.count, $1)
    }.map { groups[$0] }
    // So many sources that a list of them would have no end: the rarest stand together.
    guard groups.count > pageSize else { return groups }
    let rare = groups[(pageSize - 1)...].flatMap(\.items).sorted()
    return groups.prefix(pageSize - 1)
      + [ItemGroup(heading: SiteWording.otherSources, key: "other", items: rare)]
  }

  private static func heading(of item: Item, _ order: CorpusOrder) -> (words: String, key: String) {
    switch order {
    case .date:
      item.date.date.map { ("\($0.year)年", "\($0.year)") } ?? (SiteWording.noDate, "none")
    case .source: item.source.map { ($0, $0) } ?? (SiteWording.noSource, "none")
    case .kind: (SiteWording.kind(item.kind), item.kind.rawValue)
    }
  }

  private static func grouped(
    _ positions: [Int], _ items: [Item], _ heading: (Item) -> (words: String, key: String)
  ) -> [ItemGroup] {
    var groups: [ItemGroup] = []
    var places: [String: Int] = [:]
    for position in positions {
      let (words, key) = heading(items[position])
      if let place = places[key] {
        groups[place].items.append(position)
      } else {
        places[key] = groups.count
        groups.append(ItemGroup(heading: words, key: key, items: [position]))
      }
    }
    return groups
  }

  /// Newest first; items without a day behind the others, in the order of the corpus.
  private static func sorted(_ items: [Item]) -> [Int] {
    items.indices.sorted { left, right in
      switch (items[left].date.date, items[right].date.date) {
      case (let first?, let second?): first == second ? left < right : first > second
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): left < right
      }
    }
  }

  // MARK: - Pages

  /// A group as pages: a year with too many items by months, a month by numbers.
  private static func parts(of group: ItemGroup, _ items: [Item], _ order: CorpusOrder)
    -> [ItemGroup]
  {
    guard group.items.count > pageSize else { return [group] }
    guard order == .date, group.key != "none" else { return numbered(group) }
    return grouped(group.items, items) { item in
      let month = CorpusLists.month(of: item) ?? ""
      return ("\(group.heading)\(item.date.date?.month ?? 0)月", month)
    }.flatMap(numbered)
  }

  private static func numbered(_ group: ItemGroup) -> [ItemGroup] {
    guard group.items.count > pageSize else { return [group] }
    let pages = (group.items.count + pageSize - 1) / pageSize
    return (1...pages).map { number in
      let start = (number - 1) * pageSize
      let end = min(start + pageSize, group.items.count)
      return ItemGroup(
        heading: SiteWording.part(group.heading, number, of: pages),
        key: number == 1 ? group.key : "\(group.key)_\(number)",
        items: Array(group.items[start..<end]))
    }
  }

  /// 2024-02; `nil` for an item without a day.
  static func month(of item: Item) -> String? {
    item.date.date.map { String($0.description.prefix(7)) }
  }

  /// Where the items of a year or month begin: a page and the place in it.
  func target(of key: String) -> (place: PagePlace, fragment: String?) {
    let year = String(key.prefix(4))
    if pages.isEmpty { return (order.place, "in-\(year)") }
    let page =
      pages.first { $0.group.key == key } ?? pages.first { $0.group.key == year }
      ?? pages.first { $0.group.key.hasPrefix(year) }
    return (page?.place ?? order.place, nil)
  }
}
