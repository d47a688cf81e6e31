internal import RegulationModel

/// What a citation was found to mean, before identifiers are made.
struct Resolution: Sendable {
  var kind: Reference.Kind
  /// Targets in this edition, ranges as their ends.
  var runs: [(first: Int, last: Int)] = []
  /// Targets in another act.
  var spans: [LocusSpan] = []
  var work: String?
  var reason: Reason?
  /// What 该条 and 第五项 behind it may mean.
  var cited: [Antecedent] = []

  /// The status follows from the reason.
  var status: Reference.Status {
    switch reason {
    case nil: .resolved
    case .otherWork, .annexNotHeld, .amendedText, .noAntecedent, .open: .notChecked
    default: .unresolved
    }
  }
}

/// A text whose citations are resolved together, and where it stands.
struct CitingText: Sendable {
  /// UTF-8 offsets of the text in the bytes at hand.
  var range: Range<Int>
  /// UTF-8 offset in the edition, for aliases.
  var offset: Int
  /// `nil` outside of any edition and in a preamble.
  var place: CitingPlace?
  /// Whether the text stands behind the 项 of its 款.
  var isClosing = false
  /// What the lead-in of the list around the text cites.
  var leadIn: LeadIn?
}

/// The lead-in of a list, for what its items leave out.
struct LeadIn: Sendable {
  var memory: Memory
  /// The article that 第五项 in an item means: the lead-in punishes what it forbids.
  ///
  /// 违反本条例第十六条规定，有下列情形之一的，按照下列规定处罚：（四）违反第四项规定 …
  var punished: Base?

  /// The lead-in that a 款 with 项 is, after its citations were read.
  init(_ row: Int, _ memory: Memory, _ index: ProvisionIndex) {
    self.memory = memory
    if case .own(let base) = memory.antecedent, base.article != nil, index.leadInPunishes(row) {
      punished = base
    }
  }
}
