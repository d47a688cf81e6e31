internal import ChineseText
internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// What an instruction names has changed as it says.
struct EffectCheck {
  let check: CheckedPass
  var pass: AmendmentPass { check.pass }

  init(_ check: CheckedPass) {
    self.check = check
  }

  func violations() -> [Violation] {
    var violations: [Violation] = []
    for (id, footprint) in check.footprints {
      guard let difference = difference(id, footprint) else { continue }
      violations.append(Violation(instructions: [id], difference: difference))
    }
    return violations
  }

  private func difference(_ id: InstructionID, _ footprint: Footprint) -> Finding.Message? {
    if let wrong = footprint.numbers.first(where: { !hasNumber($0.key, $0.value) }) {
      return CheckWording.numberSaid(pass.citation(of: wrong.key))
    }
    if let empty = emptiedList(footprint) { return CheckWording.noItems(pass.citation(of: empty)) }
    switch pass[id].operation {
    case .exchange(let targets): return exchanged(targets)
    case .move(let targets, let move) where move.position == .end:
      return moved(targets, into: move.neighbour)
    case .insertUnits(let insertion): return inserted(insertion, id, footprint)
    case .merge(_, _, let text) where !text.isEmpty: return written(text, id, footprint)
    case .renumber(_, _, let text) where !text.isEmpty: return written(text, id, footprint)
    case .replaceUnits(let targets, let text, _):
      return targets.allSatisfy { $0.part == .whole } ? written(text, id, footprint) : nil
    case .deleteWords(let deletion): return WordEffect(check, id, footprint).deleted(deletion)
    case .replaceWords(let replacement):
      return WordEffect(check, id, footprint).replaced(replacement)
    case .insertWords(let insertion): return WordEffect(check, id, footprint).inserted(insertion)
    default: return nil
    }
  }

  // MARK: - Places

  /// Whether two provisions stand in what the other one stood in.
  private func exchanged(_ targets: [AmendmentTarget]) -> Finding.Message? {
    guard let nodes = FootprintReader(pass, check.final).nodes(of: targets), nodes.count == 2 else {
      return nil
    }
    for (node, other) in [(nodes[0], nodes[1]), (nodes[1], nodes[0])]
    where pass.draft.nodes[node].parent != Int(pass.draft.base.rows[other].parent) {
      return CheckWording.place(pass.citation(of: other))
    }
    return nil
  }

  /// Whether provisions stand in a division.
  private func moved(
    _ targets: [AmendmentTarget], into division: AmendmentTarget
  ) -> Finding.Message? {
    let reader = FootprintReader(pass, check.final)
    guard let nodes = reader.nodes(of: targets), let place = reader.nodes(of: [division])?.first
    else { return nil }
    return nodes.allSatisfy { isInside($0, [place]) } ? nil : CheckWording.place(division.citation)
  }

  // MARK: - Numbers

  /// Whether a provision, or what it has become, has a number in the end.
  private func hasNumber(_ node: Int, _ number: ProvisionNumber) -> Bool {
    if check.final.numbers[node] == number { return true }
    if pass.record.continued.contains(where: {
      $0.value == node && check.final.numbers[$0.key] == number
    }) {
      return true
    }
    // 将第三十九条改为第四十五条第一款: where there is no other, it is that article.
    return pass.draft.nodes[node].kind == .article && number == ProvisionNumber(1)
  }

  /// A provision that lost all items of its list while the words that lead to it stand.
  private func emptiedList(_ footprint: Footprint) -> Int? {
    let lists = footprint.gone.compactMap { node -> Int? in
      guard node < pass.draft.baseCount, pass.draft.base.rows[node].kind == .item else {
        return nil
      }
      let parent = Int(pass.draft.base.rows[node].parent)
      return parent >= 0 && check.final.positions[parent] != nil ? parent : nil
    }
    return Set(lists).sorted().first { list in
      let node = pass.draft.nodes[list]
      let last = glyph(endingAt: node.text.bytes.count, notBefore: 0, in: node.text.bytes.span)
      return node.children.allSatisfy { pass.draft.nodes[$0].isRemoved }
        && last.map { DecisionGlyph.isColon($0.value) } ?? false
    }
  }

  // MARK: - Text

  /// Whether provisions have the words that an instruction gives them. A later instruction may have
  /// changed them again.
  private func written(
    _ text: [QuotedText], _ id: InstructionID, _ footprint: Footprint
  ) -> Finding.Message? {
    let nodes = check.final.order.filter { isWritten($0, in: footprint.rewritten) }
    guard !footprint.rewritten.isEmpty, !nodes.isEmpty, !isSuperseded(nodes, by: id) else {
      return nil
    }
    let further = check.final.order.filter {
      $0 >= pass.draft.baseCount && pass.record.instructions[$0] == [id]
    }
    let given = text.flatMap(\.paragraphs)
    let held = (Set(nodes).union(further)).sorted {
      check.final.positions[$0] ?? 0 < check.final.positions[$1] ?? 0
    }
    return areSame(given, held) ? nil : CheckWording.text(pass.citation(of: nodes[0]))
  }

  private func isWritten(_ node: Int, in roots: Set<Int>) -> Bool {
    var next = node
    while next >= 0 {
      if roots.contains(next) { return true }
      next = pass.draft.nodes[next].parent
    }
    return false
  }

  /// Whether a later instruction had to do with some provisions.
  private func isSuperseded(_ nodes: [Int], by id: InstructionID) -> Bool {
    nodes.contains { node in
      (pass.record.instructions[node] ?? []).contains { $0 > id }
        || (pass.record.restructured[node].map { $0 > id } ?? false)
    }
  }

  /// Whether provisions have some words: blanks, labels and marks at the end apart.
  private func areSame(_ given: [String], _ nodes: [Int]) -> Bool {
    let all = Set(nodes)
    let roots = nodes.filter { !all.contains(pass.draft.nodes[$0].parent) }
    let wanted = given.flatMap(TextCore.glyphs)
    let slots = roots.flatMap { pass.draft.slots(of: $0) }
    // New words need not repeat a caption or a heading that stays.
    let headings = Set(roots.map { TextSlot.heading($0) })
    return [slots, slots.filter { !headings.contains($0) }].contains { slots in
      slots.compactMap { pass.draft[$0]?.string }.flatMap(TextCore.glyphs) == wanted
    }
  }

  // MARK: - Insertion

  private func inserted(
    _ insertion: UnitInsertion, _ id: InstructionID, _ footprint: Footprint
  ) -> Finding.Message? {
    guard insertion.parent?.isOfFront != true else { return nil }
    let draft = pass.draft
    if insertion.text.isEmpty, pass.isGivenNext(after: id) { return grown(insertion, footprint) }
    let new = check.final.order.filter { node in
      node >= draft.baseCount && pass.record.instructions[node]?.first == id
    }
    let inside = Set(new)
    let roots = new.filter { !inside.contains(draft.nodes[$0].parent) }
    guard roots.count == insertion.count,
      roots.allSatisfy({ draft.nodes[$0].kind == insertion.kind })
    else { return CheckWording.count(said: insertion.count, given: roots.count) }
    let told = insertion.numbers.compactMap { $0.address?.steps.last?.number }
    if told.count == roots.count,
      let wrong = zip(roots, told).first(where: { check.final.numbers[$0] != $1 })
    {
      return CheckWording.numberSaid(String(decoding: draft.nodes[wrong.0].label, as: UTF8.self))
    }
    if insertion.kind > .article, insertion.kind < .annex, !footprint.parents.isEmpty,
      !roots.allSatisfy({ isInside($0, footprint.parents) })
    {
      return CheckWording.place(insertion.parent?.citation ?? "")
    }
    if insertion.kind == .article, let division = strayed(roots, insertion) {
      return CheckWording.place(division)
    }
    if insertion.kind == .article, let neighbour = displaced(roots, insertion) {
      let label = String(decoding: draft.nodes[roots[0]].label, as: UTF8.self)
      return CheckWording.placeDiffers(label, pass.citation(of: neighbour))
    }
    guard !isSuperseded(new, by: id), !insertion.text.isEmpty else { return nil }
    let given = (insertion.heading?.paragraphs ?? []) + insertion.text.flatMap(\.paragraphs)
    return areSame(given, new) ? nil : CheckWording.text(insertion.kind.unit)
  }

  /// The division that new articles are said to be in, if they do not stand there.
  private func strayed(_ roots: [Int], _ insertion: UnitInsertion) -> String? {
    guard let parent = insertion.parent, parent.address?.steps.last?.kind.isDivision ?? false,
      let division = FootprintReader(pass, check.final).nodes(of: [parent])?.first
    else { return nil }
    return roots.allSatisfy { isInside($0, [division]) } ? nil : parent.citation
  }

  /// A provision that a later text gives as a whole has as many more 款 as are said.
  private func grown(_ insertion: UnitInsertion, _ footprint: Footprint) -> Finding.Message? {
    for parent in footprint.parents where parent < pass.draft.baseCount {
      func count(_ nodes: [Int], _ kind: (Int) -> ProvisionKind) -> Int {
        nodes.count { kind($0) == insertion.kind }
      }
      let before = count(pass.draft.base.childRows(of: parent)) { pass.draft.base.rows[$0].kind }
      let after = count(
        pass.draft.subtree(of: parent).filter { pass.draft.nodes[$0].parent == parent }
      ) {
        pass.draft.nodes[$0].kind
      }
      if after != before + insertion.count {
        return CheckWording.count(said: insertion.count, given: after - before)
      }
    }
    return nil
  }

  /// The article beside which new ones are said to stand, if they do not: between them there is only
  /// what the decision itself adds or moves.
  private func displaced(_ roots: [Int], _ insertion: UnitInsertion) -> Int? {
    let reader = FootprintReader(pass, check.final)
    let moved = check.union(\.moved)
    let articles = check.final.order.filter { pass.draft.nodes[$0].kind == .article }
    guard let first = roots.first, let start = articles.firstIndex(of: first) else { return nil }
    func isFixed(_ node: Int) -> Bool { node < pass.draft.baseCount && !moved.contains(node) }
    if let after = insertion.after, let named = reader.nodes(of: [after])?.first,
      check.final.positions[named] != nil
    {
      let before = articles[..<start].reversed()
      guard let index = before.firstIndex(of: named) else { return named }
      // 第八条之二 stands behind 第八条, and 第八条之一 between them.
      let between = before[before.startIndex..<index].filter {
        !areBranches([$0, first], of: named)
      }
      return between.contains(where: isFixed) ? named : nil
    }
    if let ahead = insertion.before, let named = reader.nodes(of: [ahead])?.first,
      check.final.positions[named] != nil
    {
      let behind = articles[start...].dropFirst()
      guard let index = behind.firstIndex(of: named) else { return named }
      return behind[..<index].contains(where: isFixed) ? named : nil
    }
    return nil
  }

  /// Whether articles are 第八条之一 and 第八条之二 where another one is 第八条.
  private func areBranches(_ nodes: [Int], of main: Int) -> Bool {
    nodes.allSatisfy {
      guard let number = check.final.numbers[$0] else { return false }
      return !number.branches.isEmpty && number.value == check.final.numbers[main]?.value
    }
  }

  private func isInside(_ node: Int, _ parents: Set<Int>) -> Bool {
    var next = pass.draft.nodes[node].parent
    while next >= 0 {
      if parents.contains(next) { return true }
      next = pass.draft.nodes[next].parent
    }
    return false
  }
}
