import CrossReferences
import RegulationModel
import RegulationParser
import Testing

struct CitationGraphTests {
  private let edition: Edition
  private let graph: CitationGraph

  init() throws {
    edition = try RegulationReader.read(Array(MadeRegulation.text.utf8))
    graph = CitationGraph(edition, EditionCitations(edition))
  }

  @Test func `from an article to what it and its parts cite`() {
    #expect(graph.outgoing(from: "art_2").map(\.text) == ["下列", "前款", "第一款第（一）、（三）项", "本条第二款"])
    #expect(graph.outgoing(from: "art_99").isEmpty)
  }

  @Test func `back to who cites a provision or its parts, itself left out`() {
    #expect(graph.incoming(to: "art_12").map(\.from) == ["art_13__para_1"])
    let items = graph.incoming(to: "art_2__para_1__point_5").map(\.from)
    #expect(items.contains("art_11__para_1__point_2"))
    #expect(!graph.incoming(to: "art_2").contains { $0.from.hasPrefix("art_2__") })
    for article in edition.articles {
      #expect(graph.incoming(to: article) == graph.incoming(to: article.id))
    }
  }

  @Test func `a division gathers what its articles cite`() {
    #expect(graph.outgoing(from: "part_1__chp_1").contains { $0.from == "art_2__para_3" })
    #expect(graph.incoming(to: "part_1__chp_2").contains { $0.from == "art_8__para_1" })
  }

  @Test func `other works by title, in the order of the text`() {
    let works = graph.otherWorks.map(\.work)
    #expect(works.prefix(3) == ["立法法", "国务院关于修改〈试验办法〉的决定", "刑法"])
    #expect(Set(works).count == works.count)
  }
}
