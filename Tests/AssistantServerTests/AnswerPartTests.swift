import Findings
import JSONText
import Testing

@testable import AssistantServer

/// The parts of which answers are made.
struct AnswerPartTests {
  @Test(arguments: [
    ("", 0), ("a", 1), ("abc", 1), ("abcd", 2), ("\u{7F}\u{7F}\u{7F}", 1), ("条", 2), ("条款项", 4),
    ("条款项目", 6), ("é", 2), ("𠀀", 2), ("第3条", 4),
  ])
  func `three letters are a token, and three other characters four`(text: String, tokens: Int) {
    #expect(TokenEstimate.tokens(of: text) == tokens)
  }

  @Test(arguments: [
    ("abcdef", 1, "abc"), ("abcdef", 2, "abcdef"), ("条款项目", 4, "条款项"), ("条款", 1, ""),
    ("a条款", 2, "a条"), ("abc", 0, ""), ("", 5, ""),
  ])
  func `the beginning that is kept is as long as the tokens allow and no longer`(
    text: String, tokens: Int, kept: String
  ) {
    #expect(TokenEstimate.prefix(of: text, tokens: tokens) == kept)
  }

  private func page(_ count: Int, from offset: Int) throws -> (text: String, page: JSONValue?) {
    let entries = (0..<count).map { number in
      AnswerEntry("第\(number)项", ["number": .number(String(number))])
    }
    let answer = ToolAnswer(
      [.init("count", .number(String(count)))], lead: "", list: "list", entries: entries)
    let page = AnswerPage(answer, offset: offset, tokens: 25_000) { $0.english }
    return (page.text, try JSONValue(Array(page.json.utf8))["page"])
  }

  @Test func `an answer that begins later says from where`() throws {
    #expect(try page(3, from: 0).page == nil)
    #expect(try page(0, from: 0).page == nil)
    let second = try page(3, from: 1)
    #expect(second.page?["offset"]?.integer == 1 && second.page?["shown"]?.integer == 2)
    #expect(second.page?["total"]?.integer == 3 && second.page?["next_offset"] == .null)
    #expect(second.text == "第1项\n第2项\n(entries 2 to 3 of 3: the last ones)")
    let beyond = try page(3, from: 9)
    #expect(beyond.page?["shown"]?.integer == 0 && beyond.page?["entry_cut"] == nil)
  }

  @Test func `the rest of an answer is asked for with the place where it begins`() {
    let some = ServerWording.shown(0..<2, of: 3)
    #expect(some.english == "(entries 1 to 2 of 3; for the rest call again with offset 2)")
    #expect(some.chinese == "（共3项，以上为第1至2项；其余请以offset 2再次调用）")
    #expect(ServerWording.shown(2..<3, of: 3).english == "(entries 3 to 3 of 3: the last ones)")
  }

  @Test func `a list is given a hundred at a time`() throws {
    let all = (0..<250).map { JSONValue.number(String($0)) }
    func page(_ cursor: JSONValue?) throws -> ListPage {
      try ListPage(all, cursor.map { ["cursor": $0] } ?? .object([]))
    }
    #expect(try page(nil).entries.count == 100 && page(nil).next == "from-100")
    #expect(try page(.null).next == "from-100")
    #expect(try page("from-100").entries.first == .number("100"))
    #expect(try page("from-100").next == "from-200")
    #expect(try page("from-200").entries.count == 50 && page("from-200").next == nil)
    #expect(try page("from-300").entries.isEmpty)
    for cursor in ["from-0", "from-1", "from-101", "from--100", "from-", "100", "from-x"] {
      #expect(throws: (any Error).self, "\(cursor)") { try page(.string(cursor)) }
    }
  }

  @Test(
    arguments: [
      ("tiaoli://a", "a", nil, nil), ("tiaoli://a/", "a", nil, nil),
      ("tiaoli://a/current", "a", nil, nil), ("tiaoli://a/2022", "a", "2022", nil),
      ("tiaoli://a/2022/", "a", "2022", nil), ("tiaoli://a/2022/art_1", "a", "2022", "art_1"),
      ("tiaoli://a/current/art_1", "a", nil, "art_1"),
      ("tiaoli://a/2022/art_1/", "a", "2022", "art_1"),
      ("tiaoli://%E7%94%B2", "甲", nil, nil), ("tiaoli://a/2022/%34", "a", "2022", "4"),
    ] as [(String, String, String?, String?)])
  func `an address is a work, an edition and a provision`(
    uri: String, work: String, edition: String?, provision: String?
  ) throws {
    let address = try #require(ResourceAddress(uri))
    #expect(address.work == work && address.edition == edition)
    #expect(address.provision == provision)
  }

  @Test(arguments: [
    "", "tiaoli://", "tiaoli:///", "tiaoli://a//", "tiaoli://a//b", "tiaoli://a/b/c/d", "http://a",
    "tiaoli://%", "tiaoli://%4", "tiaoli://a%zz", "tiaoli://%ff", "tiaoli://a/%E7%94",
    "tiaoli://" + String(repeating: "a", count: 2_000),
  ])
  func `anything else is no address`(uri: String) {
    #expect(ResourceAddress(uri) == nil)
  }

  @Test(arguments: [
    ("图书馆条例", "示例市公共图书馆条例", true), ("公共图书馆管理条例", "示例市公共图书馆条例", true),
    ("刑法", "示例市公共图书馆条例", false), ("市政条例", "示例市公共图书馆条例", false), ("馆", "示例市公共图书馆条例", false),
    ("", "示例市公共图书馆条例", false), ("图书", "馆", false), ("刑法", "刑", false), ("书店", "示例市书店管理规定", true),
    ("甲乙丙", "乙丙丁", true), ("甲乙丙丁", "丙丁戊己", false), ("12", "12", false),
  ])
  func `a name is near another where they share half of the shorter one`(
    name: String, other: String, areNear: Bool
  ) {
    #expect(NearNames.areNear(name, [other]) == areNear)
    #expect(NearNames.areNear(name, ["辛壬癸", other]) == areNear)
    #expect(!NearNames.areNear(name, []))
  }
}
