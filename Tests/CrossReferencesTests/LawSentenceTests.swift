import CrossReferences
import RegulationParser
import Testing

/// Forms in which acts cite themselves and others, each in a small act with the answer beside it.
struct LawSentenceTests {
  typealias Case = (act: String, answers: [String])

  /// The citations of an act: the words, and what they name; those of 制定本… and 本…自 are left out.
  private func answers(_ act: String) throws -> [String] {
    EditionCitations(try RegulationReader.read(Array(act.utf8))).references
      .filter { $0.kind != .`self` || $0.text.hasSuffix("规定") }
      .map { reference in
        let work = reference.work.map { "《\($0)》" } ?? ""
        let status = reference.status == .unresolved ? "?" : ""
        return "\(reference.text)→\(work)\(reference.targets.joined(separator: " "))\(status)"
      }
  }

  @Test func `本法 before 规定 is the act`() throws {
    let act = "某某法\n第一条 违反本法规定的，依照本法第二条处罚；本法规范的除外。\n第二条 处警告。\n"
    let references = EditionCitations(try RegulationReader.read(Array(act.utf8))).references
    #expect(references.map(\.text) == ["本法", "本法第二条"])
  }

  static let cases: [Case] = [
    (
      "某条例\n第一条 甲。\n第二条 乙。\n第三条 单位犯第一条、第二条罪的，依照各该条的规定处罚。\n",
      ["第一条、第二条→art_1 art_2", "各该条→art_1 art_2"]
    ),
    ("某条例\n第一条 开办市场应当登记。\n从事前款规定的活动，应当备案。\n第二条 甲。\n", ["前款→art_1__para_1"]),
    ("某条例\n第一条 发生事故应当报告。\n发生前款规定的事故，目前款项不足的除外。\n第二条 甲。\n", ["前款→art_1__para_1"]),
    (
      "某条例\n第一条 甲。\n乙。\n丙。\n第二条 丁。\n戊。\n第三条 违反本条例第一条第二款和二条第一款、第二款规定的，处罚。\n",
      ["本条例第一条第二款和二条第一款、第二款→art_1__para_2 art_2__para_1 art_2__para_2"]
    ),
    (
      "某条例\n第一条 下列情形：\n（一）甲；\n（二）乙。\n第二条 有本条例第一条第（一）、（二）两项情形的，处罚。\n",
      [
        "下列→art_1__para_1__point_1 art_1__para_1__point_2",
        "本条例第一条第（一）、（二）两项→art_1__para_1__point_1 art_1__para_1__point_2",
      ]
    ),
    (
      "某条例\n第一条 应当作出以下处理：\n（一）警告；\n（二）罚款。\n第二条 处三年以下监管，一万元以下罚款。\n",
      ["以下→art_1__para_1__point_1 art_1__para_1__point_2"]
    ),
    ("某条例\n第一条 依照《某公约》附录一管理。\n第二条 甲。\n", ["《某公约》附录一→《某公约》att_1"]),
    ("某条例\n第一条 甲。\n第二条 适用商标合作条约第一条。\n", ["商标合作条约第一条→《商标合作条约》art_1"]),
    (
      "某条例\n第一条 甲。\n第二条 适用行政诉讼法解释第一条、民法典总则编第一条。\n",
      ["行政诉讼法解释第一条→《行政诉讼法解释》art_1", "民法典总则编第一条→《民法典》art_1"]
    ),
    (
      "某条例\n第一条 甲。\n第二条 符合民事诉讼法第一条的规定，且不属于第二条规定情形的，受理。\n",
      ["民事诉讼法第一条→《民事诉讼法》art_1", "第二条→《民事诉讼法》art_2"]
    ),
    (
      "某条例\n第一条 不得：\n（一）甲；\n（二）乙。\n第二条 违反本条例第一条规定的，由市政府依照下列规定处罚；造成损失的，依法承担赔偿责任：\n（一）违反第一项规定的，警告；\n（二）违反第二项规定的，罚款。\n",
      [
        "本条例第一条→art_1", "下列→art_2__para_1__point_1 art_2__para_1__point_2",
        "第一项→art_1__para_1__point_1", "第二项→art_1__para_1__point_2",
      ]
    ),
    ("某条例\n第一条 造成本条例第二条规定的后果的，处罚。\n第二条 资本条款、版本条目除外。\n", ["本条例第二条→art_2"]),
  ]

  @Test(arguments: cases)
  func `each form names what it names`(sentence: Case) throws {
    let found = try answers(sentence.act)
    #expect(found == sentence.answers)
  }
}
