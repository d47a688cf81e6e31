internal import ChineseText

/// Reads what stands right before and behind quoted words and says more about them.
///
///     place  = 第 P (个|处|次出现的) | 首个 | 最后一个 | N 处 | 所有
///     behind = N 字 | 字样 | 一词 | 的表述 …
enum WordPlaceReader {
  private static let units: PhraseSet = [
    "个", "处", "次出现的", "次出现处的", "处出现的", "个出现的", "次", "处的", "个的",
  ]
  private static let first: PhraseSet = ["首个", "首处", "首次出现的", "首处的", "首先出现的"]
  private static let last: PhraseSet = [
    "最后一个", "最后一处", "最后一次出现的", "最后一处的", "末一个", "最后出现的", "末处", "最末一个", "最后一处出现的",
  ]
  private static let all: PhraseSet = [
    "所有的", "所有", "全部的", "全部", "各处", "各处的", "每一处", "每处", "出现的", "所有出现的",
  ]
  private static let counters: PhraseSet = ["处", "处的", "个"]

  /// Reads which place of the words that follow is meant; `nil`, unmoved, when nothing says so.
  static func read(_ cursor: inout ClauseCursor) -> WordPlace? {
    var probe = cursor
    guard let place = place(&probe), DecisionGlyph.isQuotation(probe.peek()) else { return nil }
    cursor = probe
    return place
  }

  private static func place(_ cursor: inout ClauseCursor) -> WordPlace? {
    if cursor.take(first) { return .nth(1) }
    if cursor.take(last) { return .nth(-1) }
    if cursor.take(all) { return .all(count: nil) }
    let isOrdinal = cursor.take(Glyph.ordinal)
    guard let number = cursor.takeNumeral(), number < 1_000 else { return nil }
    if isOrdinal { return cursor.take(units) ? .nth(number) : nil }
    return cursor.take(counters) ? .all(count: number) : nil
  }

  // MARK: - Behind

  private static let nouns: PhraseSet = [
    "字样", "的字样", "一词", "一语", "一句", "的表述", "这一表述", "的规定", "的文字", "这一用语", "的用语", "的词语",
  ]

  /// Takes what is said behind quoted words: how many characters they have, or nothing new.
  static func takeBehind(_ quote: inout QuotedText, _ cursor: inout ClauseCursor) {
    var probe = cursor
    _ = probe.take(["这"])
    if let length = probe.takeNumeral(), length < 1_000 {
      _ = probe.take(["个"])
      if probe.take(["汉字", "字"]), !probe.stands(["样", "母"]) {
        quote.saidLength = length
        cursor = probe
        return
      }
    }
    _ = cursor.take(nouns)
  }
}
