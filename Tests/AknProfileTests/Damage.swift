import Testing

/// A damage done to the good act, and the kind of finding that it must give, and no other.
struct Damage: Sendable, CustomTestStringConvertible {
  /// A piece of the act, and what it becomes where it stands first.
  typealias Change = (old: String, new: String)

  /// What was done.
  let name: String
  /// The code of all findings.
  let code: String
  private let changes: [Change]

  var testDescription: String { name }

  init(_ name: String, _ code: String, _ old: String, _ new: String) {
    self.init(name, code, [(old, new)])
  }

  init(_ name: String, _ code: String, _ changes: [Change]) {
    self.name = name
    self.code = code
    self.changes = changes
  }

  /// The damaged act.
  func document(sourceLocation: SourceLocation = #_sourceLocation) -> [UInt8] {
    var text = GoodAct.text
    for change in changes {
      let pieces = text.split(
        separator: change.old, maxSplits: 1, omittingEmptySubsequences: false)
      #expect(pieces.count == 2, "not found: \(change.old)", sourceLocation: sourceLocation)
      text = pieces.joined(separator: change.new)
    }
    return Array(text.utf8)
  }

  /// All damages.
  static let all =
    StructureDamages.all + AttributeDamages.all + TextDamages.all + IdentifierDamages.all
    + LinkDamages.all + IdentificationDamages.all + HistoryDamages.all
}
