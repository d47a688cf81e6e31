internal import ChineseText

/// Reads the sentence that ends a decision: 《…》根据本决定作相应修改，重新公布.
///
///     republish = [根据本决定，] [对|将] act … 作相应修改 [并对条文顺序作相应调整] ["，"] 重新公布
enum RepublishReader {
  private static let limit = 400

  /// Reads the sentence.
  ///
  /// - Returns: whether it adjusts the order of the articles, too; `nil`, unmoved, for other words.
  static func read(_ cursor: inout ClauseCursor) -> Bool? {
    var probe = cursor
    guard
      probe.stands(OrderWords.accordingly) || probe.peek() == Glyph.titleOpen
        || probe.stands(OrderWords.selves) || probe.stands(ClauseWords.objectMarks)
    else { return nil }
    var isBound = false
    var isAgain = false
    var hasOrder = false
    while !probe.isAtEnd, probe.position - cursor.position < limit {
      let next = probe.peek()
      if next == Glyph.fullStop || next == DecisionGlyph.lineFeed { break }
      if DecisionGlyph.isQuotation(next) { return nil }
      if probe.take(OrderWords.accordingly) {
        isBound = true
      } else if probe.take(OrderWords.again) {
        isAgain = true
      } else if probe.take(OrderWords.order) {
        hasOrder = true
      } else {
        probe.take()
      }
    }
    guard isBound || isAgain, isAgain || hasOrder || isBound else { return nil }
    // 根据本决定 must say that something is changed or published.
    guard isAgain || isBound else { return nil }
    cursor = probe
    return hasOrder
  }
}
