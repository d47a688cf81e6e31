import RegulationParser
import Testing

@testable import RegulationModel

/// Which editions the events of a 题注 made.
struct EditionTimelineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let note: String
    let editions: [String]
    var testDescription: String { note }

    init(_ note: String, _ editions: String...) {
      self.note = note
      self.editions = editions
    }
  }

  static let cases = [
    Case("2020年1月2日示例委员会发布", "2020-01-02 发布: 发布"),
    Case("2020年1月1日示例会议通过　2020年1月2日示例委员会公布", "2020-01-02 公布: 通过 公布"),
    Case(
      "2015年6月26日示例会议审议批准　2015年8月3日示例委员会发布　2024年1月31日示例会议修订　2024年2月8日示例委员会发布",
      "2015-08-03 发布: 审议批准 发布", "2024-02-08 修订发布: 修订 发布"),
    Case("2020年1月2日示例会议通过", "2020-01-02 通过: 通过"),
    Case(
      "2020年1月2日示例委员会印发　2020年3月1日起施行", "2020-01-02 印发: 印发 施行"),
    Case(
      "2020年1月2日示例委员会公布　自2020年3月1日起施行", "2020-01-02 公布: 公布 施行"),
    Case(
      "2020年1月2日示例委员会发布　2020年3月1日起施行　2021年5月6日示例会议修正　2021年5月8日示例委员会公布",
      "2020-01-02 发布: 发布 施行", "2021-05-08 修正公布: 修正 公布"),
    Case(
      "2004年1月2日示例会议通过　2020年3月4日示例会议通过", "2004-01-02 通过: 通过",
      "2020-03-04 通过: 通过"),
    Case(
      "1999年6月28日示例会议通过　1999年12月20日实施　2005年1月2日示例会议修正", "1999-06-28 通过: 通过 施行",
      "2005-01-02 修正: 修正"),
    Case(
      "2018年1月2日示例法院会议、2018年2月3日示例检察院会议通过　2018年3月1日施行", "2018-02-03 通过: 通过 通过 施行"),
    Case(
      "2010年1月2日示例委员会发布　2015年3月4日示例会议修正　2020年1月2日示例委员会废止", "2010-01-02 发布: 发布",
      "2015-03-04 修正: 修正 废止"),
    Case(
      "2010年1月2日示例委员会发布　2015年3月4日示例会议修正", "2010-01-02 发布: 发布",
      "2015-03-04 修正: 修正"),
  ]

  @Test(arguments: cases)
  func `events are divided among the editions that they made`(sample: Case) throws {
    let edition = try CanonicalText.read("示例条例\n（\(sample.note)）\n第一条　甲。\n")
    #expect(edition.events.count == sample.note.split { $0 == "　" || $0 == "、" }.count)
    let records = EditionTimeline.records(from: edition.events)
    let found = records.map { record in
      let actions = record.events.map { $0.action?.rawValue ?? "-" }.joined(separator: " ")
      return "\(record.date) \(record.label ?? "-"): \(actions)"
    }
    #expect(found == sample.editions)
  }

  @Test func `without events there is no edition`() {
    #expect(EditionTimeline.records(from: []) == [])
  }

  @Test func `an event without a verb still makes an edition`() throws {
    let event = LifecycleEvent(
      date: try #require(CalendarDate("2020-01-02")), actor: nil, action: nil, text: "2020年1月2日")
    let records = EditionTimeline.records(from: [event])
    #expect(records.map(\.date.description) == ["2020-01-02"])
    #expect(records.map(\.label) == [nil])
  }

  @Test func `an entry into force alone dates the edition`() throws {
    let event = LifecycleEvent(
      date: try #require(CalendarDate("2020-01-02")), actor: nil, action: .entryIntoForce,
      text: "2020年1月2日施行")
    #expect(EditionTimeline.records(from: [event]).map(\.date.description) == ["2020-01-02"])
  }

  @Test func `each event is in one edition, whatever their order`() throws {
    let actions: [LifecycleEvent.Action?] = LifecycleEvent.Action.allCases + [nil]
    for first in actions {
      for second in actions {
        for third in actions {
          let events = try zip([first, second, third], 1...3).map { action, number in
            LifecycleEvent(
              date: try #require(CalendarDate("2020-01-0\(number)")), actor: nil, action: action,
              text: String(number))
          }
          let told = EditionTimeline.records(from: events).flatMap(\.events).map(\.text)
          #expect(told.sorted() == ["1", "2", "3"], "\(first as Any) \(second as Any)")
        }
      }
    }
  }
}
