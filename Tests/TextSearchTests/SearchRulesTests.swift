import Testing
import TextSearch

/// The rules of searching as data are those that the search follows.
struct SearchRulesTests {
  private let rules = SearchRules()

  @Test func `the table folds what the search folds`() throws {
    var table: [UInt32: UInt32] = [:]
    for fold in rules.folds { table[UInt32(fold.glyph)] = UInt32(fold.folded) }
    for value in 0...0x10_FFFF as ClosedRange<UInt32> where Unicode.Scalar(value) != nil {
      let isSame = SearchRules.folded(value) == table[value] ?? value
      if !isSame { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func `the table tells a difference of width from one of form`() {
    for fold in rules.folds where fold.narrow != fold.glyph {
      let distance = fold.glyph - fold.narrow
      #expect(distance == 0xFEE0)
    }
    let comma = rules.folds.first { $0.glyph == 0xFF0C }
    #expect(comma?.narrow == 0x2C)
    let quotation = rules.folds.first { $0.glyph == 0x201C }
    #expect(quotation?.narrow == 0x201C)
  }

  @Test func `blanks, quotation marks and minuses part a query`() throws {
    for blank in rules.blanks {
      let scalar = try #require(Unicode.Scalar(blank))
      let query = try SearchQuery("甲\(scalar)乙")
      #expect(query.terms.map(\.text) == ["甲", "乙"], "U+\(String(blank, radix: 16))")
    }
    for mark in rules.quotes {
      let scalar = try #require(Unicode.Scalar(mark))
      let query = try SearchQuery("\(scalar)甲 乙\(scalar)")
      #expect(query.terms.map(\.text) == ["甲 乙"], "U+\(String(mark, radix: 16))")
    }
    for minus in rules.minuses {
      let scalar = try #require(Unicode.Scalar(minus))
      let query = try SearchQuery("甲 \(scalar)乙")
      #expect(query.excluded.map(\.text) == ["乙"], "U+\(String(minus, radix: 16))")
    }
    #expect(rules.blanks.count == 42)
  }

  @Test func `a message says which character is meant`() {
    let names = Set(rules.messages.map(\.name))
    #expect(names.count == 10)
    let placed = ["emptyPhrase", "tooLong", "loneOperator", "onlyWildcards", "unknownOperator"]
    for message in rules.messages where placed.contains(message.name) {
      #expect(message.chinese.contains("第{n}个字符"))
    }
    #expect(
      rules.messages.first { $0.name == "unknownOperator" }?.chinese.contains("{w}") == true)
    let hasDigits = rules.messages.contains { $0.chinese.contains("98765") }
    #expect(!hasDigits)
  }
}
