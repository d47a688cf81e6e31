import JSONRPC
import JSONText
import LanguageServer
import Testing

/// The beginning and the end, and what is asked at the wrong time.
@Suite struct LifecycleTests {
  private let document: JSONValue = ["textDocument": ["uri": "file:///draft.txt"]]

  @Test func `before initialize nothing is answered`() {
    var editor = EditorSession()
    #expect(editor.error("textDocument/hover", document)?.code == -32002)
    #expect(editor.error("shutdown", .null)?.code == -32002)
    editor.tell("textDocument/didOpen", document)
    #expect(editor.said() == [])
  }

  @Test func `initialize says what the server can do, once`() throws {
    var editor = EditorSession()
    let answer = try editor.ask("initialize", ["capabilities": [:]])
    #expect(answer.at("capabilities", "positionEncoding") == "utf-16")
    #expect(answer.at("capabilities", "textDocumentSync", "change") == 2)
    #expect(answer.at("capabilities", "renameProvider", "prepareProvider") == true)
    #expect(answer.at("serverInfo", "name") == "tiaoli")
    #expect(editor.error("initialize", ["capabilities": [:]])?.code == -32600)
  }

  @Test(arguments: [
    (#"["utf-8","utf-16"]"#, "utf-8"), (#"["utf-16"]"#, "utf-16"), (#"["utf-32"]"#, "utf-16"),
    ("[]", "utf-16"), ("7", "utf-16"),
  ])
  func `the encoding of positions is agreed upon`(offered: String, chosen: String) throws {
    var editor = EditorSession()
    let encodings = try JSONValue(Array(offered.utf8))
    let answer = try editor.ask(
      "initialize", ["capabilities": ["general": ["positionEncodings": encodings]]])
    #expect(answer.at("capabilities", "positionEncoding") == .string(chosen))
  }

  @Test func `after shutdown requests are refused, and exit ends`() throws {
    var editor = try EditorSession(archives)
    #expect(try editor.ask("shutdown", .null) == .null)
    #expect(editor.error("textDocument/hover", document)?.code == -32600)
    #expect(editor.server.isDone == false)
    editor.tell("exit", .null)
    #expect(editor.server.isDone)
    #expect(editor.server.wasShutDown)
  }

  @Test func `exit without shutdown ends as well, and is told apart`() {
    var editor = EditorSession()
    editor.tell("exit", .null)
    #expect(editor.server.isDone)
    #expect(!editor.server.wasShutDown)
  }

  @Test func `an unknown method is an error, an unknown notification nothing`() throws {
    var editor = try EditorSession(archives)
    #expect(editor.error("textDocument/moniker", document)?.code == -32601)
    editor.tell("$/setTrace", ["value": "off"])
    editor.tell("workspace/somethingElse", [])
    #expect(editor.said().count == 1)
  }

  @Test(arguments: [
    "textDocument/hover", "textDocument/completion", "textDocument/diagnostic",
    "textDocument/rename", "textDocument/documentSymbol", "textDocument/formatting",
  ])
  func `a text that is not open is an error`(method: String) throws {
    var editor = try EditorSession(archives)
    editor.tell("textDocument/didClose", document)
    #expect(editor.error(method, document)?.code == -32602)
  }

  @Test(arguments: [
    #"{"textDocument":{"uri":"file:///draft.txt"}}"#,
    #"{"textDocument":{"uri":"file:///draft.txt"},"position":{"line":0}}"#,
    #"{"textDocument":{"uri":"file:///draft.txt"},"position":{"line":-1,"character":0}}"#,
    #"{"textDocument":{"uri":"file:///draft.txt"},"position":{"line":1e99,"character":0}}"#,
    #"{"textDocument":{"uri":"file:///draft.txt"},"position":{"line":99,"character":0}}"#,
    #"{"textDocument":{"uri":7},"position":{"line":0,"character":0}}"#, "[]", "null",
  ])
  func `parameters that make no sense are an error`(parameters: String) throws {
    var editor = try EditorSession(archives)
    let value = try JSONValue(Array(parameters.utf8))
    for method in ["textDocument/hover", "textDocument/rename", "textDocument/completion"] {
      #expect(editor.error(method, value)?.code == -32602, "\(method)")
    }
  }

  @Test func `an edit out of range puts the text out of step until all of it is sent`() throws {
    var editor = try EditorSession(archives)
    _ = editor.said()
    editor.change([
      [
        "range": [
          "start": ["line": 90, "character": 0], "end": ["line": 91, "character": 0],
        ], "text": "x",
      ]
    ])
    #expect(editor.said().first?["method"] == "window/showMessage")
    #expect(editor.error("textDocument/documentSymbol", document)?.code == -32801)
    editor.change([["text": .string(archives)]], version: 3)
    #expect(try editor.ask("textDocument/documentSymbol").elements.count == 2)
  }

  @Test func `messages are in the language of the editor`() throws {
    var chinese = try EditorSession("没有条文的一段话。\n", locale: "zh-CN")
    let said = chinese.said().first?.at("params", "diagnostics", "0", "message")?.text ?? ""
    #expect(said.hasPrefix("未作为法规检查"))
    var english = try EditorSession("没有条文的一段话。\n", locale: "de")
    let told = english.said().first?.at("params", "diagnostics", "0", "message")?.text ?? ""
    #expect(told.hasPrefix("not checked as a regulation"))
  }
}
