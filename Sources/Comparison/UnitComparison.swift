internal import RegulationModel

/// Provisions that correspond, by their rows.
struct RowGroup: Sendable, Hashable {
  var old: [Int]
  var new: [Int]
  var isMoved: Bool
}

/// Pairs the articles of two editions, their annexes, and what stands outside of both.
struct UnitComparison {
  /// The groups of rows, in no particular order.
  private(set) var groups: [RowGroup] = []

  init(_ old: ComparedEdition, _ new: ComparedEdition) {
    for kind in [ProvisionKind.article, .annex, .paragraph, .crossheading] {
      let oldUnits = old.units.filter { $0.kind == kind }
      let newUnits = new.units.filter { $0.kind == kind }
      guard !oldUnits.isEmpty || !newUnits.isEmpty else { continue }
      add(oldUnits, newUnits, old.edition, new.edition)
    }
  }

  /// The rows that correspond, one to one or more, of articles alone.
  var correspondingRows: [(old: Int, new: Int)] {
    groups.flatMap { group in
      group.old.flatMap { old in group.new.map { (old: old, new: $0) } }
    }
  }

  private mutating func add(
    _ oldUnits: [ComparedUnit], _ newUnits: [ComparedUnit], _ old: Edition, _ new: Edition
  ) {
    let isHeading = (oldUnits.first ?? newUnits.first)?.kind == .crossheading
    let found = UnitGroups(
      isHeading ? .headings : .articles, old: oldUnits.map(\.text), new: newUnits.map(\.text),
      sameNumber: sameNumbers(
        oldUnits.map { old.numberKey(of: $0.row) }, newUnits.map { new.numberKey(of: $0.row) }))
    for group in found.groups {
      groups.append(
        RowGroup(
          old: group.old.map { oldUnits[$0].row }, new: group.new.map { newUnits[$0].row },
          isMoved: group.isMoved))
    }
  }

  /// Positions of units that have the same number; of those without one, the same place.
  private func sameNumbers(_ old: [NumberKey], _ new: [NumberKey]) -> [(old: Int, new: Int)] {
    guard old.first?.number != nil || new.first?.number != nil else {
      return zip(old.indices, new.indices).map { (old: $0, new: $1) }
    }
    let places = Dictionary(new.enumerated().map { ($1, $0) }) { first, _ in first }
    return old.enumerated().compactMap { position, key in
      places[key].map { (old: position, new: $0) }
    }
  }
}

/// A number in the context that it counts in.
struct NumberKey: Hashable {
  let number: ProvisionNumber?
  let occurrence: UInt32
}

extension Edition {
  /// The number of a row; a repeated number in the body or an annex is another one.
  func numberKey(of row: Int) -> NumberKey {
    NumberKey(number: rows[row].number, occurrence: rows[row].occurrence)
  }
}
