/// What a decision did to one provision: a `textualMod` of the passive modifications.
struct TextualModification: Hashable {
  /// The kind of change; the raw value is that of the schema.
  enum ChangeKind: String {
    case insertion
    case join
    case renumbering
    case repeal
    case substitution
  }

  /// Where something is, seen from the destination.
  enum Direction: String {
    case after
    case inside
  }

  let kind: ChangeKind
  /// The instructions that made it, by their index; empty when none is known.
  let instructions: [Int]
  /// The eId of the place in this document.
  let destination: String
  /// Where the place of the change is, seen from the destination; `nil` for the destination itself.
  var position: Direction?
  /// The eId in the edition before; `nil` for what is new.
  var previous: String?
  /// The eIds in the edition before of other provisions that were merged into this one.
  var merged: [String] = []
  /// The eId in this document; `nil` for what is gone and for what only has another number.
  var new: String?

  /// The unit whose words are new, and which has a time of its own therefore.
  var touched: String? { kind == .renumbering ? nil : new }
}
