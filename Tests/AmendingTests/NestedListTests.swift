import Amending
import RegulationModel
import RevisionTestSupport
import Testing

/// Lists whose items hold 目, and rows of an annex: where they end.
struct NestedListTests {
  private static let act = """
    示例条例
    第一条　应当符合下列要求：
    （一）符合规划；
    （二）选用良种；
    （三）适地适树，其中：
    1.山区种松；
    2.平原种杨。
    第二条　自公布之日起施行。
    附件　名录
    一号在东寺。
    二号在西桥。

    """

  private func changes(_ instruction: String) throws -> [String] {
    let run = try SampleRun([instruction], act: Self.act)
    #expect(run.refusals == [])
    return run.changes.sorted()
  }

  @Test func `an item behind one with 目 changes the mark of the last 目`() throws {
    #expect(
      try changes("第一条第一款增加一项，作为第四项：“（四）及时浇水。”")
        == ["+2.平原种杨；", "+（四）及时浇水。", "-2.平原种杨。"])
  }

  @Test func `an item before one with 目 leaves its marks alone`() throws {
    #expect(
      try changes("第一条第一款增加一项，作为第三项：“（三）及时浇水；”")
        == ["+（三）及时浇水；", "+（四）适地适树，其中：", "-（三）适地适树，其中："])
    #expect(
      try changes("删去第一条第一款第二项。")
        == ["+（二）适地适树，其中：", "-（三）适地适树，其中：", "-（二）选用良种；"])
  }

  @Test func `where the item with 目 goes the one before it ends the list`() throws {
    #expect(
      try changes("删去第一条第一款第三项。").contains("+（二）选用良种。"))
  }

  @Test(arguments: ["在附件末尾增加“三号在南岭。”", "在第一章末尾增加“，并备案”"])
  func `words at the end of several rows may be a row of their own`(instruction: String) throws {
    let act = Self.act.replacing("第一条", with: "第一章　总则\n第一条")
    let run = try SampleRun([instruction], act: act)
    #expect(run.refusals == ["unsupported"])
  }
}
