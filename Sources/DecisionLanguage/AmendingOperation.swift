public import RegulationModel

/// What one instruction of an amending decision does.
public enum AmendingOperation: Sendable, Hashable {
  /// 此外，对条文顺序作相应调整; with a table, 将“第八条”调整为“第七条”.
  case adjustOrder(OrderAdjustment)
  /// 删去第三条第二款
  case deleteUnits([AmendmentTarget])
  /// 删去第三条中的“甲”
  case deleteWords(WordDeletion)
  /// 将第二条与第五条对调: two provisions that take each other's place and number.
  case exchange([AmendmentTarget])
  /// 在第三条后增加一条，作为第四条：“…”
  case insertUnits(UnitInsertion)
  /// 在“甲”后增加“乙”
  case insertWords(WordInsertion)
  /// 将第六条和第七条合并，作为第六条，修改为：“…”
  case merge([AmendmentTarget], to: AmendmentTarget?, text: [QuotedText])
  /// 将第八条移至第七条之前，作为第七条: provisions that go beside another one, and the numbers that they
  /// get there if they are told.
  case move([AmendmentTarget], UnitMove)
  /// Words that are no instruction of the grammar; nobody knows what they do.
  case notUnderstood
  /// 第四章章名修改为“…”; 将“一、甲”修改为“一、乙”
  case rename(AmendmentTarget, old: QuotedText?, new: QuotedText)
  /// 将第三条改为第五条; with a text, 将第三条改为第五条，修改为：“…”. Lists pair by position.
  case renumber([AmendmentTarget], to: [AmendmentTarget], text: [QuotedText])
  /// 将第三条修改为：“…”. Consolidated: 该条相应修改为：“…”, the sum of finer changes before it.
  case replaceUnits([AmendmentTarget], text: [QuotedText], isConsolidated: Bool)
  /// 将第三条中的“甲”修改为“乙”
  case replaceWords(WordReplacement)
  /// 《…》根据本决定作相应修改，重新公布
  case republish(adjustsOrder: Bool)
  /// 本决定施行前…的，依照…: a rule of the decision itself, which changes no text.
  case statement
  /// 第三条的数额标准不再适用: something changes, and no words of the text do.
  case suspend([AmendmentTarget])
  /// 本决定自2021年1月1日起施行
  case takeEffect(EffectiveClause)

  /// Whether it says something about the text of the act, its numbers included.
  package var changesText: Bool {
    switch self {
    case .notUnderstood, .republish, .statement, .takeEffect: false
    default: true
    }
  }

  /// Whether some places may be left out.
  var takesExceptions: Bool {
    switch self {
    case .deleteWords, .replaceWords: true
    default: false
    }
  }

  /// The name in JSON.
  public var name: String {
    switch self {
    case .adjustOrder: "adjust_order"
    case .deleteUnits: "delete_unit"
    case .deleteWords: "delete_text"
    case .exchange: "exchange"
    case .insertUnits: "insert_unit"
    case .insertWords: "insert_text"
    case .merge: "merge"
    case .move: "move"
    case .notUnderstood: "not_understood"
    case .rename: "rename"
    case .renumber(_, _, let text): text.isEmpty ? "renumber" : "renumber+replace"
    case .replaceUnits: "replace_unit"
    case .replaceWords: "replace_text"
    case .republish: "republish"
    case .statement: "statement"
    case .suspend: "not_applicable"
    case .takeEffect: "effective"
    }
  }
}

/// Where provisions are moved to.
public struct UnitMove: Sendable, Hashable {
  /// The provision beside which they stand then, or the division in which they do.
  public var neighbour: AmendmentTarget
  /// Behind it or before it; at the end of a division.
  public var position: WordInsertion.Position
  /// Their numbers, which are those after the decision; empty if none is given.
  public var numbers: [AmendmentTarget]

  /// Makes a move.
  public init(
    beside neighbour: AmendmentTarget, _ position: WordInsertion.Position,
    numbers: [AmendmentTarget] = []
  ) {
    self.neighbour = neighbour
    self.position = position
    self.numbers = numbers
  }
}

/// Words that take the place of other words, everywhere in the targets.
public struct WordReplacement: Sendable, Hashable {
  /// Where: several for 将第一条、第三条中的“甲”修改为“乙”.
  public var targets: [AmendmentTarget]
  /// The words that go. As many as `new`, or whole paragraphs that others take the place of.
  public var old: [QuotedText]
  /// The words that come.
  public var new: [QuotedText]
  /// Places inside of the targets where the words stay: …统一修改为“乙”，第三条除外.
  public var exceptions: [AmendmentTarget]

  /// Makes a replacement.
  public init(
    in targets: [AmendmentTarget], old: [QuotedText], new: [QuotedText],
    except exceptions: [AmendmentTarget] = []
  ) {
    self.targets = targets
    self.old = old
    self.new = new
    self.exceptions = exceptions
  }
}

/// Words that go and leave nothing.
public struct WordDeletion: Sendable, Hashable {
  /// Where.
  public var targets: [AmendmentTarget]
  /// The words.
  public var words: [QuotedText]
  /// Places inside of the targets where the words stay.
  public var exceptions: [AmendmentTarget]

  /// Makes a deletion.
  public init(
    in targets: [AmendmentTarget], words: [QuotedText], except exceptions: [AmendmentTarget] = []
  ) {
    self.targets = targets
    self.words = words
    self.exceptions = exceptions
  }
}

/// Words that come in beside others.
public struct WordInsertion: Sendable, Hashable {
  /// Where the words come in.
  public enum Position: String, Sendable {
    /// Behind the anchor.
    case after
    /// Before the anchor.
    case before
    /// At the end of the target.
    case end
    /// At the start of the target.
    case start
  }

  /// Where: 第三条第一款.
  public var targets: [AmendmentTarget]
  /// The words beside which the new ones come; `nil` at the start or the end of the target.
  public var anchor: QuotedText?
  /// Words that stand right behind the anchor: 在“甲”和“乙”之间增加“丙”.
  public var follower: QuotedText?
  /// Where, seen from the anchor.
  public var position: Position
  /// The words that come.
  public var new: QuotedText

  /// Makes an insertion.
  public init(
    in targets: [AmendmentTarget], anchor: QuotedText?, follower: QuotedText? = nil,
    position: Position, new: QuotedText
  ) {
    self.targets = targets
    self.anchor = anchor
    self.follower = follower
    self.position = position
    self.new = new
  }
}

/// New articles, 款, 项 or divisions.
public struct UnitInsertion: Sendable, Hashable {
  /// The level of the new units.
  public var kind: ProvisionKind
  /// How many, as the decision counts them.
  public var count: Int
  /// What they become part of; `nil` for articles whose place their number tells.
  public var parent: AmendmentTarget?
  /// The provision that they stand behind.
  public var after: AmendmentTarget?
  /// The provision that they stand before.
  public var before: AmendmentTarget?
  /// Their numbers, which are those after the decision: 作为第三条、第四条. Empty if none is given.
  public var numbers: [AmendmentTarget]
  /// The heading of a new division, if it stands apart: 增加一节“立法权限”.
  public var heading: QuotedText?
  /// Their text, a quotation for each or one for all; empty for a division that is only a heading.
  public var text: [QuotedText]

  /// Makes an insertion.
  public init(
    _ kind: ProvisionKind, count: Int = 1, parent: AmendmentTarget? = nil,
    after: AmendmentTarget? = nil, before: AmendmentTarget? = nil,
    numbers: [AmendmentTarget] = [], heading: QuotedText? = nil, text: [QuotedText] = []
  ) {
    self.kind = kind
    self.count = count
    self.parent = parent
    self.after = after
    self.before = before
    self.numbers = numbers
    self.heading = heading
    self.text = text
  }
}

/// 条文顺序作相应调整: what is renumbered because of the other instructions.
public struct OrderAdjustment: Sendable, Hashable {
  /// Numbers that the decision lists one by one: 将“第八条”调整为“第七条”.
  public var table: [Pair]
  /// Whether numbers are adjusted; not so in 对个别文字作了修改.
  public var adjustsNumbers: Bool
  /// Whether wording is changed as well without being told: 条文顺序和个别文字作相应调整.
  public var changesWording: Bool

  /// A line of the table.
  public struct Pair: Sendable, Hashable {
    /// The number before.
    public var old: String
    /// The number afterwards.
    public var new: String

    /// Makes a line.
    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  /// Makes an adjustment.
  public init(table: [Pair] = [], adjustsNumbers: Bool = true, changesWording: Bool = false) {
    self.table = table
    self.adjustsNumbers = adjustsNumbers
    self.changesWording = changesWording
  }
}

/// From when on a decision is in force.
public struct EffectiveClause: Sendable, Hashable {
  /// The day, where one is printed; never derived.
  public var date: CalendarDate?
  /// What is printed between 自 and 起: `2021年1月1日`, `公布之日`.
  public var day: String
  /// What comes into force, as printed: `本决定`, `本决定第三条`.
  public var subject: String

  /// Makes a clause.
  public init(date: CalendarDate?, day: String, subject: String) {
    self.date = date
    self.day = day
    self.subject = subject
  }
}
