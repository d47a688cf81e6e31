import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing

@testable import Comparison

/// Since when each sentence of an article stands as it does.
struct EditionHistoryTests {
  private func history(_ editions: (String, String)...) throws -> EditionHistory {
    EditionHistory(
      try editions.map { date, text in
        EditionHistory.DatedEdition(
          date: try #require(CalendarDate(date)), edition: try CanonicalText.read(text))
      })
  }

  private func sentences(_ history: EditionHistory, _ id: String) throws -> [String] {
    let article = try #require(history.article(id: id))
    return article.sentences.map { sentence in
      "\(sentence.since)\(sentence.isSinceFirst ? "*" : "") "
        + "\(sentence.provision.id) \(sentence.text)"
    }
  }

  private let purpose = "为了保护公园，制定本条例。"
  private let care = "公园由市园林部门管理。经费由财政保障。"

  @Test func `sentences keep their date through renumbering`() throws {
    let history = try history(
      ("2010-01-01", MadeArticles.edition([purpose, care])),
      ("2015-01-01", MadeArticles.edition(["公园是指公共绿地。", purpose, care])),
      (
        "2020-01-01",
        MadeArticles.edition([
          "公园是指公共绿地。", purpose, "公园由市园林部门管理。经费由财政保障，鼓励社会捐赠。\n捐赠依法使用；应当公示。",
        ])
      ))
    #expect(
      try sentences(history, "art_3") == [
        "2010-01-01* art_3__para_1 公园由市园林部门管理。",
        "2020-01-01 art_3__para_1 经费由财政保障，鼓励社会捐赠。", "2020-01-01 art_3__para_2 捐赠依法使用；",
        "2020-01-01 art_3__para_2 应当公示。",
      ])
    #expect(try sentences(history, "art_1") == ["2015-01-01 art_1__para_1 公园是指公共绿地。"])
    #expect(try sentences(history, "art_2") == ["2010-01-01* art_2__para_1 为了保护公园，制定本条例。"])
  }

  @Test func `an article and a sentence know where they stood before`() throws {
    let history = try history(
      ("2010-01-01", MadeArticles.edition([purpose, care])),
      ("2015-01-01", MadeArticles.edition(["公园是指公共绿地。", purpose, care])),
      ("2020-01-01", MadeArticles.edition(["公园是指公共绿地。", purpose, care])))
    let article = try #require(history.article(id: "art_3"))
    let day = try #require(CalendarDate("2015-01-01"))
    #expect(article.formerPlaces == [.init(until: day, ids: ["art_2"])])
    #expect(article.sentences.map(\.origin.id) == ["art_2__para_1", "art_2__para_1"])
    #expect(history.article(id: "art_1")?.formerPlaces == [])
  }

  @Test func `a sentence that went away and came back has the date of its return`() throws {
    let history = try history(
      ("2010-01-01", MadeArticles.edition([purpose, care])),
      ("2015-01-01", MadeArticles.edition([purpose, "公园由市园林部门管理。"])),
      ("2020-01-01", MadeArticles.edition([purpose, care])))
    #expect(
      try sentences(history, "art_2") == [
        "2010-01-01* art_2__para_1 公园由市园林部门管理。", "2020-01-01 art_2__para_1 经费由财政保障。",
      ])
  }

  @Test func `a long sentence is followed into another article`() throws {
    let history = try history(
      ("2010-01-01", MadeArticles.edition([purpose, care + "任何单位和个人都有保护公园设施的义务。"])),
      ("2020-01-01", MadeArticles.edition([purpose, care, "任何单位和个人都有保护公园设施的义务。"])))
    #expect(
      try sentences(history, "art_3") == [
        "2010-01-01* art_3__para_1 任何单位和个人都有保护公园设施的义务。"
      ])
  }

  @Test func `items and closing words stand in the order of the text`() throws {
    let article = "有下列情形的：\n（一）攀折花木；\n（二）损毁草坪的，\n应当依法处罚。"
    let history = try history(("2010-01-01", MadeArticles.edition([purpose, article])))
    let found = try #require(history.article(id: "art_2__para_1"))
    let words = found.article.children.map(\.text).joined()
    #expect(found.sentences.map(\.text).joined().hasPrefix(words))
    #expect(found.sentences.map(\.text).contains("攀折花木；"))
    #expect(found.article.id == "art_2")
  }

  @Test func `other print keeps the date`() throws {
    let history = try history(
      ("2010-01-01", MadeArticles.edition([purpose, "公园(含植物园)免费开放。"])),
      ("2020-01-01", MadeArticles.edition([purpose, "公园（含植物园）免费开放。"])))
    #expect(
      try sentences(history, "art_2") == ["2010-01-01* art_2__para_1 公园（含植物园）免费开放。"])
  }

  @Test func `editions are put in order by date`() throws {
    let history = try history(
      ("2020-01-01", MadeArticles.edition([purpose])),
      ("2010-01-01", MadeArticles.edition([care])))
    #expect(history.editions.map(\.date.description) == ["2010-01-01", "2020-01-01"])
    #expect(history.article(id: "art_1")?.sentences.first?.isSinceFirst == false)
  }

  @Test func `what the newest edition does not have has no history`() throws {
    let history = try history(("2010-01-01", MadeArticles.edition([purpose])))
    #expect(history.article(id: "art_9") == nil)
    #expect(EditionHistory([]).article(id: "art_1") == nil)
  }

  private static let sentenceCases: [(String, [String])] = [
    ("甲。乙；丙：丁", ["甲。", "乙；", "丙：", "丁"]), ("称“甲。乙”的。", ["称“甲。乙”的。"]),
    ("甲（乙；丙）。丁。", ["甲（乙；丙）。", "丁。"]), ("1.5倍。2倍。", ["1.5倍。", "2倍。"]), ("", []),
    ("甲“乙。丙。", ["甲“乙。丙。"]), ("甲”。乙。", ["甲”。", "乙。"]), ("可以吗？可以！", ["可以吗？", "可以！"]),
  ]

  @Test(arguments: sentenceCases)
  func `text is cut where sentences end`(text: String, expected: [String]) {
    let bytes = Array(text.utf8)
    let ranges = SentenceScanner.sentences(in: 0..<bytes.count, of: bytes.span)
    #expect(ranges.map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
    #expect(ranges.reduce(0) { $0 + $1.count } == bytes.count)
  }
}
