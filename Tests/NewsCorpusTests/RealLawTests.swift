import FoundationEssentials
import NewsCorpus
import TestSupport
import Testing

/// Real laws between two reports: the law is an item, and so is each report.
struct RealLawTests {
  private struct Truth: Decodable {
    let title: String
    let lawLines: [Int]

    private enum CodingKeys: String, CodingKey {
      case title
      case lawLines = "E_law_lines"
    }
  }

  @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
  func `a law between two reports is an item of its own`() throws {
    let folder = SharedData.laws.appending(path: "documents")
    for name in try SharedData.names(in: folder) {
      let law = folder.appending(path: name)
      let truth = try JSONDecoder().decode(
        Truth.self, from: Data(SharedData.bytes(law.appending(path: "truth.json"))))
      let bytes = try SharedData.bytes(law.appending(path: "E.txt"))
      let corpus = try expectSoundCorpus([Corpus.File(name: name + ".txt", bytes: bytes)])
      #expect(corpus.items.map { $0.kind == .regulation } == [false, true, false], "\(name)")
      let items = corpus.items.filter { $0.kind == .regulation }
      #expect(items.map { [$0.startLine, $0.endLine] } == [truth.lawLines], "\(name)")
      #expect(items.first?.headline == truth.title, "\(name)")
      #expect(corpus.items.first?.startLine == 1, "\(name)")
      #expect(corpus.items.first?.headline != nil && corpus.items.last?.headline != nil, "\(name)")
    }
  }
}
