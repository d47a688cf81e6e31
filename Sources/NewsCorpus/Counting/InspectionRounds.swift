internal import ChineseText
public import RegulationModel

/// The rounds of inspection that a corpus tells of: 二十届中央第四轮巡视, from its start to what came of it.
public struct InspectionRounds: Sendable {
  /// What is told of a round.
  public enum Stage: String, Sendable, CaseIterable, Comparable {
    /// 部署: it is decided and begins.
    case deployment
    /// 进驻: the groups come to the organs that are inspected.
    case entry
    /// 反馈: the organs are told what was found.
    case feedback
    /// 整改: what the organs did about it.
    case rectification

    /// In the order in which they follow each other.
    public static func < (left: Stage, right: Stage) -> Bool {
      allCases.firstIndex(of: left) ?? 0 < allCases.firstIndex(of: right) ?? 0
    }
  }

  /// A report of a stage.
  public struct Event: Sendable, Hashable {
    /// The stage.
    public let stage: Stage
    /// The day under which the item is filed; `nil` where it is not known.
    public let date: CalendarDate?
    /// The id of the item.
    public let item: String
    /// Its title.
    public let title: String
  }

  /// A round.
  public struct Round: Sendable, Hashable {
    /// Whose it is, as printed: 二十届中央, 十五届省委.
    public let organ: String
    /// Its number.
    public let number: Int
    /// Whether it is 巡察 and not 巡视.
    public let isLocal: Bool
    /// What is told of it, by day; without day at the end.
    public let events: [Event]
  }

  /// The rounds, by the day of their first report.
  public let rounds: [Round]

  /// Reads the headlines and first paragraphs of a corpus.
  public init(_ corpus: CorpusTexts, filter: CorpusFilter = CorpusFilter()) {
    var found: [RoundKey: [Event]] = [:]
    for place in corpus.places(filter) {
      guard let item = corpus.item(place), item.kind != .regulation else { continue }
      for mention in InspectionRounds.mentions(in: item) {
        found[mention.key, default: []].append(
          Event(stage: mention.stage, date: item.date.date, item: item.id, title: item.title))
      }
    }
    rounds = found.flatMap { key, events in
      InspectionRounds.terms(events.sorted { InspectionRounds.precedes($0, $1) }).map { events in
        Round(organ: key.organ, number: key.number, isLocal: key.isLocal, events: events)
      }
    }.sorted { left, right in
      let days = (left.events.first?.date, right.events.first?.date)
      switch days {
      case (let first?, let second?) where first != second: return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      default: return (left.organ, left.number) < (right.organ, right.number)
      }
    }
  }

  private static func precedes(_ left: Event, _ right: Event) -> Bool {
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: first < second
    case (.some, nil): true
    case (nil, .some): false
    default: (left.stage, left.item) < (right.stage, right.item)
    }
  }

  /// Most months between two reports of one round: an organ begins to count anew after each congress, that
  /// is every five years.
  private static let months = 24

  /// Reports of one organ and number, by day, parted where they belong to different terms of office.
  private static func terms(_ events: [Event]) -> [[Event]] {
    var terms: [[Event]] = []
    for event in events {
      if let last = terms.last?.last?.date, let date = event.date,
        (date.year - last.year) * 12 + date.month - last.month > months
      {
        terms.append([event])
      } else {
        terms.append((terms.popLast() ?? []) + [event])
      }
    }
    return terms
  }

  private struct RoundKey: Hashable {
    let organ: String
    let number: Int
    let isLocal: Bool
  }

  // MARK: - Reading

  /// Paragraphs of an item that are read.
  private static let paragraphs = 2

  /// The rounds that an item is about, each once, with the stage that its headline or the sentence
  /// tells.
  private static func mentions(in item: Item) -> [(key: RoundKey, stage: Stage)] {
    let headline = Glyphs([item.kicker, item.headline].compactMap(\.self).joined(separator: "，"))
    let stage = stage(of: headline)
    var found: [(key: RoundKey, stage: Stage)] = []
    for text in [headline] + item.text.prefix(paragraphs).map({ Glyphs($0.text) }) {
      for sentence in text.split(separator: Glyph.fullStop).map(Array.init) {
        guard let key = key(in: sentence), let stage = stage ?? InspectionRounds.stage(of: sentence)
        else { continue }
        if !found.contains(where: { $0.key == key }) { found.append((key, stage)) }
      }
    }
    // 中央第四轮巡视 in a text that says 二十届中央第四轮巡视, too, is the same.
    return found.filter { mention in
      !found.contains { other in
        other.key != mention.key && other.key.number == mention.key.number
          && other.key.organ.hasSuffix(mention.key.organ)
      }
    }
  }

  private static let inspections = WordSet(spaced: "巡视 巡察")
  /// Characters between 第…轮 and 巡视: 第九轮第一批巡察, 第五轮常规巡视.
  private static let reach = 10

  ///     round = organ "第" number "轮" … ("巡视" | "巡察")
  private static func key(in text: Glyphs) -> RoundKey? {
    for index in text.indices where text[index] == Glyph.ordinal {
      guard let number = Number(at: index + 1, in: text), number.end < text.count,
        text[number.end] == 0x8F6E  // 轮
      else { continue }
      let end = min(text.count, number.end + 1 + reach)
      guard let word = inspections.first(in: text, (number.end + 1)..<end) else { continue }
      let isLocal = text[word].last == 0x5BDF  // 察
      guard let organ = RoundOrgan.name(before: index, in: text) else { continue }
      return RoundKey(organ: organ, number: number.value, isLocal: isLocal)
    }
    return nil
  }

  private static let stages: [(stage: Stage, words: WordSet)] = [
    (.rectification, WordSet(spaced: "整改进展 整改情况 整改落实情况 整改公布 整改结果 公布整改 通报整改")),
    (.feedback, WordSet(spaced: "反馈")),
    (.entry, WordSet(spaced: "进驻")),
    (.deployment, WordSet(spaced: "部署 动员 启动 展开 授权 工作会议 开展")),
  ]

  private static func stage(of text: Glyphs) -> Stage? {
    stages.first { $0.words.isPart(of: text) }?.stage
  }
}
