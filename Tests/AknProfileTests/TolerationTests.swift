import Findings
import LegalXML
import Testing

@testable import AknProfile

/// What is right by the rules of XML, and what is told without failing a check.
struct TolerationTests {
  private func report(_ change: (String) -> String) throws -> AknReport {
    try SharedValidator.get().report(on: Array(change(GoodAct.text).utf8))
  }

  @Test func `the attributes that name a schema may stand on the root`() throws {
    let report = try report {
      $0.replacing(
        "<akomaNtoso ",
        with: "<akomaNtoso xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
          + "xsi:schemaLocation=\"a b\" ")
    }
    #expect(report.isValid)
    #expect(report.findings.isEmpty)
  }

  @Test func `a repeated xml id is told and the document is read`() throws {
    let report = try report {
      $0.replacing("<article eId=", with: "<article xml:id=\"x\" eId=")
    }
    #expect(report.isValid)
    #expect(Set(report.findings.map(\.code)) == ["xml-id-repeated"])
    #expect(report.findings.allSatisfy { $0.severity == .warning })
  }

  @Test func `a tab in a paragraph is told`() throws {
    let report = try report { $0.replacing("<p>项的又一段；</p>", with: "<p>项的\t又一段；</p>") }
    #expect(report.isValid)
    #expect(report.findings.map(\.code) == ["text-tab"])
  }
}
