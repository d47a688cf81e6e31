import FoundationEssentials
import JSONText
import NewsCorpus
import RegulationModel
import TestSupport
import Testing
import TextSearch

/// What other systems read.
struct OutputTests {
  private struct Stored: Decodable {
    struct Item: Decodable {
      struct Person: Decodable {
        let name: String
        let role: String?
      }

      let id: String
      let file: String
      let start_line: Int
      let end_line: Int
      let kind: String
      let kicker: String?
      let headline: String?
      let subheads: [String]
      let participants_line: String?
      let dateline: String?
      let source: String?
      let place: String?
      let date: String?
      let date_basis: String
      let paragraphs: Int
      let people: [Person]
      let cites: [String]
      let near_duplicate_of: String?
    }

    struct Dropped: Decodable {
      let file: String
      let line: Int
      let reason: String
    }

    let schema: String
    let items: [Item]
    let dropped: [Dropped]
  }

  private struct Document: Decodable {
    struct Paragraph: Decodable {
      let text: String
      let line: Int
      let heading: Bool
    }

    let schema: String
    let id: String
    let body: [Paragraph]
  }

  private struct Bulk: Decodable {
    struct Index: Decodable {
      let _index: String
      let _id: String
    }

    let index: Index
  }

  private struct Found: Decodable {
    struct Result: Decodable {
      struct Snippet: Decodable {
        let text: String
        let marks: [[Int]]
      }

      let `where`: String
      let id: String
      let work: String?
      let edition: String?
      let title: String
      let hits: Int
      let snippets: [Snippet]
    }

    let schema: String
    let query: String
    let documents: Int
    let hits: Int
    let results: [Result]
  }

  private struct Trace: Decodable {
    struct Passage: Decodable {
      let item: String
      let line: Int
      let provision: String?
      let edition: String?
      let text: String
      let kind: String
      let difference: String?
    }

    let schema: String
    let passages: [Passage]
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, _ write: (inout JSONWriter) -> Void
  ) throws -> Value {
    var json = JSONWriter(layout: .indented)
    write(&json)
    return try JSONDecoder().decode(type, from: Data(json.bytes))
  }

  @Test func `the list of items keeps the contract`() throws {
    let corpus = Corpus(try TestCorpus.seeds())
    let work = try TraceTests.work()
    let stored = try decode(Stored.self) {
      CorpusJSON.write(CorpusTexts(corpus), works: [work], to: &$0)
    }
    #expect(stored.schema == "tiaoli/corpus/1")
    #expect(stored.items.map(\.id) == corpus.items.map(\.id))
    #expect(stored.items.map(\.kind) == SeedTruth.items.map(\.kind))
    #expect(stored.dropped.count == SeedTruth.dropped.count)
    let report = try #require(stored.items.first { $0.start_line == 2_990 })
    #expect(report.near_duplicate_of == corpus.items.first { $0.startLine == 2_664 }?.id)
    #expect(report.date == "2024-02-18" && report.date_basis == "neighbour")
    #expect(report.people.first?.role == "省委书记")
    var filter = CorpusFilter()
    filter.kinds = [.speech]
    let speeches = try decode(Stored.self) {
      CorpusJSON.write(CorpusTexts(corpus), filter: filter, to: &$0)
    }
    #expect(speeches.items.map { String($0.file.prefix(3)) } == ["004"])
  }

  @Test func `the regulation points to the edition of the library`() throws {
    let corpus = Corpus(try TestCorpus.seeds())
    var json = JSONWriter(layout: .compact)
    CorpusJSON.write(CorpusTexts(corpus), works: [try TraceTests.work()], to: &json)
    #expect(json.text.contains("\"work\":\"xunshi-gongzuo-tiaoli\",\"edition\":\"2024-02-08\""))
  }

  @Test func `each item is a line, and bulk lines come in pairs`() throws {
    let corpus = Corpus(try TestCorpus.seeds())
    for item in corpus.items {
      let lines = BulkLines.lines(item, index: "news").split(separator: 0x0A)
      #expect(lines.count == 2)
      let head = try JSONDecoder().decode(Bulk.self, from: Data(lines[0]))
      #expect(head.index._index == "news" && head.index._id == item.id)
      let document = try JSONDecoder().decode(Document.self, from: Data(lines[1]))
      #expect(document.schema == "tiaoli/item/1" && document.id == item.id)
      #expect(document.body.map(\.text) == item.paragraphs.map(\.text))
      #expect(document.body.map(\.line) == item.paragraphs.map(\.line))
    }
  }

  @Test func `search results keep the contract`() throws {
    let corpus = Corpus(try TestCorpus.seeds())
    let query = try SearchQuery("新春第一会")
    let answer = CorpusSearch(corpus).answer(query)
    let found = try decode(Found.self) {
      SearchJSON.write(query.text, [(.corpus, answer)], to: &$0)
    }
    #expect(found.schema == "tiaoli/search/1" && found.query == "新春第一会")
    #expect(found.documents == answer.documents && found.hits == answer.hits)
    #expect(found.results.map(\.id) == answer.results.map(\.id))
    for result in found.results {
      #expect(result.where == "corpus" && result.work == nil)
      for snippet in result.snippets {
        let scalars = Array(snippet.text.unicodeScalars)
        for mark in snippet.marks {
          var cut = String.UnicodeScalarView()
          cut.append(contentsOf: scalars[mark[0]..<mark[1]])
          #expect(String(cut) == "新春第一会")
        }
      }
    }
    let origin = SearchJSON.Origin.regulation(work: "shili", edition: "2020-01-02")
    let other = try decode(Found.self) {
      SearchJSON.write(query.text, [(origin, answer), (.corpus, answer)], to: &$0)
    }
    #expect(other.hits == 2 * answer.hits && other.results.first?.work == "shili")
  }

  @Test func `traced passages keep the contract`() throws {
    let corpus = Corpus(try TestCorpus.seeds())
    let passages = WordingTrace([try TraceTests.work()], in: corpus).passages
    let trace = try decode(Trace.self) { TraceJSON.write(passages, to: &$0) }
    #expect(trace.schema == "tiaoli/trace/1")
    #expect(trace.passages.map(\.text) == passages.map(\.text))
    let specific = trace.passages.filter { $0.kind == "specific" && $0.line == 3_376 }
    #expect(specific.map(\.provision) == ["art_2__para_2"])
    #expect(specific.map(\.edition) == ["2024-02-08"])
    #expect(trace.passages.allSatisfy { $0.difference == nil })
  }

  @Test func `an item as Markdown shows its text and hides no mark`() throws {
    let text = "示例市*通知*发布\n本报讯 1月2日，示例市发布[通知]。\n#不是标题，是正文。\n1.也不是列表，是正文。"
    let item = try #require(Corpus(TestCorpus.files([("a.txt", text)])).items.first)
    let markdown = ItemMarkdown.text(of: item)
    #expect(markdown.hasPrefix("# 示例市\\*通知\\*发布\n\n"))
    #expect(markdown.contains("\n\n本报讯 1月2日，示例市发布\\[通知\\]。\n\n"))
    #expect(markdown.contains("\n\n\\#不是标题，是正文。\n"))
    #expect(markdown.contains("\n\n1.也不是列表，是正文。\n"))
  }
}
