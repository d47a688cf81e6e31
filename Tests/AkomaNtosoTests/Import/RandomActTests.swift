import LegalXML
import RegulationModel
import TestSupport
import Testing

@testable import AkomaNtoso

/// The document that is read now, so that a failure can show it.
private enum CurrentDocument {
  @TaskLocal static var text = ""
}

/// Exported documents that were damaged at random.
@Suite(
  .compactMapIssues { issue in
    var issue = issue
    issue.comments.append("the document is \(CurrentDocument.text)")
    return issue
  })
struct RandomActTests {
  @Test(arguments: 1...400)
  func `a damaged document is refused, or read with all its words`(seed: UInt64) throws {
    var maker = EditionMaker(seed: seed)
    var damage = TreeDamage(seed: seed)
    var readings = 0
    for _ in 0..<12 {
      let edition = maker.edition()
      let bytes = try ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
      let text = damage.damaged(try parsed(bytes)).serialized
      CurrentDocument.$text.withValue(text) {
        if isRead(text) { readings += 1 }
      }
    }
    #expect(readings >= 4, "only \(readings) of 12 were read")
  }

  private func isRead(_ text: String) -> Bool {
    do {
      _ = try expectSoundImport(of: Array(text.utf8))
      return true
    } catch AknReadingError.xml(let failure) {
      Issue.record("\(failure)")
    } catch is AknReadingError {
      return false
    } catch {
      Issue.record("\(error)")
    }
    return false
  }
}
