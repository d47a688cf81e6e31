internal import ChineseText

/// Reads what stands before a verb of saying: who is meant.
struct SubjectReader {
  /// The names of the item's persons; of two that begin alike the longer one is found.
  private let names: WordSet
  /// The offices that the item gives them.
  private let roles: [String: String]

  init(_ people: [Person]) {
    names = WordSet(people.map(\.name))
    var roles: [String: String] = [:]
    for person in people { roles[person.name] = person.role }
    self.roles = roles
  }

  /// Whether a speaker is one of the item's persons.
  func knows(_ speaker: Speaker) -> Bool {
    speaker.name.map { names.holds(Glyphs($0)) } ?? false
  }

  /// Where the item's persons are named in a range of a text, each name once, at its first place.
  func named(in range: Range<Int>, of text: Glyphs) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var told: Set<Glyphs> = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let length = names.length(at: index, in: text, before: range.upperBound) {
        let name = index..<(index + length)
        if told.insert(Array(text[name])).inserted { found.append(name) }
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  /// What the words before a verb are.
  enum Meant {
    case speaker(Speaker)
    /// 他, 她.
    case pronoun
    /// Nothing stands there.
    case none
    /// Words that are no speaker.
    case unclear
  }

  /// The person with whom a clause begins, up to the end of the name: 市委书记李明出席, and nobody in
  /// 会见李明.
  func beginning(_ range: Range<Int>, in text: Glyphs) -> Speaker? {
    guard case .speaker(let speaker) = subject(range, in: text),
      speaker.text.unicodeScalars.count == trimmed(range, in: text).count
    else { return nil }
    return speaker
  }

  /// Longer clauses have no subject that is looked for.
  private static let longestClause = 120

  /// Reads the words of a range: a clause up to its verb.
  func subject(_ range: Range<Int>, in text: Glyphs) -> Meant {
    guard range.count <= SubjectReader.longestClause else { return .unclear }
    let range = trimmed(range, in: text)
    guard !range.isEmpty else { return .none }
    let words = Array(text[range])
    if SubjectWords.pronouns.holds(words) { return .pronoun }
    if let speaker = person(range, in: text) ?? other(words) { return .speaker(speaker) }
    return .unclear
  }

  /// The words without what leads to them and without adverbs and scenes before the verb.
  private func trimmed(
    _ range: Range<Int>, in text: Glyphs, scenes hasScenes: Bool = true
  ) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Glyph.isBlank(text[start]) { start += 1 }
    while let length = SubjectWords.leads.length(at: start, in: text, before: end) {
      start += length
    }
    var isChanged = true
    while isChanged, start < end {
      isChanged = false
      if Glyph.isBlank(text[end - 1]) {
        end -= 1
        isChanged = true
      }
      if let length = SubjectWords.adverbs.length(endingAt: end, in: text, notBefore: start) {
        end -= length
        isChanged = true
      }
      let scene = hasScenes ? scene(endingAt: end, in: text, from: start) : nil
      if let cut = scene ?? bracket(endingAt: end, in: text, from: start) {
        end = cut
        isChanged = true
      }
    }
    return start..<end
  }

  /// Where the brackets begin that stand behind a name: 李某（化名）.
  private func bracket(endingAt end: Int, in text: Glyphs, from start: Int) -> Int? {
    guard end > start, text[end - 1] == Glyph.rightParenthesis || text[end - 1] == 0x29 else {
      return nil
    }
    let open = text[start..<end].lastIndex { $0 == Glyph.leftParenthesis || $0 == 0x28 }
    return open.flatMap { $0 > start ? $0 : nil }
  }

  /// Where 在会上, 接受采访时, 就…答记者问时 begins that ends before the verb; `nil` where none does.
  private func scene(endingAt end: Int, in text: Glyphs, from start: Int) -> Int? {
    guard SubjectWords.sceneEnds.length(endingAt: end, in: text, notBefore: start) != nil else {
      return nil
    }
    for index in start..<end
    where SubjectWords.sceneLeads.length(at: index, in: text, before: end) != nil {
      let before = trimmed(start..<index, in: text, scenes: false)
      if before.isEmpty { return text[index] == 0x5C31 ? nil : index }  // 就
      if person(before, in: text) != nil || other(Array(text[before])) != nil { return index }
      if SubjectWords.pronouns.holds(Array(text[before])) { return index }
    }
    return nil
  }

  // MARK: - Persons

  private func person(_ range: Range<Int>, in text: Glyphs) -> Speaker? {
    let end = range.upperBound
    let title = RoleWords.titles.length(endingAt: end, in: text, notBefore: range.lowerBound)
    for length in [0, title ?? 0] {
      guard let name = name(endingAt: end - length, in: text, from: range.lowerBound) else {
        continue
      }
      return speaker(name, range, title: length, in: text)
    }
    return office(range, in: text)
  }

  /// The name that ends before an index: one of the item's, or all that stands there.
  private func name(endingAt end: Int, in text: Glyphs, from start: Int) -> Range<Int>? {
    if let length = names.length(endingAt: end, in: text, notBefore: start) {
      return (end - length)..<end
    }
    if end - start <= 4, NameScanner.length(at: start, in: text) == end - start {
      return start..<end
    }
    // 巡察干部李明: what somebody is stands before a name.
    for length in [3, 2] where end - length > start {
      let first = end - length
      if SubjectWords.occupations.length(endingAt: first, in: text, notBefore: start) != nil,
        NameScanner.length(at: first, in: text) == length
      {
        return first..<end
      }
    }
    return nil
  }

  private func speaker(
    _ name: Range<Int>, _ range: Range<Int>, title: Int, in text: Glyphs
  ) -> Speaker? {
    let printed = text[name].string
    var start = name.lowerBound
    var isOne = true
    if start > range.lowerBound {
      let before = text[start - 1]
      if before == Glyph.enumerationComma || before == 0x548C || before == 0x4E0E {  // 和 与
        isOne = self.name(endingAt: start - 1, in: text, from: range.lowerBound) == nil
        if isOne { return nil }
        start = range.lowerBound
      }
    }
    var role: String?
    let isOffice = [RoleWords.ends, SubjectWords.occupations].contains {
      $0.length(endingAt: start, in: text, notBefore: range.lowerBound) != nil
    }
    if isOne, isOffice, let office = RoleScanner.role(endingAt: start, in: text) {
      let first = max(range.lowerBound, start - office.unicodeScalars.count)
      if first < start { role = text[first..<start].string }
      start = first
    }
    let titled = title > 0 ? text[(name.upperBound)..<(name.upperBound + title)].string : nil
    let known = roles[printed]
    return Speaker(
      text: text[start..<(name.upperBound + title)].string, name: isOne ? printed : nil,
      role: isOne ? role ?? known ?? titled : nil, kind: .person, basis: .sentence)
  }

  private static let longestOffice = 40

  /// 有关负责人, 市纪委监委有关负责同志: a person by the office.
  private func office(_ range: Range<Int>, in text: Glyphs) -> Speaker? {
    guard range.count <= SubjectReader.longestOffice,
      SubjectWords.offices.length(
        endingAt: range.upperBound, in: text, notBefore: range.lowerBound) != nil,
      SubjectReader.isNoun(Array(text[range]))
    else { return nil }
    let words = text[range].string
    return Speaker(text: words, name: nil, role: words, kind: .person, basis: .sentence)
  }

  // MARK: - Others

  private static let longest = 40

  private func other(_ words: Glyphs) -> Speaker? {
    guard words.count <= SubjectReader.longest else { return nil }
    if words.first == Glyph.titleOpen, SubjectReader.isPlace(words) {
      return Speaker(
        text: words.string, name: nil, role: nil, kind: .document, basis: .sentence)
    }
    for (kind, ends) in SubjectWords.kinds {
      guard let length = ends.length(endingAt: words.count, in: words) else { continue }
      guard
        length == words.count || kind == .document && words.last == Glyph.titleClose
          || SubjectReader.isNoun(words)
      else { return nil }
      return Speaker(text: words.string, name: nil, role: nil, kind: kind, basis: .sentence)
    }
    return nil
  }

  /// Whether words end in a place of a text: 《条例》第八条第二款.
  private static func isPlace(_ words: Glyphs) -> Bool {
    guard let close = words.lastIndex(of: Glyph.titleClose), close + 2 < words.count else {
      return false
    }
    let place = words[(close + 1)...]
    return place.first == Glyph.ordinal
      && [Glyph.article, 0x6B3E, Glyph.item].contains(words[words.count - 1])  // 款
      && Glyphs(place).allSatisfy { $0.isIdeograph || Glyph.isDigit($0) }
  }

  private static func isNoun(_ words: Glyphs) -> Bool {
    words.allSatisfy { glyph in
      glyph.isIdeograph || Glyph.isDigit(glyph) || glyph.isLatinWord
        || glyph == Glyph.enumerationComma || glyph == Glyph.titleOpen
        || glyph == Glyph.titleClose || glyph == 0xB7
    } && SubjectWords.clauseLeads.length(at: 0, in: words) == nil
      && !SubjectWords.clauseWords.isPart(of: words)
  }
}
