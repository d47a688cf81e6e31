/// Counts the items of the lists of a text, as OpenDocument 1.3, part 3, 5.3, has it.
struct OpenListCounters {
  /// The numbers of the levels of one list; `nil` where no item has come yet.
  private typealias Numbers = [Int?]

  private var numbers: Numbers = Array(repeating: nil, count: 10)
  private var byIdentifier: [String: Numbers] = [:]
  private var byStyle: [String: Numbers] = [:]

  /// Begins a list that stands in no other.
  ///
  /// - Parameters:
  ///   - style: the name of its style.
  ///   - list: the id of the list whose numbers it continues, where it names one.
  ///   - continues: whether it continues the last list of its style.
  mutating func begin(style: String, continuing list: String?, continues: Bool) {
    if let list, let known = byIdentifier[list] {
      numbers = known
    } else if continues, let known = byStyle[style] {
      numbers = known
    } else {
      numbers = Array(repeating: nil, count: 10)
    }
  }

  /// Ends that list, so that others may continue it.
  mutating func end(style: String, identifier: String?) {
    byStyle[style] = numbers
    if let identifier { byIdentifier[identifier] = numbers }
  }

  /// Counts an item.
  ///
  /// - Parameters:
  ///   - level: its level, from 0 to 9.
  ///   - start: the number that it sets, where it does.
  ///   - style: the list's style.
  /// - Returns: the numbers down to its level.
  mutating func count(level: Int, start: Int?, style: OpenListStyle?) -> [Int] {
    let first = style?.levels[level]?.start ?? 1
    let (next, isOverflow) = (numbers[level] ?? 0).addingReportingOverflow(1)
    numbers[level] = start ?? (numbers[level] == nil ? first : isOverflow ? first : next)
    for deeper in numbers.indices where deeper > level { numbers[deeper] = nil }
    return (0...level).map { numbers[$0] ?? style?.levels[$0]?.start ?? 1 }
  }
}
