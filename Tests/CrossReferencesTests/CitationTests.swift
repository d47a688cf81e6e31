import CrossReferences
import Findings
import RegulationModel
import RegulationParser
import TestSupport
import Testing

struct CitationTests {
  @Test func `every form of citation means what the grammar says`() throws {
    let (edition, citations) = try citations(of: MadeRegulation.text)
    #expect(edition.title == "国家试验条例")
    expectReferences(citations.references, MadeRegulation.expected)
  }
}
