import CrossReferences
import Testing

/// What reports write, and the answer to each citation.
struct ReportSentenceTests {
  @Test(arguments: ReportSentences.all + FurtherSentences.all + EditionSentences.all)
  func `every citation of a sentence has its answer`(sentence: ReportSentences.Case) throws {
    let check = try MadeActs.check(sentence.report)
    let answers = check.results.map { "\($0.text)=\($0.verdict.code)" }
    #expect(answers.joined(separator: "\n") == sentence.answers)
  }
}
