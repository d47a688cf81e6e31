internal import ChineseText

/// Reads the words of a role before a name, or behind a list of names.
enum RoleScanner {
  /// Longest office, in characters.
  private static let longest = 40

  /// The offices that end before an index: 省委副书记、杭州市委书记 before 刘捷.
  static func role(endingAt end: Int, in text: Glyphs) -> String? {
    var start = officeStart(endingAt: end, in: text)
    guard start < end else { return nil }
    // Offices of one person are joined by 、, each ending in a role.
    while start > 0, text[start - 1] == Glyph.enumerationComma,
      RoleWords.ends.length(endingAt: start - 1, in: text) != nil
    {
      let earlier = officeStart(endingAt: start - 1, in: text)
      guard earlier < start - 1 else { break }
      start = earlier
    }
    return text[start..<end].string
  }

  /// Where an office begins: behind punctuation or a word that leads to it.
  private static func officeStart(endingAt end: Int, in text: Glyphs) -> Int {
    var start = end
    var depth = 0
    while start > 0, end - start < longest {
      let glyph = text[start - 1]
      if glyph == Glyph.rightParenthesis || glyph == 0x29 {
        depth += 1
      } else if glyph == Glyph.leftParenthesis || glyph == 0x28 {
        guard depth > 0 else { break }
        depth -= 1
      } else if depth == 0 {
        if isQuote(glyph) { break }
        guard glyph.isIdeograph || Glyph.isDigit(glyph) || glyph.isLatinWord else { break }
        if RoleWords.leads.contains(glyph), end - start >= 2,
          !innerWords.contains(around: start - 1, in: text),
          !(glyph == 0x548C && joinsInside(start - 1, text))
        {
          break
        }
        if end - start >= 2, verbs.length(endingAt: start, in: text) != nil { break }
      }
      start -= 1
    }
    return depth == 0 ? start : end
  }

  /// Longest name of an organ before 和, in characters.
  private static let longestOrgan = 12

  /// Whether 和 joins words of one name of an office: 中央和国家机关工委书记, 宪法和法律委员会. It parts
  /// offices and persons where a role or a name stands before it.
  private static func joinsInside(_ index: Int, _ text: Glyphs) -> Bool {
    guard index > 0, text[index - 1].isIdeograph else { return true }
    guard RoleWords.ends.length(endingAt: index, in: text) == nil,
      RoleWords.titles.length(endingAt: index, in: text) == nil,
      verbs.length(endingAt: index, in: text) == nil
    else { return false }
    for length in 2...3 where index >= length {
      let start = index - length
      let begins =
        start == 0 || !text[start - 1].isIdeograph
        || RoleWords.ends.length(endingAt: start, in: text) != nil
        || RoleWords.leads.contains(text[start - 1])
      if begins, NameScanner.length(at: start, in: text) == length { return false }
    }
    var start = index
    while start > 0, text[start - 1].isIdeograph, index - start <= longestOrgan {
      start -= 1
      if RoleWords.leads.contains(text[start]) { return index - start > 2 }
    }
    return index - start <= longestOrgan
  }

  private static func isQuote(_ glyph: UInt32) -> Bool {
    glyph == 0x201C || glyph == 0x201D || glyph == 0x22
  }

  /// Words that stand before an office and are no part of it.
  private static let verbs = WordSet(
    spaced: "发表 宣读 签署 报请 授予 出席 主持 会见 参加 邀请 陪同 还有 任命 会上 听取 其中 包括 以及 根据 作为 担任 当选 当天 日前 近日 获悉 推动")

  /// Words inside of names of offices that hold a leading character: 人力资源和社会保障厅.
  private static let innerWords = InnerWords([
    "党和国", "资源和", "文化和", "住房和", "发展和", "工业和", "退役军人", "卫生和", "国防和", "监督和", "规划和", "教育和", "经济和",
    "商务和", "人大和",
    "同志", "共同", "等院校", "高等", "平等", "授权", "与经济", "对外", "对口", "统一", "在职", "同业", "合同", "对台", "向阳",
    "是非",
  ])

  /// The role behind a list: 等市四套班子领导 gives 市四套班子领导.
  static func role(behindListEndingAt end: Int, in text: Glyphs) -> String? {
    guard end < text.count, text[end] == 0x7B49 else { return nil }  // 等
    for index in (end + 1)..<max(end + 1, min(text.count, end + 16)) {
      guard text[index].isIdeograph else { return nil }
      guard let length = RoleWords.ends.length(at: index, in: text), index > end else { continue }
      return text[(end + 1)..<(index + length)].string
    }
    return nil
  }
}

/// Words in which a character does not part what it parts elsewhere.
private struct InnerWords {
  private let words: [Glyphs]

  init(_ words: [String]) {
    self.words = words.map { Glyphs($0) }
  }

  func contains(around index: Int, in text: Glyphs) -> Bool {
    words.contains { word in
      word.indices.contains { offset in
        let start = index - offset
        return word[offset] == text[index] && start >= 0 && start + word.count <= text.count
          && text[start..<(start + word.count)].elementsEqual(word)
      }
    }
  }
}
