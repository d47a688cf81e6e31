/// Two short texts laid beside each other, letter for letter, a letter for a letter where they differ
/// (Levenshtein). Quadratic: for quotations, not for documents.
struct WordAlignment: Sendable {
  /// What stands for what, in order.
  let changes: [(old: Glyphs, new: Glyphs)]
  /// How many letters both have.
  let common: Int

  /// Aligns two texts.
  init(old: Glyphs, new: Glyphs) {
    let width = new.count + 1
    var costs = [Int32](repeating: 0, count: (old.count + 1) * width)
    for column in 0...new.count { costs[column] = Int32(column) }
    for row in old.indices {
      costs[(row + 1) * width] = Int32(row + 1)
      for column in new.indices {
        let diagonal = costs[row * width + column] + (old[row] == new[column] ? 0 : 1)
        let up = costs[row * width + column + 1] + 1
        let left = costs[(row + 1) * width + column] + 1
        costs[(row + 1) * width + column + 1] = min(diagonal, up, left)
      }
    }
    var changes: [(old: Glyphs, new: Glyphs)] = []
    var common = 0
    var isOpen = false
    var (row, column) = (old.count, new.count)
    while row > 0 || column > 0 {
      let cost = costs[row * width + column]
      let isSame = row > 0 && column > 0 && old[row - 1] == new[column - 1]
      if isSame, costs[(row - 1) * width + column - 1] == cost {
        common += 1
        isOpen = false
        (row, column) = (row - 1, column - 1)
        continue
      }
      if !isOpen { changes.append(([], [])) }
      isOpen = true
      let last = changes.count - 1
      let replaces = row > 0 && column > 0 && costs[(row - 1) * width + column - 1] + 1 == cost
      if replaces || (row > 0 && costs[(row - 1) * width + column] + 1 == cost) {
        row -= 1
        changes[last].old.insert(old[row], at: 0)
        guard replaces else { continue }
      }
      column -= 1
      changes[last].new.insert(new[column], at: 0)
    }
    self.changes = changes.reversed()
    self.common = common
  }
}
