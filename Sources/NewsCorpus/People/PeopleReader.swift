internal import ChineseText

/// Finds the persons of an item and the roles that its text gives them.
///
/// A name is taken where the text shows that it is one: behind a role (省委书记易炼红), before a title
/// (毛泽东主席), in a list of names (李书磊、铁凝和苗华), at the start of a sentence before a verb of
/// speech or presence (蔡奇指出), in a line of participants. Names in other places are not found.
struct PeopleReader {
  private var order: [String] = []
  private var roles: [String: String] = [:]
  private var known: Set<String> = []

  /// The persons of an item, in the order of their first mention.
  ///
  /// - Parameters:
  ///   - participants: the line that names who was there; empty without.
  ///   - headings: the other heading lines.
  ///   - paragraphs: the text.
  /// - Returns: each person once.
  static func people(
    participants: [Glyphs], headings: [Glyphs], paragraphs: [Glyphs]
  ) -> [Person] {
    var reader = PeopleReader()
    for paragraph in paragraphs { reader.readText(paragraph) }
    for phrase in participants { reader.readRun(phrase) }
    for heading in headings { reader.readText(heading) }
    return reader.order.map { Person(name: $0, role: reader.roles[$0]) }
  }

  private mutating func add(_ name: String, role: String?) {
    if known.insert(name).inserted { order.append(name) }
    if let role, !role.isEmpty, roles[name].map({ $0.count < role.count }) ?? true {
      roles[name] = role
    }
  }

  private mutating func readText(_ text: Glyphs) {
    var index = 0
    while index < text.count {
      if let end = readBehindRole(at: index, in: text) ?? readForeign(at: index, in: text)
        ?? readAppointment(at: index, in: text)
        ?? readBeforeTitle(at: index, in: text) ?? readList(at: index, in: text)
        ?? readSubject(at: index, in: text)
      {
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Reads 省委书记易炼红, and the names that share the role behind it.
  private mutating func readBehindRole(at index: Int, in text: Glyphs) -> Int? {
    guard let length = RoleWords.ends.length(endingAt: index, in: text), length >= 2,
      let name = NameScanner.length(at: index, in: text)
    else { return nil }
    let role = RoleScanner.role(endingAt: index, in: text)
    add(text[index..<(index + name)].string, role: role)
    let isShared = RoleWords.shared.length(endingAt: index, in: text) != nil
    return readFollowing(from: index + name, in: text, role: isShared ? role : nil)
  }

  /// Reads 、彭佳学、王成和尹学群 behind a name.
  private mutating func readFollowing(from start: Int, in text: Glyphs, role: String?) -> Int {
    var end = start
    while end < text.count, text[end] == Glyph.enumerationComma || text[end] == 0x548C,  // 和
      let name = NameScanner.length(at: end + 1, in: text)
    {
      let word = text[(end + 1)..<(end + 1 + name)]
      // 、浙江大学校长: the next role begins, not a name.
      guard RoleWords.ends.length(endingAt: end + 1 + name, in: text) == nil else { break }
      add(word.string, role: role)
      end += 1 + name
    }
    return end
  }

  /// Reads 李书磊、铁凝、吴政隆和苗华出席: a list of two names or more, with 同志 or a role behind it.
  private mutating func readList(at index: Int, in text: Glyphs) -> Int? {
    guard index == 0 || isBoundary(text[index - 1]) else { return nil }
    var names: [Range<Int>] = []
    var start = index
    while let name = NameScanner.length(at: start, in: text) {
      names.append(start..<(start + name))
      let next = start + name
      guard next < text.count, text[next] == Glyph.enumerationComma || text[next] == 0x548C else {
        break
      }
      start = next + 1
    }
    guard let last = names.last, names.count >= 3 || (names.count == 2 && isPresent(last, text))
    else { return nil }
    let role = RoleScanner.role(behindListEndingAt: last.upperBound, in: text)
    for range in names { add(text[range].string, role: role) }
    return last.upperBound
  }

  private static let presence = WordSet(spaced: "出席 参加 主持 列席 陪同 讲话 等 同志 应邀 分别 作")

  private func isPresent(_ name: Range<Int>, _ text: Glyphs) -> Bool {
    PeopleReader.presence.length(at: name.upperBound, in: text) != nil
  }

  /// Reads 萨拉·兰蒂 behind an office or before a title, and 泽连斯基 behind an office.
  private mutating func readForeign(at index: Int, in text: Glyphs) -> Int? {
    guard text[index] == 0xB7 || text[index] == 0x2022 else {
      guard RoleWords.heads.length(endingAt: index, in: text) != nil,
        let end = ForeignNames.end(from: index, in: text)
      else { return nil }
      add(text[index..<end].string, role: RoleScanner.role(endingAt: index, in: text))
      return end
    }
    guard let name = ForeignNames.dotted(around: index, in: text) else { return nil }
    if RoleWords.ends.length(endingAt: name.lowerBound, in: text) != nil {
      add(text[name].string, role: RoleScanner.role(endingAt: name.lowerBound, in: text))
    } else if let title = RoleWords.titles.length(at: name.upperBound, in: text) {
      let end = name.upperBound + title
      add(text[name].string, role: text[name.upperBound..<end].string)
      return end
    } else {
      return nil
    }
    return name.upperBound
  }

  /// Reads 任命某某为某某局局长.
  private mutating func readAppointment(at index: Int, in text: Glyphs) -> Int? {
    guard PeopleReader.appointments.length(endingAt: index, in: text) != nil,
      let surname = Surnames.length(at: index, in: text)
    else { return nil }
    for given in [2, 1] {
      let end = index + surname + given
      guard end < text.count, text[end] == 0x4E3A,  // 为
        text[index..<end].allSatisfy(\.isIdeograph)
      else { continue }
      var close = end + 1
      while close < text.count, text[close].isIdeograph, close - end < 40 { close += 1 }
      let role = text[(end + 1)..<close].string
      add(text[index..<end].string, role: role)
      return close
    }
    return nil
  }

  private static let appointments = WordSet(spaced: "任命 决定任命 补选 选举 聘任")

  /// Reads 毛泽东主席, 邱启文秘书长, and 省地质研究所刘某某所长, whose office is that of the place before.
  private mutating func readBeforeTitle(at index: Int, in text: Glyphs) -> Int? {
    let organ = organ(endingAt: index, in: text)
    guard index == 0 || isBoundary(text[index - 1]) || organ != nil,
      let surname = Surnames.length(at: index, in: text)
    else { return nil }
    for given in [2, 1] {
      let end = index + surname + given
      guard end < text.count, let title = RoleWords.titles.length(at: end, in: text),
        text[index..<end].allSatisfy(\.isIdeograph), !isRole(text, index..<end)
      else { continue }
      let role = text[end..<(end + title)].string
      let hasOffice = !["同志", "先生", "女士"].contains(role)
      add(text[index..<end].string, role: hasOffice ? (organ ?? "") + role : nil)
      return end + title
    }
    return nil
  }

  private static let organEnds = WordSet(
    spaced: "研究所 研究院 学院 医院 法院 检察院 质检院 大学 中心 公司 集团 局 厅 部 委员会 党委 党组 支部 学校 中学 小学 银行 协会 学会 基金会 所 院")

  /// The organ whose name ends before an index, without what leads to it; `nil` where none does.
  private func organ(endingAt index: Int, in text: Glyphs) -> String? {
    guard let length = PeopleReader.organEnds.length(endingAt: index, in: text) else { return nil }
    let role = RoleScanner.role(endingAt: index, in: text)
    guard let role, role.unicodeScalars.count > length, role.unicodeScalars.count <= 16 else {
      return nil
    }
    return role
  }

  private func isRole(_ text: Glyphs, _ range: Range<Int>) -> Bool {
    NameScanner.length(at: range.lowerBound, in: text) != range.count
  }

  private static let subjectVerbs = WordSet(
    spaced: """
      指出 强调 表示 主持 出席 讲话 宣读 要求 在会上 作总结 作工作 代表 首先 充分 最后 参加 致辞 说 认为 介绍 传达 就 在讲话 在主持 在复信 一行 来到 走进 \
      会见 会前 在致辞 在报告 告诉 出生 让 回忆 坦言 感慨 直言 解读 透露 在任 率团 带领
      """)

  /// Reads 蔡奇指出 where a sentence begins.
  private mutating func readSubject(at index: Int, in text: Glyphs) -> Int? {
    guard index == 0 || [Glyph.fullStop, Glyph.semicolon, Glyph.comma].contains(text[index - 1]),
      let name = NameScanner.length(at: index, in: text),
      PeopleReader.subjectVerbs.length(at: index + name, in: text) != nil
    else { return nil }
    add(text[index..<(index + name)].string, role: nil)
    return index + name
  }

  /// Reads a phrase of a participants' line: 刘捷彭佳学王成出席.
  private mutating func readRun(_ phrase: Glyphs) {
    for index in phrase.indices.dropFirst(2)
    where HeadingWords.presence.length(at: index, in: phrase) != nil {
      if let names = NameRun.names(in: Array(phrase[..<index]), known: known) {
        for name in names { add(name, role: nil) }
      } else {
        readText(phrase)
      }
      return
    }
  }

  private func isBoundary(_ glyph: UInt32) -> Bool {
    !glyph.isIdeograph || RoleWords.leads.contains(glyph)
  }
}
