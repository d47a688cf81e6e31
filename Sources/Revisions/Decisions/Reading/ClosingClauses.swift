internal import ChineseText
internal import RegulationModel

///     effective = (本决定 | …) [reflist] 自 (date | 公布之日) 起(施行|实施)
enum EffectiveReader {
  private static let limit = 60

  static func read(_ cursor: inout ClauseCursor) -> EffectiveClause? {
    guard cursor.stands(ClauseWords.selves) || cursor.peek() == 0x81EA else { return nil }
    let start = cursor.position
    guard let subject = take(&cursor, until: ["自"]), cursor.take(0x81EA) else {  // 自
      cursor.position = start
      return nil
    }
    guard let day = take(&cursor, until: ClauseWords.inForce), cursor.take(ClauseWords.inForce),
      !day.isEmpty
    else {
      cursor.position = start
      return nil
    }
    return EffectiveClause(date: date(day), day: day, subject: subject)
  }

  /// Takes words of one clause up to a phrase.
  private static func take(_ cursor: inout ClauseCursor, until stop: PhraseSet) -> String? {
    let start = cursor.position
    while cursor.position - start < limit, !cursor.isAtEnd, !cursor.stands(stop) {
      let next = cursor.peek()
      guard !DecisionGlyph.endsClause(next), !DecisionGlyph.isQuotation(next) else { return nil }
      cursor.take()
    }
    return cursor.stands(stop) ? String(glyphs: cursor.glyphs[start..<cursor.position]) : nil
  }

  ///     date = year "年" month "月" day "日"
  private static func date(_ text: String) -> CalendarDate? {
    var cursor = ClauseCursor(text.glyphs)
    guard let year = cursor.takeNumeral(), cursor.take(Glyph.year),
      let month = cursor.takeNumeral(), cursor.take(Glyph.month),
      let day = cursor.takeNumeral(), cursor.take(Glyph.day)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

///     republish = [根据本决定，] [对|将] act … 作相应修改 [并对条文顺序作相应调整] ["，"] 重新公布
enum RepublishReader {
  private static let limit = 400

  /// Reads the sentence.
  ///
  /// - Returns: whether it adjusts the order of the articles, too; `nil`, unmoved, for other words.
  static func read(_ cursor: inout ClauseCursor) -> Bool? {
    var probe = cursor
    guard
      probe.stands(ClauseWords.accordingly) || probe.peek() == Glyph.titleOpen
        || probe.stands(ClauseWords.selves) || probe.stands(ClauseWords.objectMarks)
    else { return nil }
    var isBound = false
    var isAgain = false
    var hasOrder = false
    while !probe.isAtEnd, probe.position - cursor.position < limit {
      let next = probe.peek()
      if next == Glyph.fullStop || next == DecisionGlyph.lineFeed { break }
      if DecisionGlyph.isQuotation(next) { return nil }
      if probe.take(ClauseWords.accordingly) {
        isBound = true
      } else if probe.take(ClauseWords.again) {
        isAgain = true
      } else if probe.take(ClauseWords.order) {
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

///     order = [对] [act] [的] (条文顺序 | 个别文字 …) [和 …] 作[相应]调整 [：{quote 调整为 quote}]
enum OrderReader {
  /// An adjustment with the act that it names, or with the word that it is for all acts.
  struct Order {
    var adjustment: OrderAdjustment
    var act: String?
    var isForAll: Bool
  }

  static func read(_ cursor: inout ClauseCursor) -> Order? {
    var probe = cursor
    if probe.take(ClauseWords.orderLeads) { _ = probe.takeComma() }
    _ = probe.take(ClauseWords.objectMarks)
    var act: String?
    var isForAll = false
    if let title = ActName.title(&probe) {
      act = title
      _ = ActName.bracket(&probe)
    } else if let name = ActName.bare(&probe) {
      act = name
    } else if !probe.take(ClauseWords.selves) {
      isForAll = probe.take(ClauseWords.relatedActs)
    }
    _ = probe.take(ClauseWords.titleLinks)
    var order = OrderAdjustment()
    var hasOrder = false
    repeat {
      if probe.take(ClauseWords.order) {
        hasOrder = true
      } else if probe.take(ClauseWords.wording) {
        order.changesWording = true
      } else {
        return nil
      }
    } while probe.take(ClauseWords.lists)
    while probe.take(["一并", "也", "相应", "均", "分别"]) {}
    guard hasOrder || order.changesWording,
      probe.take(ClauseWords.adjust) || probe.take(["作相应"])
    else { return nil }
    _ = probe.take(["和修改", "和调整"])
    order.adjustsNumbers = hasOrder
    order.table = table(&probe)
    cursor = probe
    return Order(adjustment: order, act: act, isForAll: isForAll)
  }

  ///     table = "：" {quote (调整|改)为 quote ["，"]}
  private static func table(_ cursor: inout ClauseCursor) -> [OrderAdjustment.Pair] {
    var table: [OrderAdjustment.Pair] = []
    var probe = cursor
    _ = probe.takeColon() || probe.takeComma()
    while true {
      _ = probe.take(ClauseWords.objectMarks)
      guard let old = probe.takeQuote(), probe.take(ClauseWords.change), let new = probe.takeQuote()
      else { break }
      table.append(.init(old: old.text, new: new.text))
      cursor = probe
      while DecisionGlyph.parts(probe.peek()), probe.peek() != Glyph.fullStop { probe.take() }
    }
    return table
  }
}
