internal import AknProfile
internal import DecisionLanguage
internal import RegulationModel

/// What one instruction does to another act: a `textualMod` of the active modifications.
struct ActiveModification {
  /// The kind of change.
  let kind: TextualModification.ChangeKind
  /// The eId of the instruction in this document.
  let source: String
  /// Which of the decision's acts it changes.
  let act: Int
  /// The units of that act, in its own identifiers; empty for the act as a whole.
  let destinations: [Destination]
  /// The eIds of the words that go.
  var old: [String] = []
  /// The eIds of what comes.
  var new: [String] = []

  /// A place in the amended act.
  struct Destination: Hashable {
    /// An identifier in the amended act; `nil` for the act as a whole.
    let id: String?
    /// The last of several units; `nil` for one.
    var upTo: String?
    /// Where the change is, seen from the unit: `after`, `before`, `inside`; `nil` for the unit itself.
    var position: String?
  }

  /// The changes of an amending act, in its order: one for each instruction that has a place in the text.
  static func all(_ changes: ChangePlaces, _ edition: Edition) -> [ActiveModification] {
    changes.places.flatMap { place in
      place.instructions.compactMap { index in
        ActiveModification(
          changes.decision.instructions[index], at: place, changes, edition,
          isOnly: place.instructions.count == 1)
      }
    }
  }

  private init?(
    _ instruction: AmendingInstruction, at place: ChangePlaces.Place, _ changes: ChangePlaces,
    _ edition: Edition, isOnly: Bool
  ) {
    // The order of the articles is that of the only act.
    guard let act = instruction.act ?? (changes.decision.acts.count == 1 ? 0 : nil) else {
      return nil
    }
    self.act = act
    let operation = instruction.operation
    kind = operation.changeKind
    destinations = operation.destinations
    source = ChangeIdentifiers.mod(
      place, in: ChangeIdentifiers.paragraph(of: place.host, in: edition, changes))
    var counts = ChangeIdentifiers.QuotationCounts()
    var words: [String] = []
    for (quotation, unit) in zip(
      place.quotations, ChangeIdentifiers.units(of: place, changes.decision))
    {
      let id = source + counts.next(quotation, unit)
      if unit != nil || quotation.isBlock { new.append(id) } else { words.append(id) }
    }
    guard isOnly else { return }
    switch operation {
    case .replaceWords where words.count.isMultiple(of: 2):
      let half = words.count / 2
      let isListed = operation.listsWords
      old = words.enumerated().filter { isListed ? $0.offset < half : $0.offset.isMultiple(of: 2) }
        .map(\.element)
      new += words.enumerated().filter {
        isListed ? $0.offset >= half : !$0.offset.isMultiple(of: 2)
      }.map(\.element)
    case .deleteWords: old = words
    case .insertWords, .rename: if let last = words.last { new.append(last) }
    default: break
    }
  }
}

extension AmendingOperation {
  /// Whether words and what takes their places are two lists: “甲”“乙”修改为“丙”“丁”.
  fileprivate var listsWords: Bool {
    if case .replaceWords(let replacement) = self { replacement.old.count > 1 } else { false }
  }

  fileprivate var changeKind: TextualModification.ChangeKind {
    switch self {
    case .insertUnits: .insertion
    case .deleteUnits: .repeal
    case .merge: .join
    case .adjustOrder, .exchange, .move: .renumbering
    case .renumber(_, _, let text): text.isEmpty ? .renumbering : .substitution
    default: .substitution
    }
  }

  /// The places in the amended act, in the numbers before the amendment.
  var destinations: [ActiveModification.Destination] {
    let found: [ActiveModification.Destination] =
      switch self {
      case .deleteUnits(let targets), .exchange(let targets), .merge(let targets, _, _),
        .move(let targets, _),
        .renumber(let targets, _, _), .replaceUnits(let targets, _, _):
        targets.map { $0.destination }
      case .deleteWords(let deletion): deletion.targets.map { $0.destination }
      case .insertWords(let insertion): insertion.targets.map { $0.destination }
      case .rename(let target, _, _): [target.destination]
      case .replaceWords(let replacement): replacement.targets.map { $0.destination }
      case .insertUnits(let insertion): [insertion.destination]
      default: []
      }
    return found.isEmpty ? [.init(id: nil)] : found
  }
}

extension UnitInsertion {
  fileprivate var destination: ActiveModification.Destination {
    if let after { return after.destination(at: "after") }
    if let before { return before.destination(at: "before") }
    if let parent { return parent.destination(at: "inside") }
    return ActiveModification.Destination(id: nil, position: "inside")
  }
}

extension AmendmentTarget {
  fileprivate var destination: ActiveModification.Destination { destination(at: nil) }

  /// The place in the numbers before the amendment; of what has no number, the act.
  fileprivate func destination(at position: String?) -> ActiveModification.Destination {
    let suffix =
      switch part {
      case .heading: "__heading"
      case .leadIn: "__intro"
      default: ""
      }
    switch unit {
    case .provision(let address) where address.steps.allSatisfy({ $0.number != nil }):
      return .init(id: address.id + suffix, position: position)
    case .range(let first, let last): return .init(id: first.id, upTo: last.id, position: position)
    default: return .init(id: nil, position: position)
    }
  }
}
