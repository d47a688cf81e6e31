internal import Amending
internal import DecisionLanguage
internal import RegulationModel

/// Finds what a decision did to the provisions of a text, one change a provision, by the order of
/// the decision. O(n).
///
/// What is inside a new provision is not told again, nor what is inside one that was written anew as
/// a whole, unless it is new there, gone or has another number.
struct ModificationList {
  private let amendment: ActAmendment
  private let edition: Edition
  private let origins: ProvisionOrigins
  private let adjusting: Int?
  private var found: [TextualModification] = []
  /// The present identifiers of the provisions of the base.
  private var present: [String: String] = [:]
  /// The provisions of the base that were merged into others.
  private var merged: Set<String> = []

  /// The changes.
  static func modifications(
    _ amendment: ActAmendment, _ edition: Edition, adjusting: Int?
  ) -> [TextualModification] {
    var list = ModificationList(amendment, edition, adjusting)
    list.addFront()
    list.addPresent()
    list.addGone()
    // Stable, and what no instruction is known for comes last.
    let sorted = list.found.enumerated().sorted {
      ($0.element.instructions.first ?? .max, $0.offset)
        < ($1.element.instructions.first ?? .max, $1.offset)
    }
    return sorted.map(\.element)
  }

  private init(_ amendment: ActAmendment, _ edition: Edition, _ adjusting: Int?) {
    self.amendment = amendment
    self.edition = edition
    self.adjusting = adjusting
    origins = amendment.result.origins
  }

  // MARK: - What stands in the text

  private mutating func addPresent() {
    let renumbered = Set(amendment.result.renumberings.map(\.new))
    let citing = Set(amendment.result.citations.map(\.place))
    /// By row, the instructions that wrote the unit, or one around it, as a whole.
    var writers: [[Int]] = []
    var previousSibling: [Int32: String] = [:]
    for provision in edition.provisions {
      let id = provision.id
      let row = provision.row
      let isAnnex = row.kind == .annex
      let sibling = previousSibling.updateValue(id, forKey: isAnnex ? -2 : row.parent)
      let outer = row.parent < 0 ? [] : writers[Int(row.parent)]
      guard let origin = origins[id] else {
        writers.append(outer)
        continue
      }
      let whole = origin.wording.filter(writesWhole)
      writers.append(outer.isEmpty ? whole : outer + whole.filter { !outer.contains($0) })
      if let old = origin.old, present[old] == nil { present[old] = id }
      merged.formUnion(origin.merged)
      if origin.old == nil, origin.merged.isEmpty {
        addInsertion(id, of: provision, behind: sibling, origin)
        continue
      }
      let isCiting = citing.contains(id)
      // Of an article that a 款 became, the 款 inside continues the same one.
      let isFirst = provision.parent.map { origins[$0.id]?.old != origin.old } ?? true
      let kind = kind(
        of: origin, isWritten: isCiting || origin.wording.contains { !outer.contains($0) },
        isRenumbered: renumbered.contains(id) && origin.old != id && isFirst)
      guard let kind else { continue }
      found.append(
        TextualModification(
          kind: kind, instructions: makers(origin, isCiting: isCiting), destination: id,
          previous: origin.old, merged: origin.merged, new: kind == .renumbering ? nil : id))
    }
  }

  /// What became of a provision that stood in the text before; `nil` for one that is as it was.
  private func kind(
    of origin: ProvisionOrigins.Origin, isWritten: Bool, isRenumbered: Bool
  ) -> TextualModification.ChangeKind? {
    if !origin.merged.isEmpty { return .join }
    if isWritten { return .substitution }
    return isRenumbered ? .renumbering : nil
  }

  private mutating func addInsertion(
    _ id: String, of provision: Provision, behind sibling: String?,
    _ origin: ProvisionOrigins.Origin
  ) {
    let parent = provision.parent?.id
    if let parent, let outer = origins[parent], outer.old == nil, outer.merged.isEmpty { return }
    let place: (id: String, position: TextualModification.Direction) =
      if let sibling {
        (sibling, .after)
      } else if let parent {
        (parent, .inside)
      } else {
        ("body", provision.kind == .annex ? .after : .inside)
      }
    found.append(
      TextualModification(
        kind: .insertion, instructions: makers(origin), destination: place.id,
        position: place.position, new: id))
  }

  /// A change that no instruction asks for comes of the order that the decision adjusts, and so do
  /// the new numbers in a citation.
  private func makers(_ origin: ProvisionOrigins.Origin, isCiting: Bool = false) -> [Int] {
    guard let adjusting, origin.instructions.isEmpty || isCiting else { return origin.instructions }
    return origin.instructions.filter { $0 != adjusting } + [adjusting]
  }

  /// Whether an instruction gives the whole text of its targets.
  private func writesWhole(_ instruction: Int) -> Bool {
    switch amendment.decision.instructions[instruction].operation {
    case .insertUnits, .replaceUnits: true
    case .merge(_, _, let text), .renumber(_, _, let text): !text.isEmpty
    default: false
    }
  }

  // MARK: - What is gone

  private mutating func addGone() {
    let survives = survivors()
    var isGone: [Bool] = []
    for (index, provision) in amendment.base.provisions.enumerated() {
      let id = provision.id
      let row = provision.row
      let isAbsent = present[id] == nil
      let isInsideGone = row.parent >= 0 && isGone[Int(row.parent)]
      isGone.append(isInsideGone || isAbsent && !survives[index])
      // An article whose 款 stand elsewhere now has lost its number and nothing else.
      guard isAbsent, !isInsideGone, !merged.contains(id),
        !survives[index] || row.kind.isDivision
      else { continue }
      let parent = row.parent < 0 ? nil : provision.parent.flatMap { present[$0.id] }
      found.append(
        TextualModification(
          kind: .repeal, instructions: origins.removal(of: id).map { [$0] } ?? [],
          destination: parent ?? "body",
          position: parent == nil && row.kind == .annex ? .after : .inside, previous: id))
    }
  }

  /// Whether each provision of the base, or something inside of it, is still in the text.
  private func survivors() -> [Bool] {
    let rows = amendment.base.rows
    var survives = amendment.base.provisions.map { present[$0.id] != nil }
    for index in rows.indices.reversed() where survives[index] && rows[index].parent >= 0 {
      survives[Int(rows[index].parent)] = true
    }
    return survives
  }

  // MARK: - What stands around the units

  /// Title and 序言 are no units, but an instruction may write them.
  private mutating func addFront() {
    let base = amendment.base
    if base.title != nil, edition.title != nil, base.title != edition.title {
      addFront("preface__p_1") { unit in
        switch unit {
        case .act, .title: true
        default: false
        }
      }
    }
    guard !base.preamble.isEmpty, !edition.preamble.isEmpty, base.preamble != edition.preamble
    else { return }
    addFront("preamble__container_1") { unit in
      switch unit {
      case .act, .preamble: true
      default: false
      }
    }
  }

  private mutating func addFront(_ id: String, where isMeant: (AmendmentTarget.Unit) -> Bool) {
    let instructions = amendment.decision.instructions.indices.filter { index in
      guard case .applied = amendment.result.outcomes[index] else { return false }
      return amendment.decision.instructions[index].operation.targets.contains { isMeant($0.unit) }
    }
    let makers = instructions.isEmpty ? adjusting.map { [$0] } ?? [] : Array(instructions)
    found.append(
      TextualModification(
        kind: .substitution, instructions: makers, destination: id, previous: id, new: id))
  }
}

extension AmendingOperation {
  /// The places whose words it changes.
  fileprivate var targets: [AmendmentTarget] {
    switch self {
    case .deleteUnits(let targets): targets
    case .deleteWords(let deletion): deletion.targets
    case .insertWords(let insertion): insertion.targets
    case .rename(let target, _, _): [target]
    case .replaceUnits(let targets, _, _): targets
    case .replaceWords(let replacement): replacement.targets
    default: []
    }
  }
}
