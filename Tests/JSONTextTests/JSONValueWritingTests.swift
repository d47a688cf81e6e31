import JSONText
import Testing

/// Values written as JSON text.
@Suite struct JSONValueWritingTests {
  @Test(arguments: [
    #"{"乙":1.0,"甲":[true,false,null,{}],"乙":"\"\\\n"}"#, "[]", "[[],[{}]]", "12345678901234567890",
    #""𠮷""#, "null", "-1.5E-10",
  ])
  func `what is read is written the same`(text: String) throws {
    #expect(try JSONValue(Array(text.utf8)).line == text)
  }

  @Test func `a value written down keeps the order of its members`() {
    let value: JSONValue = ["b": 1, "a": ["x", true, .null], "c": [:]]
    #expect(value.line == #"{"b":1,"a":["x",true,null],"c":{}}"#)
    #expect(value.members.map(\.name) == ["b", "a", "c"])
  }

  @Test(arguments: [
    ("3", 3), ("-7", -7), ("3.0", 3), ("1e3", 1_000), ("3.5", nil), ("1e300", nil), (#""3""#, nil),
    ("true", nil),
  ])
  func `a whole number is one however it is written`(text: String, number: Int?) throws {
    #expect(try JSONValue(Array(text.utf8)).integer == number)
  }

  @Test func `JSON text is put in as it is`() {
    var json = JSONWriter(layout: .compact)
    json.array { json in
      json.element(json: "1.0")
      json.value(["a": "b"])
      json.element(json: "[2]")
    }
    #expect(json.text == #"[1.0,{"a":"b"},[2]]"#)
  }
}
