import AknProfile
import JSONText
import Testing

/// The JSON of reports.
struct ValidationJSONTests {
  private func text(
    _ reports: [(file: String, report: AknReport)],
    _ language: ValidationJSON.Language = .english
  ) -> String {
    var json = JSONWriter(layout: .compact)
    ValidationJSON.write(reports, language: language, to: &json)
    return json.text
  }

  @Test func `no file is an empty list`() {
    #expect(text([]) == #"{"schema":"tiaoli/validation/1","files":[]}"#)
  }

  @Test func `checks have a status and a reason, findings their diagnostics`() throws {
    let validator = try SharedValidator.get()
    let bytes = Array("<a>\n<b></a>".utf8)
    let english = text([("坏.xml", validator.report(on: bytes))])
    let reason = #""reason":"the document cannot be read"}"#
    #expect(
      english.hasPrefix(
        #"{"schema":"tiaoli/validation/1","files":[{"file":"坏.xml","valid":false,"checks":[{"check":"well-formed","status":"failed","errors":1,"reason":null},{"check":"profile","status":"not-checked",\#(reason)"#
      ))
    #expect(
      english.hasSuffix(
        #"{"check":"xsd","status":"not-checked",\#(reason)],"diagnostics":[{"severity":"error","code":"xml-malformed","line":2,"message":"not well-formed: Opening and ending tag mismatch: b line 2 and a"}]}]}"#
      ), "\(english)")
    let chinese = text([("坏.xml", validator.report(on: bytes))], .chinese)
    #expect(chinese.contains(#""reason":"文档无法读取""#))
    #expect(chinese.contains("XML 结构不完整或有误"))
  }

  @Test func `files stand in the order given`() throws {
    let validator = try SharedValidator.get()
    let good = validator.report(on: GoodAct.bytes)
    let text = text([("b.xml", good), ("a.xml", good)])
    let pieces = text.split(separator: #""file":"#).dropFirst().map { $0.prefix(7) }
    #expect(pieces == ["\"b.xml\"", "\"a.xml\""])
    #expect(
      text.contains(
        #""valid":true,"checks":[{"check":"well-formed","status":"passed","reason":null}"#))
    #expect(
      text.contains(
        #""status":"not-checked","reason":"no XSD schema was given"}],"diagnostics":[]}"#))
  }
}
