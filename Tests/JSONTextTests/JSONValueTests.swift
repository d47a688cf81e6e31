import JSONText
import TestSupport
import Testing

/// Values read from JSON text, with nothing lost.
@Suite struct JSONValueTests {
  private func read(_ text: String) throws -> JSONValue { try JSONValue(Array(text.utf8)) }

  @Test func `members keep their order and may repeat`() throws {
    let value = try read(#"{"乙":1,"甲":2,"乙":[true,false,null]}"#)
    #expect(value.members.map(\.name) == ["乙", "甲", "乙"])
    #expect(value["乙"] == .number("1"))
    #expect(value.members[2].value == .array([.bool(true), .bool(false), .null]))
  }

  @Test(arguments: ["0", "-0", "12345678901234567890", "1.50", "1e3", "-1.5E-10"])
  func `a number stays as it is written`(number: String) throws {
    #expect(try read(" \(number)\n") == .number(number))
  }

  @Test(arguments: [
    (#""甲\"\\\/\b\f\n\r\t""#, "甲\"\\/\u{8}\u{C}\n\r\t"), (#""\u7b2c\u4E00""#, "第一"),
    (#""\ud842\udfb7""#, "𠮷"), (#""\ud842""#, "\u{FFFD}"), (#""\udfb7甲""#, "\u{FFFD}甲"),
    (#""\ud842\u7532""#, "\u{FFFD}甲"), (#""\ud842\ud842\udfb7""#, "\u{FFFD}𠮷"), (#""""#, ""),
  ])
  func `escapes are replaced, halves of pairs by U+FFFD`(text: String, string: String) throws {
    let value = try read(text).text
    #expect(value.map { Array($0.utf8) } == Array(string.utf8))
  }

  @Test(arguments: [
    "", " ", "{", "[", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "01", "1.",
    "1e", "-", "+1", ".5", "tru", "nul", "'a'", "\"", "\"\n\"", "\"\u{0}\"", #""\x""#, #""\u12G4""#,
    #""\u12""#, #""\"#, "[1]]", "{}{}", "1 2", "[}", "{]", "NaN", "// a\n1", "\u{0}",
  ])
  func `what is no JSON is refused with its place`(text: String) {
    #expect(throws: JSONFailure.self) { try read(text) }
  }

  @Test func `the place of a fault is an offset in UTF-8`() {
    #expect(throws: JSONFailure.syntax(offset: 5)) { try read("\"甲\"x") }
    #expect(throws: JSONFailure.syntax(offset: 1)) {
      try JSONValue([UInt8(ascii: "\""), 0xB5, UInt8(ascii: "\"")])
    }
  }

  @Test func `a byte-order mark is no part of the text`() throws {
    #expect(try read("\u{FEFF}[]") == .array([]))
  }

  @Test func `512 levels are read and more are refused`() throws {
    func nested(_ depth: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
    }
    #expect(throws: Never.self) { try read(nested(512, "[", "]")) }
    #expect(throws: Never.self) { try read(nested(512, "{\"a\":", "}")) }
    for depth in [513, 10_000, 1_000_000] {
      #expect(throws: JSONFailure.tooDeep(limit: 512)) { try read(nested(depth, "[", "]")) }
      #expect(throws: JSONFailure.tooDeep(limit: 512)) {
        try read(String(repeating: "{\"a\":", count: depth))
      }
    }
  }

  @Test func `values of a text are read one after the other`() throws {
    let text = Array("{\"a\":1}\n[2] \"甲\"".utf8)
    var reader = JSONReader(text.indices)
    var values: [JSONValue] = []
    while !reader.skipBlanks(text.span) { values.append(try reader.value(text)) }
    #expect(values.count == 3)
    #expect(values.last == .string("甲"))
  }

  @Test func `what the writer writes is read back, and no piece of it stops the reader`() throws {
    var random = SplitMix64(state: 11)
    let glyphs = Array("\"\\/\n\r\t\u{0}\u{1F}\u{7F}第一条𠮷 {}[]:,u").map(String.init)
    for _ in 0..<200 {
      let text = (0..<9).map { _ in glyphs.randomElement(using: &random) ?? "" }.joined()
      var json = JSONWriter(layout: .indented)
      json.object {
        $0.field(text, text)
        $0.array("a") { $0.string(text) }
      }
      let value = try JSONValue(json.bytes)
      #expect(value.members.first == JSONValue.Member(text, .string(text)))
      #expect(value["a"]?.elements == [.string(text)])
      for _ in 0..<20 {
        var broken = json.bytes
        let index = Int.random(in: broken.indices, using: &random)
        broken[index] = UInt8.random(in: 0...255, using: &random)
        _ = try? JSONValue(broken)
        _ = try? JSONValue(Array(broken[..<index]))
      }
    }
  }
}
