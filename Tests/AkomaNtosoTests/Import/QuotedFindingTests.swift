import AkomaNtoso
import Findings
import RegulationModel
import Testing

/// Quotations in acts of others: words are text, units are told to have become text.
struct QuotedFindingTests {
  private func codes(_ quotation: String) throws -> [String] {
    let act = ForeignDocument.act(
      body:
        "<article><num>第一条</num><content><p>改为\(quotation)。</p></content></article>")
    let edition = try #require(try ActImport.all(in: Array(act.utf8)).first).edition
    return edition.findings.map(\.code).filter { $0 == "unit-as-text" }
  }

  private let unit = "<article><num>第七条</num><content><p>甲。</p></content></article>"

  @Test func `a quoted unit is told, with its own marks or without`() throws {
    #expect(
      try codes(
        "<mod><quotedStructure startQuote=\"“\" endQuote=\"”\">\(unit)</quotedStructure></mod>")
        == ["unit-as-text"])
    #expect(try codes("<mod><quotedStructure>\(unit)</quotedStructure></mod>") == ["unit-as-text"])
  }

  @Test func `quoted words are text as they are`() throws {
    #expect(
      try codes("<mod><quotedText startQuote=\"“\" endQuote=\"”\">甲</quotedText></mod>") == [])
    #expect(try codes("<mod><quotedText>甲</quotedText></mod>") == [])
  }
}
