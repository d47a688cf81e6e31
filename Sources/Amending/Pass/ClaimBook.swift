internal import RegulationModel

/// The numbers and places that instructions claim.
struct ClaimBook {
  /// Claims of articles, by their scope (body or annex), in their order.
  var articles: [Int: [NumberClaim]] = [:]
  /// Claims of everything else, by the parent.
  var children: [Int: [NumberClaim]] = [:]
  /// New articles of the body by their number after the decision.
  var articleByNumber: [ProvisionNumber: Int] = [:]
  /// New divisions by their number after the decision.
  var divisionByNumber: [DivisionKey: Int] = [:]
  /// Everything else that claims a number, by its parent and number.
  var childByNumber: [ChildKey: Int] = [:]

  /// The number that a provision gets, by its node.
  var numberByNode: [Int: ProvisionNumber] = [:]

  /// A division by its level and number.
  struct DivisionKey: Hashable {
    var kind: ProvisionKind
    var number: ProvisionNumber
  }

  /// A provision by its parent, level and number.
  struct ChildKey: Hashable {
    var parent: Int
    var kind: ProvisionKind
    var number: ProvisionNumber
  }

  /// All instructions that claim something.
  var instructions: [InstructionID] {
    articles.values.joined().map(\.instruction) + children.values.joined().map(\.instruction)
  }
}
