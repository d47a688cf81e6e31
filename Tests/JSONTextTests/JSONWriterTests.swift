import JSONText
import Testing

/// JSON with members in the order of the calls, on one line or indented.
struct JSONWriterTests {
  /// A document with every kind of value.
  private func sample(_ layout: JSONWriter.Layout) -> JSONWriter {
    var json = JSONWriter(layout: layout)
    json.object {
      $0.field("title", "示例条例")
      $0.field("note", String?.none)
      $0.field("line", 3)
      $0.field("end", Int?.none)
      $0.field("found", true)
      $0.field("lost", false)
      $0.member("id", json: "\"a-1\"")
      $0.array("none") { _ in }
      $0.object("empty") { _ in }
      $0.array("marks") {
        $0.array {
          $0.number(0)
          $0.number(-7)
        }
        $0.string("甲")
        $0.object { $0.field("b", 1) }
      }
      $0.object("a") { $0.field("z", "") }
    }
    return json
  }

  @Test func `the compact form stands on one line without blanks`() {
    #expect(
      sample(.compact).text == #"{"title":"示例条例","note":null,"line":3,"end":null,"#
        + #""found":true,"lost":false,"id":"a-1","none":[],"empty":{},"#
        + #""marks":[[0,-7],"甲",{"b":1}],"a":{"z":""}}"#)
  }

  @Test func `the indented form has two spaces for each level`() {
    #expect(
      sample(.indented).text == """
        {
          "title": "示例条例",
          "note": null,
          "line": 3,
          "end": null,
          "found": true,
          "lost": false,
          "id": "a-1",
          "none": [],
          "empty": {},
          "marks": [
            [
              0,
              -7
            ],
            "甲",
            {
              "b": 1
            }
          ],
          "a": {
            "z": ""
          }
        }
        """)
  }

  @Test func `documents of a stream stand on lines of their own`() {
    var json = JSONWriter(layout: .compact)
    for number in 1...2 {
      json.object { $0.field("n", number) }
      json.endLine()
    }
    #expect(json.text == "{\"n\":1}\n{\"n\":2}\n")
  }

  @Test func `an array may be the whole document`() {
    var json = JSONWriter(layout: .indented)
    json.array { $0.string("甲") }
    json.endLine()
    #expect(json.text == "[\n  \"甲\"\n]\n")
  }

  struct Escape: Sendable, CustomTestStringConvertible {
    let name: String
    let value: String
    let json: String
    var testDescription: String { name }
  }

  static let escapes = [
    Escape(name: "a quotation mark", value: "a\"b", json: #"a\"b"#),
    Escape(name: "a reverse solidus", value: "a\\b", json: #"a\\b"#),
    Escape(name: "a solidus", value: "a/b", json: "a/b"),
    Escape(name: "a line feed", value: "a\nb", json: #"a\nb"#),
    Escape(name: "a carriage return and a line feed", value: "a\r\nb", json: #"a\r\nb"#),
    Escape(name: "a tab", value: "a\tb", json: #"a\tb"#),
    Escape(name: "the first control character", value: "\u{0}", json: #"\u0000"#),
    Escape(name: "an escape character", value: "\u{1B}", json: #"\u001b"#),
    Escape(name: "the last control character", value: "\u{1F}", json: #"\u001f"#),
    Escape(name: "delete", value: "\u{7F}", json: "\u{7F}"),
    Escape(name: "ideographs", value: "条𠮷", json: "条𠮷"),
    Escape(name: "line separators", value: "\u{2028}\u{2029}", json: #"\u2028\u2029"#),
  ]

  @Test(arguments: escapes)
  func `what must be escaped is, in values and in keys`(sample: Escape) {
    var json = JSONWriter(layout: .compact)
    json.object { $0.field(sample.value, sample.value) }
    #expect(json.text == "{\"\(sample.json)\":\"\(sample.json)\"}")
  }
}
