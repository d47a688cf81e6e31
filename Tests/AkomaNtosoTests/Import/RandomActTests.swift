import AknProfile
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
  @Test(arguments: 1...20)
  func `a damaged document is refused, or read with all its words`(seed: UInt64) throws {
    var maker = EditionMaker(seed: seed)
    var damage = TreeDamage(seed: seed)
    var readings = 0
    for round in 0..<10 {
      let edition = maker.edition()
      let bytes = try ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
      var text = damage.damaged(try parsed(bytes)).serialized
      // Half of them are not ours any more.
      if round.isMultiple(of: 2) { text = text.replacing("/this.tiaoli", with: "/this.other") }
      CurrentDocument.$text.withValue(text) {
        if isRead(text) { readings += 1 }
      }
    }
    #expect(readings >= 2, "only \(readings) of 10 were read")
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
