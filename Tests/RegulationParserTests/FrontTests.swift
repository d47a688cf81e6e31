import Findings
import RegulationModel
import RegulationParser
import Testing

/// Title, 题注 and preamble of invented regulations.
struct FrontTests {
  private static let sentence = String(repeating: "甲乙丙丁戊己，", count: 8) + "庚。"
  private static let body = "第一条　\(sentence)\n第二条　\(sentence)\n第三条　\(sentence)\n"

  struct Note: Sendable, CustomTestStringConvertible {
    let name: String
    let lines: String
    let note: String
    /// Date, actor, action of each event; `-` for none.
    let events: [String]
    var testDescription: String { name }
  }

  static let notes = [
    Note(
      name: "one event in brackets", lines: "（2020年1月2日示例会议通过）",
      note: "（2020年1月2日示例会议通过）", events: ["2020-01-02 示例会议 通过"]),
    Note(
      name: "two events in brackets", lines: "（2019年5月6日甲会通过 2020年7月8日乙会第二次修订）",
      note: "（2019年5月6日甲会通过　2020年7月8日乙会第二次修订）",
      events: ["2019-05-06 甲会 通过", "2020-07-08 乙会 修订"]),
    Note(
      name: "spaces around digits", lines: "（2020 年 1 月 2 日甲会审议批准 2020 年 3 月 4 日甲会发布）",
      note: "（2020年1月2日甲会审议批准　2020年3月4日甲会发布）",
      events: ["2020-01-02 甲会 审议批准", "2020-03-04 甲会 发布"]),
    Note(
      name: "half-width brackets", lines: "(2020年1月2日甲会公布)", note: "(2020年1月2日甲会公布)",
      events: ["2020-01-02 甲会 公布"]),
    Note(
      name: "date lines", lines: "2019年5月6日甲会第一次会议通过\n2020年7月8日甲会第二次会议修正",
      note: "2019年5月6日甲会第一次会议通过　2020年7月8日甲会第二次会议修正",
      events: ["2019-05-06 甲会第一次会议 通过", "2020-07-08 甲会第二次会议 修正"]),
    Note(
      name: "over several lines", lines: "（2019年5月6日甲会\n通过　2020年7月8日甲会\n修订）",
      note: "（2019年5月6日甲会通过　2020年7月8日甲会修订）",
      events: ["2019-05-06 甲会 通过", "2020-07-08 甲会 修订"]),
    Note(
      name: "a decision", lines: "（2019年5月6日甲会通过　根据2020年7月8日乙会《关于修改〈示例条例〉的决定》修正）",
      note: "（2019年5月6日甲会通过　根据2020年7月8日乙会《关于修改〈示例条例〉的决定》修正）",
      events: ["2019-05-06 甲会 通过", "2020-07-08 乙会 修正"]),
    Note(
      name: "an order", lines: "（2020年7月8日示例部令第5号公布）", note: "（2020年7月8日示例部令第5号公布）",
      events: ["2020-07-08 示例部 公布"]),
    Note(
      name: "nobody named", lines: "（2019年5月6日甲会通过　2020年7月8日施行）",
      note: "（2019年5月6日甲会通过　2020年7月8日施行）",
      events: ["2019-05-06 甲会 通过", "2020-07-08 - 施行"]),
    Note(
      name: "a date in Chinese numerals", lines: "（二〇二〇年十二月三十一日甲会通过）",
      note: "（二〇二〇年十二月三十一日甲会通过）", events: ["2020-12-31 甲会 通过"]),
    Note(
      name: "dates that 、 and 和 join",
      lines: "（2019年5月6日甲会、2019年6月7日乙会通过　根据2020年7月8日甲会通过的《修正案》和2021年7月8日甲会通过的《修正案》修正）",
      note: "（2019年5月6日甲会、2019年6月7日乙会通过　根据2020年7月8日甲会通过的《修正案》和2021年7月8日甲会通过的《修正案》修正）",
      events: [
        "2019-05-06 甲会 通过", "2019-06-07 乙会 通过", "2020-07-08 甲会 修正", "2021-07-08 甲会 修正",
      ]),
    Note(
      name: "several things on one day", lines: "（2019年5月6日甲会通过并于同日公布施行）",
      note: "（2019年5月6日甲会通过并于同日公布施行）",
      events: ["2019-05-06 甲会 通过", "2019-05-06 - 公布", "2019-05-06 - 施行"]),
    Note(
      name: "published on a day that is not told", lines: "（2019年5月6日甲会通过，现予公布，自2019年8月1日起施行）",
      note: "（2019年5月6日甲会通过，现予公布，自2019年8月1日起施行）",
      events: ["2019-05-06 甲会 通过", "2019-08-01 - 施行"]),
    Note(
      name: "in force from its publication on", lines: "（2019年5月6日示例部令第37号发布自发布之日起施行）",
      note: "（2019年5月6日示例部令第37号发布自发布之日起施行）",
      events: ["2019-05-06 示例部 发布", "2019-05-06 - 施行"]),
    Note(
      name: "without a blank, as printed",
      lines: "（2019年5月6日甲会公布，根据2020年7月8日乙会《决定》修正，自2020年9月1日起施行）",
      note: "（2019年5月6日甲会公布，根据2020年7月8日乙会《决定》修正，自2020年9月1日起施行）",
      events: ["2019-05-06 甲会 公布", "2020-07-08 乙会 修正", "2020-09-01 - 施行"]),
    Note(
      name: "who acted before the date", lines: "示例市人民政府 2019年5月6日公布", note: "示例市人民政府2019年5月6日公布",
      events: ["2019-05-06 示例市人民政府 公布"]),
    Note(
      name: "in several brackets", lines: "（2019年5月6日甲会通过）\n（2020年7月8日甲会修订）",
      note: "（2019年5月6日甲会通过）　（2020年7月8日甲会修订）",
      events: ["2019-05-06 甲会 通过", "2020-07-08 甲会 修订"]),
    Note(
      name: "a part from another day on", lines: "（2019年5月6日甲会公布　自2019年7月1日起施行　第二条自2020年1月1日起施行）",
      note: "（2019年5月6日甲会公布　自2019年7月1日起施行　第二条自2020年1月1日起施行）",
      events: ["2019-05-06 甲会 公布", "2019-07-01 - 施行", "2020-01-01 - 施行"]),
    Note(
      name: "a day that the calendar does not have", lines: "（2019年2月30日甲会通过）",
      note: "（2019年2月30日甲会通过）", events: []),
  ]

  @Test(arguments: notes)
  func `the note tells its events`(note: Note) throws {
    let edition = try expectSoundReading(of: Array("示例条例\n\(note.lines)\n\(Self.body)".utf8))
    #expect(edition.title == "示例条例")
    #expect(edition.note == note.note)
    #expect(
      edition.events.map {
        "\($0.date) \($0.actor ?? "-") \($0.action?.rawValue ?? "-")"
      } == note.events)
    #expect(edition.preamble == [])
    #expect(edition.findings == [])
  }

  @Test func `two note lines of one width are no sign of a printed page`() throws {
    let note = "2019年5月6日甲会第一次会议通过\n2020年7月8日甲会第二次会议修正"
    let edition = try expectSoundReading(
      of: Array("示例条例\n\(note)\n第一条　甲。\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_3"])
  }

  @Test(
    arguments: [
      (lines: ["2024年2月1日"], note: "2024年2月1日", dropped: []),
      (lines: ["二〇二四年二月"], note: "二〇二四年二月", dropped: []),
      (lines: ["（示例市人民政府 2024年2月1日）"], note: "（示例市人民政府2024年2月1日）", dropped: []),
      (lines: ["示例市人民政府", "2024年2月1日"], note: "2024年2月1日", dropped: ["示例市人民政府"]),
      (lines: ["示例市人民政府 2024年2月1日"], note: nil, dropped: ["示例市人民政府 2024年2月1日"]),
      (lines: ["2024-02-01"], note: nil, dropped: ["2024-02-01"]),
      (lines: ["2024/2/1 10:30:05"], note: nil, dropped: ["2024/2/1 10:30:05"]),
      (lines: ["2024年2月1日 10:30"], note: nil, dropped: ["2024年2月1日 10:30"]),
      (lines: ["示例市人民政府", "2024-02-01 10:30"], note: nil, dropped: ["示例市人民政府\n2024-02-01 10:30"]),
    ] as [(lines: [String], note: String?, dropped: [String])])
  func `a day below the title is no paragraph, and the time of a page no event`(
    sample: (lines: [String], note: String?, dropped: [String])
  ) throws {
    for body in [["第一条　甲乙。", "第二条　尾。"], ["一、甲乙。", "二、尾。"]] {
      let lines = ["示例市停车管理办法"] + sample.lines + body
      let edition = try expectSoundReading(of: Array((lines.joined(separator: "\n") + "\n").utf8))
      #expect(edition.title == "示例市停车管理办法" && edition.preamble.isEmpty)
      #expect(edition.note == sample.note)
      #expect(edition.dropped.map(\.text) == sample.dropped)
      #expect(edition.dropped.allSatisfy { $0.reason == .metadata })
      #expect(edition.events.allSatisfy { $0.actor == nil || $0.actor == "示例市人民政府" })
      #expect(edition.articles.count == 2)
    }
  }

  @Test func `half-width marks between events belong to none`() throws {
    let note = "(2019年5月6日甲会通过;2020年7月8日乙会修订)"
    let edition = try expectSoundReading(of: Array("示例条例\n\(note)\n\(Self.body)".utf8))
    #expect(edition.events.map(\.action) == [.adoption, .revision])
    #expect(edition.events.map(\.actor) == ["甲会", "乙会"])
  }

  struct Title: Sendable, CustomTestStringConvertible {
    let name: String
    let front: String
    let title: String?
    var preamble: [String] = []
    var testDescription: String { name }
  }

  static let titles = [
    Title(name: "a regulation", front: "示例工作条例\n", title: "示例工作条例"),
    Title(name: "a law", front: "示例法\n\n", title: "示例法"),
    Title(name: "on trial", front: "示例工作规定（试行）\n", title: "示例工作规定（试行）"),
    Title(name: "spread", front: "示 例 办 法\n", title: "示例办法"),
    Title(name: "below an announcement", front: "示例委员会印发\n《关于示例的通知》\n示例条例\n", title: "示例条例"),
    Title(name: "without a genre", front: "示例文本\n（2020年1月2日甲会通过）\n", title: "示例文本"),
    Title(
      name: "above a preamble", front: "示例公约\n序　言\n甲乙丙，丁。\n戊己。\n", title: "示例公约",
      preamble: ["序言", "甲乙丙，丁。", "戊己。"]),
    Title(
      name: "above a preamble that begins like an item", front: "示例公约\n（一）甲乙丙，丁。\n", title: "示例公约",
      preamble: ["（一）甲乙丙，丁。"]),
    Title(name: "none", front: "", title: nil),
  ]

  @Test(arguments: titles)
  func `title and preamble are told apart`(sample: Title) throws {
    let edition = try expectSoundReading(of: Array((sample.front + Self.body).utf8))
    #expect(edition.title == sample.title)
    #expect(edition.preamble == sample.preamble)
    #expect(edition.articles.map(\.id) == ["art_1", "art_2", "art_3"])
    #expect(summary(of: edition.findings) == (sample.title == nil ? ["title-missing:-"] : []))
  }

  @Test(arguments: ["民國105年3月1日示例縣政府令發布", "（中華民國105年3月1日示例縣政府發布）", "民國 105 年 3 月 1 日 示例縣政府令發布"])
  func `a day of the Republic begins a 题注`(note: String) throws {
    let edition = try expectSoundReading(
      of: Array("示例縣保存規則\n\(note)\n第 1 條\n甲。\n第 2 條\n乙。\n第 3 條\n丙。\n".utf8))
    #expect(
      edition.events.map { "\($0.date) \($0.actor ?? "") \($0.action?.rawValue ?? "")" }
        == ["2016-03-01 示例縣政府 发布"])
    #expect(edition.preamble.isEmpty)
  }
}
