/// Marks by the text that they stand in.
struct TextMarks: Sendable {
  /// A text of an edition that can hold marks.
  enum Text: Sendable {
    /// A paragraph of the preamble, counted from 0.
    case preamble(Int)
    /// A provision's own text, by its row.
    case text(Int)
    /// The words behind a provision's items, by its row.
    case closing(Int)
  }

  /// The lists of the paragraphs of the preamble.
  private var preamble: [MarkList] = []
  /// The lists of the rows: of each, that of its own text and that of the words behind its items.
  private var rows: [MarkList] = []

  /// The marks of a text, in order.
  subscript(text: Text) -> [Mark] {
    switch text {
    case .preamble(let index): preamble.indices.contains(index) ? preamble[index].marks : []
    case .text(let row): marks(at: 2 * row)
    case .closing(let row): marks(at: 2 * row + 1)
    }
  }

  private func marks(at place: Int) -> [Mark] { place < rows.count ? rows[place].marks : [] }

  /// Adds a mark to a text, unless its place is taken.
  mutating func add(_ mark: Mark, to text: Text) {
    switch text {
    case .preamble(let index): TextMarks.add(mark, to: &preamble, at: index)
    case .text(let row): TextMarks.add(mark, to: &rows, at: 2 * row)
    case .closing(let row): TextMarks.add(mark, to: &rows, at: 2 * row + 1)
    }
  }

  private static func add(_ mark: Mark, to lists: inout [MarkList], at place: Int) {
    grow(&lists, to: place + 1)
    lists[place].add(mark)
  }

  private static func grow(_ lists: inout [MarkList], to count: Int) {
    while lists.count < count { lists.append(MarkList()) }
  }

  /// Adds the marks of others whose places are not taken, and returns how many these were. Linear
  /// in the marks of both and in the texts before the last that has one.
  @discardableResult
  mutating func merge(_ others: TextMarks) -> Int {
    TextMarks.merge(others.preamble, into: &preamble) + TextMarks.merge(others.rows, into: &rows)
  }

  private static func merge(_ others: [MarkList], into lists: inout [MarkList]) -> Int {
    grow(&lists, to: others.count)
    var count = 0
    for (place, other) in others.enumerated() where !other.marks.isEmpty {
      count -= lists[place].marks.count
      lists[place].merge(other)
      count += lists[place].marks.count
    }
    return count
  }
}
