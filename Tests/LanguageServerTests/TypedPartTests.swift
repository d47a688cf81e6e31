import TestSupport
import Testing

@testable import LanguageServer

/// What the end of a line, an address of a file and a long line are read as.
struct TypedPartTests {
  struct Typed: Sendable, CustomTestStringConvertible {
    let line: String
    let last: String
    var parent = ""
    var title: String?
    var isWithin = false
    var testDescription: String { line }
  }

  @Test(arguments: [
    Typed(line: "适用第", last: "第"), Typed(line: "适用第三", last: "第三"),
    Typed(line: "第", last: "第"), Typed(line: "第三条第", last: "第", parent: "第三条"),
    Typed(line: "适用第三条第二款第（", last: "第（", parent: "第三条第二款"),
    Typed(line: "第三条之一第", last: "第", parent: "第三条之一"),
    Typed(line: "第三条之一第二款第1", last: "第1", parent: "第三条之一第二款"),
    Typed(line: "第三条之十二第", last: "第", parent: "第三条之十二"),
    Typed(line: "第三条之", last: "第三条之"), Typed(line: "第三条之一", last: "第三条之一"),
    Typed(line: "第二章第", last: "第", parent: "第二章"),
    Typed(line: "第二编第一节第", last: "第", parent: "第二编第一节"),
    Typed(line: "第三条第二款第（一）项第1目第", last: "第", parent: "第三条第二款第（一）项第1目"),
    Typed(line: "《甲条例》第三条第", last: "第", parent: "第三条", title: "甲条例"),
    Typed(line: "《甲条例》第", last: "第", title: "甲条例"), Typed(line: "甲条例》第", last: "第"),
    Typed(line: "《甲》和《乙》第", last: "第", title: "乙"), Typed(line: "《甲条例》的第", last: "第"),
    Typed(line: "本条第", last: "第", isWithin: true),
    Typed(line: "本条第二款第", last: "第", parent: "第二款", isWithin: true),
    Typed(line: "条第", last: "第"), Typed(line: "一条第", last: "第"), Typed(line: "之一第", last: "第"),
    Typed(line: "一第", last: "第"), Typed(line: "第一二三四五六七八九十百千零一二", last: "第一二三四五六七八九十百千零一二"),
  ])
  func `an address that is begun has a title, steps and a last step`(typed: Typed) throws {
    let found = try #require(AddressTyped(Array(typed.line.unicodeScalars)))
    #expect(found.last == typed.last && found.parent == typed.parent)
    #expect(found.title == typed.title && found.isWithin == typed.isWithin)
  }

  @Test(arguments: [
    "", "适用", "第三条", "第三条的", "三", "第 ", "第条", "条之一", "第三条一",
    "第一二三四五六七八九十百千零一二三",
  ])
  func `a line that ends in no address that is begun has none`(line: String) {
    #expect(AddressTyped(Array(line.unicodeScalars)) == nil)
  }

  @Test(arguments: [
    ("/a", "file:///a"), ("/a b", "file:///a%20b"), ("/条", "file:///%E6%9D%A1"),
    ("/A-z_0.9~/:", "file:///A-z_0.9~/%3A"), ("/@[`{", "file:///%40%5B%60%7B"),
    ("/%", "file:///%25"),
    ("/\u{7F}", "file:///%7F"),
  ])
  func `a path is an address and back`(path: String, uri: String) {
    #expect(FileAddress.uri(of: path) == uri)
    #expect(FileAddress.path(of: uri) == path)
  }

  @Test(arguments: [
    ("file:///a%2", "/a%2"), ("file:///a%", "/a%"), ("file:///a%2g", "/a%2g"),
    ("file:///%41", "/A"),
    ("file:///c%3a/x", "/c:/x"),
  ])
  func `what is no code in an address stands as it is`(uri: String, path: String) {
    #expect(FileAddress.path(of: uri) == path)
  }

  @Test(arguments: ["http:///a", "file://a", "file:/a", "untitled:a", "", "file:///%ff"])
  func `another address is no path`(uri: String) {
    #expect(FileAddress.path(of: uri) == nil)
  }

  /// The position of an offset, counted naively.
  private func naive(_ offset: Int, in text: String) -> TextPosition {
    var (line, units, bytes) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      if bytes >= offset { break }
      bytes += String(scalar).utf8.count
      if scalar == "\n" {
        line += 1
        units = 0
      } else {
        units += scalar.value > 0xFFFF ? 2 : 1
      }
    }
    return TextPosition(line: line, character: units)
  }

  @Test(arguments: ["条", "a", "𠮷", "é", "条a𠮷é\n"])
  func `a place far in a long line is counted as any other`(piece: String) throws {
    let text = "甲\n" + String(repeating: piece, count: 1_200) + "\n乙"
    let document = TextDocument(uri: "", language: "", version: 1, text: text, encoding: .utf16)
    var scan = document.positions
    var offset = 0
    for scalar in text.unicodeScalars {
      let position = scan.position(of: offset)
      #expect(position == naive(offset, in: text))
      #expect(try document.offset(of: position) == offset)
      offset += String(scalar).utf8.count
    }
    var backwards = document.positions
    #expect(backwards.position(of: offset) == naive(offset, in: text))
    #expect(backwards.position(of: 4) == TextPosition(line: 1, character: 0))
    #expect(backwards.position(of: -1) == TextPosition(line: 0, character: 0))
  }

  @Test func `lines are found anew where a change joins or parts them`() throws {
    let pieces = ["", "a", "\n", "\r", "\r\n", "条\n", "\n\r", "a\rb"]
    for before in pieces {
      for taken in pieces {
        for after in pieces {
          for put in pieces {
            let text = before + taken + after
            let start = before.utf8.count
            var bytes = Array(text.utf8)
            var lines = LineTable(bytes)
            let range = start..<(start + taken.utf8.count)
            bytes.replaceSubrange(range, with: put.utf8)
            lines.replaced(range, with: put.utf8.count, in: bytes)
            #expect(lines == LineTable(bytes), "\([before, taken, after, put])")
          }
        }
      }
    }
  }

  @Test func `the line of an offset is the last that begins before it`() {
    let lines = LineTable(Array("a\nb\n\nc".utf8))
    #expect((0...6).map(lines.line) == [0, 0, 1, 1, 2, 3, 3])
    #expect(lines.count == 4)
  }
}
