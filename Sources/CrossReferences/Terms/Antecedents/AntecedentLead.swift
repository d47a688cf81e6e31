internal import ChineseText

/// Takes off a clause what leads to its noun phrase: 为了保护, 应当设立, 本条例所称, 工作由.
struct AntecedentLead {
  let bytes: [UInt8]
  /// UTF-8 offset where what is left of the clause begins.
  private(set) var start: Int
  /// UTF-8 offset behind the phrase.
  let end: Int
  /// Whether what is left begins with a verb, whose object is named.
  private var isDeed = false

  /// Whether no clause before this one is part of the phrase: 年满六十周岁，具有本市户籍的老年人.
  private let isWholeClause: Bool

  init(bytes: [UInt8], start: Int, end: Int, isWholeClause: Bool) {
    self.bytes = bytes
    self.start = start
    self.end = end
    self.isWholeClause = isWholeClause
  }

  /// Takes all off; `false` where two readings are left.
  mutating func read() -> Bool {
    guard
      AntecedentWords.predicateEnds.length(endingAt: end, notBefore: start, in: bytes.span) == nil
    else { return false }
    takeDefiner()
    if AntecedentWords.unlawful.length(at: start, before: end, in: bytes.span) != nil {
      return true
    }
    guard takeModal(), takeConjunction() else { return false }
    guard takeOpening() else { return false }
    guard takeInner() else { return false }
    return !AntecedentWords.unlawful.isIn(start..<end, of: bytes.span)
  }

  // MARK: - Marks of the clause

  /// 本条例所称, “查验”指
  private mutating func takeDefiner() {
    let stored = bytes
    let text = stored.span
    if let place = last(of: AntecedentWords.definers) { start = place.upperBound }
    if let place = last(of: ["指"]),
      let before = glyph(endingAt: place.lowerBound, notBefore: start, in: text),
      Glyph.isClosing(before.value)
    {
      start = place.upperBound
    }
    let copula = last(of: ["是"])
    if let copula, !isAttributive(copula),
      AntecedentCopula.isOne(copula, from: start, before: end, in: text)
    {
      start = copula.upperBound
    }
  }

  /// 市人民政府应当; with 可以 and a 的 behind it nobody can tell.
  private mutating func takeModal() -> Bool {
    let stored = bytes
    let text = stored.span
    guard let place = last(of: AntecedentWords.modals), !isAttributive(place),
      AntecedentWords.noModals.length(at: place.lowerBound, before: end, in: text) == nil
    else { return true }
    let mayBeAttribute: WordSet = ["可以", "有权", "负责"]
    let isWeak =
      mayBeAttribute.length(at: place.lowerBound, before: end, in: text) != nil
      && attributes(from: place.upperBound) > 0
    guard !isWeak else { return place.lowerBound == start }
    (start, isDeed) = (place.upperBound, true)
    return true
  }

  /// 且家庭财产状况符合…的家庭 is the end of a longer phrase.
  private mutating func takeConjunction() -> Bool {
    let stored = bytes
    let text = stored.span
    let joined: WordSet = ["并经", "并由", "并向", "并报"]
    if joined.length(at: start, before: end, in: text) != nil { start += 3 }
    guard let length = AntecedentWords.conjunctions.length(at: start, before: end, in: text) else {
      return true
    }
    guard attributes(from: start) == 0 else { return false }
    (start, isDeed) = (start + length, true)
    return true
  }

  // MARK: - Words before the phrase

  /// Prepositions and verbs at the start.
  private mutating func takeOpening() -> Bool {
    let stored = bytes
    let text = stored.span
    var steps = 0
    while steps < 6 {
      steps += 1
      if isDeed, AntecedentWords.unlawful.length(at: start, before: end, in: text) != nil {
        return false
      }
      if AntecedentWords.purposes.length(at: start, before: end, in: text) != nil,
        AntecedentWords.noPrepositions.length(at: start, before: end, in: text) == nil
      {
        start += AntecedentWords.purposes.length(at: start, before: end, in: text) ?? 0
        isDeed = true
        continue
      }
      if takePreposition() { continue }
      switch takeVerbs() {
      case .taken: isDeed = false
      case .unclear: return false
      case .none: return !isDeed
      }
    }
    return true
  }

  private mutating func takePreposition() -> Bool {
    let stored = bytes
    let text = stored.span
    guard let length = AntecedentWords.prepositions.length(at: start, before: end, in: text),
      AntecedentWords.noPrepositions.length(at: start, before: end, in: text) == nil
    else { return false }
    // 由有关部门组成的联席会议
    let agency: WordSet = ["由", "经", "自", "从", "以", "通过", "为"]
    if agency.length(at: start, before: end, in: text) == length, attributes(from: start) > 0 {
      isDeed = false
      return false
    }
    // 与外国团队签订议定书的单位
    let isAgent = AntecedentWords.agents.length(endingAt: end, notBefore: start, in: text) != nil
    if isAgent, !isDeed, attributes(from: start) > 0,
      AntecedentWords.verbs.isIn(start..<end, of: text)
    {
      isDeed = false
      return false
    }
    start += length
    isDeed = false
    return true
  }

  private enum Step {
    case taken, unclear, none
  }

  /// A verb, or several: 制定、修改和解释.
  private mutating func takeVerbs() -> Step {
    let stored = bytes
    let text = stored.span
    let verbs = AntecedentWords.verbs
    guard let length = verbs.length(at: start, before: end, in: text) else {
      return .none
    }
    var (behind, count) = (start + length, 1)
    while let joint = AntecedentWords.coordinators.length(at: behind, before: end, in: text),
      let next = verbs.length(at: behind + joint, before: end, in: text)
    {
      behind += joint + next
      count += 1
    }
    _ = take("了", &behind)
    let isNoun =
      count == 1 && !isDeed
      && AntecedentWords.pureVerbs.length(at: start, before: end, in: text) == nil
      && AntecedentWords.nounTails.length(at: behind, before: end, in: text) != nil
    if isNoun { return .none }
    let attributes = attributes(from: behind)
    let agency: WordSet = ["由"]
    if !isDeed, attributes > 0, agency.length(at: behind, before: end, in: text) == nil {
      let isAgent = AntecedentWords.agents.length(endingAt: end, notBefore: behind, in: text) != nil
      // 实施行政性收费的单位 does so itself.
      if isAgent { return isWholeClause ? .none : .unclear }
      guard attributes == 1 else { return .unclear }
    }
    guard end - behind > 3 else { return .unclear }
    start = behind
    return .taken
  }

  private func take(_ word: Word, _ offset: inout Int) -> Bool {
    guard word.stands(at: offset, before: end, in: bytes.span) else { return false }
    offset += word.bytes.count
    return true
  }

  // MARK: - Words within

  /// 管理工作由, 六十日内指导业主成立: what stands before them is not of the phrase.
  private mutating func takeInner() -> Bool {
    let stored = bytes
    let text = stored.span
    let words = [AntecedentWords.strongVerbs, AntecedentWords.innerPrepositions]
    let places = words.compactMap { last(of: $0) }.filter { isInner($0) }
    guard let place = places.max(by: { $0.lowerBound < $1.lowerBound }) else { return true }
    let attributes = attributes(from: place.upperBound)
    if attributes > 0 {
      if isAttributive(place) { return true }
      // 国务院批准设立的保护区
      let directly: Word = "的"
      if directly.stands(at: place.upperBound, before: end, in: text) { return true }
      let isPlain =
        AntecedentWords.subjects.length(
          endingAt: place.lowerBound, notBefore: start, in: text) != nil
        && AntecedentWords.attributes.length(at: place.upperBound, before: end, in: text) != nil
      guard isPlain, attributes == 1 else {
        return AntecedentWords.agents.length(endingAt: end, notBefore: start, in: text) != nil
          && AntecedentWords.subjects.length(
            endingAt: place.lowerBound, notBefore: start, in: text) == nil
      }
    }
    start = place.upperBound
    return true
  }

  /// Whether a word is one of its own, and neither 方向 nor 设立单位.
  private func isInner(_ place: Range<Int>) -> Bool {
    let stored = bytes
    let text = stored.span
    guard place.lowerBound > start else { return false }
    if AntecedentWords.noPrepositions.length(at: place.lowerBound, before: end, in: text) != nil {
      return false
    }
    let isPreposition =
      AntecedentWords.innerPrepositions.length(at: place.lowerBound, before: end, in: text)
      == place.count
    if isPreposition {
      let isReason =
        AntecedentWords.reasons.length(
          endingAt: place.upperBound, notBefore: start, in: text) != nil
        && AntecedentWords.noReasons.length(
          endingAt: place.upperBound, notBefore: start, in: text) == nil
      if isReason { return false }
      return place.count > 3
        || AntecedentWords.wordsBefore.length(
          endingAt: place.lowerBound, notBefore: start, in: text) == nil
    }
    return AntecedentWords.nounTails.length(at: place.upperBound, before: end, in: text) == nil
  }

  // MARK: - Looking about

  /// The last place of a word in what is left, outside of brackets.
  private func last(of words: WordSet) -> Range<Int>? {
    let stored = bytes
    let text = stored.span
    var cursor = GlyphCursor(start..<end)
    var found: Range<Int>?
    var depth = 0
    while !cursor.isAtEnd {
      if depth == 0, let length = words.length(at: cursor.offset, before: end, in: text) {
        found = cursor.offset..<(cursor.offset + length)
      }
      let next = cursor.take(text)
      if Glyph.isOpening(next) { depth += 1 }
      if Glyph.isClosing(next) { depth -= 1 }
    }
    return found
  }

  /// Whether 的 stands directly before a word, so that it describes the noun behind: 确定的负责审查的机构.
  private func isAttributive(_ place: Range<Int>) -> Bool {
    let mark: WordSet = ["的"]
    return mark.length(endingAt: place.lowerBound, notBefore: start, in: bytes.span) != nil
  }

  /// How many 的 stand from an offset on.
  private func attributes(from offset: Int) -> Int {
    let stored = bytes
    let text = stored.span
    var cursor = GlyphCursor(min(offset, end)..<end)
    var count = 0
    while !cursor.isAtEnd { if cursor.take(text) == 0x7684 { count += 1 } }
    return count
  }
}

/// 是 as a verb of its own.
enum AntecedentCopula {
  private static let before: WordSet = ["但", "或", "凡", "不", "如", "还", "就", "于", "可", "总", "若", "只"]
  private static let behind: WordSet = ["否", "非"]

  /// Whether 是 is no part of 是否, 但是 and the like.
  static func isOne(
    _ place: Range<Int>, from start: Int, before end: Int, in text: Span<UInt8>
  ) -> Bool {
    behind.length(at: place.upperBound, before: end, in: text) == nil
      && before.length(endingAt: place.lowerBound, notBefore: start, in: text) == nil
  }
}
