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
    case .loneOperator(let offset):
      (
        "OR at character \(offset + 1) needs a word on both sides", "第\(offset + 1)个字符处的OR前后都要有词"
      )
    case .onlyExclusions:
      (
        "the query only excludes; add a word to look for", "查询只有要排除的词，请再写一个要查找的词"
      )
    case .onlyWildcards(let offset): onlyWildcards(at: offset + 1)
    case .tooLong(let offset):
      (
        "the term at character \(offset + 1) is longer than \(SearchQuery.lengthLimit) characters",
        "第\(offset + 1)个字符处的词超过\(SearchQuery.lengthLimit)个字符"
      )
    case .tooManyTerms:
      (
        "the query has more than \(SearchQuery.termLimit) terms", "查询词超过\(SearchQuery.termLimit)个"
      )
    case .unknownOperator(let word, let offset): unknownOperator(word, at: offset + 1)
    case .unbalancedQuote(let offset):
      (
        "the quotation mark at character \(offset + 1) is not closed; close it, or put \\ before it",
        "第\(offset + 1)个字符处的引号没有配对，请补上，或在它前面加\\"
      )
    }
  }

  private static func onlyWildcards(at place: Int) -> (english: String, chinese: String) {
    (
      "the word at character \(place) is wildcards alone; add a character to look for",
      "第\(place)个字符处只有通配符，请再写一个要查找的字"
    )
  }

  private static func unknownOperator(
    _ word: String, at place: Int
  ) -> (english: String, chinese: String) {
    (
      "\(word) at character \(place) is no operator here: words beside each other must all "
        + "stand, OR stands between words of which one is enough, -word must not stand, ? and * "
        + "are wildcards; put it in quotation marks to look for it",
      "第\(place)个字符处的\(word)不是运算符：并列的词须同时出现，OR连接任选的词，-词须不出现，?和*是通配符；"
        + "要查找它本身，请加引号"
    )
  }
}
