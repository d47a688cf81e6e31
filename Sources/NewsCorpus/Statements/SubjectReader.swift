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

  private static let leads = WordSet(
    spaced: """
      日前 近日 今天 昨天 昨日 今日 当天 会上 会前 会后 其中 同时 此外 对此 为此 随后 并 而 但 据 据悉 最后 首先 另外 期间 采访中 接着 并且 不过 正如 就像 如 当时
      """)
  private static let adverbs = WordSet(
    spaced: """
      还 也 又 都 均 曾 已 则 并 特别 着重 进一步 再次 明确 同时 首先 最后 一致 深刻 郑重 随后 接着 反复 多次 专门 一再 如是 笑着 这样 如此 动情地 坚定地 向记者 对记者 \
      公开 当场 明确地 亦 再 重点
      """)
  private static let sceneEnds = WordSet(spaced: "时 中 上 后 里 会 期间 讲话 致辞 发言 前 之际 当天")

  /// Reads the words of a range: a clause up to its verb.
  func subject(_ range: Range<Int>, in text: Glyphs) -> Meant {
    let range = trimmed(range, in: text)
    guard !range.isEmpty else { return .none }
    let words = Array(text[range])
    if SubjectReader.pronouns.holds(words) { return .pronoun }
    if let speaker = person(range, in: text) ?? other(words) { return .speaker(speaker) }
    return .unclear
  }

  private static let pronouns = WordSet(spaced: "他 她")

  /// The words without what leads to them and without adverbs and scenes before the verb.
  private func trimmed(_ range: Range<Int>, in text: Glyphs) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Glyph.isBlank(text[start]) { start += 1 }
    while let length = SubjectReader.leads.length(at: start, in: text, before: end) {
      start += length
    }
    var isChanged = true
    while isChanged, start < end {
      isChanged = false
      if Glyph.isBlank(text[end - 1]) {
        end -= 1
        isChanged = true
      }
      if let length = SubjectReader.adverbs.length(endingAt: end, in: text, notBefore: start) {
        end -= length
        isChanged = true
      }
      if let scene = scene(endingAt: end, in: text, from: start) {
        end = scene
        isChanged = true
      }
    }
    return start..<end
  }

  private static let sceneLeads = WordSet(spaced: "在 就 接受 谈到 谈及 做客 面对 回答")

  /// Where 在会上, 接受采访时, 就…答记者问时 begins that ends before the verb; `nil` where none does.
  private func scene(endingAt end: Int, in text: Glyphs, from start: Int) -> Int? {
    guard SubjectReader.sceneEnds.length(endingAt: end, in: text, notBefore: start) != nil else {
      return nil
    }
    for index in start..<end
    where SubjectReader.sceneLeads.length(at: index, in: text, before: end) != nil {
      let before = trimmed(start..<index, in: text)
      if before.isEmpty { return text[index] == 0x5C31 ? nil : index }  // 就
      if person(before, in: text) != nil || other(Array(text[before])) != nil { return index }
      if SubjectReader.pronouns.holds(Array(text[before])) { return index }
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
    guard end - start <= 4, NameScanner.length(at: start, in: text) == end - start else {
      return nil
    }
    return start..<end
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
    if isOne, let office = RoleScanner.role(endingAt: start, in: text) {
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

  private static let offices = WordSet(
    spaced: "负责人 负责同志 发言人 专家 学者 教授 研究员 法官 检察官 律师 工作人员 干部 村支书 党支部书记 组长 书记 主任 局长 部长 院长 校长")
  private static let longestOffice = 40

  /// 有关负责人, 市纪委监委有关负责同志: a person by the office.
  private func office(_ range: Range<Int>, in text: Glyphs) -> Speaker? {
    guard range.count <= SubjectReader.longestOffice,
      SubjectReader.offices.length(
        endingAt: range.upperBound, in: text, notBefore: range.lowerBound) != nil,
      SubjectReader.isNoun(Array(text[range]))
    else { return nil }
    let words = text[range].string
    return Speaker(text: words, name: nil, role: words, kind: .person, basis: .sentence)
  }

  // MARK: - Others

  private static let kinds: [(kind: Speaker.Nature, words: WordSet)] = [
    (.group, WordSet(spaced: "大家 与会者 与会代表 与会人员 与会嘉宾 与会同志 代表们 委员们 专家们 同志们 干部群众 党员干部 网友 群众")),
    (.meeting, WordSet(spaced: "会议 全会 大会 座谈会 推进会 研讨会 动员会 部署会 汇报会 例会 常委会 发布会 论坛")),
    (
      .document,
      WordSet(
        spaced: """
          通知 意见 公报 通报 公告 决定 文章 报告 评论 社论 规划 方案 办法 规定 条例 准则 规则 细则 纲要 决议 白皮书 批复 指南 讲话 贺信 批示 指示 》
          """)
    ),
    (
      .organ,
      WordSet(
        spaced: """
          委员会 党委 省委 市委 县委 区委 州委 旗委 纪委 监委 政法委 中央 国务院 人大 政协 法院 检察院 党组 领导小组 办公室 巡视办 巡察办 巡视组 巡察组 政府 人民政府 部 委 局 厅 署 院 \
          中心 协会 学会 研究所 大学 公司 集团
          """)
    ),
  ]
  private static let longest = 40

  private func other(_ words: Glyphs) -> Speaker? {
    guard words.count <= SubjectReader.longest else { return nil }
    if words.first == Glyph.titleOpen, SubjectReader.isPlace(words) {
      return Speaker(
        text: words.string, name: nil, role: nil, kind: .document, basis: .sentence)
    }
    for (kind, ends) in SubjectReader.kinds
    where ends.length(endingAt: words.count, in: words) != nil {
      guard kind == .document && words.last == Glyph.titleClose || SubjectReader.isNoun(words)
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

  /// Words that no name of an organ, office or text begins with, and that none holds: what they are in
  /// is a clause.
  private static let clauseLeads = WordSet(spaced: "对 把 将 让 使 按 从 向 为 与 给 面对 有 是")
  private static let clauseWords = WordSet(
    spaced: "按照 根据 落实 提出 结合 围绕 符合 为了 作出 坚持 遵守 满足 达到 听取 召开 没有 成为")

  private static func isNoun(_ words: Glyphs) -> Bool {
    words.allSatisfy { glyph in
      glyph.isIdeograph || Glyph.isDigit(glyph) || glyph.isLatinWord
        || glyph == Glyph.enumerationComma || glyph == Glyph.titleOpen
        || glyph == Glyph.titleClose || glyph == 0xB7
    } && clauseLeads.length(at: 0, in: words) == nil && !clauseWords.isPart(of: words)
  }
}
