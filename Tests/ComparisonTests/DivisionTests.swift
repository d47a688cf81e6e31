import ComparisonForms
import RegulationModel
import RevisionTestSupport
import Testing

@testable import Comparison

/// Chapters, annexes, and what stands around the articles.
struct DivisionTests {
  private typealias Made = MadeArticles

  private func chapters(_ chapters: [(String, [String])]) -> String {
    var text = "示例市公园条例\n"
    var first = 1
    for (number, chapter) in chapters.enumerated() {
      let label = Made.label(number + 1).replacing("条", with: "章")
      text += "\(label)　\(chapter.0)\n" + Made.numbered(chapter.1, from: first)
      first += chapter.1.count
    }
    return text
  }

  private let general = ("总则", [Made.purpose, Made.scope, Made.authority])
  private let building = ("规划与建设", [Made.funds, Made.planning])
  private let visitors = ("游园管理", [Made.opening, Made.conduct, Made.trade])
  private let liability = ("法律责任", [Made.fine, Made.appeal])
  private let closing = ("附则", [Made.effect])

  private func divisions(_ comparison: EditionComparison) -> [String] {
    outline(comparison.changes.filter { $0.subject?.kind.isDivision ?? false })
  }

  @Test func `a chapter that changed place is moved with its articles`() throws {
    let comparison = try expectSoundComparison(
      chapters([general, building, visitors, liability, closing]),
      chapters([general, visitors, building, liability, closing]))
    #expect(
      divisions(comparison) == [
        "unchanged chp_1 > chp_1", "unchanged chp_3 > chp_2 renumbered",
        "unchanged chp_2 > chp_3 renumbered moved", "unchanged chp_4 > chp_4",
        "unchanged chp_5 > chp_5",
      ])
    #expect(comparison.summary.unchanged == 11)
    #expect(comparison.summary.moved == 2)
    let moved = comparison.articleChanges.filter(\.isMoved).flatMap { $0.old.map(\.id) }
    #expect(moved == ["art_4", "art_5"])
  }

  @Test func `a new chapter renumbers those behind it`() throws {
    let comparison = try expectSoundComparison(
      chapters([general, visitors, liability, closing]),
      chapters([general, building, visitors, liability, closing]))
    #expect(
      divisions(comparison) == [
        "unchanged chp_1 > chp_1", "added > chp_2", "unchanged chp_2 > chp_3 renumbered",
        "unchanged chp_3 > chp_4 renumbered", "unchanged chp_4 > chp_5 renumbered",
      ])
  }

  @Test func `a chapter under another heading is the chapter that holds the same articles`() throws
  {
    let comparison = try expectSoundComparison(
      chapters([general, building, visitors, closing]),
      chapters([general, building, ("开放与服务", visitors.1), closing]))
    #expect(
      divisions(comparison) == [
        "unchanged chp_1 > chp_1", "unchanged chp_2 > chp_2", "modified chp_3 > chp_3",
        "unchanged chp_4 > chp_4",
      ])
    let heading = comparison.changes.first { $0.new.first?.id == "chp_3" }
    #expect(heading.map { marked($0.difference) } == "[-游园管理-]{+开放与服务+}")
  }

  @Test func `other print of a heading is layout`() throws {
    let comparison = try expectSoundComparison(
      chapters([("总则（一）", general.1), closing]), chapters([("总则(一)", general.1), closing]))
    #expect(divisions(comparison)[0] == "unchanged chp_1 > chp_1 layout")
  }

  @Test func `a chapter that is gone leaves its articles`() throws {
    let comparison = try expectSoundComparison(
      chapters([general, building, visitors]),
      chapters([general, ("规划与游园", building.1 + visitors.1)]))
    #expect(divisions(comparison).count { $0.hasPrefix("removed") } == 1)
    #expect(comparison.summary.unchanged == 8)
    #expect(comparison.summary.renumbered == 0)
  }

  @Test func `an annex is compared as a text of its own`() throws {
    let body = Made.edition([Made.purpose, Made.scope, Made.effect])
    let comparison = try expectSoundComparison(
      body + "附件1　公园名录\n中心公园，面积二十公顷。\n湖滨公园，面积三十公顷。\n附件2　收费标准\n每人每次十元。\n",
      body + "附件1　公园名录\n中心公园，面积二十公顷。\n湖滨公园，面积三十五公顷。\n附件2　收费标准\n每人每次十元。\n")
    let annexes = comparison.changes.filter { $0.subject?.kind == .annex }
    #expect(
      outline(annexes) == [
        "modified att_1 > att_1", "  unchanged att_1__para_1 > att_1__para_1",
        "  modified att_1__para_2 > att_1__para_2", "unchanged att_2 > att_2",
      ])
    #expect(
      annexes.first.map { marked($0.difference) }
        == "公园名录\n中心公园，面积二十公顷。\n湖滨公园，面积[-三十-]{+三十五+}公顷。")
  }

  @Test func `articles of an annex are articles`() throws {
    let body = Made.edition([Made.purpose, Made.effect])
    let comparison = try expectSoundComparison(
      body + "附件1　细则\n第一条　\(Made.trade)\n第二条　\(Made.fine)\n",
      body + "附件1　细则\n第一条　\(Made.planning)\n第二条　\(Made.trade)\n第三条　\(Made.fine)\n")
    #expect(
      outline(comparison.changes).suffix(4) == [
        "unchanged att_1 > att_1", "added > att_1__art_1",
        "unchanged att_1__art_1 > att_1__art_2 renumbered",
        "unchanged att_1__art_2 > att_1__art_3 renumbered",
      ])
  }

  @Test func `title, note, preamble and closing are compared`() throws {
    let articles = Made.numbered([Made.purpose, Made.effect], from: 1)
    let comparison = try expectSoundComparison(
      "示例市公园条例\n（2010年5月1日示例市人大常委会通过）\n旧序言。\n" + articles + "　　　　示例市人大常委会\n",
      "示例市公园管理条例\n（2010年5月1日示例市人大常委会通过）\n" + articles
        + "　　　　示例市人大常委会\n　　　　2020年1月1日\n")
    let parts = comparison.parts.map { "\($0.part) \($0.kind) \(marked($0.difference))" }
    #expect(
      parts == [
        "title modified 示例市公园{+管理+}条例", "note unchanged （2010年5月1日示例市人大常委会通过）",
        "preamble removed [-旧序言。-]", "closing modified 示例市人大常委会{+\n　　　　2020年1月1日+}",
      ])
  }

  @Test func `a heading between articles is compared`() throws {
    let first = "示例解释\n　　一、管辖\n第一条　甲。\n　　二、证据\n第二条　乙。\n"
    let second = "示例解释\n　　一、管辖\n第一条　甲。\n　　二、举证\n第二条　乙。\n"
    let comparison = try expectSoundComparison(first, second)
    #expect(comparison.summary.unchanged == 2)
    let headings = comparison.changes.filter { $0.subject?.kind == .crossheading }
    #expect(headings.map(\.kind) == [.unchanged, .modified])
  }
}
