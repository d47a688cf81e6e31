import CrossReferences
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The regulation on inspection work itself, read out of its source document.
struct RegulationCitationTests {
  private let edition: Edition
  private let citations: EditionCitations

  init() throws {
    edition = try RegulationReader.read(try SharedData.seed("003"))
    citations = expectSoundCitations(edition)
  }

  @Test func `nothing dangles`() {
    #expect(citations.findings.isEmpty)
    #expect(citations.references.allSatisfy { $0.status != .unresolved })
  }

  @Test(arguments: [
    ("本条例", Reference.Kind.`self`), ("上述条件", .relative), ("下列", .relative),
    ("《中国共产党章程》", .external), ("党章", .named), ("中央八项规定及其实施细则", .named),
    ("有关规定", .generic),
  ])
  func `every occurrence of a form is found with its kind`(word: String, kind: Reference.Kind) {
    var places: [String] = []
    for provision in edition.provisions {
      places += positions(of: word, in: provision.text).map { "\(provision.id) \($0)" }
    }
    let found = citations.references.filter { $0.text == word }
    #expect(!places.isEmpty)
    #expect(found.map { "\($0.from) \($0.start)" } == places)
    #expect(found.allSatisfy { $0.kind == kind })
  }

  @Test func `the conditions of article 40 are those of its first 款`() throws {
    let reference = try #require(citations.references.first { $0.text == "上述条件" })
    #expect(reference.from == "art_40__para_2")
    #expect(reference.targets == ["art_40__para_1"])
    #expect(reference.status == .resolved)
  }

  @Test func `下列 means the items that follow`() {
    for reference in citations.references where reference.text == "下列" {
      #expect(!reference.targets.isEmpty && reference.status == .resolved, "\(reference.from)")
      #expect(reference.targets.allSatisfy { $0.hasPrefix(reference.from + "__point_") })
    }
  }

  @Test func `the truth read by eye holds`() {
    let works = citations.references.compactMap(\.work)
    #expect(
      works == [
        "中国共产党章程", "中国共产党章程", "中国共产党章程", "中央八项规定及其实施细则", "中央八项规定及其实施细则",
      ])
    #expect(
      citations.references.filter { $0.kind == .`self` }.map(\.from) == [
        "art_1__para_1", "art_50__para_1", "art_51__para_1", "art_52__para_1", "art_53__para_1",
        "art_53__para_1", "art_53__para_1",
      ])
    #expect(citations.references.count == 25)
  }

  private func positions(of word: String, in text: String) -> [Int] {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(word.unicodeScalars)
    guard scalars.count >= wanted.count else { return [] }
    return (0...(scalars.count - wanted.count)).filter { start in
      let end = start + wanted.count
      // 党章 in 中国共产党章程 is no word.
      return Array(scalars[start..<end]) == wanted
        && !(word == "党章" && end < scalars.count && scalars[end] == "程")
    }
  }
}
