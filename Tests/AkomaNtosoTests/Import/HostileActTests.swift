import AknProfile
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Documents made to harm, or broken: each ends in a clear error or is read within bounds.
struct HostileActTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// The code of the error of XML, or what else is wrong.
    let reason: String
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ reason: String) {
      self.init(name, Array(text.utf8), reason)
    }

    init(_ name: String, _ bytes: [UInt8], _ reason: String) {
      self.name = name
      self.bytes = bytes
      self.reason = reason
    }
  }

  private static let article = "<article><num>第一条</num><content><p>甲。</p></content></article>"
  private static let act = ForeignDocument.act(body: article)

  static let cases = [
    Case("no bytes", "", "xml-empty"),
    Case("no XML", "第一条　甲。", "xml-malformed"),
    Case(
      "an entity bomb",
      "<!DOCTYPE a [<!ENTITY a '甲'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>\n"
        + act.dropFirst(39),
      "xml-document-type"),
    Case(
      "an external entity",
      "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>\n" + act.dropFirst(39),
      "xml-document-type"),
    Case(
      "a document type of the network",
      "<!DOCTYPE akomaNtoso SYSTEM 'http://127.0.0.1:9/akn.dtd'>\n" + act.dropFirst(39),
      "xml-document-type"),
    Case("a truncated file", Array(act.utf8.dropLast(30)), "xml-malformed"),
    Case(
      "a file cut within a character", Array(act.utf8.prefix { $0 != 0xE3 }) + [0xE7, 0x94],
      "xml-encoding"),
    Case(
      "GBK that claims to be UTF-8",
      Array(act.utf8.prefix(60)) + [0xB5, 0xDA] + Array(act.utf8.dropFirst(60)),
      "xml-encoding"),
    Case(
      "100,000 nested elements",
      "<akomaNtoso xmlns=\"\(AknNames.namespace)\">" + String(repeating: "<act>", count: 100_000)
        + String(repeating: "</act>", count: 100_000) + "</akomaNtoso>", "xml-too-deep"),
    Case(
      "20 MB of text in one piece",
      act.replacing("甲。", with: String(repeating: "甲", count: 7_000_000)), "xml-text-too-long"),
    Case("a web page", "<html><body><article>甲</article></body></html>", "root html"),
    Case(
      "another namespace", act.replacing("akn/3.0", with: "akn/2.0"),
      "root akomaNtoso (http://docs.oasis-open.org/legaldocml/ns/akn/2.0)"),
    Case(
      "a root without a namespace", act.replacing(" xmlns=\"\(AknNames.namespace)\"", with: ""),
      "root akomaNtoso"),
    Case("an empty root", "<akomaNtoso xmlns=\"\(AknNames.namespace)\"/>", "no text akomaNtoso"),
    Case(
      "an act without a body", ForeignDocument.act("<preface><p>甲</p></preface>"), "no text act"),
    Case(
      "a judgment",
      act.replacing("act>", with: "judgment>").replacing("<act ", with: "<judgment ")
        .replacing("body>", with: "judgmentBody>"), "no text judgment"),
    Case("an empty body", ForeignDocument.act("<body/>"), "no article"),
    Case("a body with words alone", ForeignDocument.act(body: "甲<p>乙</p>"), "no article"),
    Case(
      "chapters without articles",
      ForeignDocument.act(body: "<chapter><num>第一章</num><p>甲</p></chapter>"),
      "no article"),
    Case(
      "an article that is quoted",
      ForeignDocument.act(body: "<p><mod><quotedStructure>\(article)</quotedStructure></mod></p>"),
      "no article"),
  ]

  private func reason(_ error: AknReadingError) -> String {
    switch error {
    case .xml(let failure): failure.code
    case .notAkomaNtoso(let root): "root " + root
    case .noText(let name): "no text " + name
    case .noArticle: "no article"
    case .partOfArticle: "part of an article"
    }
  }

  @Test(arguments: cases)
  func `a document that gives no edition says why`(sample: Case) throws {
    let error = try #require(throws: AknReadingError.self) { try ActImport(sample.bytes) }
    #expect(reason(error) == sample.reason)
  }

  @Test func `limits of the caller are kept`() throws {
    let bytes = Array(Self.act.utf8)
    for (limits, code) in [
      (XMLLimits(bytes: 100), "xml-too-large"), (XMLLimits(depth: 3), "xml-too-deep"),
      (XMLLimits(nodes: 5), "xml-too-many-nodes"),
    ] {
      let error = try #require(throws: AknReadingError.self) {
        try ActImport(bytes, limits: limits)
      }
      #expect(reason(error) == code)
    }
  }

  /// Elements in each other, around a text.
  private func nested(
    _ name: String, _ count: Int, _ inside: String = "<content><p>乙</p></content>"
  ) -> String {
    String(repeating: "<\(name)><num>（一）</num>", count: count) + inside
      + String(repeating: "</\(name)>", count: count)
  }

  @Test(arguments: [
    "point", "list", "paragraph", "subparagraph", "chapter", "division", "section", "article",
    "level",
    "hcontainer", "blockList", "item", "content", "unknown", "quotedStructure", "container",
  ])
  func `elements that are nested deeply are read with all their words`(name: String) throws {
    let body =
      "<article><num>第一条</num><paragraph>\(nested(name, 180))</paragraph></article>"
      + nested(name, 180)
    let edition = try expectSoundImport(of: Array(ForeignDocument.act(body: body).utf8))
    #expect(edition.articles.first?.number == ProvisionNumber(1))
    #expect(edition.provisions.allSatisfy { $0.ancestors.count <= 15 })
  }

  @Test func `as many items as one likes keep their order`() throws {
    let points = String(repeating: "<point><content><p>甲</p></content></point>", count: 1_200)
    let edition = try expectSoundImport(
      of: Array(ForeignDocument.act(body: "<article>\(points)</article>").utf8))
    #expect(edition.provisions.count { $0.kind == .item } == 1_200)
    #expect(Set(edition.provisions.map(\.id)).count == edition.provisions.count)
  }

  @Test(arguments: [
    "<wrapUp><p>乙</p></wrapUp>",
    "<point><wrapUp><p>乙</p></wrapUp></point><wrapUp><p>丙</p><p>丁</p></wrapUp><wrapUp>戊</wrapUp>",
    "<list><wrapUp><p>乙</p></wrapUp><point/><intro><p>丙</p></intro><point/></list>",
    "<paragraph><num>1</num></paragraph><paragraph><heading>乙</heading></paragraph><paragraph/>",
    "<paragraph><point/><content/><point/><num>2</num></paragraph>",
    "<point><point/><paragraph/><list/><point><point/></point></point>",
    "<point><num>（一）</num><num>（二）</num><heading/><heading>乙</heading><subheading>丙</subheading></point>",
    "<crossHeading>乙</crossHeading><point/><chapter><num>第一章</num></chapter><point/>",
    "<intro/><wrapUp/><content/><p/><blockList/><table/><list/><point/><num/><heading/>",
    "<blockList><listWrapUp>乙</listWrapUp><item/><listIntroduction>丙</listIntroduction><item><blockList/></item></blockList>",
    "<table><tr/><tr><td/></tr><tr><td><table><tr><td>乙</td></tr></table></td></tr></table>",
    "<article><num>第二条</num><article><num>第三条</num></article></article>",
  ])
  func `parts in an order that makes no sense are read with all their words`(parts: String) throws {
    for body in [
      "<article>\(parts)</article>", "\(parts)\(Self.article)\(parts)",
      "<chapter><num>第一章</num>\(parts)<article>\(parts)</article>\(parts)</chapter>",
    ] {
      let end =
        "</body><conclusions>\(parts)</conclusions><attachments>\(parts)<attachment>\(parts)</attachment></attachments>"
      let document = ForeignDocument.act(
        "<preface>\(parts)</preface><preamble>\(parts)</preamble><body>\(body)\(end)")
      _ = try expectSoundImport(of: Array(document.utf8))
    }
  }
}
