public import DecisionLanguage
public import Findings
public import RegulationModel

/// Applies amending decisions to editions.
///
/// Places are looked for by the numbers that the act had before the decision, whatever earlier
/// instructions did to them; numbers behind 作为 and 改为 are those afterwards. Words are looked for
/// in the text as the earlier instructions left it. Nothing is skipped in silence: an instruction is
/// carried out as a whole, or refused with a reason.
public enum AmendmentRun {
  /// How a decision is applied.
  public struct Options: Sendable {
    /// Whether the other instructions are carried out when one is refused. Without it there is no
    /// edition then.
    public var keepGoing: Bool
    /// Whether the other articles move on although the decision does not say
    /// 条文顺序作相应调整. Without it a number that is taken is a refusal then.
    public var adjustsOrder: Bool
    /// How many instructions may be refused at once before nothing more is tried and nothing is
    /// written; `nil` for any number.
    package var patience: Int?

    /// Makes options.
    public init(keepGoing: Bool = false, adjustsOrder: Bool = false) {
      self.keepGoing = keepGoing
      self.adjustsOrder = adjustsOrder
    }
  }

  /// Why a decision cannot be applied at all.
  public enum Failure: Error, Sendable, Hashable {
    /// It amends other acts.
    case otherActs([String], title: String?)

    /// What is wrong, in one sentence.
    public var message: Finding.Message { FailureWording.message(self) }
  }

  /// Collisions of numbers are found at the end of a pass, and so is the number that 条文顺序作相应调整
  /// gives an article which an instruction calls by it; a further pass leaves out what collided and
  /// knows these numbers. Real decisions need one pass or two.
  private static let passes = 9

  /// Applies a decision.
  ///
  /// Of a decision about several acts, the instructions for the edition's own act are carried out.
  /// - Parameters:
  ///   - decision: the decision.
  ///   - edition: the edition that it amends; nothing in it is changed.
  ///   - options: how.
  /// - Returns: the new edition and what became of each instruction.
  /// - Throws: when the decision amends other acts only.
  public static func apply(
    _ decision: AmendingDecision, to edition: Edition, options: Options = Options()
  ) throws(Failure) -> AmendmentResult {
    try apply(decision, to: edition, options: options, disturb: nil)
  }

  /// Applies a decision; a test may break the draft before it is checked.
  static func apply(
    _ decision: AmendingDecision, to edition: Edition, options: Options,
    disturb: ((inout AmendmentPass) -> Void)?
  ) throws(Failure) -> AmendmentResult {
    let acts = try acts(of: decision, amending: edition)
    let base = DraftEdition(edition)
    let index = BaseIndex(edition)
    var refused: [InstructionID: Refusal] = [:]
    var known = FinalNumbers()
    var round = 0
    while true {
      round += 1
      var pass = AmendmentPass(decision, base, index, known: known)
      pass.adjustsOrder = options.adjustsOrder
      var engine = AmendmentEngine(acts: acts, refused: refused)
      engine.run(&pass)
      var collisions = Arrangement.arrange(&pass) + engine.halfDone
      if let patience = options.patience, engine.refusals + collisions.count > patience {
        return AmendmentOutcome.givenUp(engine.outcomes, pass)
      }
      known = pass.finalNumbers
      if collisions.isEmpty, pass.counted.agree(with: known) || round > passes {
        ListPunctuation.settle(&pass)
        ListPunctuation.tell(&pass)
        EmptyDivisions.tell(&pass)
        disturb?(&pass)
        let outcome = AmendmentOutcome.result(
          engine.outcomes, pass, keepGoing: options.keepGoing)
        collisions = ResultCheck.refusals(pass, engine.outcomes, outcome.displaced)
        if collisions.isEmpty || round > passes { return outcome.result }
      }
      for collision in collisions where refused[collision.instruction] == nil {
        refused[collision.instruction] = collision.refusal
      }
      giveUp(round, pass, collisions, &refused)
    }
  }

  /// Ends what does not settle: without the numbers that are claimed first, then without anything.
  private static func giveUp(
    _ round: Int, _ pass: AmendmentPass, _ collisions: [NumberRefusal],
    _ refused: inout [InstructionID: Refusal]
  ) {
    if round == passes - 2 {
      for instruction in pass.claims.instructions where refused[instruction] == nil {
        refused[instruction] = .tooLarge
      }
    }
    guard round == passes else { return }
    for (index, instruction) in pass.decision.instructions.enumerated()
    where instruction.operation.changesText && refused[InstructionID(index: index)] == nil {
      refused[InstructionID(index: index)] = collisions.first?.refusal ?? .tooLarge
    }
  }

  /// Which of the decision's acts the edition is.
  private static func acts(
    of decision: AmendingDecision, amending edition: Edition
  ) throws(Failure) -> Set<Int> {
    // An act without a name is the edition's only where no other is named.
    if decision.acts.allSatisfy({ $0.title == nil }) { return Set(decision.acts.indices) }
    var found: Set<Int> = []
    if let title = edition.title {
      found = Set(
        decision.acts.indices.filter {
          decision.acts[$0].title.map { AmendedActs.areSame($0, title) } ?? false
        })
    } else if decision.acts.count == 1 {
      found = [0]
    }
    guard !found.isEmpty else {
      throw .otherActs(decision.acts.compactMap(\.title), title: edition.title)
    }
    return found
  }
}
