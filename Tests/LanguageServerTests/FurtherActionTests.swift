import JSONText
import LanguageServer
import TestSupport
import Testing

/// Renumbering from the second article on.
@Suite struct FurtherActionTests {
  private func renumbered(_ draft: MarkedDraft) throws -> [String] {
    var editor = try EditorSession(draft.text)
    let place: JSONValue = [
      "start": editor.json(draft.position), "end": editor.json(draft.position),
    ]
    let answer = try editor.ask(
      "textDocument/codeAction", at: nil,
      [
        .init("range", place),
        .init("context", ["diagnostics": [], "only": ["refactor.renumber"]]),
      ])
    return answer.elements.map { applied($0["edit"], uri: editor.uri, to: draft.text) }
  }

  @Test func `the second article follows the first, and the first is the first`() throws {
    let text = "某办法\n第一条　甲应当登记。\n第五条　乙应当备案。\n第六条　丙应当检查。\n"
    let fixed = "某办法\n第一条　甲应当登记。\n第二条　乙应当备案。\n第三条　丙应当检查。\n"
    #expect(try renumbered(marked("第五条　", in: text, behind: 1)) == [fixed])
    let third = "某办法\n第三条　甲应当登记。\n第四条　乙应当备案。\n"
    #expect(
      try renumbered(marked("第三条　", in: third, behind: 1))
        == ["某办法\n第一条　甲应当登记。\n第二条　乙应当备案。\n"])
    #expect(try renumbered(marked("第四条　", in: third, behind: 1)) == [])
  }

  @Test func `the label of the first article shows who cites it, as any other does`() throws {
    let text = "某办法\n第一条　甲应当登记。\n第二条　依照第一条办理。\n"
    for words in ["第一条　甲", "甲应当"] {
      let draft = marked(words, in: text, behind: 1)
      var editor = try EditorSession(draft.text)
      let answer = try editor.ask("textDocument/hover", at: draft.position)
      let shown = answer.at("contents", "value")?.text
      #expect((shown?.contains("第二条") == true) == (words == "第一条　甲"), "\(words)")
    }
  }
}
