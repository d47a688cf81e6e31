import JSONRPC
import JSONText
import LanguageServer
import TestSupport
import Testing

/// Articles get other numbers, and their citations with them.
@Suite struct RenameTests {
  private func renamed(_ draft: MarkedDraft, _ name: String) throws -> String {
    var editor = try EditorSession(draft.text)
    let edit = try editor.ask(
      "textDocument/rename", at: draft.position, [.init("newName", .string(name))])
    return applied(edit, uri: editor.uri, to: draft.text)
  }

  @Test(arguments: ["第三条之一", "3-1", "３-1", "第3条之1", "art_3-1"])
  func `every citation of the article is carried along`(name: String) throws {
    let expected = archives.replacing("第三条　", with: "第三条之一　")
      .replacing("照第三条第二款", with: "照第三条之一第二款").replacing("反第三条、", with: "反第三条之一、")
    #expect(try renamed(marked("第三条　档案馆", behind: 2), name) == expected)
    #expect(try renamed(marked("第三条第二款延期", behind: 2), name) == expected)
  }

  @Test func `the last article may take any number that is free`() throws {
    let text = archives.replacing("第五条　违反", with: "第五条　除第六条外，违反")
    let expected = text.replacing("第六条　本", with: "第九条　本").replacing("除第六条", with: "除第九条")
    #expect(try renamed(marked("第六条　本", in: text, behind: 1), "9") == expected)
  }

  @Test func `labels keep their script`() throws {
    let text = archives.replacing("第五条　", with: "第5条　").replacing(
      "第六条　本办法", with: "第6条　依照第5条处理的，本办法")
    let expected = text.replacing("第5条　", with: "第15条　").replacing("照第5条", with: "照第15条")
    #expect(try renamed(marked("第5条　", in: text, behind: 1), "15") == expected)
  }

  @Test(arguments: [
    ("第四条", "line 10 is 第四条 already"), ("第三章", "names no article"), ("", "names no article"),
    ("3-5", "names no article"), ("第三条第一款", "names no article"), ("《办法》第八条", "names no article"),
    ("第九条，第十条", "names no article"), ("零", "names no article"),
  ])
  func `a name that cannot be is an error that says why`(name: String, expected: String) throws {
    let draft = marked("第三条　档案馆", behind: 2)
    var editor = try EditorSession(draft.text)
    let failure = editor.error(
      "textDocument/rename",
      [
        "textDocument": ["uri": .string(editor.uri)], "position": editor.json(draft.position),
        "newName": .string(name),
      ])
    #expect(failure?.code == -32803)
    #expect(failure?.message.contains(expected) == true, "\(failure?.message ?? "-")")
  }

  @Test func `a citation that cannot be carried stops it and is named`() throws {
    // 第三条之一 does not fit into 第三、四条.
    let text = archives.replacing("违反第三条、第四条", with: "违反第三、四条")
    let draft = marked("第三条　档案馆", in: text, behind: 2)
    var editor = try EditorSession(text)
    let failure = editor.error(
      "textDocument/rename",
      [
        "textDocument": ["uri": .string(editor.uri)], "position": editor.json(draft.position),
        "newName": "第三条之一",
      ])
    #expect(failure?.code == -32803)
    #expect(failure?.message.contains("line 11 cites 第三、四条") == true, "\(failure?.message ?? "-")")
    let carried = text.replacing("第三条　", with: "第八条　").replacing("照第三条", with: "照第八条")
      .replacing("第三、四条", with: "第八、四条")
    #expect(try renamed(draft, "8") == carried)
  }

  @Test func `of two articles in a citation the one that is there is carried`() throws {
    let text = archives.replacing("违反第三条、第四条", with: "违反第三条、第四十条")
    let expected = text.replacing("第三条　", with: "第三条之一　").replacing("照第三条", with: "照第三条之一")
      .replacing("反第三条", with: "反第三条之一")
    #expect(try renamed(marked("第三条　档案馆", in: text, behind: 2), "3-1") == expected)
  }

  @Test func `what can be renamed is told before`() throws {
    var editor = try EditorSession(archives)
    let label = try editor.ask(
      "textDocument/prepareRename", at: marked("第三条　档案馆", behind: 2).position)
    #expect(label["placeholder"] == "第三条")
    #expect(words(label["range"], in: archives) == "第三条")
    let words = try editor.ask("textDocument/prepareRename", at: marked("责令改正").position)
    #expect(words == .null)
    let several = try editor.ask(
      "textDocument/prepareRename", at: marked("第三条、第四条规定", behind: 1).position)
    #expect(several == .null)
  }

  @Test func `positions of edits are right behind rare characters and CRLF`() throws {
    let text = archives.replacing("第四条　依照第三条", with: "第四条　𠮷𠮷依照第三条").replacing("\n", with: "\r\n")
    let start = MarkedDraft("‸" + archives)
    #expect(start.position == TextPosition(line: 0, character: 0))
    var editor = try EditorSession(text)
    let edit = try editor.ask(
      "textDocument/rename", at: TextPosition(line: 5, character: 1), [.init("newName", "30")])
    let changed = applied(edit, uri: editor.uri, to: text)
    #expect(changed.contains("第三十条　档案馆") && changed.contains("𠮷𠮷依照第三十条第二款"))
  }
}
