public import Amending
public import Findings

/// Why no decision turns one edition into another.
public enum DraftingFailure: Error, Sendable, Hashable {
  /// A change that no instruction of the grammar expresses; the first place where it shows.
  case notExpressible(AmendmentProof.Difference)
  /// There is nothing to decide: the texts are equal, the 题注 apart.
  case nothingChanged
  /// The old edition has no title by which a decision could name it.
  case untitled

  /// What is wrong, in one sentence.
  public var message: Finding.Message { DraftingWording.message(self) }
}
