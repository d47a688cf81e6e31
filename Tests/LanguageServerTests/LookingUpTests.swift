import JSONText
import LanguageServer
import RegulationLibrary
import TestSupport
import Testing

/// What is shown and where it leads: hover, definition, references, symbols of the library.
@Suite(.scratchFolder) struct LookingUpTests {
  private func hover(_ draft: MarkedDraft, library: Library? = nil) throws -> String? {
    var editor = try EditorSession(draft.text, library: library)
    return try editor.ask("textDocument/hover", at: draft.position).at("contents", "value")?.text
  }

  @Test func `a citation shows the cited provision`() throws {
    let shown = try hover(marked("第三条第二款延期", behind: 2))
    #expect(shown?.contains("档案馆有下列情形之一的，可以延期：") == true)
    #expect(shown?.contains("（一）涉及个人隐私的；") == true)
    #expect(shown?.contains("开放期限届满后") == false)
  }

  @Test func `a term shows its meaning`() throws {
    let shown = try hover(marked("开放期限届满", behind: 1))
    #expect(shown?.contains("档案形成之日至可以开放之日的期间") == true)
    #expect(shown?.contains("第二条") == true)
  }

  @Test func `a label shows who cites its article`() throws {
    let shown = try hover(marked("第三条　档案馆", behind: 1))
    #expect(shown?.contains("第四条") == true)
    #expect(shown?.contains("第五条") == true)
  }

  @Test func `mere words show nothing`() throws {
    #expect(try hover(marked("责令改正")) == nil)
  }

  @Test func `a citation of a held work shows its edition and what became of it`() throws {
    let library = try DraftLibrary.write()
    let shown = try hover(
      marked("公园条例》第二条", in: DraftLibrary.citing, behind: 6), library: library)
    #expect(shown?.contains("2015-03-01") == true)
    #expect(shown?.contains("市园林部门负责全市公园的监督管理工作。") == true)
    #expect(shown?.contains("now 第三条 (2020-06-01)") == true)
    let gone = try hover(
      marked("公园条例》第五条", in: DraftLibrary.citing, behind: 6), library: library)
    #expect(gone?.contains("removed by the edition of 2020-06-01") == true)
  }

  @Test func `a dangling citation says that its target is not there`() throws {
    let draft = marked("第八十条", in: archives.replacing("依照第二条", with: "依照第八十条"), behind: 1)
    #expect(try hover(draft)?.contains("does not have 第八十条") == true)
  }

  // MARK: - Definition and references

  private func places(_ method: String, _ draft: MarkedDraft, declared: Bool = false) throws
    -> [String]
  {
    var editor = try EditorSession(draft.text)
    let answer = try editor.ask(
      method, at: draft.position, [.init("context", ["includeDeclaration": .bool(declared)])])
    return answer.elements.map { place in
      let line = place.at("range", "start", "line")?.integer ?? -1
      return "\(line) " + words(place["range"], in: draft.text)
    }
  }

  @Test func `a citation leads to what it cites`() throws {
    let definition = "textDocument/definition"
    #expect(try places(definition, marked("第三条、第四条规定", behind: 2)) == ["5 第三条", "9 第四条"])
    #expect(
      try places(definition, marked("第三条第二款延期", behind: 2)) == ["6 档案馆有下列情形之一的，可以延期："])
    #expect(try places(definition, marked("开放期限届满", behind: 2)) == ["3 开放期限"])
  }

  @Test func `an article leads to all that cite it`() throws {
    let references = "textDocument/references"
    #expect(
      try places(references, marked("第三条　档案馆", behind: 1), declared: true) == [
        "5 第三条", "9 第三条第二款", "10 第三条、第四条",
      ])
    #expect(try places(references, marked("第四条　依照", behind: 1)) == ["10 第三条、第四条"])
    #expect(try places(references, marked("开放期限，", behind: 1)) == ["5 开放期限"])
  }

  @Test func `a citation of a held work leads to its file`() throws {
    let draft = marked("公园条例》第二条", in: DraftLibrary.citing, behind: 6)
    var editor = try EditorSession(draft.text, library: try DraftLibrary.write())
    let answer = try editor.ask("textDocument/definition", at: draft.position)
    let uri = try #require(answer.at("0", "uri")?.text)
    #expect(uri.hasPrefix("file:///") && uri.hasSuffix("/gongyuan/2015-03-01.txt"))
    #expect(answer.at("0", "range", "start", "line") == 3)
  }

  @Test(arguments: [
    ("公园", ["某市公园条例", "第一条　为了保护公园，制定本条例。"]), ("公园条例6", ["第六条　公园门票收入全部用于花木养护。"]),
    ("第四条", ["第四条　在公园内不得损毁花木、携带犬只进入、擅自营火。"]), ("没有", []),
  ])
  func `the library is searched by names and addresses`(query: String, first: [String]) throws {
    var editor = try EditorSession(archives, library: try DraftLibrary.write())
    let answer = try editor.ask("workspace/symbol", ["query": .string(query)])
    #expect(answer.elements.prefix(first.count).compactMap { $0["name"]?.text } == first)
    if first.count < 2 { #expect(answer.elements.count == first.count) }
  }
}
