import AknProfile
import Findings
import RegulationModel
import Testing

/// Documents that are long, deep, hostile or none at all.
struct LimitTests {
  private static let head = String(
    GoodAct.text.prefix(
      upTo: GoodAct.text.firstRange(of: "<division ")?.lowerBound ?? GoodAct.text.startIndex))

  /// The good act with other units in its body, without attachments.
  static func act(_ body: String) -> [UInt8] {
    Array((head + body + "</body></act></akomaNtoso>").utf8)
  }

  private static func article(_ number: Int, eId: Int) -> String {
    """
    <article eId="art_\(eId)"><num>\(ProvisionNumber(number).label(.article))</num>\
    <paragraph eId="art_\(eId)__para_1"><content eId="art_\(eId)__para_1__content">\
    <p>甲。</p></content></paragraph></article>

    """
  }

  private func codes(_ report: AknReport) -> [String: Int] {
    Dictionary(report.findings.map { ($0.code, 1) }, uniquingKeysWith: +)
  }

  @Test func `thousands of articles are checked`() throws {
    let body = (1...3_000).map { Self.article($0, eId: $0) }.joined()
    let report = try SharedValidator.get().report(on: Self.act(body))
    // The head links to articles that this body does not have.
    #expect(Set(report.findings.map(\.code)) == ["link-unresolved"])
  }

  @Test func `errors beyond a thousand are counted and not listed`() throws {
    let body = (1...1_500).map { Self.article($0 + 1, eId: $0) }.joined()
    let report = expectSoundReport(on: Self.act(body), by: try SharedValidator.get())
    let check = try #require(report.checks.first { $0.name == .identifiers })
    #expect(check.status == .failed(1_500))
    #expect(check.findings.count == 1_001)
    #expect(check.findings.last?.code == "more-findings")
    #expect(check.findings.last?.severity == .note)
    #expect(check.findings.last?.message.english.hasPrefix("500 more errors") == true)
  }

  @Test func `a long value is quoted in part`() throws {
    let id = String(repeating: "甲", count: 100_000)
    let damage = Damage("", "", #"<article eId="art_5">"#, #"<article eId="\#(id)">"#)
    let report = expectSoundReport(on: damage.document(), by: try SharedValidator.get())
    #expect(codes(report)["eid-element"] == 1)
  }

  @Test(arguments: [("<span>", "</span>", true), ("<p>", "</p>", false)])
  func `deep nesting is checked on any task`(open: String, close: String, isValid: Bool)
    async throws
  {
    let depth = 180
    let text = String(repeating: open, count: depth) + "字" + String(repeating: close, count: depth)
    let damage = Damage("", "", "<b>粗</b>", text)
    let validator = try SharedValidator.get()
    let document = damage.document()
    let report = await Task.detached { validator.report(on: document) }.value
    #expect(report.isValid == isValid, "\(report.findings)")
  }

  @Test(arguments: [201, 260, 5_000])
  func `nesting beyond the limit is refused`(depth: Int) throws {
    let text = String(repeating: "<b>", count: depth) + String(repeating: "</b>", count: depth)
    let damage = Damage("", "", "<b>粗</b>", text)
    let report = expectSoundReport(on: damage.document(), by: try SharedValidator.get())
    #expect(report.findings.map(\.code) == ["xml-too-deep"])
  }

  @Test(arguments: [(1_000, false), (1_001, true), (20_000, true)])
  func `crowds of attributes are refused before they are read`(
    count: Int, isRefused: Bool
  ) throws {
    let crowd = (0..<count).map { #" a\#($0)='>"'"# }.joined()
    let text = "<a>\n'\"'\n<b\n\(crowd)/></a>"
    let wide = text.utf16.reduce(into: [0xFF, 0xFE]) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
    for bytes in [Array(text.utf8), wide] {
      let report = expectSoundReport(on: bytes, by: try SharedValidator.get())
      #expect((report.findings.map(\.code) == ["xml-too-many-attributes"]) == isRefused)
      #expect(!isRefused || report.findings.first?.line == 4)
    }
  }

  @Test(arguments: [
    ("<act name", #"<!-- it's 5" wide, <b a=' --><act name"#),
    ("<act name", #"<?x it's 5" wide, <b a='?><act name"#),
    ("单款。", #"<![CDATA[it's 5" wide, <b a=']]>单款。"#), ("单款。", #"it's 5" wide."#),
  ])
  func `quotation marks outside of tags are no attributes`(old: String, new: String) throws {
    let damage = Damage("", "", old, new)
    let report = expectSoundReport(on: damage.document(), by: try SharedValidator.get())
    #expect(report.findings.isEmpty)
  }

  @Test func `crowds of own data are no fault`() throws {
    let crowd = String(repeating: "<x k='v'/>", count: 2_000)
    let damage = Damage("", "", "话</record>", crowd + "</record>")
    let report = expectSoundReport(on: damage.document(), by: try SharedValidator.get())
    #expect(report.isValid)
  }

  @Test(
    arguments: [
      ("nothing", [], "xml-empty"), ("blanks", Array("  \n".utf8), "xml-empty"),
      ("a word", Array("第一条".utf8), "xml-malformed"),
      ("a web page", Array("<!DOCTYPE html><html></html>".utf8), "xml-document-type"),
      ("wrong bytes", Array("<a>".utf8) + [0xB5, 0xDA] + Array("</a>".utf8), "xml-encoding"),
      ("zeros", [0, 0, 0, 0], "xml-malformed"),
    ] as [(String, [UInt8], String)])
  func `what is no document has one finding, and no check ran`(
    name: String, bytes: [UInt8], code: String
  ) throws {
    let report = expectSoundReport(on: bytes, by: try SharedValidator.get())
    #expect(report.findings.map(\.code) == [code])
    #expect(report.checks.first?.status == .failed(1))
    for check in report.checks.dropFirst() {
      guard case .notChecked = check.status else {
        Issue.record("\(check.name) cannot have run on \(name)")
        continue
      }
    }
  }

  @Test(arguments: ["<act xmlns='urn:x'/>", "<akomaNtoso/>", "<html/>"])
  func `another document is said to be one`(text: String) throws {
    let report = expectSoundReport(on: Array(text.utf8), by: try SharedValidator.get())
    #expect(report.findings.map(\.code) == ["root-unknown"])
    #expect(!report.isValid)
    #expect(report.checks.map(\.status).filter { $0 == .passed }.count == 1)
  }

  @Test func `tasks share a validator`() async throws {
    let validator = try SharedValidator.get()
    let expected = validator.report(on: GoodAct.bytes)
    let damaged = Damage.all.prefix(40).map { $0.document() }
    let reports = damaged.map { validator.report(on: $0) }
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          #expect(validator.report(on: GoodAct.bytes) == expected)
          for (document, report) in zip(damaged, reports) {
            #expect(validator.report(on: document) == report)
          }
        }
      }
    }
  }
}
