/// The alignment whose marks are cheapest: few glyphs, few stretches, ends at good borders.
///
/// A dynamic programme over three states (after a common glyph, a deletion, an insertion) in the
/// manner of Gotoh. Cost: the product of the lengths, in time and in bytes.
struct WeighedAlignment {
  /// A glyph of one text with the costs of a mark that ends before it, behind it, or goes over it.
  struct Weighed: Sendable {
    let key: UInt32
    let before: Int32
    let behind: Int32
    let crossing: Int32
  }

  /// For each cell, what each state came from.
  private var steps: [UInt8]
  private var oldCount: Int
  private var newCount: Int
  /// The state that the table ends in.
  private var last = From.common

  /// Aligns two texts.
  static func runs(_ old: [Weighed], _ new: [Weighed]) -> CommonRuns {
    var alignment = WeighedAlignment(old.count, new.count)
    alignment.fill(old, new)
    return alignment.walkBack()
  }

  private init(_ oldCount: Int, _ newCount: Int) {
    self.oldCount = oldCount
    self.newCount = newCount
    steps = [UInt8](repeating: 0, count: (oldCount + 1) * (newCount + 1))
  }

  // MARK: - Filling

  private mutating func fill(_ old: [Weighed], _ new: [Weighed]) {
    var row = [CellCosts](repeating: CellCosts(), count: newCount + 1)
    row[0].common = 0
    // Ends of texts cost nothing, so the first border of either side does not, either.
    for column in new.indices {
      steps[column + 1] = row[column + 1].insert(
        after: row[column], opening: new[column].before, crossing: new[column].crossing)
    }
    let width = newCount + 1
    var cells = row.mutableSpan
    var table = steps.mutableSpan
    for (index, glyph) in old.enumerated() {
      Self.fill(&cells, &table, at: (index + 1) * width, glyph, new.span)
    }
    last = row[newCount].cheapestState(
      closing: (old.last?.behind ?? 0) + (new.last?.behind ?? 0))
  }

  /// Fills the row of a glyph of the old text over the row above it.
  private static func fill(
    _ cells: inout MutableSpan<CellCosts>, _ steps: inout MutableSpan<UInt8>, at start: Int,
    _ glyph: Weighed, _ columns: Span<Weighed>
  ) {
    var diagonal = cells[0]
    var left = CellCosts()
    var step = left.delete(
      below: diagonal, opening: glyph.before + (columns.isEmpty ? 0 : columns[0].before),
      crossing: glyph.crossing)
    steps[start] = step
    cells[0] = left
    for index in columns.indices {
      let column = columns[index]
      let above = cells[index + 1]
      var cell = CellCosts()
      step = cell.delete(
        below: above, opening: glyph.before + column.behind, crossing: glyph.crossing)
      if glyph.key == column.key {
        step |= cell.keep(after: diagonal, closing: glyph.before + column.before)
      }
      step |= cell.insert(
        after: left, opening: glyph.behind + column.before, crossing: column.crossing)
      steps[start + index + 1] = step
      cells[index + 1] = cell
      diagonal = above
      left = cell
    }
  }

  // MARK: - Walking back

  private func walkBack() -> CommonRuns {
    var state = last
    var row = oldCount
    var column = newCount
    var reversed: [CommonRun] = []
    while row > 0 || column > 0 {
      let step = steps[row * (newCount + 1) + column]
      switch state {
      case From.deletion:
        state = step & From.deletionGoesOn != 0 ? From.deletion : From.common
        row -= 1
      case From.insertion:
        state = step >> From.insertionShift & From.mask
        column -= 1
      default:
        state = step & From.mask
        row -= 1
        column -= 1
        reversed.append(CommonRun(old: row, new: column, count: 1))
      }
    }
    var result = CommonRuns()
    for run in reversed.reversed() { result.append(run) }
    return result
  }
}

/// What a state of a cell came from, as bits: two for the common glyph, one for the deletion, two
/// for the insertion.
private enum From {
  static let common: UInt8 = 0
  static let deletion: UInt8 = 1
  static let insertion: UInt8 = 2
  static let mask: UInt8 = 3
  /// Set when a deletion goes on, and is not begun.
  static let deletionGoesOn: UInt8 = 4
  static let insertionShift: UInt8 = 3
}

/// The costs of a cell in each of the three states.
private struct CellCosts {
  var common = impossible
  private var deleted = impossible
  private var inserted = impossible

  /// More than any script costs, with room for what is added to it.
  private static let impossible: Int32 = 1 << 29

  /// Deletes the glyph between the cell above and this one; gives the bits of where that came from.
  @inline(__always)
  mutating func delete(below above: CellCosts, opening: Int32, crossing: Int32) -> UInt8 {
    let opened = above.common + opening
    let goesOn = above.deleted + crossing
    deleted = min(goesOn, opened) + BorderCosts.mark
    return goesOn < opened ? From.deletionGoesOn : 0
  }

  /// Keeps the glyph that both texts have.
  @inline(__always)
  mutating func keep(after diagonal: CellCosts, closing: Int32) -> UInt8 {
    common = min(diagonal.common, diagonal.deleted + closing, diagonal.inserted + closing)
    if common == diagonal.common { return From.common }
    return common == diagonal.deleted + closing ? From.deletion : From.insertion
  }

  /// Inserts the glyph between the cell to the left and this one. Of a replacement, the deletion
  /// comes first.
  @inline(__always)
  mutating func insert(after left: CellCosts, opening: Int32, crossing: Int32) -> UInt8 {
    let opened = left.common + opening
    let goesOn = left.inserted + crossing
    let best = min(opened, left.deleted, goesOn)
    inserted = best + BorderCosts.mark
    if best == opened { return From.common << From.insertionShift }
    return (best == left.deleted ? From.deletion : From.insertion) << From.insertionShift
  }

  /// The state that is cheapest when marks that reach the end must close.
  func cheapestState(closing: Int32) -> UInt8 {
    let best = min(common, deleted + closing, inserted + closing)
    if common == best { return From.common }
    return deleted + closing == best ? From.deletion : From.insertion
  }
}
