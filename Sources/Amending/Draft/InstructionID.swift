/// An instruction of a decision, by its place among all of them.
struct InstructionID: Hashable, Comparable, Sendable {
  /// From 0, in the order of the decision.
  let index: Int

  static func < (left: InstructionID, right: InstructionID) -> Bool { left.index < right.index }
}
