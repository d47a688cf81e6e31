import ChineseText
import CrossReferences
import RegulationModel
import RegulationParser
import Testing

/// Citations of reports and news, held against the acts that are at hand.
struct CitationCheckTests {
  private static let rules = """
    示例条例
    （2020年1月2日某机关发布）
    第一条　甲应当自收到通知之日起三十日内提出申请。
    第二条　有下列情形之一的，不予受理：
    （一）材料不全并且没有补正的；
    （二）超过期限的。
    第三条　本条例由某机关负责解释。
    """

  private func check(
    _ report: String, repealed: CalendarDate? = nil
  ) throws -> [CheckedCitation] {
    try OneAct.check(report, Self.rules, repealed: repealed)
  }

  private func verdict(_ report: String) throws -> CitationVerdict {
    let results = try check(report)
    try #require(results.count == 1, "\(results)")
    return results[0].verdict
  }

  @Test(arguments: [
    "《示例条例》第二条作了规定。", "根据《示例条例》第二条第二项，超过期限的不受理。", "《示例条例》自发布之日起施行。",
    "《示例条例》第一条至第三条都要学习。",
  ])
  func `a citation without a quotation exists, and no more`(report: String) throws {
    #expect(try verdict(report) == .exists(nil))
  }

  @Test(arguments: [
    ("《示例条例》第九条作了规定。", "第九条"), ("《示例条例》第一条第三款作了规定。", "第一条第三款"),
    ("《示例条例》第二条第（五）项作了规定。", "第二条第一款第（五）项"),
  ])
  func `a citation of what does not exist is wrong`(report: String, place: String) throws {
    guard case .noSuchProvision(let reason) = try verdict(report) else {
      Issue.record("not wrong")
      return
    }
    #expect(reason.code == "dangling-citation" || reason.code == "no-list")
  }

  @Test(arguments: [
    ("甲应当自收到通知之日起三十日内作废申请", "作废", "提出"), ("甲应当自收到通知之日起三十日内提不申请", "不", "出"),
  ])
  func `a word replaced near the end is shown as replaced`(
    quote: String, added: String, missing: String
  ) throws {
    guard case .misquoted(let differences) = try verdict("《示例条例》第一条规定，“\(quote)”。") else {
      Issue.record("not wrong")
      return
    }
    #expect(differences.map(\.added) == [added])
    #expect(differences.map(\.missing) == [missing])
  }

  @Test func `an act that is not at hand is not checked`() throws {
    #expect(try verdict("《另一示例办法》第二条作了规定。") == .actNotHeld)
  }

  @Test func `a citation of a repealed act says so`() throws {
    let day = try #require(CalendarDate("2023-04-05"))
    let results = try check("《示例条例》第二条作了规定。", repealed: day)
    #expect(results.map(\.verdict) == [.repealed(day)])
  }

  @Test func `words that are quoted with other punctuation are the same but for notation`() throws {
    let report = "《示例条例》第一条规定：“甲应当自收到通知之日起，三十日内提出申请”。"
    #expect(try verdict(report) == .notation)
  }

  @Test(arguments: [
    ("甲应当自收到通知之日起六十日内提出申请", "六", "三"), ("甲应当自收到通知之日起三十日内书面提出申请", "书面", ""),
    ("甲应当自收到之日起三十日内提出申请", "", "通知"),
  ])
  func `misquoted words are told with the exact difference`(
    quote: String, added: String, missing: String
  ) throws {
    guard case .misquoted(let differences) = try verdict("《示例条例》第一条规定，“\(quote)”。") else {
      Issue.record("not misquoted")
      return
    }
    #expect(differences.map(\.added) == [added])
    #expect(differences.map(\.missing) == [missing])
  }

  @Test(arguments: ["“”", "「」", "『』", "\"\""])
  func `quotation marks of every kind hold a quotation`(marks: String) throws {
    let (open, close) = (marks.first.map(String.init) ?? "", marks.last.map(String.init) ?? "")
    let right = "《示例条例》第一条规定：\(open)甲应当自收到通知之日起三十日内提出申请\(close)。"
    #expect(try verdict(right) == .verified)
    guard case .misquoted = try verdict(right.replacing("三十日", with: "六十日")) else {
      Issue.record("not misquoted")
      return
    }
  }

  @Test func `what an ellipsis stands for is not compared`() throws {
    #expect(try verdict("《示例条例》第一条规定：“甲应当……三十日内提出申请”。") == .verified)
    let wrong = try verdict("《示例条例》第一条规定：“甲应当……六十日内提出申请”。")
    guard case .misquoted(let differences) = wrong else {
      Issue.record("\(wrong)")
      return
    }
    #expect(differences.map(\.added) == ["六"])
  }

  @Test func `an article is not verified in a chapter where it does not stand`() throws {
    let rules = Self.rules.replacing("第一条　", with: "第一章　甲\n第一条　").replacing(
      "第三条　", with: "第二章　乙\n第三条　")
    let report = "《示例条例》第一章第三条、《示例条例》第二章第三条、《示例条例》第九章第三条。"
    let results = try OneAct.check(report, rules)
    #expect(results.map { $0.verdict == .exists(nil) } == [false, true, false])
  }

  @Test func `words that stand in another article are told where`() throws {
    let report = "《示例条例》第三条规定，“甲应当自收到通知之日起三十日内提出申请”。"
    guard case .elsewhere(let provision) = try verdict(report) else {
      Issue.record("not elsewhere")
      return
    }
    #expect(provision.citation == "第一条")
  }

  @Test(arguments: ["规定“三个坚持”", "“三个坚持”", "明确规定：“三个坚持”"])
  func `short words that are given as the provision's must be its words`(quote: String) throws {
    let verdict = try verdict("按照《示例条例》第一条\(quote)。")
    guard case .misquoted(let differences) = verdict else {
      Issue.record("\(verdict)")
      return
    }
    #expect(differences.map(\.added).joined().isEmpty == false)
  }

  @Test func `a short term in quotation marks is no wording`() throws {
    #expect(try verdict("按照《示例条例》第一条做到“三个坚持”。") == .exists(.short))
  }

  @Test func `a quotation that goes on in the next sentence is not the citation's`() throws {
    let report = "《示例条例》第一条作了规定。他说，“今天的天气很好，大家都很高兴”。"
    #expect(try verdict(report) == .exists(nil))
  }

  @Test func `a citation across wrapped lines is found with the line of its paragraph`() throws {
    let first = "会议要求各单位认真学习有关文件并深刻领会精神实质切实把思想统一到部署上来然后由各级部门逐项"
    let words = first + "对照《示例条例》第九条的规定检查落实情况发现问题立即整改到位确保取得实际成效并在会后印发通知。"
    var rest = Array(words)
    var lines = [String(rest.prefix(26))]
    rest = Array(rest.dropFirst(26))
    while !rest.isEmpty {
      lines.append(String(rest.prefix(28)))
      rest = Array(rest.dropFirst(28))
    }
    #expect(!lines.contains { $0.contains("第九条") && $0.contains("《示例条例》") })
    let results = try check("某地召开会议\n" + lines.joined(separator: "\n") + "\n")
    #expect(results.map(\.line) == [2])
    #expect(results.first?.targets == ["art_9"])
  }
}
