import JSONText
import RegulationModel
import Testing

@testable import ReadingSite

/// Names of editions, counted files and data of scripts.
struct SmallPartTests {
  private func name(_ label: String?, _ date: String, beside dates: [String] = []) throws -> String
  {
    func record(_ date: String, _ label: String?) throws -> EditionRecord {
      EditionRecord(date: try #require(CalendarDate(date)), label: label, file: "\(date).txt")
    }
    let own = try record(date, label)
    let others = try dates.map { try record($0, "修正") }
    return own.shortName(in: Work(slug: "a", title: "甲", editions: [own] + others))
  }

  @Test func `an edition is called by its year, and by its day where the year has another`() throws
  {
    #expect(try name("2023年修订", "2023-05-01") == "2023年修订")
    #expect(try name("第二次修正", "2020-12-26", beside: ["2020-02-01"]) == "2020年12月26日修正")
    #expect(try name("第二次修正", "2020-12-26", beside: ["2019-02-01", "2021-02-01"]) == "2020年修正")
    #expect(try name("公布", "2015-03-01") == "2015年公布")
    #expect(try name(nil, "2015-03-01") == "2015年3月1日")
  }

  @Test func `a file is the first of its folder once`() {
    var inventory = SiteInventory([])
    let told = ["a", "a", "b", "a", "b"].map { inventory.add($0) }
    #expect(told == [true, false, true, false, false])
    #expect(String(decoding: inventory.bytes, as: UTF8.self) == "3 a\n2 b\n")
    var again = SiteInventory(inventory.bytes + Array("x\n\n".utf8))
    let isFirst = again.add("b")
    #expect(!isFirst && String(decoding: again.bytes, as: UTF8.self) == "3 a\n3 b\n")
  }

  @Test(arguments: [
    ("", ""), ("甲", "甲"), ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029"),
    ("a\u{2028}b\u{2029}", "a\\u2028b\\u2029"),
    ("\u{2027}\u{202A}", "\u{2027}\u{202A}"), ("\u{2028}\u{2028}甲", "\\u2028\\u2028甲"),
  ])
  func `what ends a line of a script is written by its number`(text: String, written: String) {
    let bytes = ScriptData.bytes("a/b") { $0.string(text) }
    #expect(String(decoding: bytes, as: UTF8.self) == "tiaoli(\"a/b\",\"\(written)\");\n")
  }
}
