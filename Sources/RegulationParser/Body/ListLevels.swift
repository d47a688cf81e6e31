internal import RegulationModel

/// The lists that are open in a 款, outermost first. Each has one style of label.
struct ListLevels {
  private(set) var levels: [(style: LabelStyle, last: Int)] = []

  var isEmpty: Bool { levels.isEmpty }
  var count: Int { levels.count }

  /// How many lists the list with a style stands inside of; `nil` when none with it is open.
  func depth(of style: LabelStyle) -> Int? {
    levels.firstIndex { $0.style == style }
  }

  /// The last number of the open list with a style; `nil` when none with it is open.
  func lastNumber(of style: LabelStyle) -> Int? {
    levels.first { $0.style == style }?.last
  }

  /// The last number at a depth.
  func last(at depth: Int) -> Int { levels[depth].last }

  /// Puts an item at a depth and closes what is deeper; opens a list where there is none yet.
  mutating func put(_ style: LabelStyle, _ number: Int, at depth: Int) {
    while levels.count > depth + 1 { levels.removeLast() }
    if levels.count > depth {
      levels[depth] = (style, number)
    } else {
      levels.append((style, number))
    }
  }

  mutating func closeAll() {
    levels.removeAll(keepingCapacity: true)
  }
}
