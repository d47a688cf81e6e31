import FuzzEntries
import RegulationParser
import TestSupport
import Testing

/// What holds for documents of any kind.
@Suite(.showsDocument)
struct AnyDocumentTests {
  @Test(arguments: FuzzEntry.all.map(\.name), UInt64(1)...4)
  func `whatever is read by a part of the program, what must hold for it holds`(
    name: String, seed: UInt64
  ) throws {
    let entry = try #require(FuzzEntry.all.first { $0.name == name })
    var random = SplitMix64(state: seed)
    for round in 0..<6 {
      let text =
        round % 2 == 0 ? RandomDocument.words(&random) : RandomDocument.lines(&random)
      expectSound(text) { try entry.check(Array(text.utf8)) }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `a canonical text of any shape keeps everything in every form`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<5 {
      let text = RandomCanonicalText.text(&random)
      let edition = try CanonicalText.read(text)
      expectSound(text) {
        try SoundEdition.check(edition)
        try SoundExport.check(edition)
      }
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `two canonical texts of any shape are compared without loss`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let (old, new) = (RandomCanonicalText.text(&random), RandomCanonicalText.text(&random))
    let editions = (try CanonicalText.read(old), try CanonicalText.read(new))
    expectSound(old + "==\n" + new) {
      try SoundComparison.check(editions.0, editions.1)
      try SoundDraft.check(editions.0, editions.1)
    }
  }
}
