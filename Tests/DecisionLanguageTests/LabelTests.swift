import DecisionLanguage
import RevisionTestSupport
import Testing

/// Labels and numbers of what decisions speak of.
struct LabelTests {
  @Test(arguments: [
    ("第一千零二条", "art_1002"), ("第廿一条", "art_21"), ("第卅条", "art_30"), ("第两百条", "art_200"),
    ("第一〇二条", "art_102"),
    ("第一○二条", "art_102"), ("第一万条", "art_10000"), ("第九十八条", "art_98"), ("第七百六十五条", "art_765"),
    ("第四十三条", "art_43"),
    ("第102条", "art_102"), ("第１２条", "art_12"),
  ])
  func `numbers are read as acts write them`(label: String, id: String) throws {
    #expect(try instructions("删去第九条。删去\(label)。") == ["delete art_9", "delete \(id)"])
    #expect(AmendmentTarget(label: label)?.id == id)
  }

  @Test func `a label names one provision`() {
    #expect(AmendmentTarget(label: "第三条第二款")?.id == "art_3__para_2")
    for label in ["第三条、第五条", "第三条修改", "条", ""] {
      #expect(AmendmentTarget(label: label) == nil, "\(label)")
    }
  }

  @Test func `a heading is no longer than three hundred bytes`() {
    let (division, annex) = ("第一章", "附件1")
    let room = 300 - division.utf8.count
    #expect(ParagraphLabel.division("第一章　总则")?.rest == "总则")
    #expect(ParagraphLabel.annex("附件1　目录")?.rest == "目录")
    #expect(ParagraphLabel.division(division + String(repeating: " ", count: room)) != nil)
    #expect(ParagraphLabel.division(division + String(repeating: " ", count: room + 1)) == nil)
    let more = 300 - annex.utf8.count
    #expect(ParagraphLabel.annex(annex + String(repeating: " ", count: more)) != nil)
    #expect(ParagraphLabel.annex(annex + String(repeating: " ", count: more + 1)) == nil)
    #expect(ParagraphLabel.annex("第一章　总则") == nil && ParagraphLabel.division("附件1") == nil)
  }

  @Test func `who signs stands behind the last instruction where no sentence ends the decision`()
    throws
  {
    let decision = try expectSoundDecision(
      "关于修改《示例条例》的决定\n对《示例条例》作如下修改：\n一、删去第三条。\n二、删去第五条。\n某市人民代表大会\n2020年1月2日\n")
    #expect(decision.closing == ["某市人民代表大会", "2020年1月2日"])
    #expect(decision.instructions.map(dump) == ["delete art_3", "delete art_5"])
    #expect(decision.findings == [])
  }
}
