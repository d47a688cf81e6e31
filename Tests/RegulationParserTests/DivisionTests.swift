import RegulationModel
import RegulationParser
import Testing

/// 编, 分编, 章, 节 of invented regulations.
struct DivisionTests {
  @Test func `chapters hold articles and articles hold paragraphs`() throws {
    let edition = try expectReading(
      of: """
        示例条例
        第一章　总　则
        第一条　为了示范，制定本条例。
        第二条　甲应当示范。
        乙应当协助。
        第二章　附　则
        第三条　本条例自2020年1月1日起施行。
        """,
      outline: """
        章 1【总则】
          条 1
            款 1 为了示范，制定本条例。
          条 2
            款 1 甲应当示范。
            款 2 乙应当协助。
        章 2【附则】
          条 3
            款 1 本条例自2020年1月1日起施行。
        """)
    #expect(edition.title == "示例条例")
    #expect(edition.provisions.map(\.line) == [2, 3, 3, 4, 4, 5, 6, 7, 7])
    #expect(edition.sourceLines == 1...7)
  }

  @Test func `a regulation without divisions is a list of articles`() throws {
    try expectReading(
      of: "示例办法\n第一条 甲。\n第二条 乙。\n第三条 丙。\n",
      outline: """
        条 1
          款 1 甲。
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        """)
  }

  @Test func `chapters begin again in each part and sections in each chapter`() throws {
    let edition = try expectReading(
      of: """
        示例法
        第一编　总则
        第一章　甲部
        第一节　甲一
        第一条　甲。
        第二节　甲二
        第二条　乙。
        第二章　乙部
        第一节　乙一
        第三条　丙。
        第二编　分则
        第一分编　通则
        第一章　丙部
        第四条　丁。
        第二分编　细则部分
        第二章　丁部
        第五条　戊。
        """,
      outline: """
        编 1【总则】
          章 1【甲部】
            节 1【甲一】
              条 1
                款 1 甲。
            节 2【甲二】
              条 2
                款 1 乙。
          章 2【乙部】
            节 1【乙一】
              条 3
                款 1 丙。
        编 2【分则】
          分编 1【通则】
            章 1【丙部】
              条 4
                款 1 丁。
          分编 2【细则部分】
            章 2【丁部】
              条 5
                款 1 戊。
        """)
    #expect(
      edition.provisions.filter(\.kind.isDivision).map(\.id) == [
        "part_1", "part_1__chp_1", "part_1__chp_1__sec_1", "part_1__chp_1__sec_2",
        "part_1__chp_2", "part_1__chp_2__sec_1", "part_2", "part_2__subpart_1",
        "part_2__subpart_1__chp_1", "part_2__subpart_2", "part_2__subpart_2__chp_2",
      ])
  }

  @Test func `chapters may run on through the parts`() throws {
    try expectReading(
      of: """
        示例法
        第一编　总则
        第一章　甲部
        第一条　甲。
        第二编　分则
        第二章　乙部
        第二条　乙。
        第三条　丙。
        """,
      outline: """
        编 1【总则】
          章 1【甲部】
            条 1
              款 1 甲。
        编 2【分则】
          章 2【乙部】
            条 2
              款 1 乙。
            条 3
              款 1 丙。
        """)
  }

  @Test func `a heading may stand on the line below its label`() throws {
    try expectReading(
      of: "示例条例\n第一章　总则\n第一条　甲。\n第二章\n附　则\n第二条　乙。\n第三条　丙。\n",
      outline: """
        章 1【总则】
          条 1
            款 1 甲。
        章 2【附则】
          条 2
            款 1 乙。
          条 3
            款 1 丙。
        """)
  }

  @Test func `the first heading may stand on the line below its label`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一章\n总　则\n第一条　甲。\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(edition.body.map(\.heading) == ["总则"])
    #expect(edition.title == "示例条例")
    #expect(edition.preamble == [])
  }

  @Test func `a chapter may be without a heading`() throws {
    try expectReading(
      of: "示例条例\n第一章\n第一条　甲。\n第二章\n第二条　乙。\n第三条　丙。\n",
      outline: """
        章 1
          条 1
            款 1 甲。
        章 2
          条 2
            款 1 乙。
          条 3
            款 1 丙。
        """)
  }

  @Test func `supplementary provisions may stand without a number`() throws {
    let text = "示例条例\n第一章　总则\n第一条　甲。\n第二条　乙。\n附　则\n第三条　丙。\n"
    let edition = try RegulationReader.read(Array(text.utf8))
    #expect(
      dump(edition) == """
        章 1【总则】
          条 1
            款 1 甲。
          条 2
            款 1 乙。
        章 -【附则】
          条 3
            款 1 丙。
        """)
    #expect(edition.body.map(\.id) == ["chp_1", "dvs_1"])
    _ = try expectSoundReading(of: Array(text.utf8))
  }

  @Test(arguments: ["总则", "总　则", "一般规定"])
  func `the first division may stand without a number above the first article`(
    heading: String
  ) throws {
    for note in ["", "（2020年1月1日示例会议通过）\n"] {
      let edition = try expectReading(
        of: "示例办法\n\(note)\(heading)\n第一条　甲。\n第二条　乙。\n附则\n第三条　丙。\n",
        outline: """
          章 -【\(heading.filter { $0 != "\u{3000}" })】
            条 1
              款 1 甲。
            条 2
              款 1 乙。
          章 -【附则】
            条 3
              款 1 丙。
          """)
      #expect(edition.title == "示例办法")
      #expect(edition.dropped == [])
    }
  }

  @Test func `headings between articles that are no units are kept as such`() throws {
    try expectReading(
      of: """
        示例规定
        一、甲部
        第一条　甲。
        二、乙部
        第二条　乙。
        第三条　丙。
        """,
      outline: """
        标题 - 一、甲部
        条 1
          款 1 甲。
        标题 - 二、乙部
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        """)
  }

  @Test func `words that begin with a chapter's label are no heading in a sentence`() throws {
    try expectReading(
      of: "示例条例\n第一条　甲。\n第二章规定的甲，应当示范。\n第二条　乙。\n第三条　丙。\n",
      outline: """
        条 1
          款 1 甲。
          款 2 第二章规定的甲，应当示范。
        条 2
          款 1 乙。
        条 3
          款 1 丙。
        """)
  }

  @Test func `a chapter that is missing is reported`() throws {
    let edition = try expectSoundReading(
      of: Array("示例条例\n第一章　总则\n第一条　甲。\n第三章　附则\n第二条　乙。\n第三条　丙。\n".utf8))
    #expect(summary(of: edition.findings) == ["division-gap:4"])
    #expect(edition.body.map(\.id) == ["chp_1", "chp_3"])
  }
}
