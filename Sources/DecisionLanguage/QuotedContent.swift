/// Reads the quotations that a clause gives.
enum QuotedContent {
  /// Quotations one after the other, with 、 or 和 between them or nothing.
  ///
  /// `isNew` tells that they are what a verb gives; then words before the next verb are none of them:
  /// “甲”修改为“乙”、“丙”修改为“丁”.
  static func quotes(
    _ cursor: inout ClauseCursor, isWordList: inout Bool, isNew: Bool = false
  ) -> [QuotedText] {
    var quotes: [QuotedText] = []
    while true {
      var probe = cursor
      if !quotes.isEmpty, probe.take(ClauseWords.lists) {
        guard let quote = quote(&probe) else { break }
        if isNew, probe.stands(ClauseWords.change) { break }
        isWordList = true
        quotes.append(quote)
        cursor = probe
        continue
      }
      _ = probe.take(DecisionGlyph.lineFeed)
      guard let quote = quote(&probe) else { break }
      quotes.append(quote)
      cursor = probe
    }
    return quotes
  }

  /// One quotation with what stands around it: 第二个“甲”, “登记”二字.
  private static func quote(_ cursor: inout ClauseCursor) -> QuotedText? {
    let place = WordPlaceReader.read(&cursor)
    guard var quote = cursor.takeQuote() else { return nil }
    quote.place = place
    WordPlaceReader.takeBehind(&quote, &cursor)
    return quote
  }

  ///     changed = ["，"] [并] 修改为 [：] quote{quote}
  ///
  /// - Returns: the quotations; empty, with the cursor unmoved, when none follow.
  static func changedText(_ cursor: inout ClauseCursor) -> [QuotedText] {
    var probe = cursor
    _ = probe.takeComma()
    _ = probe.take(ClauseWords.adverbs)
    _ = probe.take(["将其", "将该条", "将该款"])
    while probe.take(ClauseWords.manners) {}
    guard
      probe.take(ClauseWords.change) || probe.take(ClauseWords.contentWords)
        || DecisionGlyph.isColon(probe.peek())
    else { return [] }
    let text = content(&probe)
    guard !text.isEmpty else { return [] }
    cursor = probe
    return text
  }

  ///     content = [如下内容] [：] quote{quote}
  static func content(_ cursor: inout ClauseCursor) -> [QuotedText] {
    var probe = cursor
    _ = probe.takeColon()
    _ = probe.take(ClauseWords.contentWords)
    _ = probe.takeColon()
    var isWordList = false
    let text = quotes(&probe, isWordList: &isWordList, isNew: true)
    guard !text.isEmpty else { return [] }
    cursor = probe
    return text
  }
}
