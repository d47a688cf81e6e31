/// All wording of this module, alphabetical.
enum SearchMessages {
  static func message(_ error: SearchQueryError) -> (english: String, chinese: String) {
    switch error {
    case .empty:
      ("the query is empty; give at least one character", "查询为空，请至少输入一个字")
    case .emptyPhrase(let offset):
      (
        "the phrase at character \(offset + 1) is empty; put words between the quotation marks",
        "第\(offset + 1)个字符处的短语为空，请在引号之间填写文字"
      )
    case .loneMinus(let offset):
      (
        "the minus at character \(offset + 1) excludes nothing; put a word right behind it",
        "第\(offset + 1)个字符处的减号后面没有词，请紧接着写要排除的词"
      )
    case .onlyExclusions:
      (
        "the query only excludes; add a word to look for", "查询只有要排除的词，请再写一个要查找的词"
      )
    case .tooLong(let offset):
      (
        "the term at character \(offset + 1) is longer than \(SearchQuery.lengthLimit) characters",
        "第\(offset + 1)个字符处的词超过\(SearchQuery.lengthLimit)个字符"
      )
    case .tooManyTerms:
      (
        "the query has more than \(SearchQuery.termLimit) terms", "查询词超过\(SearchQuery.termLimit)个"
      )
    case .unbalancedQuote(let offset):
      (
        "the quotation mark at character \(offset + 1) is not closed; close it, or put \\ before it",
        "第\(offset + 1)个字符处的引号没有配对，请补上，或在它前面加\\"
      )
    }
  }
}
