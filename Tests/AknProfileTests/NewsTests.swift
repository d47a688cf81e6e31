import AknProfile
import Findings
import Testing

/// An invented news item: a `doc` whose expression has no date.
struct NewsTests {
  private static let address = "/akn/cn/doc/news/虚构日报/2024-02-21/虚构市图书馆开馆"

  static let text = """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <doc name="news">
        <meta>
          <identification source="#exporter">
            <FRBRWork>
              <FRBRthis value="\(address)/!main"/>
              <FRBRuri value="\(address)"/>
              <FRBRdate date="2024-02-21" name="publication"/>
              <FRBRauthor href="#虚构日报" as="#author"/>
              <FRBRcountry value="cn"/>
              <FRBRsubtype value="news"/>
              <FRBRname value="虚构市图书馆开馆"/>
            </FRBRWork>
            <FRBRExpression>
              <FRBRthis value="\(address)/zho/!main"/>
              <FRBRuri value="\(address)/zho"/>
              <FRBRdate date="2024-02-21" name="publication"/>
              <FRBRauthor href="#虚构日报" as="#author"/>
              <FRBRlanguage language="zho"/>
            </FRBRExpression>
            <FRBRManifestation>
              <FRBRthis value="\(address)/zho/!main.xml"/>
              <FRBRuri value="\(address)/zho/!main.xml"/>
              <FRBRdate date="2024-02-22" name="markup"/>
              <FRBRauthor href="#exporter" as="#author"/>
            </FRBRManifestation>
          </identification>
          <references source="#exporter">
            <TLCOrganization eId="exporter" href="/akn/ontology/organization/this.exporter" showAs="标注者"/>
            <TLCOrganization eId="虚构日报" href="/akn/ontology/organization/cn.虚构日报" showAs="虚构日报"/>
            <TLCRole eId="author" href="/akn/ontology/role/this.author" showAs="作者"/>
          </references>
        </meta>
        <preface><p eId="preface__p_1"><docTitle>虚构市图书馆开馆</docTitle></p></preface>
        <mainBody>
          <p eId="p_1"><docDate date="2024-02-21">2月21日</docDate>，虚构市图书馆开馆。</p>
          <p eId="p_2">据<organization eId="p_2__organization_1" refersTo="#虚构日报">本报</organization>消息。</p>
        </mainBody>
      </doc>
    </akomaNtoso>
    """

  @Test func `a news item passes`() throws {
    let report = expectSoundReport(on: Array(Self.text.utf8), by: try SharedValidator.get())
    #expect(report.findings.isEmpty)
  }

  @Test func `a statement passes`() throws {
    let text = Self.text.replacing("doc name", with: "statement name")
      .replacing("</doc>", with: "</statement>").replacing(
        "/akn/cn/doc/", with: "/akn/cn/statement/")
    let report = expectSoundReport(on: Array(text.utf8), by: try SharedValidator.get())
    #expect(report.findings.isEmpty)
  }

  @Test(arguments: [
    ("<mainBody>", "<body>", "element-not-allowed"),
    (#"eId="p_2""#, #"eId="p_3""#, "eid-position"),
    ("/zho/!main\"", "/zho@2024-02-21/!main\"", "frbr-this"),
    ("<doc name=\"news\">", "<doc>", "attribute-missing"),
  ])
  func `a damaged news item does not pass`(old: String, new: String, code: String) throws {
    let isTag = old == "<mainBody>"
    var text = Self.text.replacing(old, with: new)
    if isTag { text = text.replacing("</mainBody>", with: "</body>") }
    let report = expectSoundReport(on: Array(text.utf8), by: try SharedValidator.get())
    #expect(report.findings.contains { $0.code == code }, "\(report.findings)")
  }
}
