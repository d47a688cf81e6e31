internal import ChineseText
internal import RegulationModel

/// Reads the words of an item into instructions.
///
///     sentence = [adv] clause { sep clause } [end]
///     sep      = "，" | "；" | "。" | "并" | "同时" | paragraph end | ε behind a quotation
///
/// Every glyph is part of a clause, parts two clauses, or is given back as not understood.
struct ItemReader {
  /// The words of heads, which are for what stands below: 对第三条作如下修改：.
  private(set) var heads: [Range<Int>] = []
  /// Whether a clause was read whose tail was not: the words amend something, nobody knows what.
  private(set) var hasUnreadTail = false
  /// What the last head says to the items below.
  private(set) var headContext = LocusContext()
  private let text: ClauseText
  private var reader: ClauseReader

  /// Prepares the words of an item.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - context: what the head above the item says.
  init(_ text: ClauseText, context: LocusContext) {
    self.text = text
    reader = ClauseReader(text, context: context)
  }

  /// The clauses that were read, in their order.
  var clauses: [ClauseReader.Clause] { reader.clauses }

  /// Reads all reader.clauses.
  mutating func read() {
    var cursor = ClauseCursor(text)
    // Where the clause before begins, and the index of its first instruction.
    var previous: (start: Int, count: Int)?
    while skipJoints(&cursor) {
      let start = cursor.position
      let count = reader.clauses.count
      takeLabel(&cursor)
      if takeHead(&cursor) {
        heads.append(start..<cursor.position)
        headContext = reader.context
        previous = nil
      } else if reader.clause(&cursor), cursor.position > start {
        finish(from: count, start, cursor)
        previous = (start, count)
        guard !isAtBoundary(cursor) else { continue }
        notUnderstood(isTail: true, of: &previous, &cursor)
      } else {
        reader.clauses.removeSubrange(count...)
        cursor.position = start
        notUnderstood(isTail: isTail(start), of: &previous, &cursor)
      }
    }
  }

  /// Whether words that are no clause go on with the one before them: nothing but a word of lists
  /// stands between, as in 删去第二条、第①项, or a comma, and the words begin no instruction, as in
  /// 删去第二条，有关机关另有规定的除外.
  private func isTail(_ start: Int) -> Bool {
    guard let end = reader.clauses.last?.range.upperBound, end <= start else { return false }
    var cursor = ClauseCursor(Array(text.glyphs[end..<start]))
    while cursor.take(ClauseWords.lists) {}
    if cursor.isAtEnd { return true }
    guard !ClauseOpening.isStrict(text.glyphs[start...]), !text.isOfDecision(at: start) else {
      return false
    }
    while cursor.takeComma() || cursor.take(ClauseWords.adverbs) {}
    return cursor.isAtEnd
  }

  /// Takes words that are no clause. A clause whose tail they are is not understood as a whole:
  /// 删去第二条第①项 must not be carried out as 删去第二条. One that changes no text stays.
  private mutating func notUnderstood(
    isTail: Bool, of clause: inout (start: Int, count: Int)?, _ cursor: inout ClauseCursor
  ) {
    if isTail, let clause, reader.clauses[clause.count...].contains(where: \.operation.changesText)
    {
      reader.clauses.removeSubrange(clause.count...)
      let tail = cursor.position
      cursor.position = clause.start
      hasUnreadTail = true
      notUnderstood(&cursor, through: tail)
    } else {
      notUnderstood(&cursor, through: cursor.position)
    }
    clause = nil
  }

  /// Takes a heading's words: what it names is inherited by the items below.
  private mutating func inherit(_ loci: Loci) {
    if let act = loci.act {
      reader.context = LocusContext(act: act)
      reader.wordTargets = []
    }
    if !loci.targets.isEmpty { reader.remember(loci.targets) }
  }

  // MARK: - Between reader.clauses

  /// Skips what parts reader.clauses; `false` at the end.
  private func skipJoints(_ cursor: inout ClauseCursor) -> Bool {
    while !cursor.isAtEnd {
      if DecisionGlyph.parts(cursor.peek()) {
        cursor.take()
        continue
      }
      var probe = cursor
      guard probe.take(ClauseWords.adverbs), !probe.isAtEnd else { return true }
      // 和 or 并 of another word stays.
      guard isAtJoint(cursor) else { return true }
      cursor = probe
    }
    return false
  }

  private func isAtJoint(_ cursor: ClauseCursor) -> Bool {
    guard cursor.position > 0 else { return true }
    let last = cursor.glyphs[cursor.position - 1]
    return DecisionGlyph.parts(last) || DecisionGlyph.isQuotation(last)
      || reader.clauses.last?.range.upperBound == cursor.position
  }

  /// Takes the number of an item inside a paragraph: 作以下修改：（一）将…；（二）将….
  ///
  /// What the item before it named is not inherited.
  private mutating func takeLabel(_ cursor: inout ClauseCursor) {
    var probe = cursor
    guard cursor.peek() == Glyph.leftParenthesis || cursor.peek() == 0x28,
      StepReader.ordinal(&probe) != nil, ClauseOpening.isStrict(probe.glyphs[probe.position...])
    else { return }
    cursor = probe
    guard !heads.isEmpty else { return }
    reader.context = headContext
    reader.wordTargets = ClauseReader.targets(of: reader.context)
  }

  /// Whether a clause may end here.
  private func isAtBoundary(_ cursor: ClauseCursor) -> Bool {
    cursor.isAtEnd || DecisionGlyph.parts(cursor.peek())
      || DecisionGlyph.isQuotation(cursor.glyphs[cursor.position - 1])
      || cursor.stands(ClauseWords.adverbs)
  }

  /// Gives the instructions of a clause their words; two that share words have all of them.
  private mutating func finish(from first: Int, _ start: Int, _ cursor: ClauseCursor) {
    guard first < reader.clauses.count else { return }
    for index in first..<reader.clauses.count {
      let lower = index == first ? start : reader.clauses[index].range.lowerBound
      let upper =
        index + 1 < reader.clauses.count
        ? reader.clauses[index + 1].range.lowerBound : cursor.position
      let isShared = index > first && lower >= upper
      reader.clauses[index].range =
        isShared ? reader.clauses[index - 1].range : lower..<max(lower, upper)
    }
  }

  /// Takes words that are no clause, up to the end of their sentence or to a clause that follows a
  /// comma.
  private mutating func notUnderstood(_ cursor: inout ClauseCursor, through tail: Int) {
    let start = cursor.position
    let isOwn = text.isOfDecision(at: start)
    while !cursor.isAtEnd, cursor.position < tail || !DecisionGlyph.endsClause(cursor.peek()) {
      if DecisionGlyph.isComma(cursor.peek()), cursor.position > max(start, tail),
        ClauseOpening.isStrict(cursor.glyphs[(cursor.position + 1)...])
      {
        break
      }
      cursor.take()
    }
    if cursor.position == start { cursor.take() }
    reader.clauses.append(
      ClauseReader.Clause(
        operation: isOwn ? .statement : .notUnderstood, act: reader.context.act,
        range: start..<cursor.position))
  }

  ///     head = [修改] 《…》 [作如下修改] [：] | [将|对] loci 作如下修改 [：]
  private mutating func takeHead(_ cursor: inout ClauseCursor) -> Bool {
    var probe = cursor
    let isVerb = probe.take(ClauseWords.modify)
    _ = isVerb || probe.take(ClauseWords.objectMarks) || probe.take(["关于"])
    guard let loci = LocusReader(reader.context).read(&probe) else { return false }
    let isClosed = probe.take(ClauseWords.headings)
    let isAct = loci.targets.isEmpty && (isVerb || probe.isAtEnd)
    guard isClosed || isAct else { return false }
    let end = probe
    _ = probe.takeColon()
    guard probe.isAtEnd || isClosed || isAtBoundary(end) else { return false }
    inherit(loci)
    cursor = probe
    return true
  }
}

extension ClauseText {
  /// Whether the words at an index speak of the decision itself: 本决定.
  fileprivate func isOfDecision(at index: Int) -> Bool {
    ClauseCursor(Array(glyphs[index...].prefix(8))).stands(["本决定", "本修正案"])
  }
}
