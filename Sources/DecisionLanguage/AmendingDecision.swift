public import Findings

/// A decision that amends one act or several (修改决定, 修正案), read into its instructions.
///
/// Every glyph of the document is in one of the parts: nothing is skipped in silence.
public struct AmendingDecision: Sendable {
  /// An act that the decision amends.
  public struct Act: Sendable, Hashable {
    /// The title as the decision gives it, without 《》; `nil` where the decision names none.
    public let title: String?
    /// 1-based line where it is first amended.
    public let line: Int

    /// Makes an act.
    public init(title: String?, line: Int) {
      self.title = title
      self.line = line
    }
  }

  /// A numbered passage of the decision, or one without a number between them.
  public struct Item: Sendable, Hashable {
    /// The number as printed, with those of the passages that it is inside of: `["二、", "（一）"]`;
    /// empty for a passage without one.
    public let path: [String]
    /// 1-based line where it begins.
    public let line: Int
    /// All its words behind the number, quoted ones included; a line feed parts paragraphs.
    public let text: String
    /// The words that are for what stands below: 对第三条作如下修改：. Few items have any.
    public let heads: [String]
    /// Which of the decision's instructions it gives; empty for a heading.
    public let instructions: Range<Int>

    /// Makes an item.
    public init(
      path: [String], line: Int, text: String, heads: [String] = [], instructions: Range<Int>
    ) {
      self.path = path
      self.line = line
      self.text = text
      self.heads = heads
      self.instructions = instructions
    }
  }

  /// What stands before the title: who issues, the number of an order.
  public let lead: [String]
  /// The title; `nil` when the document gives none.
  public let title: String?
  /// The 题注 under the title, a line each.
  public let note: [String]
  /// The paragraphs between the 题注 and the first instruction.
  public let preamble: [String]
  /// The acts that are amended, in the order in which they come.
  public let acts: [Act]
  /// The passages, in order.
  public let items: [Item]
  /// The instructions, in order.
  public let instructions: [AmendingInstruction]
  /// What stands behind the last instruction: signature, date, an attached text.
  public let closing: [String]
  /// Lines that belong to the page: page numbers and running heads.
  public let dropped: [String]
  /// What was found wrong or undecided, in the order of the lines.
  public let findings: [Finding]

  init(
    frame: DecisionFrame, acts: [Act], items: [Item], instructions: [AmendingInstruction],
    findings: [Finding]
  ) {
    lead = frame.front.lead
    title = frame.front.title
    note = frame.front.note
    preamble = frame.front.preamble
    closing = frame.closing
    dropped = frame.dropped
    self.acts = acts
    self.items = items
    self.instructions = instructions
    self.findings = findings
  }
}

/// One instruction of an amending decision.
public struct AmendingInstruction: Sendable, Hashable {
  /// What it does.
  public let operation: AmendingOperation
  /// Which of the decision's acts it amends; `nil` for a sentence about the decision itself.
  public let act: Int?
  /// Its words in the decision.
  public let wording: String
  /// 1-based line where it begins.
  public let line: Int

  /// Makes an instruction.
  public init(_ operation: AmendingOperation, act: Int? = 0, wording: String = "", line: Int = 0) {
    self.operation = operation
    self.act = act
    self.wording = wording
    self.line = line
  }
}
