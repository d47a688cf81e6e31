internal import ChineseText

/// Lines that say who wrote a text, before it or behind it.
enum Credit {
  private static let words = WordSet(
    spaced: "记者 通讯员 完 供稿 新华社 来源 编辑 作者 责编 摄 摄影 撰稿 报道 图 整理")

  /// （记者 …）, （完）, （来源：…）: stands behind a text.
  static func isTrailing(_ text: Glyphs) -> Bool {
    guard text.count <= 60, let first = text.first, let last = text.last else { return false }
    let isBracketed =
      (first == Glyph.leftParenthesis || first == 0x28 || first == 0x3010)
      && Glyph.isClosing(last)
    return isBracketed && words.isPart(of: text) && !text.contains(Glyph.fullStop)
  }

  /// 本报记者 张三, 文/李四: stands between headline and text, or behind the text.
  static func isByline(_ passage: Passage) -> Bool {
    let text = passage.text
    guard text.count <= 30, !passage.endsClause, text.first.map({ $0 != 0x28 }) ?? false else {
      return false
    }
    return HeadingWords.bylineLeads.length(at: 0, in: text) != nil
      && !text.contains(Glyph.comma) && !HeadingWords.reportVerbs.isPart(of: text)
  }

  /// Index behind the signature that a run of lines begins with: the office, and a day without
  /// brackets that no text but another heading follows.
  static func signatureEnd(_ run: [Passage]) -> Int? {
    guard let day = run.prefix(5).firstIndex(where: { $0.isDateNote }), day > 0,
      run[day].text.first.map({ !Glyph.isOpening($0) }) ?? false
    else { return nil }
    let rest = run[(day + 1)...]
    return rest.isEmpty || rest.contains { !isAuthor($0) && $0.role == .text } ? day + 1 : nil
  }

  private static let papers = WordSet(
    spaced: "日报 晚报 晨报 时报 早报 商报 周报 青年报 法治报 新华社 新华网 人民网 数字报 电子报")

  /// The name of a paper on a line of its own.
  static func isMasthead(_ passage: Passage) -> Bool {
    passage.role == .text && passage.text.count <= 10
      && papers.length(endingAt: passage.text.count, in: passage.text) != nil
  }

  /// A name alone, or a name behind the office that a speech's author holds: 张 三, 市委书记 张三.
  static func isAuthor(_ passage: Passage) -> Bool {
    guard let last = passage.phrases.last, passage.text.count <= 24 else { return false }
    let spread = passage.phrases.count == 2 && passage.text.count <= 3
    let name = spread ? passage.text : last
    return (2...3).contains(name.count) && Surnames.length(at: 0, in: name) == 1
      && (passage.phrases.count == 1 || spread
        || passage.phrases.count == 2 && RoleWords.ends(passage.phrases[0]))
  }

  private static let signers = WordSet(
    spaced: "本报记者 记者 本报通讯员 通讯员 作者 文字 供稿 撰稿 撰文 文 图 通讯 報導 記者 新华社记者 总台记者 央视记者")

  /// Who wrote a text, as its last lines say: （本报记者 张三）, (张三 李四), 文字：张三; `nil` where they
  /// do not.
  static func byline(endOf texts: [Glyphs]) -> String? {
    for text in texts.suffix(3).reversed().map(lastLine) where text.count <= 40 {
      var words = text.filter { !Glyph.isOpening($0) && !Glyph.isClosing($0) }[...]
      let isBracketed = words.count == text.count - 2 && text.first.map(Glyph.isOpening) ?? false
      let length = signers.length(at: 0, in: Array(words))
      if let length { words = words.dropFirst(length) }
      words = words.drop {
        Glyph.isBlank($0) || [0x3A, 0x2F, 0x7C, 0xFF5C].contains($0) || $0 == Glyph.colon
      }
      guard length != nil || isBracketed, !words.isEmpty, !words.contains(Glyph.fullStop),
        !words.contains(Glyph.comma)
      else { continue }
      let names = words.split { !$0.isIdeograph }.map(Array.init)
      let areNames = names.allSatisfy { isName($0) || signers.holds($0) }
      let isRun = names.count == 1 && NameRun.names(in: names[0], known: []) != nil
      if !names.isEmpty, areNames || isRun { return names.map(\.string).joined(separator: " ") }
    }
    return nil
  }

  /// The brackets that a text ends in, where they name its source: （来源：某某网 2024-03-05）.
  static func source(endOf text: Glyphs) -> Glyphs? {
    let last = lastLine(text)
    guard last.count >= 6, last.count <= 60, last.first.map(Glyph.isOpening) ?? false,
      last.last.map(Glyph.isClosing) ?? false
    else { return nil }
    let inner = Array(last.dropFirst().dropLast())
    return WordSet(spaced: "来源： 来源: 來源：").length(at: 0, in: inner) == nil ? nil : inner
  }

  /// The brackets that a text ends in, behind its last sentence; the whole text where there are none.
  private static func lastLine(_ text: Glyphs) -> Glyphs {
    guard let last = text.last, last == 0x29 || last == Glyph.rightParenthesis,
      let open = text.lastIndex(where: { $0 == 0x28 || $0 == Glyph.leftParenthesis }), open > 0,
      text[open - 1] == Glyph.fullStop
    else { return text }
    return Array(text[open...])
  }

  private static func isName(_ word: Glyphs) -> Bool {
    (2...3).contains(word.count) && Surnames.length(at: 0, in: word) != nil
  }
}
