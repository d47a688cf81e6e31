import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// What the document of an amended text says of each kind of change.
struct AmendmentTests {
  /// Applies instructions to the sample and exports the outcome.
  private func export(
    _ instructions: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ExportedAmendment {
    try expectSoundAmendment(
      of: AmendedSample.base(), by: AmendedSample.decision(instructions),
      sourceLocation: sourceLocation)
  }

  // MARK: - Words

  @Test func `other words in a paragraph are a substitution of the paragraph`() throws {
    let act = try export("将第二条第二款中的“又二”修改为“再二”。")
    #expect(act.changes == ["substitution art_1 #art_2__para_2 <art_2__para_2 >art_2__para_2"])
    #expect(act.pairs == [])
  }

  @Test func `two instructions about one paragraph are two sources of one change`() throws {
    let act = try export("将第五条中的“甲五”修改为“丙五”。", "将第五条中的“乙甲”修改为“丁”。")
    #expect(
      act.changes == [
        "substitution art_1 art_2 #art_5__para_1 <art_5__para_1 >art_5__para_1"
      ])
  }

  @Test func `an article that is written anew is one change, what is new or gone in it apart`()
    throws
  {
    let act = try export("将第一条修改为：“新一。\n“新二。”", "将第二条修改为：“全新。”")
    #expect(
      act.changes == [
        "substitution art_1 #art_1 <art_1 >art_1",
        "insertion art_1 #art_1__para_1 after >art_1__para_2",
        "substitution art_2 #art_2 <art_2 >art_2",
        "repeal art_2 #art_2 inside <art_2__para_2",
      ])
  }

  @Test func `title, preamble and the heading of a chapter are substitutions of their own`() throws
  {
    let act = try export("将名称修改为“示范条例”。", "将序言修改为：“为了示范乙。”", "将第二章章名修改为“细则”。")
    #expect(
      act.changes == [
        "substitution art_1 #preface__p_1 <preface__p_1 >preface__p_1",
        "substitution art_2 #preamble__container_1 <preamble__container_1 >preamble__container_1",
        "substitution art_3 #chp_2 <chp_2 >chp_2",
      ])
    let aliases = act.root.found("FRBRalias").map(\.summary)
    #expect(aliases.first == "FRBRalias value=示范条例 name=title")
    #expect(act.root.found("FRBRname").first?.summary == "FRBRname value=示例条例")
  }

  // MARK: - Units that come and go

  @Test func `a new article stands behind its neighbour, and the articles behind it move on`()
    throws
  {
    let act = try export("增加一条，作为第三条：“新三。”")
    #expect(
      act.changes == [
        "insertion art_1 #art_2 after >art_3",
        "renumbering decision #art_4 <art_3",
        "renumbering decision #art_5 <art_4",
        "substitution decision #art_5__para_1 <art_4__para_1 >art_5__para_1",
        "renumbering decision #art_6 <art_5",
        "renumbering decision #art_7 <art_6",
        "substitution decision #art_7__para_1 <art_6__para_1 >art_7__para_1",
        "renumbering decision #art_8 <art_7",
      ])
    #expect(
      act.pairs == [
        "art_3 art_4", "art_3__para_1 art_4__para_1",
        "art_3__para_1__point_1 art_4__para_1__point_1",
        "art_3__para_1__point_2 art_4__para_1__point_2",
        "art_3__para_1__point_3 art_4__para_1__point_3", "art_3__para_2 art_4__para_2",
        "art_4 art_5", "art_4__para_1 art_5__para_1", "art_4__para_2 art_5__para_2",
        "art_5 art_6", "art_5__para_1 art_6__para_1", "art_6 art_7", "art_6__para_1 art_7__para_1",
        "art_7 art_8", "art_7__para_1 art_8__para_1",
      ])
    let lead = act.root.unit("art_4__para_1__intro__p_1")
    #expect(lead?["wId"] == "art_3__para_1__intro__p_1")
    #expect(act.root.unit("art_3")?["wId"] == nil)
  }

  @Test func `what comes first in a unit is inserted inside it`() throws {
    let act = try export("删去第四条。", "在第五条前增加一条，作为第四条：“新。”")
    #expect(
      act.changes == [
        "repeal art_1 #chp_2 inside <art_4", "insertion art_2 #chp_2 inside >art_4",
      ])
  }

  @Test func `a repealed item is gone from its paragraph, and the next one has its number`() throws
  {
    let act = try export("删去第三条第一款第二项。")
    #expect(
      act.changes == [
        "repeal art_1 #art_3__para_1 inside <art_3__para_1__point_2",
        "renumbering decision #art_3__para_1__point_2 <art_3__para_1__point_3",
        "substitution decision #art_4__para_1 <art_4__para_1 >art_4__para_1",
      ])
    #expect(
      act.root.found("mapping").map(\.summary) == [
        "mapping eId=mapping_1 original=#art_3__para_1__point_3 current=#art_3__para_1__point_2 "
          + "start=#eref_2",
        "mapping eId=mapping_2 original=#art_3__para_1__point_3__content "
          + "current=#art_3__para_1__point_2__content start=#eref_2",
        "mapping eId=mapping_3 original=#art_3__para_1__point_3__p_1 "
          + "current=#art_3__para_1__point_2__p_1 start=#eref_2",
      ])
  }

  @Test func `a repealed chapter is told once, and is gone from the body`() throws {
    let act = try export("删去第二章。")
    #expect(
      act.changes == [
        "repeal art_1 #body inside <chp_2", "renumbering decision #chp_2 <chp_3",
        "renumbering decision #art_4 <art_7",
      ])
    #expect(act.root.unit("chp_2__heading")?["wId"] == "chp_3__heading")
  }

  @Test func `annexes are written, removed and added as units`() throws {
    let act = try export(
      "将附件1修改为：“新表\n“第一条　新。”", "删去附件2。", "增加一个附件，作为附件3：“表三\n“第一条　三。”")
    #expect(act.changes.first == "substitution art_1 #att_1 <att_1 >att_1")
    #expect(act.changes.contains("repeal art_2 #body after <att_2"))
    #expect(act.changes.last == "insertion art_3 #att_1 after >att_3")
  }

  // MARK: - Units that become others

  @Test func `merged articles are a join of the first with the others`() throws {
    let act = try export("将第一条和第二条合并，作为第一条，修改为：“合。”")
    #expect(act.changes.first == "join art_1 #art_1 <art_1 +art_2 >art_1")
    #expect(act.changes[1] == "renumbering decision #art_2 <art_3")
    #expect(!act.changes.contains { $0.hasPrefix("repeal") })
  }

  @Test func `a paragraph that becomes an article is the paragraph of the article`() throws {
    let act = try export("将第二条第二款改为第三条。")
    #expect(
      Array(act.changes.prefix(2)) == [
        "renumbering art_1 #art_3 <art_2__para_2", "renumbering decision #art_4 <art_3",
      ])
    #expect(act.pairs.first == "art_2__para_2 art_3__para_1")
    #expect(act.root.unit("art_3__para_1__p_1")?["wId"] == "art_2__para_2__p_1")
  }

  @Test func `an article that becomes a paragraph is not repealed`() throws {
    let act = try export("将第五条改为第四条第三款。")
    #expect(act.changes.contains("renumbering art_1 #art_4__para_3 <art_5__para_1"))
    #expect(!act.changes.contains { $0.hasPrefix("repeal") })
    #expect(act.pairs.first == "art_5__para_1 art_4__para_3")
  }
}
