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

  /// A list with its levels as they count.
  private struct List {
    /// Where the numbers of its definition are kept.
    let slot: Int
    let levels: [NumberingLevel?]
    /// The levels that paragraph styles take.
    let styles: [String: Int]
    /// The levels whose start the list overrides, as long as they were not used.
    var newStarts: Set<Int>
  }

  private let definitions: NumberingDefinitions
  /// The lists that were used, and their places by identifier.
  private var lists: [List] = []
  private var places: [Int: Int] = [:]
  /// The last number of each level, by definition, and the slots of definitions.
  private var numbers: [[Int?]] = []
  private var slots: [Int: Int] = [:]

  /// The level found last for a style: most paragraphs follow one of their own kind.
  private var lastTie: (style: String, list: Int, level: Int?)?

  init(_ definitions: NumberingDefinitions) {
    self.definitions = definitions
  }

  /// Counts a paragraph of a list; `nil` where there is no such list or level.
  mutating func next(list: Int, level: Int) -> Label? {
    guard let place = place(of: list), lists[place].levels.indices.contains(level),
      let shown = lists[place].levels[level]
    else { return nil }
    count(place, level, from: shown.start)
    let text = text(of: shown, lists[place].levels, numbers[lists[place].slot])
    let endsInBlank = text.unicodeScalars.last.map { Glyph.isBlank($0.value) } ?? false
    return Label(text: BlockText.trimmed(text), isClose: shown.isClose && !endsInBlank)
  }

  private mutating func count(_ place: Int, _ level: Int, from start: Int) {
    let slot = lists[place].slot
    let isNewStart =
      !lists[place].newStarts.isEmpty && lists[place].newStarts.remove(level) != nil
    if !isNewStart, let last = numbers[slot][level] {
      numbers[slot][level] = last < Int(Int32.max) ? last + 1 : last
    } else {
      numbers[slot][level] = start
    }
    for inner in level + 1..<max(level + 1, numbers[slot].count)
    where numbers[slot][inner] != nil && level < lists[place].levels[inner]?.restart ?? inner {
      numbers[slot][inner] = nil
    }
    // A level further out that no paragraph used shows its start and counts as used.
    for outer in 0..<level where numbers[slot][outer] == nil {
      numbers[slot][outer] = lists[place].levels[outer]?.start ?? 0
    }
  }

  /// The level of a list that the first of some paragraph styles takes; `nil` for none.
  mutating func level(ofStyles styles: [String], in list: Int) -> Int? {
    guard let place = place(of: list), !lists[place].styles.isEmpty, let own = styles.first else {
      return nil
    }
    if let known = lastTie, known.style == own, known.list == list { return known.level }
    let tied = lists[place].styles
    let level = styles.lazy.compactMap { tied[$0] }.first
    lastTie = (own, list, level)
    return level
  }

  /// The indent of a level; `nil` where there is no such list or level.
  mutating func indent(list: Int, level: Int) -> WordIndent? {
    guard let place = place(of: list), lists[place].levels.indices.contains(level) else {
      return nil
    }
    return lists[place].levels[level]?.indent
  }

  private mutating func place(of list: Int) -> Int? {
    if let place = places[list] { return place }
    guard let instance = definitions.instance(list) else { return nil }
    let levels = (0..<NumberingDefinitions.levelCount).map {
      definitions.level($0, of: instance)
    }
    var styles: [String: Int] = [:]
    for (number, level) in levels.enumerated() {
      if let style = level?.style, styles[style] == nil { styles[style] = number }
    }
    let newStarts = instance.overrides.filter { $0.value.start != nil }.map(\.key)
    places[list] = lists.count
    lists.append(
      List(
        slot: slot(of: instance.definition), levels: levels, styles: styles,
        newStarts: Set(newStarts)))
    return lists.count - 1
  }

  private mutating func slot(of definition: Int) -> Int {
    if let slot = slots[definition] { return slot }
    slots[definition] = numbers.count
    numbers.append(Array(repeating: nil, count: NumberingDefinitions.levelCount))
    return numbers.count - 1
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
