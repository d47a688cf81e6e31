internal import RegulationModel

/// The provisions of an edition by number, for looking up citations in constant time.
struct ProvisionIndex: Sendable {
  let rows: [ProvisionRow]
  /// The edition's text.
  let bytes: [UInt8]
  /// Rows of all articles, annexes included, in the order of the text.
  let articles: [Int]
  /// Position in `articles` of the article that a row is or is part of; -1 for none.
  private var articlePositions: [Int32]
  /// How many articles, from the first on, are numbered from 1 without a gap.
  private var regularArticles = 0
  /// The other articles.
  private var articlesByNumber: [ArticleKey: Int] = [:]
  /// Where the children of a row begin in `children`; the top has the first entry.
  private var childStarts: [Int32]
  private var children: [Int32]
  private var positions: [Int32]
  /// Children whose number is not their position.
  private var irregular: [ChildKey: Int] = [:]
  private var divisionsByNumber: [DivisionKey: Int] = [:]
  /// The 款 with 项, in the order of the text.
  private var lists: [Int32] = []
  /// Where the lists of an article begin in `lists`, by its position; one more for the end.
  private var listStarts: [Int32] = []
  /// The largest number of a 项 in an article, by its position.
  private var largestItems: [Int32] = []
  private let annexRows: [Int]

  /// Stands for any parent in `DivisionKey`.
  private let anywhere = -2

  private struct ArticleKey: Hashable {
    let annex: Int
    let number: ProvisionNumber
  }

  private struct ChildKey: Hashable {
    let parent: Int
    let kind: ProvisionKind
    let number: Int
  }

  private struct DivisionKey: Hashable {
    let parent: Int
    let kind: ProvisionKind
    let number: ProvisionNumber
  }

  /// Makes the index. O(n).
  init(_ edition: Edition) {
    rows = edition.rows
    bytes = edition.bytes
    articlePositions = [Int32](repeating: -1, count: rows.count)
    positions = [Int32](repeating: 0, count: rows.count)
    childStarts = [Int32](repeating: 0, count: rows.count + 2)
    children = [Int32](repeating: 0, count: rows.count)
    articles = rows.indices.filter { edition.rows[$0].kind == .article }
    annexRows = rows.indices.filter { edition.rows[$0].kind == .annex }
    indexChildren()
    indexNumbers()
  }

  private mutating func indexChildren() {
    for row in rows { childStarts[Int(row.parent) + 2] += 1 }
    for index in 1..<childStarts.count { childStarts[index] += childStarts[index - 1] }
    var next = childStarts
    for (index, row) in rows.enumerated() {
      let slot = Int(row.parent) + 1
      let position = next[slot] - childStarts[slot]
      children[Int(next[slot])] = Int32(index)
      positions[index] = position
      next[slot] += 1
      guard let number = row.number, row.kind > .article, number.value != Int(position) + 1 else {
        continue
      }
      let key = ChildKey(parent: Int(row.parent), kind: row.kind, number: number.value)
      if irregular[key] == nil { irregular[key] = index }
    }
  }

  private mutating func indexNumbers() {
    listStarts.reserveCapacity(articles.count + 1)
    largestItems.reserveCapacity(articles.count)
    var annex = -1
    var position: Int32 = -1
    for (index, row) in rows.enumerated() {
      switch row.kind {
      case .annex: annex = index
      case .part, .subpart, .chapter, .section:
        if annex < 0, let number = row.number {
          add(index, DivisionKey(parent: Int(row.parent), kind: row.kind, number: number))
          add(index, DivisionKey(parent: anywhere, kind: row.kind, number: number))
        }
      case .article:
        position += 1
        listStarts.append(Int32(lists.count))
        largestItems.append(0)
        if annex < 0, Int(position) == regularArticles,
          row.number == ProvisionNumber(regularArticles + 1)
        {
          regularArticles += 1
        } else if let number = row.number {
          let key = ArticleKey(annex: annex, number: number)
          if articlesByNumber[key] == nil { articlesByNumber[key] = index }
        }
        for inside in index..<Int(row.end) { articlePositions[inside] = position }
      case .item: addList(row)
      default: break
      }
    }
    listStarts.append(Int32(lists.count))
  }

  private mutating func add(_ row: Int, _ key: DivisionKey) {
    if divisionsByNumber[key] == nil { divisionsByNumber[key] = row }
  }

  /// Notes the 款 that a 项 is part of as a list of its article.
  private mutating func addList(_ row: ProvisionRow) {
    guard let paragraph = list(ofItem: row), articlePositions[paragraph] >= 0 else { return }
    let article = Int(articlePositions[paragraph])
    if lists.last != Int32(paragraph) { lists.append(Int32(paragraph)) }
    largestItems[article] = max(largestItems[article], Int32(clamping: row.number?.value ?? 0))
  }

  private func list(ofItem row: ProvisionRow) -> Int? {
    row.parent >= 0 && rows[Int(row.parent)].kind == .paragraph ? Int(row.parent) : nil
  }
}

// MARK: - Questions

extension ProvisionIndex {
  /// The rows directly inside a row; -1 stands for the top.
  func children(of row: Int) -> ArraySlice<Int32> {
    children[Int(childStarts[row + 1])..<Int(childStarts[row + 2])]
  }

  /// The position of a row among its parent's children, from 0.
  func position(of row: Int) -> Int { Int(positions[row]) }

  /// The child of a row with a kind and number.
  func child(of row: Int, _ kind: ProvisionKind, _ number: Int) -> Int? {
    let inside = children(of: row)
    let guess = inside.startIndex + number - 1
    if number >= 1, guess < inside.endIndex {
      let candidate = Int(inside[guess])
      if rows[candidate].kind == kind, rows[candidate].number == ProvisionNumber(number) {
        return candidate
      }
    }
    return irregular[ChildKey(parent: row, kind: kind, number: number)]
  }

  /// The article with a number, in an annex or else in the body.
  func article(_ number: ProvisionNumber, inAnnex annex: Int?) -> Int? {
    if let annex, let row = articlesByNumber[ArticleKey(annex: annex, number: number)] {
      return row
    }
    if number.value >= 1, number.value <= regularArticles,
      rows[articles[number.value - 1]].number == number
    {
      return articles[number.value - 1]
    }
    return articlesByNumber[ArticleKey(annex: -1, number: number)]
  }

  /// The position in `articles` of the article that holds a row.
  func articlePosition(of row: Int) -> Int? {
    articlePositions[row] < 0 ? nil : Int(articlePositions[row])
  }

  /// A division with a number: inside one of the given rows, else the first of the body.
  func division(_ kind: ProvisionKind, _ number: ProvisionNumber, inside: [Int]) -> Int? {
    for row in inside {
      if let found = divisionsByNumber[DivisionKey(parent: row, kind: kind, number: number)] {
        return found
      }
    }
    return divisionsByNumber[DivisionKey(parent: anywhere, kind: kind, number: number)]
  }

  /// The annex with a number; with 0, the only one or the first without a number.
  func annex(_ number: Int, _ branches: [Int] = []) -> Int? {
    if number == 0 {
      return annexRows.count == 1
        ? annexRows.first : annexRows.first { rows[$0].number == nil }
    }
    let wanted = ProvisionNumber(number, branches: branches)
    return annexRows.first { rows[$0].number == wanted }
  }

  /// The 款 with 项 of an article, in order.
  func lists(of article: Int) -> ArraySlice<Int32> {
    guard rows[article].kind == .article, articlePositions[article] >= 0 else { return [] }
    let position = Int(articlePositions[article])
    return lists[Int(listStarts[position])..<Int(listStarts[position + 1])]
  }

  /// The 款 whose item 第X条第Y项 means: of the lists that have such an item, the first.
  func list(of article: Int, with item: Int) -> Int? {
    guard rows[article].kind == .article, articlePositions[article] >= 0,
      item <= Int(largestItems[Int(articlePositions[article])])
    else { return nil }
    return lists(of: article).first { child(of: Int($0), .item, item) != nil }.map { Int($0) }
  }
}
