import RegulationParser
import Testing

@testable import RegulationModel

/// The words by which acts come into force, each in a clause as acts write it.
struct CommencementWordTests {
  private func told(_ clause: String) -> [String] {
    CommencementClause.all(in: Array(clause.utf8)).map { found in
      let start =
        switch found.start {
        case .on(let date): date.description
        case .onPublication: "publication"
        case .afterPublication(let period): "publication + \(period.count) \(period.unit)"
        case .setElsewhere: "elsewhere"
        case .condition: "condition"
        }
      return [start, found.subject].compactMap { $0 }.joined(separator: " of ")
    }
  }

  @Test(arguments: [
    "自公布之日起实施", "自发布之日施行", "自印发之日起执行", "自颁布之日起生效", "自颁发之日起试行", "自签发之日起施行", "自公告之日起施行",
    "自通过之日起施行", "自批准之日起施行", "从公布之日起施行", "自公布日起施行", "自公布后施行", "自公布之后施行", "自公布之日起正式施行",
    "自公布之日起开始施行", "本办法自公布之日起施行", "自本规定公布之日起施行", "自本法公布之日起施行", "自本规则公布之日起施行",
    "自本细则公布之日起施行", "自本解释公布之日起施行", "自本章程公布之日起施行", "自本准则公布之日起施行", "自其公布之日起施行",
    "自本决定公布之日起施行", "自本办法公布之日起施行", "自本条例公布之日起施行",
  ])
  func `the day of publication is named in many words`(clause: String) {
    #expect(told(clause + "。") == ["publication"])
  }

  @Test(arguments: [
    ("自公布之日起三十日后施行", "30 day"), ("自公布之日起满三十天施行", "30 day"), ("自公布后六个月施行", "6 month"),
    ("自公布之日起满一年之后施行", "1 year"), ("自公布之日起两个月以后施行", "2 month"), ("自公布之日起满三个月起施行", "3 month"),
  ])
  func `a time behind publication is counted from it`(clause: String, period: String) {
    #expect(told(clause + "。") == ["publication + \(period)"])
  }

  @Test(arguments: [
    "施行日期另行规定", "施行时间由市人民政府另行公布", "实施日期另行确定", "实施时间另行通知", "生效日期另行公告", "施行日期另行制定",
    "施行日期另行发布", "施行日期由国务院另定", "本条例的施行日期，另行规定",
  ])
  func `a day that is told elsewhere is no day`(clause: String) {
    #expect(told(clause + "。") == (clause.contains("，") ? [] : ["elsewhere"]))
  }

  @Test(arguments: [
    ("从2020年3月1日起施行。", ["2020-03-01"]), ("于2020年3月1日试行。", ["2020-03-01"]),
    ("第五条自2021年3月1日起施行，其余自2020年3月1日起施行。", ["2021-03-01 of 第五条", "2020-03-01"]),
    ("自2020年3月1日起废止。", []), ("自公布之日起三十公里施行。", []), ("自收到之日起施行。", []),
    ("自公布施行。", []), ("自公布之日起零日后施行。", []),
  ])
  func `each clause of a text is read, and nothing else`(text: String, wanted: [String]) {
    #expect(told(text) == wanted)
  }

  @Test(arguments: ["同时废止", "予以废止", "即行废止", "相应废止", "自行废止"])
  func `an act is repealed in many words`(words: String) throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n第二条　《乙办法》\(words)。\n")
    #expect(RelationReading.relations(of: edition).map(\.kind) == [.repeals])
  }

  @Test(arguments: ["实施", "贯彻", "落实", "执行"])
  func `an act is carried out in many words`(verb: String) throws {
    let edition = try CanonicalText.read("示例条例\n第一条　为了\(verb)《乙法》，制定本条例。\n第二条　甲。\n")
    #expect(RelationReading.relations(of: edition).map(\.kind) == [.implements])
  }
}
