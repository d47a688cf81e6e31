internal import ChineseText
internal import RegulationModel

/// Reads the clauses of an item.
///
///     clause = effective | republish | order | head | delete | insert | merge | suspend
///            | replace | renumber
struct ClauseReader {
  /// A clause that was read.
  struct Clause {
    var operation: AmendingOperation
    /// The act that it names or inherits; `nil` for the act of the item.
    var act: String?
    /// Its glyphs.
    var range: Range<Int>
    /// Whether it says that it is for all acts: 对相关行政法规的条文序号作相应调整.
    var isForAll = false
  }

  let text: ClauseText
  /// What the next clause inherits.
  var context: LocusContext
  /// Where quoted words are looked for when a clause names no place: the place named last.
  var wordTargets: [AmendmentTarget]
  /// What was read so far.
  var clauses: [Clause] = []
  /// Prepares the words of an item.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - context: what the head above the item says.
  init(_ text: ClauseText, context: LocusContext) {
    self.text = text
    self.context = context
    wordTargets = ClauseReader.targets(of: context)
  }

  /// The targets that a head gives to the items below it.
  static func targets(of context: LocusContext) -> [AmendmentTarget] {
    if let unnumbered = context.unnumbered { return [unnumbered] }
    guard !context.old.isEmpty else { return [] }
    return [
      AmendmentTarget(
        .provision(ProvisionAddress(context.old)),
        renumbered: context.new.map { ProvisionAddress($0) })
    ]
  }

  /// Adds an instruction whose words begin at a glyph; they end where the next one begins.
  mutating func add(_ operation: AmendingOperation, act: String?, from start: Int) {
    if let act { context.act = act }
    clauses.append(Clause(operation: operation, act: context.act, range: start..<start))
  }

  /// Keeps what the next clause may inherit.
  mutating func remember(_ targets: [AmendmentTarget]) {
    guard let last = targets.last else { return }
    wordTargets = targets
    if let steps = last.lastSteps {
      if last.isNew {
        context.old = []
        context.new = steps
      } else {
        context.old = steps
        context.new = last.renumbered?.steps
      }
      context.unnumbered = nil
    } else {
      context.unnumbered = last
      context.old = []
      context.new = nil
    }
  }

  /// Reads one clause; `false` when the words are none.
  mutating func clause(_ cursor: inout ClauseCursor) -> Bool {
    if let clause = EffectiveReader.read(&cursor) {
      add(.takeEffect(clause), act: nil, from: cursor.position)
      return true
    }
    if let adjustsOrder = RepublishReader.read(&cursor) {
      add(.republish(adjustsOrder: adjustsOrder), act: nil, from: cursor.position)
      return true
    }
    if let order = OrderReader.read(&cursor) {
      add(.adjustOrder(order.adjustment), act: order.act, from: cursor.position)
      clauses[clauses.count - 1].isForAll = order.isForAll
      return true
    }
    return deletion(&cursor, within: nil) || insertion(&cursor, at: ClausePlace())
      || suspensionAhead(&cursor) || placed(&cursor)
  }
}

/// What stands before the verb of a clause.
struct ClausePlace {
  var loci = Loci()
  /// Quoted words that the clause is about.
  var quotes: [QuotedText] = []
  /// Whether the quotations are a list of words (“甲”、“乙”), not paragraphs one after the other.
  var isWordList = false
  /// Whether the clause calls its place 该条 or 这一款.
  var isAnaphoric = false
  /// Behind or before the place: 第三条后, “甲”前.
  var side: WordInsertion.Position?
  /// The words up to which something comes in: 在“甲”和“乙”之间.
  var follower: QuotedText?
  /// Whether 分别 stands before the verb: what is given pairs with the places.
  var isRespective = false
  /// Further places with words of their own: 第二条中的“甲”、第四条中的“乙”分别修改为….
  var more: [ClausePlace] = []
  /// Places that are left out: 除第三条外，将….
  var exceptions: [AmendmentTarget] = []
}
