/// Marks by the text that they stand in.
struct TextMarks: Sendable {
  /// A text of an edition that can hold marks.
  enum Text: Hashable, Sendable {
    /// A paragraph of the preamble, counted from 0.
    case preamble(Int)
    /// A provision's own text, by its row.
    case text(Int)
    /// The words behind a provision's items, by its row.
    case closing(Int)
  }

  private var lists: [Text: MarkList] = [:]

  /// The marks of a text, in order.
  subscript(text: Text) -> [Mark] { lists[text]?.marks ?? [] }

  /// Adds a mark to a text, unless its place is taken.
  mutating func add(_ mark: Mark, to text: Text) {
    lists[text, default: MarkList()].add(mark)
  }

  /// Adds the marks of others whose places are not taken, and returns how many these were. Linear
  /// in the marks of the texts concerned.
  @discardableResult
  mutating func merge(_ others: TextMarks) -> Int {
    var count = 0
    for (text, list) in others.lists {
      count -= self[text].count
      lists[text, default: MarkList()].merge(list)
      count += self[text].count
    }
    return count
  }
}
