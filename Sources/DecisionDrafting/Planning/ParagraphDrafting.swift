internal import Comparison
internal import DecisionLanguage
internal import RegulationModel

/// Drafts the changes inside one 款: of its words, and of its 项 one by one.
extension ArticleDrafter {
  /// The instructions for a 款 that goes on; `nil` where the article is clearer as a whole.
  func paragraph(
    _ from: Int, _ to: Int, _ change: ProvisionChange, _ level: DraftingLevel
  ) -> [AmendingOperation]? {
    if let fine = list(from, to, change, level) { return fine }
    return isOnly(from) ? nil : [replacement(from, to)]
  }

  /// The lead-in by words and the 项 one by one; `nil` where the 款 is clearer as a whole.
  private func list(
    _ from: Int, _ to: Int, _ change: ProvisionChange, _ level: DraftingLevel
  ) -> [AmendingOperation]? {
    var operations: [AmendingOperation] = []
    guard hasSameClosing(from, to), old.spellsLabels(of: from, like: new, to) else { return nil }
    if heldText(from) != text(new, to) {
      guard let words = words(from, to, change, level) else { return nil }
      operations += words
    }
    guard Int(old.rows[from].end) > from + 1 || Int(new.rows[to].end) > to + 1 else {
      return operations
    }
    guard let pairs = ChildPairs(change) else { return nil }
    let isShifted = pairs.pairs.contains { pair in
      switch pair {
      case .added, .removed: true
      default: false
      }
    }
    for pair in pairs.pairs {
      switch pair {
      case .kept(let from, let to, let change):
        guard !isDone(from, to), !differsByNumberOnly(from, to) else { continue }
        // Where items come or go, the marks at the ends of the others follow.
        if isShifted, differsByEndMarkOnly(from, to) { continue }
        operations += item(from, to, change, level, isShifted: isShifted)
      case .added(let rows): operations.append(insertion(.item, rows, into: target(from)))
      case .removed(let rows): operations.append(.deleteUnits(TargetList.grouped(rows.map(target))))
      case .replaced(let from, let to):
        operations += item(from, to, nil, .whole, isShifted: isShifted)
      }
    }
    return operations.count <= DraftingRules.instructionsInArticle ? operations : nil
  }

  private func item(
    _ from: Int, _ to: Int, _ change: ProvisionChange?, _ level: DraftingLevel, isShifted: Bool
  ) -> [AmendingOperation] {
    let isLeaf = Int(old.rows[from].end) == from + 1 && Int(new.rows[to].end) == to + 1
    if isLeaf, let words = words(from, to, change, level) { return words }
    guard isShifted, old.rows[from].number != new.rows[to].number else {
      return [replacement(from, to)]
    }
    return [
      .renumber(
        [target(from)], to: [place(to)], text: [new.quotation(of: to, isLabelled: true)])
    ]
  }

  private func words(
    _ from: Int, _ to: Int, _ change: ProvisionChange?, _ level: DraftingLevel
  ) -> [AmendingOperation]? {
    let isLeaf = Int(old.rows[from].end) == from + 1 && Int(new.rows[to].end) == to + 1
    // A leaf of which most is new is not compared once more.
    guard level == .words, !isLeaf || (change?.similarity ?? 1) >= DraftingRules.wordShare else {
      return nil
    }
    let others = (from..<Int(old.rows[from].end)).flatMap { row in
      (row == from ? [] : [text(old, row)]) + [old.string(old.rows[row].closing)]
    }
    let (held, base, wanted) = (heldText(from), text(old, from), text(new, to))
    let isCompared = isLeaf && held == base && old.rows[from].closing.isEmpty
    let drafter = WordDrafter(
      target(from), held: held, base: base, others: others, uses: plan.uses)
    return drafter?.operations(to: wanted, isCompared ? change?.difference : nil)
  }

  func text(_ edition: Edition, _ row: Int) -> String {
    edition.string(edition.rows[row].text)
  }

  private func hasSameClosing(_ from: Int, _ to: Int) -> Bool {
    forecast.text(old.string(old.rows[from].closing)) == new.string(new.rows[to].closing)
  }

  /// Whether a 项 ends in another mark, ； or 。, and is the same otherwise.
  private func differsByEndMarkOnly(_ from: Int, _ to: Int) -> Bool {
    guard Int(old.rows[from].end) == from + 1, Int(new.rows[to].end) == to + 1 else { return false }
    let before = heldText(from).unicodeScalars
    let after = text(new, to).unicodeScalars
    let marks: [Unicode.Scalar] = ["；", "。", ";"]
    guard let last = before.last, let next = after.last, marks.contains(last), marks.contains(next)
    else { return false }
    return before.dropLast().elementsEqual(after.dropLast())
  }

  /// Whether a 项 has only got another number, which follows by itself.
  private func differsByNumberOnly(_ from: Int, _ to: Int) -> Bool {
    guard Int(old.rows[from].end) == from + 1, Int(new.rows[to].end) == to + 1 else { return false }
    return heldText(from) == text(new, to)
  }
}
