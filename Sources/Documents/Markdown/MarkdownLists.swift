/// The list items that are open, the innermost last.
struct MarkdownLists {
  private struct Item {
    /// Columns before its marker and before its text.
    let marker: Int
    let content: Int
    /// The number that the first item of the list has, and the number of this one as shown.
    let first: Int?
    let shown: Int
  }

  /// Deeper lists are not told apart.
  private static let levelLimit = 99

  private var items: [Item] = []

  /// How deep the innermost item stands, from 0; `nil` outside of lists.
  var level: Int? { items.isEmpty ? nil : min(items.count - 1, Self.levelLimit) }

  /// Columns before the text of the innermost item.
  var content: Int { items.last?.content ?? 0 }

  /// Ends all lists.
  mutating func end() { items.removeAll(keepingCapacity: true) }

  /// Ends the items whose text begins right of a line.
  mutating func end(beyond indent: Int) {
    while let last = items.last, last.content > indent { items.removeLast() }
  }

  /// Whether a line with this indent would stay in the innermost item.
  func holds(indent: Int) -> Bool { (items.last?.content ?? 0) <= indent }

  /// Begins an item.
  ///
  /// - Parameters:
  ///   - marker: columns before its marker.
  ///   - content: columns before its text.
  ///   - number: the number that is written; `nil` for a bullet.
  /// - Returns: the number that is shown, where it differs from the one written: CommonMark counts
  ///   from the first, and authors who write `1.` before each item rely on it.
  mutating func begin(marker: Int, content: Int, number: Int?) -> Int? {
    var sibling: Item?
    while let last = items.last, last.content > marker {
      sibling = items.removeLast()
    }
    var shown = number ?? 0
    var first = number
    if let sibling, number == 1, sibling.first == 1 {
      shown = sibling.shown + 1
      first = 1
    }
    items.append(Item(marker: marker, content: content, first: first, shown: shown))
    return number != nil && shown != number ? shown : nil
  }
}
