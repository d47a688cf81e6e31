import LegalXML
import Testing

/// The encoding of web pages.
struct HTMLCharsetTests {
  /// `第镕` in GB 18030; the second character is not in GB 2312.
  static let gbk: [UInt8] = [0xB5, 0xDA, 0xE9, 0x46]

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var charset: String?
    let text: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "valid UTF-8", bytes: Array("<p>第镕".utf8), text: "第镕"),
    Case(name: "nothing said and no UTF-8", bytes: "<p>".utf8 + gbk, text: "第镕"),
    Case(name: "GB 2312 said", bytes: "<meta charset=gb2312><p>".utf8 + gbk, text: "第镕"),
    Case(
      name: "GBK said the long way",
      bytes: "<META http-equiv='Content-Type' content='text/html; charset = \"GBK\"'><p>".utf8
        + gbk,
      text: "第镕"),
    Case(name: "given", bytes: "<p>".utf8 + gbk, charset: "gb2312", text: "第镕"),
    Case(
      name: "given against what is said", bytes: "<meta charset=utf-8><p>".utf8 + gbk,
      charset: "GBK", text: "第镕"),
    Case(name: "something unknown said", bytes: "<meta charset=klingon><p>".utf8 + gbk, text: "第镕"),
    Case(
      name: "a byte order mark", bytes: [0xEF, 0xBB, 0xBF] + "<p>第镕".utf8, charset: "gbk",
      text: "第镕"),
    Case(
      name: "UTF-16", bytes: "\u{FEFF}<p>第镕".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      text: "第镕"),
    Case(name: "UTF-16 said in bytes", bytes: Array("<meta charset=utf-16><p>第镕".utf8), text: "第镕"),
    Case(name: "Big5 given", bytes: "<p>".utf8 + [0xB2, 0xC4], charset: "big5", text: "第"),
    Case(
      name: "Latin 1 means Windows", bytes: "<p>".utf8 + [0x93, 0xE9], charset: "ISO-8859-1",
      text: "“é"),
    Case(
      name: "a bad byte in UTF-8", bytes: "<meta charset=utf-8><p>第".utf8 + [0xFF] + "镕".utf8,
      text: "第\u{FFFD}镕"),
    Case(
      name: "a bad byte in GBK", bytes: "<meta charset=gbk><p>".utf8 + gbk + [0xFF] + gbk,
      text: "第镕\u{FFFD}第镕"),
    Case(
      name: "half a character at the end", bytes: "<meta charset=gbk><p>".utf8 + gbk + [0xB5],
      text: "第镕\u{FFFD}"),
    Case(
      name: "characters across the pieces of a conversion",
      bytes: "<meta charset=gbk><p>1".utf8 + Array(Array(repeating: gbk, count: 50_000).joined()),
      text: "1" + String(repeating: "第镕", count: 50_000)),
    Case(
      name: "characters across the pieces, shifted",
      bytes: "<meta charset=gbk><p>12".utf8 + Array(Array(repeating: gbk, count: 50_000).joined()),
      text: "12" + String(repeating: "第镕", count: 50_000)),
  ]

  @Test(arguments: cases)
  func `the encoding is found`(sample: Case) throws {
    let page = try HTMLReader.read(sample.bytes, charset: sample.charset)
    #expect(page.lines == [sample.text])
  }

  @Test func `an unknown encoding of the caller is refused`() {
    #expect(throws: XMLFailure.unknownEncoding("klingon")) {
      try HTMLReader.read(Array("<p>甲".utf8), charset: "klingon")
    }
  }

  @Test func `a page of bad bytes only is refused`() {
    let bytes = [UInt8](repeating: 0xFF, count: 20_000_000)
    let failure = #expect(throws: XMLFailure.self) { try HTMLReader.read(bytes, charset: "gbk") }
    #expect(failure?.code == "xml-encoding")
  }
}
