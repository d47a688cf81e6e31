import Foundation
import JSONText
import TestSupport
import Testing

/// Lines of a stream of documents: `{"id": …, "text": …}`.
struct JSONLineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let id: String?
    let text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a string id", line: #"{"id":"a-1","text":"甲"}"#, id: "\"a-1\"", text: "甲"),
    Case(name: "a number id", line: #"{"id":17,"text":"甲"}"#, id: "17", text: "甲"),
    Case(name: "a negative id", line: #"{"id":-1,"text":"甲"}"#, id: "-1", text: "甲"),
    Case(name: "a string of digits", line: #"{"id":"17","text":"甲"}"#, id: "\"17\"", text: "甲"),
    Case(name: "no id", line: #"{"text":"甲"}"#, id: nil, text: "甲"),
    Case(name: "the id behind the text", line: #"{"text":"甲","id":1}"#, id: "1", text: "甲"),
    Case(name: "other members", line: #"{"x":[1,{}],"text":"甲","y":null}"#, id: nil, text: "甲"),
    Case(name: "blanks", line: " { \"id\" : 1 , \"text\" : \"甲\" } \r", id: "1", text: "甲"),
    Case(name: "an empty text", line: #"{"text":""}"#, id: nil, text: ""),
    Case(name: "short escapes", line: #"{"text":"\"\\\/\n\t\r"}"#, id: nil, text: "\"\\/\n\t\r"),
    Case(name: "a numbered escape", line: #"{"text":"\u7b2c\u4E00"}"#, id: nil, text: "第一"),
    Case(name: "a surrogate pair", line: #"{"text":"\ud842\udfb7"}"#, id: nil, text: "𠮷"),
    Case(name: "an escape in the key", line: #"{"te\u0078t":"甲"}"#, id: nil, text: "甲"),
    Case(
      name: "an id of many parts", line: #"{"id":{"a":[1,null,true,"甲"]},"text":""}"#,
      id: #"{"a":[1,null,true,"甲"]}"#, text: ""),
    Case(
      name: "an id with escapes", line: #"{"id":"a\"\n","text":""}"#, id: #""a\"\n""#, text: ""),
  ]

  @Test(arguments: cases)
  func `a document and its id are read`(sample: Case) throws {
    let line = try JSONLine(Array(sample.line.utf8))
    #expect(line.id == sample.id)
    #expect(line.text == sample.text)
  }

  @Test(arguments: ["12345678901234567890", "1.5", "1e3", "-0"])
  func `a number id is given back as it came`(id: String) throws {
    let line = try JSONLine(Array("{\"id\":\(id),\"text\":\"\"}".utf8))
    #expect(line.id == id)
  }

  @Test(arguments: [
    (#"{"id":1,"base64":"55Sy","name":"a.docx"}"#, "甲", "a.docx"),
    (#"{"id":1,"base64":"55Sy\n5L\r\nmZ"}"#, "甲乙", nil),
    (#"{"id":1,"base64":""}"#, "", nil),
    (#"{"id":1,"text":null,"base64":"MTE="}"#, "11", nil),
  ])
  func `a line may hold a file`(line: String, text: String, name: String?) throws {
    let read = try JSONLine(Array(line.utf8))
    let file = try #require(read.file)
    #expect(String(decoding: file.bytes, as: UTF8.self) == text)
    #expect(file.name == name)
    #expect(read.id == "1")
  }

  @Test func `a text counts before a file`() throws {
    let read = try JSONLine(Array(#"{"text":"甲","base64":"MTE="}"#.utf8))
    #expect(read.text == "甲")
    #expect(read.file == nil)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let failure: JSONLine.Failure
    var testDescription: String { name }
  }

  static let refusals = [
    Refusal(name: "no text", line: #"{"id":"a"}"#, failure: .noText(id: "\"a\"")),
    Refusal(name: "no text and no id", line: "{}", failure: .noText(id: nil)),
    Refusal(name: "a number as text", line: #"{"id":2,"text":5}"#, failure: .noText(id: "2")),
    Refusal(name: "null as text", line: #"{"text":null}"#, failure: .noText(id: nil)),
    Refusal(
      name: "an id with an escape that is none", line: #"{"text":"甲","id":"\u\\b\\\"b"}"#,
      failure: .notAnObject),
    Refusal(
      name: "such an escape inside of the id", line: #"{"text":"甲","id":[{"x":"\u12"}]}"#,
      failure: .notAnObject),
    Refusal(name: "an array", line: #"["甲"]"#, failure: .notAnObject),
    Refusal(name: "a string", line: #""甲""#, failure: .notAnObject),
    Refusal(name: "nothing", line: "", failure: .notAnObject),
    Refusal(name: "a text that is cut off", line: #"{"text":"甲"#, failure: .notAnObject),
    Refusal(name: "more behind the object", line: #"{"text":"甲"}{}"#, failure: .notAnObject),
    Refusal(name: "a regulation's words", line: "第一条　甲", failure: .notAnObject),
    Refusal(
      name: "a file that is not whole", line: #"{"id":1,"base64":"55S"}"#,
      failure: .notBase64(id: "1")),
    Refusal(
      name: "a file in other letters", line: #"{"base64":"55S-_y=="}"#, failure: .notBase64(id: nil)
    ),
    Refusal(name: "a number as file", line: #"{"base64":5}"#, failure: .noText(id: nil)),
    Refusal(name: "half a surrogate pair", line: #"{"text":"\ud842"}"#, failure: .noText(id: nil)),
  ]

  @Test(arguments: refusals)
  func `a line that is no document is refused with its id`(sample: Refusal) {
    #expect(throws: sample.failure) { try JSONLine(Array(sample.line.utf8)) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let line = Array(#"{"text":""#.utf8) + [0xB5, 0xDA] + Array(#""}"#.utf8)
    #expect(throws: JSONLine.Failure.self) { try JSONLine(line) }
  }

  @Test func `what the writer writes is read back`() throws {
    var random = SplitMix64(state: 3)
    let glyphs = Array("\"\\/\n\r\t\u{0}\u{1F}\u{7F}第一条𠮷 {}[]:,u").map(String.init)
    for _ in 0..<300 {
      let text = (0..<12).map { _ in glyphs.randomElement(using: &random) ?? "" }.joined()
      for layout in [JSONWriter.Layout.compact, .indented] {
        var json = JSONWriter(layout: layout)
        json.object {
          $0.field("id", text)
          $0.field("text", text)
        }
        let line = try JSONLine(json.bytes)
        #expect(line.text.unicodeScalars.elementsEqual(text.unicodeScalars), "\(json.text)")
        let id = try #require(line.id)
        #expect(json.text.contains(id), "\(json.text)")
      }
    }
  }
}
