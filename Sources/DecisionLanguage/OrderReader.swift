internal import ChineseText
internal import RegulationModel

/// Reads what is renumbered because of the other instructions.
///
///     order = [对] [act] [的] (条文顺序 | 个别文字 …) [和 …] 作[相应]调整 [：{quote 调整为 quote}]
enum OrderReader {
  /// An adjustment with the act that it names, or with the word that it is for all acts.
  struct Order {
    var adjustment: OrderAdjustment
    var act: String?
    var isForAll: Bool
  }

  /// Reads the clause; `nil`, unmoved, when there is none.
  static func read(_ cursor: inout ClauseCursor) -> Order? {
    var probe = cursor
    if probe.take(OrderWords.orderLeads) { _ = probe.takeComma() }
    _ = probe.take(ClauseWords.objectMarks)
    var act: String?
    var isForAll = false
    if let title = ActName.title(&probe) {
      act = title
      _ = ActName.bracket(&probe)
    } else if let name = ActName.bare(&probe) {
      act = name
    } else if !probe.take(OrderWords.selves) {
      isForAll = probe.take(OrderWords.relatedActs)
    }
    _ = probe.take(ClauseWords.titleLinks)
    var order = OrderAdjustment()
    var hasOrder = false
    var hasCompanion = false
    let isVerbAhead = probe.take(OrderWords.adjustAhead)
    repeat {
      if let isOfArticles = numbers(&probe) {
        if isOfArticles { hasOrder = true } else { hasCompanion = true }
      } else if probe.take(OrderWords.wording) {
        order.changesWording = true
      } else {
        return nil
      }
    } while probe.take(ClauseWords.lists)
    while !probe.stands(OrderWords.adjust), probe.take(["一并", "也", "相应", "均", "分别"]) {}
    guard hasOrder || hasCompanion || order.changesWording,
      isVerbAhead || probe.take(OrderWords.adjust) || probe.take(["作相应"])
    else { return nil }
    _ = probe.take(["和修改", "和调整"])
    order.adjustsNumbers = hasOrder
    order.table = table(&probe)
    cursor = probe
    return Order(adjustment: order, act: act, isForAll: isForAll)
  }

  /// What is numbered anew: whether it is articles, or only what is inside of one; `nil`, unmoved, for
  /// nothing.
  private static func numbers(_ cursor: inout ClauseCursor) -> Bool? {
    if let kind = others(&cursor) { return kind <= .article }
    if cursor.take(OrderWords.order) { return true }
    return cursor.take(OrderWords.companions) ? false : nil
  }

  /// The numbers of what stands beside a unit that came or went; the level of it.
  ///
  ///     others = [该条|该款|…] (其余|其他|其后|…) ["各"|"的"] UNIT ["的"] (顺序|序号|…)
  private static func others(_ cursor: inout ClauseCursor) -> ProvisionKind? {
    var probe = cursor
    _ = probe.take(ClauseWords.same)
    guard probe.take(OrderWords.others) else { return nil }
    _ = probe.take(OrderWords.eachOther)
    guard let kind = StepReader.unit(&probe) else { return nil }
    _ = probe.take(["的"])
    guard probe.take(OrderWords.numbers) else { return nil }
    cursor = probe
    return kind
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
