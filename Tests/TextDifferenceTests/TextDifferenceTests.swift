import RevisionTestSupport
import Testing

@testable import TextDifference

/// How a change is marked, told by hand.
struct TextDifferenceTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let old: String
    let new: String
    let marked: String

    var testDescription: String { name }

    init(_ name: String, _ old: String, _ new: String, _ marked: String) {
      self.name = name
      self.old = old
      self.new = new
      self.marked = marked
    }
  }

  private static let cases = [
    Case("nothing", "", "", ""),
    Case("the same", "第一条为了", "第一条为了", "第一条为了"),
    Case("all new", "", "新增。", "{+新增。+}"),
    Case("all gone", "删去。", "", "[-删去。-]"),
    Case(
      "a member of a list is added with its comma", "人民政府、人民法院和人民检察院",
      "人民政府、监察委员会、人民法院和人民检察院", "人民政府、{+监察委员会、+}人民法院和人民检察院"),
    Case(
      "a member of a list is taken away with its comma", "县级、市级、省级机关", "县级、省级机关",
      "县级、[-市级、-]省级机关"),
    Case("words in the middle", "推进依法治国。", "推进全面依法治国。", "推进{+全面+}依法治国。"),
    Case(
      "a number is one thing", "在二十日内答复", "在三十日内答复", "在[-二十-]{+三十+}日内答复"),
    Case("digits are one thing", "处1000元罚款", "处5000元罚款", "处[-1000-]{+5000+}元罚款"),
    Case("a decimal is one thing", "不低于1.5倍", "不低于2.5倍", "不低于[-1.5-]{+2.5+}倍"),
    Case("a date keeps its other parts", "2024年2月8日", "2024年3月8日", "2024年[-2月-]{+3月+}8日"),
    Case(
      "a step of a citation is one thing", "依照第三十四条第一款第（二）项处理",
      "依照第三十五条第一款第（二）项处理", "依照[-第三十四条-]{+第三十五条+}第一款第（二）项处理"),
    Case(
      "a further step of a citation", "第三十四条第一款第（二）项", "第三十四条第一款第（三）项",
      "第三十四条第一款[-第（二）项-]{+第（三）项+}"),
    Case(
      "之一 belongs to its article", "违反第十七条规定", "违反第十七条之一规定",
      "违反[-第十七条-]{+第十七条之一+}规定"),
    Case(
      "brackets come and go as a pair", "本办法自发布之日起施行", "本办法（试行）自发布之日起施行",
      "本办法{+（试行）+}自发布之日起施行"),
    Case(
      "brackets beside brackets", "办法（试行）规定", "办法（修订）（试行）规定",
      "办法{+（修订）+}（试行）规定"),
    Case(
      "a quotation is added whole", "贯彻重要思想", "贯彻“三个代表”重要思想",
      "贯彻{+“三个代表”+}重要思想"),
    Case(
      "an island of one glyph is taken in", "应当及时组织开展调查", "应当按期结束进行核实",
      "应当[-及时组织开展调查-]{+按期结束进行核实+}"),
    Case(
      "a paragraph is added from end to end", "甲部门负责。\n乙部门协助。", "甲部门负责。\n丙部门监督。\n乙部门协助。",
      "甲部门负责。{+\n丙部门监督。+}\n乙部门协助。"),
    Case(
      "a paragraph is added at the end", "甲部门负责。", "甲部门负责。\n乙部门协助。",
      "甲部门负责。{+\n乙部门协助。+}"),
    Case(
      "a word and a paragraph", "由甲部门批准。\n乙部门协助。", "由甲部门核准。\n丙部门监督。\n乙部门协助。",
      "由甲部门[-批-]{+核+}准。{+\n丙部门监督。+}\n乙部门协助。"),
    Case(
      "a sentence gives way to another", "推进改革。坚持开放。", "推进改革。确保公正。",
      "推进改革。[-坚持开放-]{+确保公正+}。"),
    Case("Latin words", "按照GB/T 19001执行", "按照GB/T 19011执行", "按照GB/T[- 19001-]{+ 19011+}执行"),
    Case(
      "supplementary planes", "处理𠮷字", "处理𠮸字", "处理[-𠮷-]{+𠮸+}字"),
  ]

  @Test(arguments: cases)
  private func `marks stand where a reader expects them`(_ example: Case) {
    let difference = expectSoundDifference(example.old, example.new)
    #expect(marked(difference) == example.marked)
  }

  @Test(arguments: cases)
  private func `turned round, a comparison marks the same amount`(_ example: Case) {
    let forward = expectSoundDifference(example.old, example.new)
    let backward = expectSoundDifference(example.new, example.old)
    #expect(forward.shortestLength == backward.shortestLength)
    #expect(forward.similarity == backward.similarity)
  }

  @Test func `similarity is the share of both texts that is kept`() {
    #expect(TextDifference(old: "", new: "").similarity == 1)
    #expect(TextDifference(old: "甲", new: "").similarity == 0)
    #expect(TextDifference(old: "甲乙丙丁", new: "甲乙戊己").similarity == 0.5)
    #expect(TextDifference(old: "甲乙", new: "甲 乙").similarity == 1)
  }
}
