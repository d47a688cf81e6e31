import AknProfile
import CrossReferences
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Citations, terms and time limits that are marked in the text.
struct TextMarkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let marked: String
    var testDescription: String { text }

    init(_ text: String, _ marked: String) {
      self.text = text
      self.marked = marked
    }
  }

  /// The third article of a regulation whose first two have a list and two 款.
  static let citations = [
    Case("依照第一条处理。", "依照{ref #art_1: 第一条}处理。"),
    Case("依照本条例第二条第二款处理。", "依照{ref #art_2__para_2: 本条例第二条第二款}处理。"),
    Case("依照第一条第（三）项处理。", "依照{ref #art_1__para_1__point_3: 第一条第（三）项}处理。"),
    Case(
      "依照第一条、第二条和第四条处理。", "依照{mref: {ref #art_1: 第一条}、{ref #art_2: 第二条}和{ref #art_4: 第四条}}处理。"),
    Case("依照第一条至第四条处理。", "依照{rref #art_1 #art_4: 第一条至第四条}处理。"),
    Case(
      "依照第一条第（一）项、第（三）项处理。",
      "依照{mref: {ref #art_1__para_1__point_1: 第一条第（一）项}、{ref #art_1__para_1__point_3: 第（三）项}}处理。"),
    Case(
      "依照第一条第（一）项至第（三）项和第四条处理。",
      "依照{mref: {rref #art_1__para_1__point_1 #art_1__para_1__point_3: 第一条第（一）项至第（三）项}和{ref #art_4: 第四条}}处理。"
    ),
    Case("前条规定适用。", "{ref #art_2: 前条}规定适用。"),
    // What leads nowhere stays text.
    Case("依照第九十条处理。", "依照第九十条处理。"),
    Case("依照第四条至第一条处理。", "依照第四条至第一条处理。"),
    Case("依照第一条、第九十条处理。", "依照第一条、第九十条处理。"),
    Case("依照有关规定处理。", "依照有关规定处理。"),
    Case("依照《别的条例》第三条处理。", "依照《别的条例》第三条处理。"),
    Case("按照下列规定处理。", "按照下列规定处理。"),
    Case("依照本条例处理。", "依照本条例处理。"),
  ]

  private func article(_ text: String, acts: [String: LinkedAct] = [:]) throws -> String? {
    let edition = try MadeActs.edition(
      "示例条例\n第一条　下列事项：\n（一）甲；\n（二）乙；\n（三）丙。\n第二条　丁。\n戊。\n第三条　\(text)\n第四条　己。\n")
    return try expectSoundExport(of: edition, acts: acts).root.unit("art_3__para_1__p_1")?.marked
  }

  @Test(arguments: citations)
  func `a citation links what it names, or nothing`(sample: Case) throws {
    #expect(try article(sample.text) == sample.marked)
  }

  /// Another act that is at hand, of which articles 1 to 3 exist.
  static let others = [
    Case("依照《别的条例》处理。", "依照{ref WORK: 《别的条例》}处理。"),
    Case("依照《别的条例》第三条处理。", "依照{ref WORK/~art_3: 《别的条例》第三条}处理。"),
    Case("依照《别的条例》第二条第（二）项处理。", "依照{ref WORK/~art_2__para_2__point_2: 《别的条例》第二条第（二）项}处理。"),
    Case("依照《别的条例》第一条至第三条处理。", "依照{rref WORK/~art_1 WORK/~art_3: 《别的条例》第一条至第三条}处理。"),
    Case(
      "依照《别的条例》第一条和第三条处理。", "依照{mref: {ref WORK/~art_1: 《别的条例》第一条}和{ref WORK/~art_3: 第三条}}处理。"),
    Case("依照《别的条例》第四条处理。", "依照《别的条例》第四条处理。"),
    Case("依照《别的条例》第一条和第四条处理。", "依照《别的条例》第一条和第四条处理。"),
    Case("依照《没有的条例》第三条处理。", "依照《没有的条例》第三条处理。"),
  ]

  @Test(arguments: others)
  func `a citation of an act at hand leads to the provision in it`(sample: Case) throws {
    let other = try MadeActs.edition(
      "别的条例\n（2018年1月2日示例委员会发布）\n第一条　甲。\n第二条　乙。\n下列：\n（一）丙；\n（二）丁。\n第三条　戊。\n")
    let identity = ActIdentity(of: other)
    let acts = ["别的条例": LinkedAct(identity: identity, edition: other)]
    let marked = try article(sample.text, acts: acts)
    #expect(marked?.replacing(identity.workIRI, with: "WORK") == sample.marked)
  }

  @Test func `a citation in a list, in closing words and in the preamble is marked as well`() throws
  {
    let act = try expectSoundExport(
      of: MadeActs.edition(
        "示例条例\n依照第二条，制定本条例。\n第一条　下列事项：\n（一）第二条的；\n1.前项规定的，\n依照第二条处理。\n第二条　甲。\n"))
    #expect(act.root.unit("preamble__container_1__p_1")?.marked == "依照{ref #art_2: 第二条}，制定本条例。")
    #expect(act.root.unit("art_1__para_1__point_1__intro__p_1")?.marked == "{ref #art_2: 第二条}的；")
    #expect(act.root.unit("art_1__para_1__wrapup__p_1")?.marked == "依照{ref #art_2: 第二条}处理。")
  }

  @Test func `a term is marked where it is defined and where it is used`() throws {
    let act = try expectSoundExport(of: MadeActs.edition(MadeActs.libraries))
    #expect(
      act.root.unit("art_1__para_1__p_1")?.marked
        == "本条例适用于虚构市图书馆（以下简称“{def #term-图书馆: 图书馆}”）。")
    #expect(act.root.unit("art_2__para_1__p_1")?.marked == "{def #term-读者: 读者}是指持有借书证的人。")
    #expect(
      act.root.unit("art_3__para_1__intro__p_1")?.marked
        == "{term #term-图书馆: 图书馆}应当自收到申请之日起{quantity #deadline P15D: 十五日}内决定，并依照{ref #art_2: 第二条}办理："
    )
    #expect(
      act.root.unit("art_3__para_1__point_1__p_1")?.marked
        == "{term #term-读者: 读者}名册，按照前款规定保存{quantity #duration P6M: 6个月}；")
    #expect(
      act.root.unit("art_3__para_1__point_2__p_1")?.marked
        == "依照{mref: {ref #art_3__para_1__point_1: 本条第（一）项}和{rref #art_1 #art_2: 第一条至第二条}}处理的事项。")
  }
}
