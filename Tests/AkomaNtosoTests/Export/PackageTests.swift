import AknProfile
import RegulationModel
import Testing

@testable import AkomaNtoso

/// All editions of a work as the files of a package.
struct PackageTests {
  private static let texts = [
    "虚构条例\n（2020年1月2日虚构委员会发布）\n第一条　甲。\n第二条　本条例自2020年3月1日起施行。\n",
    "虚构条例\n（2020年1月2日虚构委员会发布　2023年4月5日虚构委员会第一次修订）\n第一条　乙。\n第二条　丙。\n"
      + "第三条　本条例自2023年6月1日起施行。\n",
  ]

  private func work() throws -> (Work, [Edition]) {
    let editions = try Self.texts.map { try MadeActs.edition($0) }
    let records = [
      EditionRecord(
        date: try #require(CalendarDate("2020-01-02")), file: "2020-01-02.txt",
        events: editions[0].events),
      EditionRecord(date: try #require(CalendarDate("2021-01-01")), label: "修改"),
      EditionRecord(
        date: try #require(CalendarDate("2023-04-05")), file: "2023-04-05.txt",
        events: Array(editions[1].events.suffix(1))),
    ]
    let work = Work(
      slug: "xugou", title: "虚构条例", issuer: "虚构委员会",
      date: CalendarDate("2020-01-02"), editions: records)
    return (work, editions)
  }

  private func map(on day: String) throws -> (ExpressionMap, [ActExport]) {
    let (work, editions) = try work()
    let held = work.editions.filter { $0.file != nil }
    let exports = zip(editions, held).map { edition, record in
      ActExport(edition, identity: ActIdentity(of: edition, work: work, record: record))
    }
    let status = WorkStatus(of: work, on: try #require(CalendarDate(day))) { record in
      Commencement(of: record, in: zip(held, editions).first { $0.0.date == record.date }?.1)
    }
    return (ExpressionMap(of: work, exports[1].identity, status), exports)
  }

  @Test(arguments: [
    ("2020-02-01", nil), ("2020-03-01", "2020-01-02"), ("2022-01-01", "2021-01-01"),
    ("2023-05-31", "2021-01-01"), ("2023-06-01", "2023-04-05"),
  ])
  func `an address without a date means the text in force`(day: String, date: String?) throws {
    let (map, _) = try map(on: day)
    #expect(map.current?.date.description == date)
    #expect(map.entry("zho")?.date.description == date)
  }

  @Test(arguments: [
    ("zho@", "2020-01-02"), ("zho@2021-01-01", "2021-01-01"), ("zho@2021-01-02", nil),
    ("zho:2020-02-29", nil), ("zho:2020-03-01", "2020-01-02"), ("zho:2023-06-01", "2023-04-05"),
    ("zho:2090-01-01", "2023-04-05"), ("zho:gestern", nil),
  ])
  func `an address with a day means the text of that day`(tail: String, date: String?) throws {
    let (map, _) = try map(on: "2024-01-01")
    #expect(map.entry(tail)?.date.description == date)
  }

  @Test func `a package has each held edition, each article and a manifest`() throws {
    let (map, exports) = try map(on: "2024-01-01")
    let package = try AknPackage(exports, map)
    let work = "akn/cn/act/rule/虚构委员会/2020-01-02/虚构条例"
    #expect(
      package.files.map(\.name) == [
        "manifest.json", "\(work)/zho@2020-01-02/!main.xml", "\(work)/zho@2020-01-02/~art_1.xml",
        "\(work)/zho@2020-01-02/~art_2.xml", "\(work)/zho@2023-04-05/!main.xml",
        "\(work)/zho@2023-04-05/~art_1.xml", "\(work)/zho@2023-04-05/~art_2.xml",
        "\(work)/zho@2023-04-05/~art_3.xml",
      ])
    let manifest = String(decoding: package.files[0].bytes, as: UTF8.self)
    for words in [
      "\"schema\": \"tiaoli/package/1\"", "\"current\": \"/\(work)/zho@2023-04-05\"",
      "\"first\": \"/\(work)/zho@2020-01-02\"", "\"from\": \"2020-03-01\"",
      "\"until\": \"2021-01-01\"", "\"held\": false",
      "\"file\": \"\(work)/zho@2023-04-05/!main.xml\"",
    ] { #expect(manifest.contains(words), "\(words)") }
    for file in package.files.dropFirst() {
      #expect(try AknValidator().report(on: file.bytes).findings.isEmpty, "\(file.name)")
      #expect(try OfficialSchema.problems(in: file.bytes) == [])
    }
  }
}
