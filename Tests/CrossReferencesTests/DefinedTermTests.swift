import CrossReferences
import Findings
import RegulationModel
import RegulationParser
import Testing

struct DefinedTermTests {
  private let terms: DefinedTerms

  private static let text = """
    试验条例
    第一条　为了规范试验和发票，根据《中华人民共和国商标法》（以下简称商标法），制定本条例。
    第二条　本条例所称试验，是指下列活动：
    （一）甲；
    （二）乙。
    前款所称活动，包括准备活动；所称乙，是指丙的活动。
    第三条　自然人、法人和其他组织（以下统称经营者）从事试验，由县级以上人民政府试验主管部门（以下简称试验部门）管理。
    试验部门（含派出机构，下同）依照商标法管理经营者。
    第四条　发票，是指收款凭证；收据是指付款凭证。经营者应当保存发票。
    第五条　未经批准的，视为无效。
    第六条　本条例中下列用语的含义：
    （一）甲类：指第一类；
    （二）“乙类”，包括第二类。
    第七条　本条例所称“以上”、“以下”，包括本数。本条例所称的规定，由国务院制定。
    第八条　企业（以下简称闲置名）可以试验甲类。
    """

  init() throws {
    terms = DefinedTerms(try RegulationReader.read(Array(Self.text.utf8)))
  }

  private func term(_ name: String) throws -> DefinedTerm {
    try #require(terms.terms.first { $0.term == name }, "\(terms.terms.map(\.term))")
  }

  @Test func `terms are found with what they mean and where they hold`() throws {
    let expected: [(String, TermKind, String, String, String)] = [
      ("商标法", .abbreviation, "art_1__para_1", "《中华人民共和国商标法》", "act"),
      ("试验", .definition, "art_2__para_1", "下列活动：（一）甲；（二）乙。", "act"),
      ("活动", .definition, "art_2__para_2", "准备活动", "art_2__para_1"),
      ("乙", .definition, "art_2__para_2", "丙的活动", "art_2__para_1"),
      ("经营者", .abbreviation, "art_3__para_1", "自然人、法人和其他组织", "act"),
      ("试验部门", .abbreviation, "art_3__para_1", "县级以上人民政府试验主管部门", "act"),
      ("试验部门", .widening, "art_3__para_2", "含派出机构，下同", "act"),
      ("发票", .definition, "art_4__para_1", "收款凭证", "act"),
      ("收据", .definition, "art_4__para_1", "付款凭证", "act"),
      ("甲类", .definition, "art_6__para_1__point_1", "第一类", "act"),
      ("乙类", .definition, "art_6__para_1__point_2", "第二类", "act"),
      ("以上", .definition, "art_7__para_1", "本数", "act"),
      ("以下", .definition, "art_7__para_1", "本数", "act"),
      ("闲置名", .abbreviation, "art_8__para_1", "企业", "act"),
    ]
    let found = terms.terms.map { ($0.term, $0.kind, $0.definedIn, $0.definition, $0.scope.name) }
    for (term, wanted) in zip(found, expected) { #expect(term == wanted) }
    #expect(found.count == expected.count)
  }

  @Test func `uses are counted, the definition aside`() throws {
    let term = try term("发票")
    #expect(term.uses == 2 && term.firstUse == "art_1__para_1" && term.isUsedBeforeDefinition)
    // A use inside a longer term is not a use: 试验 in 试验部门.
    #expect(try self.term("试验部门").uses == 1)
    #expect(try self.term("闲置名").uses == 0)
    #expect(try self.term("商标法").firstUse == "art_3__para_2")
  }

  @Test func `unused terms are told, deeming defines nothing`() {
    #expect(terms.findings.contains { $0.code == "abbreviation-unused" && $0.line == 15 })
    #expect(terms.findings.contains { $0.code == "term-unused" })
    #expect(terms.deemings == ["art_5__para_1"])
    for finding in terms.findings { #expect(!finding.message.chinese.isEmpty) }
  }

  private static let further = """
    某市食品办法
    第一条　为了管理食品，制定本办法。
    第二条　本办法所称产品除食品外，还包括药品。
    第三条　平台应当登记。
    前款所称固定式平台和移动式平台，是指海上平台。
    第四条　企业所得税法第六条所称货币形式，包括现金。
    《某市公园条例》所称公园，是指向公众开放的绿地。
    第五条　本办法所称判决，在内地，是指判决书；在香港，包括命令。
    第六条　本办法所称治理方案，应当包括下列内容：
    （一）目标。
    第七条　本办法下列用语的含义：
    （一）本办法所称甲方，是指买方；
    （二）乙方，是指卖方。
    第八条　固定式平台应当检查，移动式平台应当备案。

    """

  @Test func `phrases with an exception or without a definition are no terms`() throws {
    let terms = DefinedTerms(try RegulationReader.read(Array(Self.further.utf8)))
    #expect(
      terms.terms.map(\.term) == ["固定式平台", "移动式平台", "判决", "甲方", "乙方"])
    #expect(terms.terms.prefix(2).map(\.uses) == [1, 1])
    #expect(terms.terms[2].definition == "在内地，是指判决书；在香港，包括命令")
  }

  @Test func `words of other acts are explained apart`() throws {
    let glosses = DefinedTerms(try RegulationReader.read(Array(Self.further.utf8))).glosses
    #expect(glosses.map(\.term) == ["货币形式", "公园"])
    #expect(glosses.map(\.work) == ["企业所得税法", "某市公园条例"])
    #expect(glosses.map(\.targets) == [["art_6"], []])
    #expect(glosses.map(\.definedIn) == ["art_4__para_1", "art_4__para_2"])
    #expect(glosses.map(\.definition) == ["现金", "向公众开放的绿地"])
  }
}
