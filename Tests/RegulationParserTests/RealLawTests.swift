import Findings
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The reader against real laws in the forms in which people have them.
@Suite(.enabled(if: SharedData.isPresent, "the shared laws are not beside the project"))
struct RealLawTests {
  private func score(_ form: String, ambiguous: Bool = false) throws -> LawScore {
    let folder = SharedData.laws.appending(path: "documents")
    var score = LawScore()
    for name in try SharedData.names(in: folder) {
      let law = folder.appending(path: name)
      let truth = try JSONDecoder().decode(
        LawTruth.self, from: Data(contentsOf: law.appending(path: "truth.json")))
      let document = try SharedData.bytes(law.appending(path: form))
      do {
        let edition = try expectSoundReading(of: document)
        score.add(
          edition, truth, name: name, skipping: ambiguous ? truth.B_ambiguous_articles : [])
        if form == "E.txt" {
          let lines = edition.provisions.map(\.line)
          let outside = lines.filter { $0 < truth.E_law_lines[0] || $0 > truth.E_law_lines[1] }
          #expect(outside.isEmpty, "\(name): lines \(outside) are not of the law")
        }
      } catch {
        score.faults.append("\(name): \(error)")
        score.articles += truth.articles.count
      }
    }
    print("\(form): \(score)")
    return score
  }

  @Test(arguments: ["A.txt", "D1.gb18030.txt", "D2.utf16le.txt"])
  func `clean laws are read without a fault`(form: String) throws {
    let score = try score(form)
    #expect(score.placed == score.articles)
    #expect(score.rightCounts == score.counted)
    #expect(score.extra == 0)
  }

  @Test(arguments: ["B.txt", "C.txt", "E.txt"])
  func `laws from pages, from the web and between news are read nearly without a fault`(
    form: String
  ) throws {
    let score = try score(form, ambiguous: form == "B.txt")
    #expect(score.placed * 1_000 >= score.articles * 995)
    #expect(score.rightCounts * 100 >= score.counted * 99)
    #expect(score.extra == 0)
  }
}
