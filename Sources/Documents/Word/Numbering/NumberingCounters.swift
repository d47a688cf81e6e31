internal import ChineseText

/// Counts the lists of a text as Word does, paragraph by paragraph.
///
/// Lists of one definition count on together. A level begins anew when one further out was used,
/// unless `w:lvlRestart` says otherwise; a list that overrides the start of a level does so once,
/// where it is first used.
struct NumberingCounters {
  /// The label of a paragraph.
  struct Label: Sendable, Hashable {
    /// What is shown, without blanks at its ends; empty where nothing is counted.
    let text: String
    /// Whether nothing stands between label and text.
    let isClose: Bool
  }

  private struct Use: Hashable {
    let list: Int
    let level: Int
  }

  /// A list with its levels as they count.
  private struct List {
    let definition: Int
    let levels: [NumberingLevel?]
    /// The levels whose start the list overrides.
    let newStarts: Set<Int>
  }

  private let definitions: NumberingDefinitions
  /// The last number of each level, by definition.
  private var numbers: [Int: [Int?]] = [:]
  /// The lists that were used.
  private var lists: [Int: List] = [:]
  /// The overrides of starts that were used.
  private var used: Set<Use> = []

  init(_ definitions: NumberingDefinitions) {
    self.definitions = definitions
  }

  /// Counts a paragraph of a list; `nil` where there is no such list or level.
  mutating func next(list: Int, level: Int) -> Label? {
    guard let known = known(list), known.levels.indices.contains(level),
      let shown = known.levels[level]
    else { return nil }
    var numbers = self.numbers[known.definition] ?? Array(repeating: nil, count: known.levels.count)
    let isNewStart =
      known.newStarts.contains(level) && used.insert(Use(list: list, level: level)).inserted
    if !isNewStart, let last = numbers[level] {
      numbers[level] = last < Int(Int32.max) ? last + 1 : last
    } else {
      numbers[level] = shown.start
    }
    for inner in level + 1..<max(level + 1, numbers.count)
    where level < known.levels[inner]?.restart ?? inner {
      numbers[inner] = nil
    }
    // A level further out that no paragraph used shows its start and counts as used.
    for outer in 0..<level where numbers[outer] == nil {
      numbers[outer] = known.levels[outer]?.start ?? 0
    }
    self.numbers[known.definition] = numbers
    let text = text(of: shown, known.levels, numbers)
    let label = WordText.trimmed(text)
    let endsInBlank = text.unicodeScalars.last.map { Glyph.isBlank($0.value) } ?? false
    return Label(text: label, isClose: shown.isClose && !endsInBlank)
  }

  /// The indent of a level; `nil` where there is no such list or level.
  mutating func indent(list: Int, level: Int) -> WordIndent? {
    guard let known = known(list), known.levels.indices.contains(level) else { return nil }
    return known.levels[level]?.indent
  }

  private mutating func known(_ list: Int) -> List? {
    if let known = lists[list] { return known }
    guard let instance = definitions.instance(list) else { return nil }
    let levels = (0..<NumberingDefinitions.levelCount).map {
      definitions.level($0, of: instance)
    }
    let newStarts = instance.overrides.filter { $0.value.start != nil }.map(\.key)
    let known = List(
      definition: instance.definition, levels: levels, newStarts: Set(newStarts))
    lists[list] = known
    return known
  }

  private func text(
    of shown: NumberingLevel, _ levels: [NumberingLevel?], _ numbers: [Int?]
  ) -> String {
    guard shown.format != .bullet else { return "" }
    var result = ""
    var isPlace = false
    for scalar in shown.text.unicodeScalars {
      if isPlace, (0x31...0x39).contains(scalar.value) {
        let place = Int(scalar.value) - 0x31
        if let level = levels[place] {
          let number = numbers[place] ?? level.start
          result +=
            shown.isLegal && level.format.counts ? String(number) : level.format.text(number)
        }
        isPlace = false
        continue
      }
      if isPlace { result += "%" }
      isPlace = scalar == "%"
      if !isPlace { result.unicodeScalars.append(scalar) }
    }
    return isPlace ? result + "%" : result
  }
}
