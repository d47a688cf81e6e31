public import Amending
public import Findings
public import RegulationModel

/// Why no decision turns one edition into another.
public enum DraftingFailure: Error, Sendable, Hashable {
  /// The decision would be in force before the day on which it is made.
  case inForceBefore(signed: CalendarDate, inForce: CalendarDate)
  /// A change that no instruction of the grammar expresses; the first place where it shows.
  case notExpressible(AmendmentProof.Difference)
  /// There is nothing to decide: the texts are equal, the 题注 apart.
  case nothingChanged
  /// The old edition has no title by which a decision could name it.
  case untitled

  /// What is wrong, in one sentence.
  public var message: Finding.Message { DraftingWording.message(self) }
}
