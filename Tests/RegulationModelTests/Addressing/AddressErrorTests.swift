import Findings
import RegulationModel
import Testing

/// What is said when an address names nothing: one sentence, in both languages.
struct AddressErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let typed: String
    let edition: SampleEdition
    let english: String
    let chinese: String
    var testDescription: String { typed.isEmpty ? "nothing" : typed }

    init(
      _ typed: String, in edition: SampleEdition = .chapters, _ english: String, _ chinese: String
    ) {
      self.typed = typed
      self.edition = edition
      self.english = english
      self.chinese = chinese
    }
  }

  static let unreadable = [
    Case("", "the address is empty: try 34 or 第三十四条", "没有写明条款，例如34或者第三十四条"),
    Case("　 ", "the address is empty: try 34 or 第三十四条", "没有写明条款，例如34或者第三十四条"),
    Case(
      "巡视", "'巡视' is no address: try 34, 34.1.2, 9-11 or 第三十四条第一款第二项",
      "“巡视”不是条款，例如34、34.1.2、9-11或者第三十四条第一款第二项"),
    Case(
      "第三十条第", "'第三十条第' is no address: try 34, 34.1.2, 9-11 or 第三十四条第一款第二项",
      "“第三十条第”不是条款，例如34、34.1.2、9-11或者第三十四条第一款第二项"),
    Case("0", "'0' names number 0: numbers begin with 1", "“0”中有编号0，编号从1开始"),
    Case("第零条", "'第零条' names number 0: numbers begin with 1", "“第零条”中有编号0，编号从1开始"),
    Case(
      "第一款", "'第一款' names no article: try 34.1 or 第三十四条第一款",
      "“第一款”没有写明是哪一条，例如34.1或者第三十四条第一款"),
    Case(
      "第（二）项", "'第（二）项' names no article: try 34.1 or 第三十四条第一款",
      "“第（二）项”没有写明是哪一条，例如34.1或者第三十四条第一款"),
    Case(
      "第五条至第三条",
      "the range from 第五条 to 第三条 runs backwards: give the smaller number first",
      "范围第五条至第三条前后颠倒，请先写较小的编号"),
  ]

  static let absent = [
    Case("54", "第五十四条 not found: the edition has 第一条 to 第六条", "没有第五十四条：本版本有第一条至第六条"),
    Case("3.5", "第三条第五款 not found: 第三条 has 2 款", "没有第三条第五款：第三条有2款"),
    Case("1.2", "第一条第二款 not found: 第一条 has 1 款", "没有第一条第二款：第一条有1款"),
    Case(
      "第三条第一款第九项", "第三条第一款第（九）项 not found: 第三条第一款 has （一） to （三）",
      "没有第三条第一款第（九）项：第三条第一款有（一）至（三）"),
    Case("第一条第一项", "第一条第（一）项 not found: 第一条 has no 项", "没有第一条第（一）项：第一条没有项"),
    Case("附件1", "附件1 not found: the edition has no 附件", "没有附件1：本版本没有附件"),
    Case("第一编", "第一编 not found: the edition has no 编", "没有第一编：本版本没有编"),
    Case(
      "第二章第三条", "第二章第三条 not found: 第二章 has 第四条 to 第五条", "没有第二章第三条：第二章有第四条至第五条"),
    Case(
      "第十条之五", in: .branches, "第十条之五 not found: the edition has 第九条 to 第十二条",
      "没有第十条之五：本版本有第九条至第十二条"),
    Case("3-9", "第九条 not found: the edition has 第一条 to 第六条", "没有第九条：本版本有第一条至第六条"),
    Case(
      "5-3", "5-3: there is no 第五条之三; if a range is meant, write 3-5",
      "5-3：没有第五条之三；如果是指范围，请写3-5"),
  ]

  static let ambiguous = [
    Case(
      "第一章", in: .parts,
      "第一章 may be 第一编第一章 (part_1__chp_1) or 第二编第一分编第一章 (part_2__subpart_1__chp_1): "
        + "name one of these",
      "第一章可以指第一编第一章 (part_1__chp_1)或者第二编第一分编第一章 (part_2__subpart_1__chp_1)，请写明是哪一个"),
    Case(
      "第五条第一项",
      "第五条第（一）项 may be 第五条第一款第（一）项 (art_5__para_1__point_1) or "
        + "第五条第二款第（一）项 (art_5__para_2__point_1): name one of these",
      "第五条第（一）项可以指第五条第一款第（一）项 (art_5__para_1__point_1)或者"
        + "第五条第二款第（一）项 (art_5__para_2__point_1)，请写明是哪一个"),
  ]

  /// The error that an address leads to in its edition.
  private func error(
    _ sample: Case, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> AddressError {
    let edition = try sample.edition.read()
    let error = #expect(throws: AddressError.self, sourceLocation: sourceLocation) {
      _ = try edition.resolve(AddressReader.read(sample.typed)).map(\.id)
    }
    return try #require(error, sourceLocation: sourceLocation)
  }

  @Test(arguments: unreadable)
  func `text that is no address is refused with an example`(sample: Case) throws {
    let message = try error(sample).message
    #expect(message.english == sample.english)
    #expect(message.chinese == sample.chinese)
  }

  @Test(arguments: absent)
  func `what is not there is answered by what is`(sample: Case) throws {
    let message = try error(sample).message
    #expect(message.english == sample.english)
    #expect(message.chinese == sample.chinese)
  }

  @Test(arguments: ambiguous)
  func `words that mean several provisions are answered by their names`(sample: Case) throws {
    let error = try error(sample)
    #expect(error.message.english == sample.english)
    #expect(error.message.chinese == sample.chinese)
    guard case .ambiguous(_, let candidates) = error else {
      Issue.record("not ambiguous: \(error)")
      return
    }
    let edition = try sample.edition.read()
    for candidate in candidates {
      for name in [candidate.id, candidate.citation] {
        #expect(try edition.resolve(AddressReader.read(name)).map(\.id) == [candidate.id])
      }
    }
  }

  @Test(arguments: [
    "条", "第条", "abc", "art_", "art_x", "第三条第", "3.", ".3", "3..", "-", "3-", ",", "3,", "第三条之",
    "第三条和", "dvs",
  ])
  func `fragments are no addresses`(typed: String) {
    #expect(throws: AddressError.notAnAddress(typed)) { try AddressReader.read(typed) }
  }

  @Test(arguments: ["-3", "第（二条", "第三章第一编", "第一款第三条", "第五条至第三条"])
  func `half an address is no work's name`(typed: String) {
    #expect(throws: AddressError.self) { try AddressReader.read(typed) }
  }

  @Test func `a number larger than any is said to be`() {
    for typed in ["100000", "第100000条", "18446744073709551616"] {
      #expect(throws: AddressError.self) { try AddressReader.read(typed) }
    }
  }
}
