import ComparisonForms
import RegulationModel
import RevisionTestSupport
import Testing

@testable import Comparison

/// What drafters say that became of each article, written by hand.
struct AlignmentTests {
  private typealias Made = MadeArticles

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    /// All changes but those of articles that are unchanged under their number.
    let changes: [String]

    var testDescription: String { name }
  }

  private static func editions(_ old: [String], _ new: [String]) -> (String, String) {
    (Made.edition(old), Made.edition(new))
  }

  private static func made(
    _ name: String, _ old: [String], _ new: [String], _ changes: [String]
  ) -> Case {
    Case(name: name, old: Made.edition(old), new: Made.edition(new), changes: changes)
  }

  private static let all = Made.all

  private static func replaced(_ place: Int, _ article: String) -> [String] {
    var articles = all
    articles[place] = article
    return articles
  }

  private static let cases: [Case] = [
    made("nothing changed", all, all, []),
    made(
      "a word changed", all,
      replaced(3, Made.funds.replacing("鼓励社会资本捐资认养", with: "鼓励单位和个人捐资认养")),
      ["modified art_4 > art_4", "  modified art_4__para_1 > art_4__para_1"]),
    made(
      "an article in front renumbers all others and changes nothing in them", all,
      ["本条例所称公园，是指供公众游览休憩的绿地。"] + all,
      ["added > art_1"]
        + (1...11).map { "unchanged art_\($0) > art_\($0 + 1) renumbered" }),
    made(
      "an article is gone", all, Array(all.prefix(5) + all.dropFirst(6)),
      ["removed art_6 >"] + (7...11).map { "unchanged art_\($0) > art_\($0 - 1) renumbered" }),
    made(
      "an article is rewritten at its place", all,
      replaced(3, "公园建设和养护经费由本级财政保障，并可以通过捐赠、认养等方式多渠道筹集。"),
      ["modified art_4 > art_4", "  modified art_4__para_1 > art_4__para_1"]),
    made(
      "an article gives way to another with which it has nothing in common", all,
      replaced(3, "禁止任何人在湖泊中游泳、垂钓或者捕捞水生生物。"),
      ["removed art_4 >", "added > art_4"]),
    made(
      "an article changes place", all,
      [
        Made.purpose, Made.scope, Made.authority, Made.planning, Made.opening, Made.conduct,
        Made.trade, Made.funds, Made.fine, Made.appeal, Made.effect,
      ],
      (5...8).map { "unchanged art_\($0) > art_\($0 - 1) renumbered" } + [
        "unchanged art_4 > art_8 renumbered moved"
      ]),
    made(
      "an article is split between two", all,
      Array(all.prefix(2)) + [
        "市园林绿化部门负责全市公园的监督管理工作。", "区园林绿化部门负责本辖区公园的日常管理。",
      ] + Array(all.dropFirst(3)),
      [
        "split art_3 > art_3 art_4", "  unchanged art_3__para_1 > art_3__para_1",
        "  unchanged art_3__para_2 > art_4__para_1 renumbered",
      ] + (4...11).map { "unchanged art_\($0) > art_\($0 + 1) renumbered" }),
    made(
      "two articles are merged", all,
      [Made.purpose + "\n" + Made.scope] + Array(all.dropFirst(2)),
      [
        "merged art_1 art_2 > art_1", "  unchanged art_1__para_1 > art_1__para_1",
        "  unchanged art_2__para_1 > art_1__para_2 renumbered",
      ] + (3...11).map { "unchanged art_\($0) > art_\($0 - 1) renumbered" }),
    Case(
      name: "a 款 becomes an article of its own elsewhere",
      old: Made.edition(all),
      new: Made.edition(
        Array(all.prefix(2)) + ["市园林绿化部门负责全市公园的监督管理工作。"]
          + Array(all[3..<8]) + ["区园林绿化部门负责本辖区公园的日常管理。"] + Array(all.dropFirst(8))),
      changes: [
        "split art_3 > art_3 art_9", "  unchanged art_3__para_1 > art_3__para_1",
        "  unchanged art_3__para_2 > art_9__para_1 renumbered",
      ] + (9...11).map { "unchanged art_\($0) > art_\($0 + 1) renumbered" }),
    Case(
      name: "第六条之一 is put between and renumbers nothing",
      old: Made.edition(all),
      new: "示例市公园条例\n" + Made.numbered(Array(all.prefix(6)), from: 1)
        + "第六条之一　公园应当设置无障碍设施，方便老年人和残疾人游览。\n"
        + Made.numbered(Array(all.dropFirst(6)), from: 7),
      changes: ["added > art_6-1"]),
    Case(
      name: "第六条之一 becomes 第七条",
      old: "示例市公园条例\n" + Made.numbered(Array(all.prefix(6)), from: 1) + "第六条之一　" + Made.conduct
        + "\n" + Made.numbered(Array(all.dropFirst(7)), from: 7),
      new: Made.edition(all),
      changes: [
        "unchanged art_6-1 > art_7 renumbered", "unchanged art_7 > art_8 renumbered",
        "unchanged art_8 > art_9 renumbered", "unchanged art_9 > art_10 renumbered",
        "unchanged art_10 > art_11 renumbered",
      ]),
    made(
      "a 项 is put between; those behind it are renumbered", all,
      replaced(
        6,
        """
        游人应当遵守下列规定：
        （一）不得攀折花木、损毁草坪；
        （二）不得在树木上刻划、钉钉；
        （三）不得携带犬只进入儿童游乐区；
        （四）不得在非指定区域野餐、露营。
        """),
      [
        "modified art_7 > art_7", "  modified art_7__para_1 > art_7__para_1",
        "    unchanged art_7__para_1__point_1 > art_7__para_1__point_1",
        "    added > art_7__para_1__point_2",
        "    unchanged art_7__para_1__point_2 > art_7__para_1__point_3 renumbered",
        "    unchanged art_7__para_1__point_3 > art_7__para_1__point_4 renumbered",
      ]),
    made(
      "a 款 is put in front of another", all,
      replaced(5, "公园由管理单位划定开放区域。\n" + Made.opening),
      [
        "modified art_6 > art_6", "  added > art_6__para_1",
        "  unchanged art_6__para_1 > art_6__para_2 renumbered",
      ]),
    made(
      "other print is no revision", all,
      replaced(3, "公园建设和养护所需经费纳入本级财政预算,鼓励社会资本捐资认养。"),
      ["unchanged art_4 > art_4 layout"]),
    made(
      "numbers and words change together", all,
      ["本条例所称公园，是指供公众游览休憩的绿地。"] + replaced(8, Made.fine.replacing("二百元", with: "五百元")),
      ["added > art_1"]
        + (1...8).map { "unchanged art_\($0) > art_\($0 + 1) renumbered" } + [
          "modified art_9 > art_10 renumbered", "  modified art_9__para_1 > art_10__para_1",
          "unchanged art_10 > art_11 renumbered", "unchanged art_11 > art_12 renumbered",
        ]),
    made(
      "the same words three times, one of them gone", all + [Made.fine, Made.fine],
      Array(all.dropLast()) + [Made.fine, Made.effect], ["removed"]),
  ]

  @Test(arguments: cases)
  func `changes are told as drafters tell them`(example: Case) throws {
    let comparison = try expectSoundComparison(example.old, example.new)
    let changes = outline(comparison.changes).filter { !isUntouched($0) }
    // The last case has several right answers; each of them leaves one article out.
    if example.changes == ["removed"] {
      #expect(comparison.summary.removed == 1)
      #expect(comparison.summary.modified == 0)
      #expect(comparison.summary.added == 0)
    } else {
      #expect(changes == example.changes)
    }
  }

  @Test(arguments: cases)
  func `the way back mirrors the way there`(example: Case) throws {
    let there = try expectSoundComparison(example.old, example.new).summary
    let back = try expectSoundComparison(example.new, example.old).summary
    #expect(back.added == there.removed)
    #expect(back.removed == there.added)
    #expect(back.split == there.merged)
    #expect(back.merged == there.split)
    #expect(back.unchanged == there.unchanged)
    #expect(back.modified == there.modified)
    #expect(back.renumbered == there.renumbered)
  }

  private func isUntouched(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return !line.hasPrefix(" ") && words.count == 4 && words[0] == "unchanged"
      && words[1] == words[3]
  }
}
