internal import RegulationModel

/// What an instruction says about the number or the place of a provision.
struct NumberClaim: Sendable {
  /// The provision.
  var node: Int
  /// Its number after the decision; `nil` where only a neighbour is named, or nothing.
  var number: ProvisionNumber?
  /// The provision that it stands behind.
  var after: Int?
  /// The provision that it stands before.
  var before: Int?
  /// The division that it is put into.
  var division: Int?
  /// Whether another provision takes its place, and it the other's.
  var isExchanged = false
  /// Whether it stands inside new content and has its place there.
  var isContained = false
  /// The instruction that says so.
  var instruction: InstructionID

  /// Whether nothing but a number tells where it stands.
  var isByNumberAlone: Bool {
    after == nil && before == nil && division == nil && !isExchanged
  }
}

/// A refusal that the numbering finds, and the instruction that it concerns.
struct NumberRefusal: Sendable {
  var instruction: InstructionID
  var refusal: Refusal
}
