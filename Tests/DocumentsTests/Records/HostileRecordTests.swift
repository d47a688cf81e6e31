import ChineseText
import Findings
import TestSupport
import Testing

@testable import Documents

/// Files of records that are made to do harm.
@Suite struct HostileRecordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let kind: RecordKind
    let text: String
    let failure: DocumentFailure
    var testDescription: String { name }
  }

  static let refused = [
    Case(
      name: "10,000 arrays", kind: .json, text: String(repeating: "[", count: 10_000),
      failure: .tooLarge(.json, limit: "depth")),
    Case(
      name: "10,000 objects", kind: .json, text: String(repeating: #"{"content":"#, count: 10_000),
      failure: .tooLarge(.json, limit: "depth")),
    Case(
      name: "10,000 arrays on a line", kind: .jsonLines,
      text: String(repeating: "[", count: 10_000),
      failure: .damaged(.jsonLines, reason: "json-syntax")),
    Case(
      name: "blanks", kind: .json, text: String(repeating: " \n", count: 100_000),
      failure: .text(.empty)),
    Case(name: "nothing", kind: .csv, text: "", failure: .text(.empty)),
    Case(
      name: "U+0000", kind: .json, text: "{\"content\":\"\u{0}\"}",
      failure: .text(.notText(offset: 12))),
    Case(
      name: "half an object", kind: .json, text: #"{"content":"甲"#,
      failure: .damaged(.json, reason: "json-syntax")),
    Case(
      name: "a row of 100,000 cells", kind: .csv,
      text: "title,content\n" + String(repeating: "甲,", count: 100_000),
      failure: .tooLarge(.csv, limit: "cells")),
    Case(
      name: "entities", kind: .xml,
      text: "<!DOCTYPE rss [<!ENTITY a \"甲\">]><rss><item><title>&a;</title></item></rss>",
      failure: .damaged(.xml, reason: "xml-document-type")),
    Case(
      name: "10,000 elements", kind: .xml, text: "<rss>" + String(repeating: "<a>", count: 10_000),
      failure: .tooLarge(.xml, limit: "depth")),
  ]

  @Test(arguments: refused)
  func `what asks for too much is refused`(sample: Case) {
    #expect(throws: sample.failure) {
      try RecordReader().read(Array(sample.text.utf8), sample.kind)
    }
  }

  @Test func `duplicate names are told`() throws {
    let document = try RecordSample.read(#"{"content":"甲。","content":"乙。"}"#, .json)[0]
    #expect(RecordSample.lines(document) == ["甲。"])
    #expect(document.findings[0].message.english.contains("not read: content"))
  }

  @Test func `half a surrogate pair is U+FFFD`() throws {
    let document = try RecordSample.read(#"{"content":"甲\ud842乙"}"#, .json)[0]
    #expect(RecordSample.lines(document) == ["甲\u{FFFD}乙"])
  }

  @Test func `an endless cell is one cell`() throws {
    let text = "content,title\n\"" + String(repeating: "甲，", count: 500_000)
    let document = try RecordSample.read(text, .csv)[0]
    #expect(document.text.lines.count == 1)
  }

  @Test func `100,000 records on a line and 100,000 lines are read in passing`() throws {
    let many = String(repeating: "{\"content\":\"甲\"}\n", count: 20_000)
    #expect(try RecordReader().read(Array(many.utf8), .jsonLines).count == 20_000)
    let joined = String(repeating: "{\"content\":\"甲\"}", count: 20_000)
    #expect(try RecordReader().read(Array(joined.utf8), .json).count == 20_000)
  }

  @Test func `parts within parts are followed so far and then told`() throws {
    let depth = 200
    let text =
      #"{"title":"标题","content":"# + String(repeating: #"[{"content":"#, count: depth) + "\"甲\""
      + String(repeating: "}]", count: depth) + "}"
    let document = try RecordSample.read(text, .json)[0]
    #expect(RecordSample.lines(document) == ["T 标题"])
    #expect(document.findings[0].message.english.contains("…"))
  }

  @Test(arguments: [
    #"{"content":"甲","x":["#, #"{"a":"b","x":["#, #"{"title":"甲","data":["#,
    #"{"no":1,"text":"甲","y":["#,
  ])
  func `objects within unknown members are looked into once`(piece: String) {
    let text =
      String(repeating: piece, count: 250) + "1" + String(repeating: "]}", count: 250)
    _ = try? RecordReader().read(Array(text.utf8), .json)
  }

  @Test func `30,000 members of one name are read in passing`() throws {
    for name in ["url", "content", "paragraphs", "title", "第一条"] {
      let text = "{" + String(repeating: "\"\(name)\":\"甲\",", count: 30_000) + "\"text\":\"乙\"}"
      #expect(try RecordReader().read(Array(text.utf8), .json).count == 1)
    }
  }

  @Test func `no piece of a file stops the reader`() throws {
    var random = SplitMix64(state: 5)
    let files = [
      #"{"title":"甲办法","chapters":[{"title":"第一章","articles":[{"number":1,"content":"甲"}]}]}"#,
      "{\"law\":\"甲\",\"条号\":1,\"content\":\"<p>乙\"}\n{\"第一条\":\"丙\"}\n",
      "title,content,章\n甲,\"一\n二\",第一章\n", "<rss><item><title>甲</title><link>u</link></item></rss>",
      "<法規><條文><條號>第 1 條</條號><條文內容>甲</條文內容></條文></法規>",
    ].map { Array($0.utf8) }
    for _ in 0..<300 {
      for var bytes in files {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          let index = Int.random(in: bytes.indices, using: &random)
          switch Int.random(in: 0..<3, using: &random) {
          case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
          case 1: bytes.insert(bytes[index], at: bytes.count / 2)
          default: bytes.removeLast(min(3, bytes.count - 1))
          }
        }
        for kind in RecordKind.allCases { _ = try? RecordReader().read(bytes, kind) }
        _ = RecordReader.kind(of: bytes, name: nil)
      }
    }
  }
}
