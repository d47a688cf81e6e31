public import Amending
public import Comparison
public import DecisionLanguage
public import RegulationModel

/// An amending decision that turns one edition into another, and the proof that it does.
///
/// Each change is told by the smallest clear instruction: words, 款 or 项, the article, in the order
/// of the old text. The printed decision is read again and applied to the old edition; where the
/// result is not the new edition to the byte, coarser instructions take the place of finer ones.
public struct DecisionDraft: Sendable {
  /// The decision as printed, a line a paragraph.
  public let text: String
  /// The decision as read from `text`.
  public let decision: AmendingDecision
  /// What applying it to the old edition gives.
  public let result: AmendmentResult
  /// The result held against the new edition: equal always, the 题注 apart.
  public let proof: AmendmentProof
  /// What the decision is made of, for its printed forms.
  package let document: DraftedDocument

  /// Drafts a decision.
  ///
  /// The cost is that of a comparison and of some runs of the decision; their number is bounded.
  /// - Parameters:
  ///   - old: the edition that is amended; it must have a title.
  ///   - new: the edition that it should become. Its 题注 is no matter of a decision.
  ///   - options: what the decision says besides.
  /// - Throws: when nothing changed, when it would be in force before it is made, or when no instruction expresses a change.
  public init(old: Edition, new: Edition, options: DraftOptions = DraftOptions())
    throws(DraftingFailure)
  {
    try self.init(EditionComparison(old: old, new: new), options: options)
  }

  /// Drafts a decision from a comparison that was made already.
  public init(_ comparison: EditionComparison, options: DraftOptions = DraftOptions())
    throws(DraftingFailure)
  {
    guard let title = comparison.old.title else { throw .untitled }
    if let signed = options.date, case .on(let inForce)? = options.effect, inForce < signed {
      throw .inForceBefore(signed: signed, inForce: inForce)
    }
    guard !AmendmentProof(comparison.old, expected: comparison.new).isEqual else {
      throw .nothingChanged
    }
    var drafter = Drafter(comparison, title: title, options: options)
    let trial = try drafter.draft()
    text = trial.document.text
    decision = trial.decision
    result = trial.result
    proof = trial.proof
    document = trial.document
  }

  /// The title: `关于修改《…》的决定`.
  public var title: String { document.title }

  /// The instructions that were drafted, as the decision should be read.
  package var operations: [AmendingOperation] { document.operations }
}
