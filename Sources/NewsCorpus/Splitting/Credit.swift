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
      && (spread || passage.phrases.count == 1 || passage.phrases.count == 2)
      && (passage.phrases.count == 1 || spread || RoleWords.ends(passage.phrases[0]))
  }
}
