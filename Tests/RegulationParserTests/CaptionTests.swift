import RegulationModel
import RegulationParser
import Testing

/// Captions of articles in invented regulations: 【目的】 and （目的）.
struct CaptionTests {
  @Test func `captions in lenticular brackets are headings of articles`() throws {
    let edition = try expectReading(
      of: "示例条例\n第一条　【目的】甲。\n第二条　【范围】　乙。\n第三条　丙。\n第四条【适用】丁。\n",
      outline: """
        条 1【目的】
          款 1 甲。
        条 2【范围】
          款 1 乙。
        条 3
          款 1 丙。
        条 4【适用】
          款 1 丁。
        """)
    #expect(edition.text.contains("\n第一条　【目的】　甲。\n"))
  }

  @Test func `captions in round brackets are headings where nearly all articles have one`() throws {
    let edition = try expectReading(
      of: "示例条例\n第一条（目的）　甲。\n第二条（范围）　乙。\n第三条（适用）　丙。\n",
      outline: """
        条 1【目的】
          款 1 甲。
        条 2【范围】
          款 1 乙。
        条 3【适用】
          款 1 丙。
        """)
    #expect(edition.text.contains("\n第一条　（目的）　甲。\n"))
  }

  @Test func `a bracket at the start of one article is text`() throws {
    try expectReading(
      of: "示例条例\n第一条　（甲）乙。\n第二条　丙。\n第三条　丁。\n第四条　戊。\n",
      outline: """
        条 1
          款 1 （甲）乙。
        条 2
          款 1 丙。
        条 3
          款 1 丁。
        条 4
          款 1 戊。
        """)
  }

  @Test func `an article may be a caption with paragraphs below`() throws {
    try expectReading(
      of: "示例条例\n第一条　【目的】\n甲。\n乙。\n第二条　【范围】\n丙：\n（一）丁。\n第三条　【适用】\n戊。\n",
      outline: """
        条 1【目的】
          款 1 甲。
          款 2 乙。
        条 2【范围】
          款 1 丙：
            项 1 丁。
        条 3【适用】
          款 1 戊。
        """)
  }

  @Test func `a bracket alone behind the label, or before a blank, is a caption here and there`()
    throws
  {
    let edition = try expectReading(
      of: "示例条例\n第一条（目的）\n甲公开。\n第二条（范围） 乙：\n（一）丙；\n（二）丁。\n第三条　戊。\n第四条　己。\n",
      outline: """
        条 1【目的】
          款 1 甲公开。
        条 2【范围】
          款 1 乙：
            项 1 丙；
            项 2 丁。
        条 3
          款 1 戊。
        条 4
          款 1 己。
        """, findings: ["captions-taken:2"])
    #expect(edition.text.contains("\n第一条　（目的）　甲公开。\n"))
  }

  @Test func `an article that is struck out, or begins with an item, has no caption`() throws {
    let text = "示例条例\n第一条　甲。\n第二条　（删除）\n第三条　（一） 乙；\n（二） 丙。\n第四条　丁。\n"
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.allSatisfy { $0.heading == nil })
  }
}
