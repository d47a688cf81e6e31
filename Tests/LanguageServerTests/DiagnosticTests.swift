import JSONText
import LanguageServer
import RegulationLibrary
import TestSupport
import Testing

/// What is wrong with a draft, and where.
@Suite(.scratchFolder) struct DiagnosticTests {
  @Test func `a sound draft has none`() throws {
    var editor = try EditorSession(archives)
    #expect(try editor.diagnostics(in: archives) == [])
  }

  @Test(arguments: [
    ("第四条　依照第三条第二款延期的", "第四条　依照第三条第五款延期的", "dangling-citation 第三条第五款"),
    ("第五条　违反第三条", "第七条　违反第三条", "article-gap 第七条　违反第三条、第四条规定的，责令改正。"),
    ("第三条　档案馆应当", "第三条　前款规定以外，档案馆应当", "no-previous-paragraph 前款"),
    ("开放期限届满后开放", "期限届满后开放", "term-unused 开放期限"),
    ("违反第三条、第四条", "违反第三条、第四十条", "dangling-citation 第三条、第四十条"),
  ])
  func `a fault has its code and its words`(
    words: String, others: String, expected: String
  ) throws {
    let text = archives.replacing(words, with: others)
    var editor = try EditorSession(text)
    #expect(try editor.diagnostics(in: text).contains(expected))
  }

  @Test func `positions are right behind rare characters and CRLF`() throws {
    let text = archives.replacing("第四条　依照第三条第二款", with: "第四条　𠮷𠮷依照第九十条")
      .replacing("\n", with: "\r\n")
    var editor = try EditorSession(text)
    #expect(try editor.diagnostics(in: text) == ["dangling-citation 第九十条"])
    let range = try editor.ask("textDocument/diagnostic").at("items", "0", "range", "start")
    #expect(range == ["line": 9, "character": 10])
  }

  @Test func `a citation that is wrapped over the end of a line is found`() throws {
    // Lines of 20 glyphs, as in text pulled from a page.
    let whole = """
      某市档案管理办法
      第一条　为了规范本市各级各类档案馆的档案管理和开放工作，根据有关法律、法规，制定本办法。
      第二条　档案馆应当在收到申请之日起二十日内作出是否开放的决定，情况复杂的可延长。
      第三条　违反本办法第一条、第二条以及第九十条规定的，由主管部门责令改正，并予以通报批评。
      第四条　本办法自公布之日起施行。
      """
    let text =
      whole.split(separator: "\n").map { line in
        stride(from: 0, to: line.count, by: 20).map { String(line.dropFirst($0).prefix(20)) }
          .joined(separator: "\n")
      }.joined(separator: "\n") + "\n"
    #expect(text.contains("第九\n十条"))
    var editor = try EditorSession(text)
    #expect(try editor.diagnostics(in: text) == ["dangling-citation 本办法第一条、第二条以及第九\n十条"])
  }

  @Test func `citations of held works that are stale or point nowhere are told`() throws {
    var editor = try EditorSession(DraftLibrary.citing, library: try DraftLibrary.write())
    #expect(
      try editor.diagnostics(in: DraftLibrary.citing) == [
        "citation-left-behind 《某市公园条例》第二条",
        "citation-of-removed-text 《某市公园条例》第五条",
        "dangling-citation 《某市公园条例》第九条",
      ])
  }

  @Test func `they are pushed once for each version, when nothing waits`() throws {
    var editor = try EditorSession(archives.replacing("第三条第二款", with: "第三条第八款"))
    let said = editor.said()
    #expect(said.count == 1)
    #expect(said.first?.at("params", "version") == 1)
    #expect(said.first?.at("params", "diagnostics", "0", "code") == "dangling-citation")
    #expect(said.first?.at("params", "diagnostics", "0", "source") == "tiaoli")
    #expect(said.first?.at("params", "diagnostics", "0", "severity") == 2)
    #expect(editor.said() == [])
    editor.change([["text": .string(archives)]])
    #expect(editor.said().first?.at("params", "diagnostics") == [])
    editor.tell("textDocument/didClose", ["textDocument": ["uri": .string(editor.uri)]])
    #expect(editor.said().first?.at("params", "diagnostics") == [])
  }

  @Test func `an editor that asks for them is not told unasked`() throws {
    var editor = try EditorSession(
      archives, capabilities: ["textDocument": ["diagnostic": [:]]])
    #expect(editor.said() == [])
    #expect(try editor.ask("textDocument/diagnostic")["kind"] == "full")
  }

  @Test(arguments: [
    "", "\n", "\u{FEFF}", "一段话\n", "\u{0}", "第", "第一条", "《", String(repeating: "第", count: 9_999),
  ])
  func `a text that is no regulation is told, and nothing breaks`(text: String) throws {
    var editor = try EditorSession(text)
    _ = try editor.ask("textDocument/diagnostic")
    for method in Self.requests {
      _ = try? editor.ask(
        method, at: TextPosition(line: 0, character: 0),
        [
          .init(
            "range",
            ["start": ["line": 0, "character": 0], "end": ["line": 0, "character": 0]]),
          .init("newName", "5"),
        ])
    }
  }

  private static let requests = [
    "textDocument/codeAction", "textDocument/completion", "textDocument/definition",
    "textDocument/documentSymbol", "textDocument/foldingRange", "textDocument/formatting",
    "textDocument/hover", "textDocument/inlayHint", "textDocument/prepareRename",
    "textDocument/references", "textDocument/rename", "textDocument/semanticTokens/full",
    "textDocument/semanticTokens/range",
  ]

  @Test func `every request at every place of a draft has an answer`() throws {
    let text = archives.replacing("第四条　依照", with: "第四条　𠮷依照")
    var editor = try EditorSession(text, library: try DraftLibrary.write())
    for (line, words) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for character in 0...(words.utf16.count) {
        let position = TextPosition(line: line, character: character)
        let end: JSONValue = ["start": editor.json(position), "end": editor.json(position)]
        for method in Self.requests where !method.hasPrefix("textDocument/rename") {
          do {
            _ = try editor.ask(method, at: position, [.init("range", end)])
          } catch {
            // Only a place within 𠮷 is none.
            #expect(line == 9 && character == 5, "\(method) \(position) \(error)")
          }
        }
      }
    }
  }
}
