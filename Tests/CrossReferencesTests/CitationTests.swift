import CrossReferences
import Findings
import RegulationModel
import RegulationParser
import TestSupport
import Testing

struct CitationTests {
  @Test func `every form of citation means what the grammar says`() throws {
    let (edition, citations) = try citations(of: MadeRegulation.text)
    #expect(edition.title == "国家试验条例")
    expectReferences(citations.references, MadeRegulation.expected)
  }

  @Test func `a dangling citation is reported with its line and what is missing`() throws {
    let (_, citations) = try citations(
      of: """
        试验条例
        第一条　为了试验，制定本条例。
        第二条　前款规定不适用。
        第三条　依照第六十条处理，依照本条例第一条第三款处理。
        第四条　前四条规定适用。依照第三条至第一条处理。依照本章处理。依照第二条第一项处理。
        """)
    let findings = citations.findings
    #expect(
      findings.map(\.code) == [
        "no-previous-paragraph", "dangling-citation", "dangling-citation", "no-previous-article",
        "backward-range", "no-enclosing-division", "no-list",
      ])
    #expect(findings.map(\.line) == [3, 4, 4, 5, 5, 5, 5])
    #expect(findings[1].message.english == "第三条 cites 第六十条, which the edition does not have")
    #expect(findings[1].message.chinese == "第三条引用的第六十条在本文本中不存在")
    #expect(findings[2].message.english == "第三条 cites 第一条第三款, which the edition does not have")
    #expect(findings[0].message.english == "第二条 cites 前款, but no 款 stands before this one")
    for finding in findings { #expect(!finding.message.chinese.isEmpty) }
  }

  @Test func `all reasons have a code and a sentence in both languages`() {
    let reasons: [Reason] = [
      .missing("第一条"), .noPreviousParagraph, .noPreviousArticle, .noPreviousItem,
      .notInside("章"), .noList("第一条"), .backwards, .otherWork("刑法"), .annexNotHeld("附件"),
      .amendedText, .noAntecedent, .open,
    ]
    #expect(Set(reasons.map(\.code)).count == reasons.count)
    for reason in reasons {
      #expect(!reason.message.english.isEmpty && !reason.message.chinese.isEmpty)
    }
  }

  @Test func `an act that cites itself by its title cites its own articles`() throws {
    let (_, citations) = try citations(
      of: """
        中华人民共和国试验法
        第一条　《中华人民共和国试验法》第二条和试验法第三条适用。
        第二条　本法自公布之日起施行，《中华人民共和国试验法》同时废止。
        第三条　乙。
        """)
    expectReferences(
      citations.references,
      [
        .init("art_1__para_1", "《中华人民共和国试验法》第二条", .`internal`, ["art_2"]),
        .init("art_1__para_1", "试验法第三条", .`internal`, ["art_3"]),
        .init("art_2__para_1", "本法", .`self`, []),
        .init("art_2__para_1", "《中华人民共和国试验法》", .external, [], "试验法"),
      ])
  }

  @Test func `in an amending decision quoted words belong to the amended act`() throws {
    let (_, citations) = try citations(
      of: """
        国务院关于修改《试验条例》的决定
        第一条　将第三条修改为：“前款规定，依照本条例第九条处理。”
        第二条　本决定自公布之日起施行。
        第三条　乙。
        """)
    let references = citations.references
    #expect(references.map(\.text) == ["第三条", "前款", "本条例第九条", "本决定"])
    #expect(references.map(\.work) == ["试验条例", "试验条例", "试验条例", nil])
    #expect(references.map(\.status) == [.notChecked, .notChecked, .notChecked, .resolved])
    #expect(references[2].targets == ["art_9"])
    #expect(citations.findings.isEmpty)
  }

  @Test func `an interpretation cites the act it interprets without naming it`() throws {
    let (_, citations) = try citations(
      of: """
        最高人民法院关于适用《中华人民共和国婚姻法》若干问题的解释
        第一条　符合第三十二条第三款规定的，准予离婚。
        第二条　依照本解释第一条处理。
        第三条　依照第一条处理。
        """)
    expectReferences(
      citations.references,
      [
        .init("art_1__para_1", "第三十二条第三款", .external, ["art_32__para_3"], "婚姻法"),
        .init("art_2__para_1", "本解释第一条", .`internal`, ["art_1"]),
        .init("art_3__para_1", "第一条", .`internal`, ["art_1"]),
      ])
  }

  @Test func `a library can add the names of its acts`() throws {
    let edition = try RegulationReader.read(
      Array("第一条　依照巡视条例第三条处理。\n第二条　甲。\n第三条　乙。\n".utf8))
    var names = StatuteNames.builtIn
    names.add("巡视条例", for: "中国共产党巡视工作条例")
    let references = EditionCitations(edition, names: names).references
    #expect(references.map(\.work) == ["中国共产党巡视工作条例"])
    #expect(references.map(\.targets) == [["art_3"]])
    // Unlisted, the name is taken as it stands.
    #expect(EditionCitations(edition).references.map(\.work) == ["巡视条例"])
  }

  @Test func `licences and papers in title marks are no acts`() throws {
    let (_, citations) = try citations(
      of: "第一条　持《收费许可证》和《人民日报》，依照《试验办法（试行）》办理。\n第二条　甲。\n第三条　乙。\n")
    #expect(citations.references.map(\.work) == ["试验办法（试行）"])
  }
}
