import JSONText
import LanguageServer
import TestSupport
import Testing

/// The outline of a draft, its folds, hints and colours.
@Suite struct OutlineTests {
  private func lines(_ symbols: [JSONValue], _ text: String, _ depth: Int = 0) -> [String] {
    symbols.flatMap { symbol in
      let name = symbol["name"]?.text ?? "?"
      let start = symbol.at("range", "start", "line")?.integer ?? -1
      let end = symbol.at("range", "end", "line")?.integer ?? -1
      let head = String(repeating: " ", count: depth) + "\(name.prefix(7)) \(start)-\(end)"
      return [head] + lines(symbol["children"]?.elements ?? [], text, depth + 1)
    }
  }

  @Test func `the outline has every level`() throws {
    var editor = try EditorSession(archives)
    let symbols = try editor.ask("textDocument/documentSymbol").elements
    #expect(
      lines(symbols, archives) == [
        "第一章　总则 1-3", " 第一条　为了规 2-2", " 第二条　本办法 3-3", "第二章　开放 4-11",
        " 第三条　档案馆 5-8", "  第一款　档案馆 5-5", "  第二款　档案馆 6-8", "   （一）　涉及个 7-7",
        "   （二）　依照第 8-8", " 第四条　依照第 9-9", " 第五条　违反第 10-10", " 第六条　本办法 11-11",
      ])
    #expect(symbols.first.map { words($0["selectionRange"], in: archives) } == "第一章")
  }

  @Test func `an editor without trees has a list`() throws {
    var editor = try EditorSession(archives, capabilities: [:])
    let symbols = try editor.ask("textDocument/documentSymbol").elements
    #expect(symbols.count == 8)
    #expect(symbols.last?["containerName"] == "第二章　开放")
  }

  @Test func `what spans lines can be folded`() throws {
    var editor = try EditorSession(archives)
    let folds = try editor.ask("textDocument/foldingRange").elements.map {
      "\($0["startLine"]?.integer ?? -1)-\($0["endLine"]?.integer ?? -1)"
    }
    #expect(folds == ["1-3", "4-11", "5-8", "6-8"])
  }

  @Test func `hints say which 款 a paragraph is`() throws {
    var editor = try EditorSession(archives)
    let all: JSONValue = [
      "start": ["line": 0, "character": 0], "end": ["line": 13, "character": 0],
    ]
    let hints = try editor.ask("textDocument/inlayHint", at: nil, [.init("range", all)]).elements
    let shown = hints.map {
      "\($0.at("position", "line")?.integer ?? -1) \($0.at("position", "character")?.integer ?? -1) "
        + ($0["label"]?.text ?? "")
    }
    #expect(shown == ["5 4 第一款", "6 0 第二款"])
  }

  @Test func `tokens colour labels, headings, citations and terms`() throws {
    let text = archives.replacing("第四条　依照", with: "第四条　𠮷依照")
    var editor = try EditorSession(text)
    let data = try editor.ask("textDocument/semanticTokens/full")["data"]?.elements ?? []
    let numbers = data.compactMap(\.integer)
    var found: [String] = []
    var (line, character) = (0, 0)
    for start in stride(from: 0, to: numbers.count, by: 5) {
      character = numbers[start] == 0 ? character + numbers[start + 1] : numbers[start + 1]
      line += numbers[start]
      let range: JSONValue = [
        "start": ["line": JSONValue(line), "character": JSONValue(character)],
        "end": ["line": JSONValue(line), "character": JSONValue(character + numbers[start + 2])],
      ]
      found.append("\(numbers[start + 3])\(numbers[start + 4]) " + words(range, in: text))
    }
    #expect(
      found.filter { $0 != "20 本办法" }
        == [
          "00 第一章", "10 总则", "00 第一条", "00 第二条", "31 开放期限", "00 第二章", "10 开放", "00 第三条",
          "30 开放期限", "20 下列", "00 （一）", "00 （二）", "20 第二条", "00 第四条", "20 第三条第二款", "00 第五条",
          "20 第三条、第四条", "00 第六条",
        ])
  }

  @Test func `Markdown is read as what it marks up`() throws {
    let text = """
      # 某市档案开放办法

      ## 第一章 总则

      **第一条** 为了规范档案开放，制定本办法。

      **第二条** 依照第一条开放的，由*档案馆*依照第九条公告。

      **第三条** 本办法自2025年1月1日起施行。

      """
    var editor = try EditorSession(text, uri: "file:///draft.md", language: "markdown")
    #expect(try editor.diagnostics(in: text) == ["dangling-citation 第九条"])
    let symbols = try editor.ask("textDocument/documentSymbol").elements
    #expect(lines(symbols, text) == ["第一章　总则 2-8", " 第一条　为了规 4-4", " 第二条　依照第 6-6", " 第三条　本办法 8-8"])
  }
}
