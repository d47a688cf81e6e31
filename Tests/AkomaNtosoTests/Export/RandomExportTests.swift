import RegulationModel
import TestSupport
import Testing

@testable import AkomaNtoso

/// The edition that is exported now, so that a failure can show it.
private enum CurrentEdition {
  @TaskLocal static var text = ""
}

/// Editions made at random come through an export and back unchanged.
@Suite(
  .compactMapIssues { issue in
    var issue = issue
    issue.comments.append("the edition is \(CurrentEdition.text.debugDescription)")
    return issue
  })
struct RandomExportTests {
  @Test(arguments: 1...25)
  func `a random edition is exported whole and comes back`(seed: UInt64) throws {
    var maker = EditionMaker(seed: seed)
    for _ in 0..<12 {
      let edition = maker.edition()
      try CurrentEdition.$text.withValue(edition.text) {
        _ = try expectSoundExport(of: edition)
      }
    }
  }

  @Test func `random editions hold every kind of provision and of place`() {
    var maker = EditionMaker(seed: 3)
    var found: Set<String> = []
    for _ in 0..<300 {
      let edition = maker.edition()
      for provision in edition.provisions {
        found.insert("\(provision.parent?.kind.name ?? "-") \(provision.kind.name)")
      }
    }
    let wanted = [
      "- part", "part subpart", "subpart chapter", "chapter section", "section article",
      "article paragraph", "paragraph item", "item subitem", "subitem subitem", "item paragraph",
      "subitem paragraph", "- paragraph", "chapter paragraph", "annex paragraph", "annex article",
      "annex chapter", "- crossheading", "chapter crossheading", "annex crossheading", "- annex",
    ]
    #expect(Set(wanted).subtracting(found).isEmpty)
  }
}
