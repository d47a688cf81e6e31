public import Findings
public import RegulationModel

/// What became of a decision that was applied to an edition.
public struct AmendmentResult: Sendable {
  /// What became of one instruction.
  public enum Outcome: Sendable, Hashable {
    /// It was carried out; the identifiers of what it touched, in the new edition.
    case applied([String])
    /// It changes no text: 本决定自…起施行.
    case noChange
    /// It amends another act of the decision.
    case otherAct
    /// It was not carried out.
    case refused(Refusal)
    /// It could be carried out, but nothing was written, because another one was refused.
    case withheld
  }

  /// A provision that has another identifier than before.
  public struct Renumbering: Sendable, Hashable {
    /// The identifier before the decision.
    public let old: String
    /// The identifier afterwards.
    public let new: String
  }

  /// The new edition; `nil` when an instruction was refused and the run was not to go on.
  public let edition: Edition?
  /// One for each instruction of the decision, in its order.
  public let outcomes: [Outcome]
  /// The divisions and articles that were renumbered or moved, and what is inside of others that
  /// was; in the order of the new text, and none when there is no new text. What is inside a
  /// renumbered article is not listed again.
  public let renumberings: [Renumbering]
  /// The citations whose numbers were changed, in the order of the new text; none when there is no
  /// new text.
  public let citations: [CitationChange]
  /// Where the provisions of the new edition come from.
  public let origins: ProvisionOrigins
  /// What was chosen, and what someone should look at.
  public let findings: [Finding]

  /// How many instructions were refused.
  public var refusals: Int {
    outcomes.count { if case .refused = $0 { true } else { false } }
  }
}

/// A citation that was given other numbers, because what it cites has other numbers now.
public struct CitationChange: Sendable, Hashable {
  /// The identifier of the provision that cites, in the new edition; `preamble` for the 序言.
  public let place: String
  /// The citation before: 第三十二条.
  public let old: String
  /// The citation afterwards: 第三十一条.
  public let new: String
  /// The identifiers of what it cites, in the new edition.
  public let targets: [String]
}

/// Where the provisions of an edition come from: the instruction that wrote them, and the provision
/// of the edition before that they continue.
public struct ProvisionOrigins: Sendable {
  /// The origin of one provision.
  public struct Origin: Sendable, Hashable {
    /// The identifier in the edition before; `nil` for a new provision.
    public let old: String?
    /// The identifiers of other provisions whose text was merged into this one.
    public let merged: [String]
    /// The instructions that wrote, moved or numbered it, by their index, in their order; those
    /// that only touched what is inside of it are not among them.
    public let instructions: [Int]
    /// The instructions that changed its own words, by their index, in their order.
    public let wording: [Int]
  }

  private let origins: [String: Origin]
  private let removals: [String: Int]

  init(_ origins: [String: Origin], removals: [String: Int]) {
    self.origins = origins
    self.removals = removals
  }

  /// The origin of a provision, by its identifier; `nil` when the edition does not have it.
  public subscript(id: String) -> Origin? { origins[id] }

  /// The instruction that removed a provision of the edition before, by the provision's identifier
  /// there; `nil` when none did, or when it only went with what it was inside of.
  public func removal(of id: String) -> Int? { removals[id] }

  /// How many provisions are known.
  public var count: Int { origins.count }
}
