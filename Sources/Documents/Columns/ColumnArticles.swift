internal import ChineseText

/// The articles that begin on either side of a column, in the order of the lines.
struct ColumnArticles {
  /// An article that begins on one side.
  struct Article {
    /// Index of its line.
    let line: Int
    let number: [Int]
    let isRight: Bool
    /// Whether words stand on the other side of its line, too.
    let hasNeighbour: Bool
  }

  private(set) var all: [Article] = []

  init(_ lines: [ColumnLine], at column: Int, of source: SourceText) {
    for line in lines {
      let content = source.lines[line.index].content
      let gap = line.gap(at: column)
      let isRight = gap == nil && line.indent >= column - 2
      add(content, line.index, isRight: isRight, hasNeighbour: gap != nil, source)
      if let gap {
        add(gap.right..<content.upperBound, line.index, isRight: true, hasNeighbour: true, source)
      }
    }
  }

  /// Whether articles begin on both sides, none of them on both, and some beside words of the other.
  var standOnBothSides: Bool {
    all.contains { !$0.isRight && $0.hasNeighbour } && !right.isEmpty
      && left.isDisjoint(with: right)
  }

  /// Whether several begin on both sides, as in two texts side by side.
  var areRepeated: Bool { left.intersection(right).count > 1 }

  /// Whether an article begins a line, and behind a wide blank in it another that is not the next.
  static func cross(_ index: Int, of source: SourceText) -> Bool {
    let line = source.lines[index]
    guard let first = number(at: line.content, of: source) else { return false }
    for gap in ColumnLine(index, of: source).wideGaps {
      guard let next = number(at: gap.right..<line.end, of: source) else { continue }
      return next != [first[0] + 1] && next.dropLast() != first[...]
    }
    return false
  }

  /// Whether several begin beside words of the other side.
  var haveNeighbours: Bool { all.count { !$0.isRight && $0.hasNeighbour } > 1 }

  /// Whether they rise from line to line, across both sides: then each line is read to its end.
  var riseAcross: Bool { ColumnArticles.rise(all.map(\.number)) }

  /// Whether numbers rise, but for a few that are cited and for other texts that begin with 1.
  static func rise(_ numbers: [[Int]]) -> Bool {
    let falls = zip(numbers, numbers.dropFirst()).count { previous, next in
      next != [1] && !previous.lexicographicallyPrecedes(next)
    }
    return falls * 10 <= numbers.count
  }

  /// The number of the article that begins a stretch of text; `nil` where none does.
  static func number(at range: Range<Int>, of source: SourceText) -> [Int]? {
    // 第
    guard range.count > 6, source.bytes[range.lowerBound] == 0xE7 else { return nil }
    let head = String(decoding: source.bytes[range].prefix(40), as: UTF8.self)
    guard let label = RecordLabel.read(head), label.isArticle else { return nil }
    return label.number
  }

  /// Lines at which the first article of a left column goes on behind the last of a right one: a new page
  /// begins at or above each, and below the line of the article before.
  var pageTurns: [(after: Int, to: Int)] {
    var turns: [(after: Int, to: Int)] = []
    var lastRight: Article?
    for (position, article) in all.enumerated() {
      if article.isRight {
        lastRight = article
      } else if let right = lastRight, right.number.lexicographicallyPrecedes(article.number) {
        turns.append((all[position - 1].line, article.line))
        lastRight = nil
      }
    }
    return turns
  }

  private var left: Set<[Int]> { Set(all.filter { !$0.isRight }.map(\.number)) }
  private var right: Set<[Int]> { Set(all.filter(\.isRight).map(\.number)) }

  private mutating func add(
    _ range: Range<Int>, _ line: Int, isRight: Bool, hasNeighbour: Bool, _ source: SourceText
  ) {
    guard let number = ColumnArticles.number(at: range, of: source) else { return }
    all.append(
      Article(line: line, number: number, isRight: isRight, hasNeighbour: hasNeighbour))
  }
}
