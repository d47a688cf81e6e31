import Testing
import TextSearch

/// `OR`, wildcards and numbers in either spelling.
struct OperatorTests {
  private static let collection = SearchCollection([
    SearchDocument(id: "a", title: "第六轮巡视", sections: [.init(id: "p", text: "第六轮巡视完成进驻，为期六个月。")]),
    SearchDocument(id: "b", title: "第七轮巡察", sections: [.init(id: "p", text: "第七轮巡察开始，6个月内整改。")]),
    SearchDocument(id: "c", title: "巡回演出", sections: [.init(id: "p", text: "巡回演出举行。视频播出。")]),
  ])

  private func found(_ text: String, folds: Bool = true) throws -> [String: Int] {
    var options = SearchOptions()
    options.folds = folds
    let answer = Self.collection.answer(try SearchQuery(text), options: options)
    return Dictionary(uniqueKeysWithValues: answer.results.map { ($0.id, $0.hits) })
  }

  @Test func `one of several words is enough`() throws {
    #expect(try found("巡视 OR 巡察") == ["a": 2, "b": 2])
    #expect(try found("巡视 | 巡察 | 演出") == ["a": 2, "b": 2, "c": 2])
    #expect(try found("整改 巡视 OR 巡察") == ["b": 3])
  }

  @Test func `a wildcard stands for one character, or for some within a clause`() throws {
    #expect(try found("第?轮") == ["a": 2, "b": 2])
    #expect(try found("第?轮巡视") == ["a": 2])
    #expect(try found("巡*视") == ["a": 2])
    #expect(try found("第*月") == [:])
    #expect(try found("\"第?轮\"") == [:])
  }

  @Test func `numbers are found in either spelling, and the answer says so`() throws {
    #expect(try found("六个月") == ["a": 1, "b": 1])
    #expect(try found("6个月") == ["a": 1, "b": 1])
    #expect(try found("六个月", folds: false) == ["a": 1])
    let answer = Self.collection.answer(try SearchQuery("六个月"))
    #expect(answer.foldings == [.numerals] && answer.foldedHits == 1)
  }

  @Test func `digits are a whole number, never a part of a longer one`() throws {
    let documents = [
      SearchDocument(
        id: "a", title: "通知",
        sections: [.init(id: "p", text: "电话12345，第34条，１３４件，3４号；在16个月内，6个月内，2024年。")])
    ]
    let collection = SearchCollection(documents)
    func hits(_ text: String) throws -> Int {
      try collection.answer(SearchQuery(text)).results.first?.hits ?? 0
    }
    #expect(try hits("34") == 2)
    #expect(try hits("6个月") == 1)
    #expect(try hits("\"6个月\"") == 1)
    #expect(try hits("12345") == 1)
    #expect(try hits("234") == 0)
    #expect(try hits("24年") == 0)
    #expect(try hits("第34条") == 1)
    let spelled = SearchCollection([
      SearchDocument(id: "b", title: "通知", sections: [.init(id: "p", text: "在二十日内，十日内，10日内。")])
    ])
    #expect(try spelled.answer(SearchQuery("10日")).results.first?.hits == 2, "not in 二十日")
    #expect(try spelled.answer(SearchQuery("十日")).results.first?.hits == 3, "as typed, or as 10日")
    var exact = SearchOptions()
    exact.folds = false
    let everywhere = collection.answer(try SearchQuery("34"), options: exact)
    #expect(everywhere.results.first?.hits == 2, "in 12345 and in 第34条")
  }

  @Test(arguments: [
    ("甲 AND 乙", SearchQueryError.unknownOperator("AND", offset: 2)),
    ("NOT 甲", .unknownOperator("NOT", offset: 0)),
    ("/巡[视察]/", .unknownOperator("/巡[视察]/", offset: 0)),
    ("OR 甲", .loneOperator(offset: 0)), ("甲 OR", .loneOperator(offset: 2)),
    ("甲 OR OR 乙", .loneOperator(offset: 5)), ("甲 OR -乙", .loneOperator(offset: 2)),
    ("**", .onlyWildcards(offset: 0)),
  ])
  func `what is no operator is told`(text: String, error: SearchQueryError) {
    #expect(throws: error) { try SearchQuery(text) }
    #expect(!error.english.isEmpty && !error.chinese.isEmpty)
  }
}
