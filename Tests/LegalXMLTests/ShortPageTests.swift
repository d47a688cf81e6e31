import Testing

@testable import LegalXML

/// Pages of a few bytes, and how many Chinese characters make a page one in UTF-8.
struct ShortPageTests {
  @Test(arguments: ["a", "ab", "", "<"])
  func `the shortest page is read in any encoding`(text: String) throws {
    for charset in ["gbk", "big5", "latin1", "utf-8"] {
      #expect(try HTMLCharset.decode(Array(text.utf8), charset: charset) == text, "\(charset)")
    }
  }

  private func isMisdeclared(_ words: String) -> Bool {
    HTMLCharset.isMisdeclared(Array("<meta charset=gb2312><p>\(words)".utf8))
  }

  @Test func `four Chinese characters in UTF-8 are no chance, and three may be one`() {
    #expect(isMisdeclared("第一条甲") && isMisdeclared("第一条甲乙"))
    #expect(!isMisdeclared("第一条") && !isMisdeclared(""))
    #expect(!isMisdeclared("第一条甲éèêë") && isMisdeclared("第一条甲éèê"))
    #expect(!HTMLCharset.isMisdeclared(Array("<meta charset=utf-8><p>第一条甲乙".utf8)))
  }
}
