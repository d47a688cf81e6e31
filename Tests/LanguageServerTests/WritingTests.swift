import JSONRPC
import JSONText
import LanguageServer
import RegulationLibrary
import TestSupport
import Testing

/// What the server offers to write: completions, code actions, the canonical form.
@Suite(.scratchFolder) struct WritingTests {
  private func completions(_ draft: MarkedDraft, library: Library? = nil) throws -> [String] {
    var editor = try EditorSession(draft.text, library: library)
    let answer = try editor.ask("textDocument/completion", at: draft.position)
    return (answer["items"]?.elements ?? []).map { item in
      made([item["textEdit"] ?? .null], in: draft.text)
        .split(separator: "\n", omittingEmptySubsequences: false)[draft.position.line]
        .description
    }
  }

  private func typed(_ words: String) -> MarkedDraft {
    MarkedDraft(archives.replacing("责令改正。", with: words + "‸"))
  }

  @Test func `behind 第 the addresses of the draft are offered`() throws {
    let offered = try completions(typed("适用第"))
    #expect(offered.count == 6)
    #expect(offered.first == "第五条　违反第三条、第四条规定的，适用第一条")
    #expect(try completions(typed("适用第三")) == ["第五条　违反第三条、第四条规定的，适用第三条"])
    #expect(
      try completions(typed("适用第三条第")) == [
        "第五条　违反第三条、第四条规定的，适用第三条第一款", "第五条　违反第三条、第四条规定的，适用第三条第二款",
      ])
    #expect(
      try completions(typed("适用第三条第二款第")) == [
        "第五条　违反第三条、第四条规定的，适用第三条第二款第（一）项", "第五条　违反第三条、第四条规定的，适用第三条第二款第（二）项",
      ])
  }

  @Test func `behind a title the articles of that work are offered`() throws {
    let library = try DraftLibrary.write()
    let offered = try completions(typed("适用《某市公园条例》第"), library: library)
    #expect(offered.count == 7)
    #expect(offered.last?.hasSuffix("《某市公园条例》第七条") == true)
  }

  @Test func `behind 《 the titles of held works are offered`() throws {
    let library = try DraftLibrary.write()
    #expect(
      try completions(typed("适用《"), library: library) == ["第五条　违反第三条、第四条规定的，适用《某市公园条例》"])
    #expect(
      try completions(MarkedDraft("适用《公园‸》\n"), library: library) == ["适用《某市公园条例》"])
  }

  @Test func `terms are offered when they are begun`() throws {
    #expect(try completions(typed("在开放期")) == ["第五条　违反第三条、第四条规定的，在开放期限"])
    #expect(try completions(typed("没有这样的词")) == [])
  }

  // MARK: - Code actions

  private func actions(
    _ draft: MarkedDraft, library: Library? = nil, only: [JSONValue]? = nil
  ) throws -> [(title: String, text: String, action: JSONValue)] {
    var editor = try EditorSession(draft.text, library: library)
    let place: JSONValue = [
      "start": editor.json(draft.position), "end": editor.json(draft.position),
    ]
    var context: [JSONValue.Member] = [.init("diagnostics", [])]
    if let only { context.append(.init("only", .array(only))) }
    let answer = try editor.ask(
      "textDocument/codeAction", at: nil,
      [.init("range", place), .init("context", .object(context))])
    return answer.elements.map { action in
      (
        action["title"]?.text ?? "?", applied(action["edit"], uri: editor.uri, to: draft.text),
        action
      )
    }
  }

  @Test func `an article is put in behind another one and its branches`() throws {
    let found = try actions(marked("第四条　", behind: 1), only: ["refactor.insert"])
    #expect(found.map(\.title) == ["Insert 第四条之一 after 第四条"])
    #expect(found.first?.text == archives.replacing("第五条　", with: "第四条之一　\n第五条　"))
    let branched = archives.replacing("第五条　", with: "第四条之一　甲。\n第五条　")
    let next = try actions(marked("第四条　", in: branched, behind: 1), only: ["refactor.insert"])
    #expect(next.map(\.title) == ["Insert 第四条之二 after 第四条之一"])
    #expect(next.first?.text == branched.replacing("第五条　", with: "第四条之二　\n第五条　"))
  }

  @Test func `articles are renumbered from a place on with their citations`() throws {
    let text = archives.replacing("第三条　档案馆", with: "第二条之一　本市公民可以利用档案。\n第三条　档案馆")
    let found = try actions(marked("第二条之一", in: text, behind: 1), only: ["refactor.renumber"])
    #expect(found.count == 1)
    let expected = archives.replacing("第六条　", with: "第七条　")
      .replacing("第五条　违反第三条、第四条", with: "第六条　违反第四条、第五条")
      .replacing("第四条　依照第三条第二款", with: "第五条　依照第四条第二款")
      .replacing("第三条　档案馆", with: "第三条　本市公民可以利用档案。\n第四条　档案馆")
    #expect(found.first?.text == expected)
    #expect(try actions(marked("第四条　", behind: 1), only: ["refactor.renumber"]).isEmpty)
  }

  @Test func `an edit that is asked for later is worked out later`() throws {
    let text = archives.replacing("第五条　", with: "第八条　")
    let position = marked("第八条　", in: text, behind: 1).position
    let resolving: JSONValue = [
      "textDocument": ["codeAction": ["resolveSupport": ["properties": ["edit"]]]]
    ]
    var editor = try EditorSession(text, capabilities: resolving)
    let place: JSONValue = ["start": editor.json(position), "end": editor.json(position)]
    let offered = try editor.ask(
      "textDocument/codeAction", at: nil,
      [
        .init("range", place),
        .init("context", ["diagnostics": [], "only": ["refactor.renumber"]]),
      ])
    let action = try #require(offered.elements.first)
    #expect(action["edit"] == nil)
    let resolved = try editor.ask("codeAction/resolve", action)
    #expect(applied(resolved["edit"], uri: editor.uri, to: text) == archives)
    editor.change([["text": .string(text + "\n")]])
    #expect(editor.error("codeAction/resolve", action)?.code == -32801)
  }

  @Test(arguments: [
    ("依照第三条第二款", "依照第三条第一款第一项", "依照第三条第二款第（一）项"), ("依照第三条第二款", "依照第二条第二款", "依照第二条"),
    ("依照第三条第二款", "依照第三条之一第二款", "依照第三条第二款"),
  ])
  func `a citation is mended where one thing is near`(
    words: String, wrong: String, right: String
  ) throws {
    let text = archives.replacing(words, with: wrong)
    let found = try actions(marked(wrong, in: text, behind: 3), only: ["quickfix"])
    #expect(found.map(\.text) == [archives.replacing(words, with: right)])
  }

  @Test(arguments: ["依照第八十条", "依照第三条第九款", "依照第七十条、第八十条"])
  func `and not where nothing is`(wrong: String) throws {
    let text = archives.replacing("依照第三条第二款", with: wrong)
    #expect(try actions(marked(wrong, in: text, behind: 3), only: ["quickfix"]).isEmpty)
  }

  @Test func `a citation that was left behind is carried to today`() throws {
    let draft = marked("公园条例》第二条", in: DraftLibrary.citing, behind: 6)
    let found = try actions(draft, library: try DraftLibrary.write(), only: ["quickfix"])
    #expect(found.map(\.text) == [DraftLibrary.citing.replacing("》第二条", with: "》第三条")])
  }

  @Test func `the amending decision against the edition in force is a new text`() throws {
    let library = try DraftLibrary.write()
    let text = DraftLibrary.new.replacing("五百元", with: "八百元")
    let found = try actions(marked("第五条", in: text), library: library, only: ["source"])
    let command = try #require(found.first?.action["command"])
    var editor = try EditorSession(
      text, capabilities: ["workspace": ["applyEdit": true]], library: library)
    let answer = try editor.ask("workspace/executeCommand", command)
    #expect(answer["title"] == "关于修改《某市公园条例》的决定")
    #expect(answer["text"]?.text?.contains("八百元") == true)
    let sent = editor.sent()
    #expect(sent.map { $0["method"] } == ["workspace/applyEdit"])
    let uri = sent.first?.at("params", "edit", "changes")?.members.first?.name
    #expect(uri == "untitled:关于修改《某市公园条例》的决定.txt")
  }

  @Test(arguments: [DraftLibrary.new, archives])
  func `where there is nothing to decide the command says so`(text: String) throws {
    var editor = try EditorSession(text, library: try DraftLibrary.write())
    let failure = editor.error(
      "workspace/executeCommand",
      ["command": "tiaoli.draftDecision", "arguments": [.string(editor.uri)]])
    #expect(failure?.code == -32803)
    let unknown = editor.error("workspace/executeCommand", ["command": "rm", "arguments": []])
    #expect(unknown?.code == -32602)
  }

  // MARK: - Formatting

  private func formatted(_ text: String, language: String = "plaintext") throws -> String {
    var editor = try EditorSession(text, language: language)
    let edits = try editor.ask("textDocument/formatting", at: nil, [.init("options", [:])])
    return made(edits.elements, in: text)
  }

  @Test func `a draft becomes canonical text`() throws {
    let loose = archives.replacing("第一条　", with: "  第 一 条 ").replacing("（一）", with: "　　（一）")
      .replacing("第四条　", with: "\n\n第四条 ")
    #expect(try formatted(loose) == archives)
    #expect(try formatted(archives) == archives)
    let returns = archives.replacing("\n", with: "\r\n")
    #expect(try formatted(loose.replacing("\n", with: "\r\n")) == returns)
  }

  @Test func `what canonical text would lose is not formatted away`() throws {
    let text = "首页 > 政策法规\n打印本页\n\n" + archives
    #expect(throws: RPCError.self) { try formatted(text) }
    #expect(throws: RPCError.self) { try formatted(archives, language: "markdown") }
    #expect(throws: RPCError.self) { try formatted("一段话。\n") }
  }
}
