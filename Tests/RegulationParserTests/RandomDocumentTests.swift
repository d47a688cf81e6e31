import ChineseText
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The document that is read now, so that a failure can show it.
private enum CurrentDocument {
  @TaskLocal static var text = ""
}

/// Documents made at random from the glyphs and words that the grammar looks at.
@Suite(
  .compactMapIssues { issue in
    var issue = issue
    issue.comments.append("the document is \(CurrentDocument.text.debugDescription)")
    return issue
  })
struct RandomDocumentTests {
  /// Reads a document; nothing but `noArticle` or `empty` may be thrown.
  private func read(_ text: String) -> Bool {
    do {
      _ = try CurrentDocument.$text.withValue(text) {
        try expectSoundReading(of: Array(text.utf8))
      }
      return true
    } catch ReadingError.noArticle, ReadingError.noRegulation, ReadingError.undecodable(.empty) {
      return false
    } catch {
      Issue.record("\(error) for \(text.debugDescription)")
      return false
    }
  }

  @Test(arguments: 1...40)
  func `a random document has no article or a sound reading`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    for _ in 0..<25 { _ = read(RandomDocument.words(&random)) }
  }

  @Test(arguments: 1...40)
  func `a random regulation has a sound reading`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var readings = 0
    for _ in 0..<25 where read(RandomDocument.lines(&random)) { readings += 1 }
    #expect(readings >= 5, "only \(readings) of 25 were regulations")
  }

  @Test func `what canonical text reads it prints the same`() {
    var random = SplitMix64(state: 77)
    for _ in 0..<1_000 {
      let text = RandomDocument.lines(&random)
      guard let edition = try? CanonicalText.read(text) else { continue }
      let again = try? CanonicalText.read(edition.text)
      #expect(again == edition, "\(text.debugDescription)")
    }
  }
}
