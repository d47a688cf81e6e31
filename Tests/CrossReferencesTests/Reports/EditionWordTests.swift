import CrossReferences
import RegulationModel
import Testing

/// The words of a report that tell which edition of an act it means, each in a sentence.
struct EditionWordTests {
  private static func words(_ text: String) -> [String] {
    text.split { $0 == "\n" || $0 == " " }.map(String.init)
  }

  /// The edition and the verdict of the first citation of a report of May 2019: then the edition of 2018 was
  /// in force, of which the text is not held; those of 2015 and of 2020 are.
  private func answer(_ sentence: String) throws -> String {
    let check = try MadeActs.check(sentence, document: CalendarDate("2019-05-06"))
    let result = try #require(check.results.first, "\(sentence)")
    return "\(result.edition?.description ?? "-") \(result.verdict)"
  }

  /// Without any word the edition of the day.
  private static let usual = "《公园条例》第四条规定“三个月内完成整改”。"

  @Test(
    arguments: words(
      """
      修订前 修改前 修正前 旧版 原来 原先 原版 修订以前 修改以前 修正以前 修订之前 修改之前 修正之前 废止前 已被修订 已被修改 已被修正
      此前版
      """))
  func `an older edition is that before`(word: String) throws {
    #expect(try answer("\(word)的\(Self.usual)") == answer("修订前的\(Self.usual)"))
    #expect(try answer("修订前的\(Self.usual)") != answer(Self.usual))
  }

  @Test(
    arguments: words(
      """
      草案 征求意见稿 送审稿 审议稿 讨论稿 修改稿 修订稿 修正稿 报批稿 初稿 草稿 一稿 二稿 三稿 草案文本 历史版本 历史文本
      历史版 最初 最早 原始 初始 首版 初版 最初版 第一版 最早版 原始版 最初制定 最初公布 最初发布
      """))
  func `a draft and the first wording have no edition that can be told`(word: String) throws {
    #expect(try answer("\(word)的\(Self.usual)") == answer("草案的\(Self.usual)"))
    #expect(try answer("草案的\(Self.usual)") != answer(Self.usual))
  }

  @Test(
    arguments: words(
      "尚未 还未 还没有 未 即将 将要 拟 待 将 尚未正式 即将正式 将正式 即将开始 尚未开始 暂未"))
  func `an edition that is not in force is the one to come`(word: String) throws {
    let sentence = "施行的《公园条例》第五条规定“六个月内完成整改”。"
    #expect(try answer(word + sentence) == "2020-06-01 verified")
    #expect(try answer("未来的《公园条例》第五条规定“六个月内完成整改”。") == "2020-06-01 verified")
    #expect(try answer("即将出台的《公园条例》第五条规定“六个月内完成整改”。") == "2020-06-01 verified")
  }

  @Test(arguments: words("当时 彼时 行为时 案发时 事发时 发生时 行为发生时 行为当时"))
  func `the edition of a time that is not told is not known`(word: String) throws {
    let sentence = "施行的《公园条例》第四条规定“三个月内完成整改”。"
    #expect(try answer(word + sentence) == answer("当时" + sentence))
  }

  @Test(arguments: words("当时 彼时 那时"))
  func `a time may stand before the sentence`(word: String) throws {
    #expect(try answer("\(word)，\(Self.usual)") == answer("当时，\(Self.usual)"))
  }

  @Test(
    arguments: words(
      """
      修订 修改 修正 版 修订版 修正版 制定 发布 公布 印发 颁布 通过 施行 实施 起施行 起实施 修订发布 修订印发 修改发布 出台 生效
      """))
  func `a year and an event name the edition`(event: String) throws {
    #expect(try answer("2015年\(event)的\(Self.usual)") == "2015-03-01 verified")
  }

  @Test(arguments: words("前 之前 以前"))
  func `before an event is the edition before`(word: String) throws {
    #expect(try answer("2018年修订\(word)，\(Self.usual)") == "2015-03-01 verified")
  }

  @Test(arguments: words("旧版 原 修订前 修改前 原来"))
  func `an older edition may stand right before the title`(word: String) throws {
    #expect(try answer(word + Self.usual) == answer("修订前的\(Self.usual)"))
  }
}
