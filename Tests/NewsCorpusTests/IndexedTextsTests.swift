import FoundationEssentials
import NewsCorpus
import TestSupport
import Testing
import TextSearch

/// The index of a corpus in a file answers, counts and lists as the corpus in memory does.
struct IndexedTextsTests {
  private func texts() throws -> (memory: CorpusTexts, index: CorpusTexts) {
    let files = try TestCorpus.seeds()
    let index = CorpusIndex(try IndexedFiles(files).segments)
    return (CorpusTexts(Corpus(files)), CorpusTexts(index))
  }

  @Test func `queries of all kinds have the same answer`() throws {
    let (memory, index) = try texts()
    for words in ["巡视", "巡视 整改", "巡视 OR 巡察", "第?轮巡视", "党*建设", "六个月", "6个月", "\"党的 建设\" -整改", "的"] {
      let query = try SearchQuery(words)
      let (left, right) = (memory.find(query), index.find(query))
      #expect(left.answer.documents == right.answer.documents, "\(words)")
      #expect(left.answer.hits == right.answer.hits, "\(words)")
      #expect(left.answer.foldings == right.answer.foldings, "\(words)")
      #expect(left.answer.results.map(\.id) == right.answer.results.map(\.id), "\(words)")
      #expect(left.facts == right.facts, "\(words)")
      #expect(left.byDate.facts.map(\.line) == right.byDate.facts.map(\.line), "\(words)")
    }
  }

  @Test func `counts, lines and words are the same`() throws {
    let (memory, index) = try texts()
    let query = try SearchQuery("整改")
    for key in CorpusCount.Key.allCases {
      #expect(
        CorpusCount(query, by: key, in: memory).rows == CorpusCount(query, by: key, in: index).rows)
      #expect(
        CorpusCount(nil, by: key, in: memory).rows == CorpusCount(nil, by: key, in: index).rows)
    }
    #expect(
      CorpusConcordance(query, in: memory).lines == CorpusConcordance(query, in: index).lines)
    #expect(
      WordCounts(near: query, span: 6, in: memory).rows
        == WordCounts(near: query, span: 6, in: index).rows)
  }
}
