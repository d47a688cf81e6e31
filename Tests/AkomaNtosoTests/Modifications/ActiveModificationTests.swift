import AknProfile
import Amending
import DecisionLanguage
import Findings
import LegalXML
import RegulationModel
import RegulationParser
import Testing

@testable import AkomaNtoso

/// What the document of an amending act says of the acts that it changes.
struct ActiveModificationTests {
  /// Exports a decision about the sample and checks what holds for every one: valid by the profile and the
  /// official schema, the text comes back, and every instruction that changes the act is a `mod`.
  @discardableResult
  private func export(
    _ decision: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> (edition: Edition, root: XMLElement) {
    let edition = try RegulationReader.read(Array(decision.utf8))
    let bytes = try ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
    let report = try SharedValidator.get().report(on: bytes)
    #expect(report.isValid, "\(report.findings)", sourceLocation: sourceLocation)
    let problems = try OfficialSchema.problems(in: bytes)
    #expect(problems.isEmpty, "\(problems)", sourceLocation: sourceLocation)
    let back = try ActImport(bytes).edition
    #expect(back.text == edition.text, sourceLocation: sourceLocation)
    #expect(back == edition, sourceLocation: sourceLocation)
    let root = try parsed(bytes)
    expectSoundIdentifiers(in: root, sourceLocation)
    let read = try AmendingDecision.read(edition.bytes)
    let changing = read.instructions.count { $0.operation.marksChange }
    #expect(root.found("textualMod").count == changing, sourceLocation: sourceLocation)
    let mods = Set(root.found("mod").compactMap { $0["eId"] })
    let sources = root.found("source").filter { $0["eId"] != nil }.compactMap { $0["href"] }
    #expect(Set(sources.map { String($0.dropFirst()) }) == mods, sourceLocation: sourceLocation)
    return (edition, root)
  }

  private func lines(_ root: XMLElement) -> [String] {
    root.found("textualMod").map { change in
      let places = change.found("destination").map { place in
        let href = place["href"] ?? ""
        let id = href.split(separator: "~").dropFirst().first.map(String.init) ?? "act"
        return id + (place["pos"].map { " " + $0 } ?? "")
      }
      return ([change["type"] ?? ""] + places).joined(separator: " ")
    }
  }

  private static let decision = """
    某会关于修改《示例条例》的决定
    （2025年1月2日某会第三次会议通过）
    某会决定，对《示例条例》作如下修改：
    一、将第二条第二款中的“又二”修改为“再二”。
    二、增加一条，作为第四条：“新四：
    “（一）子；
    “（二）丑。”
    三、将第四条改为第五条，修改为：“甲。
    “乙。”
    四、删去第三条第一款第三项。
    五、将第三章修改为：
    “第三章　附则
    第八条　丙。
    第九条　丁。”
    本决定自2025年3月1日起施行。
    《示例条例》根据本决定作相应修改并对条文顺序作相应调整，重新公布。

    """

  @Test func `each instruction is a mod, and a change of the place that it names`() throws {
    let (_, root) = try export(Self.decision)
    #expect(
      lines(root) == [
        "substitution art_2__para_2", "insertion act inside", "substitution art_4",
        "repeal art_3__para_1__point_3", "substitution chp_3",
      ])
    #expect(root.found("activeRef").map { $0["showAs"] } == ["示例条例"])
  }

  @Test func `words are quoted as text, provisions as structure in the numbers of the amended act`()
    throws
  {
    let (_, root) = try export(Self.decision)
    #expect(root.found("quotedText").map(\.text) == ["又二", "再二"])
    let structures = root.found("quotedStructure")
    #expect(structures.map { $0.elements[0].name.local } == ["article", "article", "chapter"])
    #expect(structures.map { $0.elements[0]["wId"] } == [nil, "art_4", "chp_3"])
    let ids = structures.map { structure in
      String((structure.elements[0]["eId"] ?? "").dropFirst((structure["eId"] ?? "").count))
    }
    #expect(ids == ["__art_4", "__art_5", "__chp_3"])
    #expect(structures[0].found("point").count == 2)
    #expect(structures.map { $0["inlineQuote"] } == ["“", "“", nil])
    #expect(structures[2].found("article").map { $0.child("num")?.text } == ["第八条", "第九条"])
    // Of the act itself there are no other articles than its units.
    let own = root.found("article").count - structures.flatMap { $0.found("article") }.count
    #expect(own == 7)
  }

  @Test func `what old words and new words are is told`() throws {
    let (_, root) = try export(Self.decision)
    let change = try #require(root.found("textualMod").first)
    let texts = root.found("quotedText").compactMap { $0["eId"].map { "#" + $0 } }
    #expect(change.found("old").compactMap { $0["href"] } == [texts[0]])
    #expect(change.found("new").compactMap { $0["href"] } == [texts[1]])
  }

  @Test(arguments: [
    "某会关于修改《示例条例》的决定\n某会决定对《示例条例》作如下修改：\n将第八条修改为：“甲。\n“（一）子；\n“（二）丑。”\n本决定自公布之日起施行。\n",
    "示例法修正案（二）\n为了保护森林，将示例法第三十二条修改为：\n“占用林地的，处以罚款。”\n本修正案自公布之日起施行。\n",
    "关于修改《示例规定》的决定\n对《示例规定》作如下修改：\n（一）将第一条修改为：“甲。”\n（二）删去第二条。\n（三）将第三条、第四条修改为：“乙。”“丙。”\n",
    "中华人民共和国宪法修正案\n第三条　宪法第一条中“甲”修改为“乙”。\n第四条　宪法第三章增加一节，作为第七节“监察”；增加二条，分别作为第十三条、第十四条。内容如下：\n第七节　监察\n第十三条　丙。\n第十四条　丁。\n",
    "关于修改《示例规定》的决定\n对《示例规定》作如下修改：\n一、将附件修改为：“附件　名单\n“甲\t乙\n“丙\t丁”\n二、将第一条修改为：“甲：\n一、子。\n二、丑。”\n三、将第二条与第三条对调。\n",
  ])
  func `decisions of all forms come back from their documents`(text: String) throws {
    try export(text)
  }

  @Test func `what an instruction is said to change is what amend changes`() throws {
    let base = try AmendedSample.base()
    let text = AmendedSample.decision([
      "将第二条第二款中的“又二”修改为“再二”。", "将第一条修改为：“新一。”", "删去第五条。", "将第二章章名修改为“细则”。",
    ])
    let (_, root) = try export(text)
    let decision = try AmendingDecision.read(text: text)
    let result = try AmendmentRun.apply(decision, to: base)
    let amendment = ActAmendment(
      of: base, identity: ActIdentity(of: base), by: decision, result: result)
    let record = AmendmentRecord(amendment, try #require(result.edition))
    let units = root.found("article").compactMap { $0["eId"] }
    for (index, change) in root.found("textualMod").enumerated() {
      let places = change.found("destination").compactMap { $0["href"]?.split(separator: "~").last }
      let done = record.modifications.filter { $0.instructions.contains(index) }.compactMap(
        \.previous)
      #expect(!done.isEmpty)
      for place in places {
        #expect(done.contains { place == $0 || place.hasPrefix($0 + "__") }, "\(place) \(done)")
      }
      // The passage to which the amended text refers is a unit of this document.
      #expect(record.levels[index].map(units.contains) == true)
    }
  }

  @Test func `a decision in a document gives the same result as its text`() throws {
    let base = try AmendedSample.base()
    let text = AmendedSample.decision(["将第一条修改为：“新一。\n“新二。”", "将第五条中的“甲五”修改为“丙五”。"])
    let edition = try RegulationReader.read(Array(text.utf8))
    let bytes = try ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
    let read = try DecisionImport(bytes)
    #expect(read.findings.isEmpty)
    let plain = try AmendmentRun.apply(AmendingDecision.read(text: text), to: base)
    #expect(try AmendmentRun.apply(read.decision, to: base).edition == plain.edition)
  }

  @Test func `a change that a document declares and no instruction makes is told`() throws {
    let foreign = ForeignDocument.act(
      """
      <body>
      <article eId="art_1"><num>第一条</num><content><p>将《示例条例》<mod>第三条修改为：<quotedStructure
       startQuote="“" endQuote="”"><p>甲。</p><p>乙。</p></quotedStructure></mod></p></content></article>
      <article eId="art_2"><num>第二条</num><content><p>删去《示例条例》第五条。</p></content></article>
      </body>
      """
    ).replacing(
      "</meta>",
      with: """
        <analysis source="#x"><activeModifications>
        <textualMod type="substitution"><source href="#a"/><destination href="/akn/xx/act/2001/1/~art_3"/></textualMod>
        <textualMod type="repeal"><source href="#b"/><destination href="/akn/xx/act/2001/1/~art_9"/></textualMod>
        <forceMod type="entryIntoForce"><source href="#c"/><destination href="/akn/xx/act/2001/1"/></forceMod>
        </activeModifications></analysis></meta>
        """)
    let read = try DecisionImport(Array(foreign.utf8))
    #expect(read.decision.instructions.map(\.operation.name) == ["replace_unit", "delete_unit"])
    #expect(read.findings.map(\.code) == ["modification-not-read", "modification-not-read"])
    #expect(read.findings.map { $0.message.english.contains("art_9") } == [true, false])
    guard case .replaceUnits(_, let text, _) = read.decision.instructions[0].operation else {
      Issue.record("no text")
      return
    }
    #expect(text.map(\.paragraphs) == [["甲。", "乙。"]])
  }
}
