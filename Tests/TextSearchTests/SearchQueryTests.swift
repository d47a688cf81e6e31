import Testing
import TextSearch

struct SearchQueryTests {
  @Test(arguments: [
    ("巡视", ["巡视"], [String]()), ("　巡视　整改 ", ["巡视", "整改"], []), ("\"党的 建设\" 党", ["党的 建设", "党"], []),
    ("“党的 建设”", ["党的 建设"], []), ("巡视 -整改", ["巡视"], ["整改"]), ("GB-T", ["GB-T"], []),
    ("巡视 巡视", ["巡视"], []), ("甲\"乙\"丙", ["甲", "乙", "丙"], []), ("\\\"八八\\\"", ["\"八八\""], []),
    ("甲 -“乙 丙”", ["甲"], ["乙 丙"]), ("e\u{301}", ["\u{E9}"], []), ("a\\b", ["a\\b"], []),
  ])
  func `a query is read word by word`(text: String, terms: [String], excluded: [String]) throws {
    let query = try SearchQuery(text)
    #expect(query.terms.map(\.text) == terms)
    #expect(query.excluded.map(\.text) == excluded)
    #expect(query.text == text)
  }

  @Test(arguments: [
    ("", SearchQueryError.empty), (" 　\n", .empty), ("-甲", .onlyExclusions),
    ("甲 -", .loneMinus(offset: 2)),
    ("- 甲", .loneMinus(offset: 0)), ("甲 \"乙", .unbalancedQuote(offset: 2)),
    ("“甲”“", .unbalancedQuote(offset: 3)), ("甲 “ ”", .emptyPhrase(offset: 2)),
    ("-\"\"", .emptyPhrase(offset: 0)), (String(repeating: "甲", count: 201), .tooLong(offset: 0)),
    ((0..<40).map { "\($0)" }.joined(separator: " "), .tooManyTerms),
  ])
  func `what asks for nothing is refused with the place`(text: String, error: SearchQueryError) {
    #expect(throws: error) { try SearchQuery(text) }
    #expect(!error.english.isEmpty && !error.chinese.isEmpty)
    #expect(error.chinese.unicodeScalars.contains { $0.value > 0x4E00 })
  }
}
