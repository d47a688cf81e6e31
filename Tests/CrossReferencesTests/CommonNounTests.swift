import CrossReferences
import RegulationParser
import Testing

/// Common nouns that name an act in marks only.
struct CommonNounTests {
  @Test(
    arguments: [
      "条例", "规定", "办法", "准则", "规则", "细则", "章程", "意见", "决定", "纲要", "规划", "方案", "通知", "实施意见", "若干意见",
      "实施办法", "实施细则", "实施方案", "解释", "标准", "规范", "决议", "公告", "规程", "制度", "暂行规定", "暂行条例", "暂行办法",
      "合同", "协议", "名录", "目录", "公约", "协定", "条约", "议定书", "宣言", "许可证",
    ])
  func `a noun for a kind of paper is the short name in marks only`(noun: String) throws {
    let text = """
      某办法
      第一条　根据《某市公园\(noun)》（以下简称《\(noun)》），制定本办法。
      第二条　依照有关\(noun)办理，按\(noun)公布。
      第三条　依照《\(noun)》第三条处罚。

      """
    let terms = DefinedTerms(try RegulationReader.read(Array(text.utf8))).terms
    #expect(terms.map(\.uses) == [1])
    #expect(terms.first?.firstUse == "art_3__para_1")
  }

  @Test(arguments: ["景区", "设施", "护林队", "公园局"])
  func `another noun is the short name wherever it stands`(noun: String) throws {
    let text = """
      某办法
      第一条　某市公园\(noun)（以下简称\(noun)）应当登记。
      第二条　\(noun)应当检查，有关\(noun)应当公布。

      """
    let terms = DefinedTerms(try RegulationReader.read(Array(text.utf8))).terms
    #expect(terms.map(\.uses) == [2])
  }
}
