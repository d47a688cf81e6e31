import CrossReferences
import RegulationParser
import Testing

/// What the short names of an act stand for: the whole of it, or nothing.
struct AbbreviationTests {
  @Test(arguments: [
    ("第一条 为了减少塑料垃圾（以下简称垃圾），制定本条例。", "塑料垃圾"),
    ("第一条 本条例所称陆地水源（以下简称水源）应当保护。", "陆地水源"),
    ("第一条 本市行政区域内的企业、事业单位和个人（以下统称经营者），应当登记。", "本市行政区域内的企业、事业单位和个人"),
    ("第一条 省人民政府和市、县人民政府（以下简称三级政府）负责。", "省人民政府和市、县人民政府"),
    ("第一条 市发展改革部门和市人民代表大会常务委员会（以下简称市人大常委会）负责。", "市人民代表大会常务委员会"),
    ("第一条 管理工作由某市公园管理局（以下简称公园局）负责。", "某市公园管理局"),
    ("第一条 应当加强公园绿地（以下简称绿地）建设。", "公园绿地"),
  ])
  func `a short name stands for a whole phrase`(article: String, meaning: String) throws {
    let edition = try RegulationReader.read(Array("某条例\n\(article)\n第二条 甲。\n".utf8))
    #expect(DefinedTerms(edition).terms.map(\.definition) == [meaning])
  }

  private func meanings(_ sentence: String) throws -> [String] {
    let edition = try RegulationReader.read(Array("某条例\n第一条　\(sentence)\n第二条　甲。\n".utf8))
    return DefinedTerms(edition).terms.map(\.definition)
  }

  @Test(arguments: AbbreviationSentences.all)
  func `a meaning is the whole phrase, or none is told`(sentence: AbbreviationSentences.Case) throws
  {
    let found = try meanings(sentence.sentence)
    #expect(found.count == 1)
    #expect(found.allSatisfy { $0.isEmpty || sentence.meanings.contains($0) })
  }

  @Test func `most meanings are told`() throws {
    let told = try AbbreviationSentences.all.filter { try !meanings($0.sentence).joined().isEmpty }
    #expect(told.count * 5 >= AbbreviationSentences.all.count * 4)
  }

  @Test func `a common noun in marks is used in marks only`() throws {
    let text = """
      某办法
      第一条　根据《某市公园规定》（以下简称《规定》），制定本办法。
      第二条　依照有关规定办理，按规定公布。
      第三条　依照《规定》第三条处罚。

      """
    let terms = DefinedTerms(try RegulationReader.read(Array(text.utf8))).terms
    #expect(terms.map(\.uses) == [1])
    #expect(terms.first?.firstUse == "art_3__para_1")
  }
}
