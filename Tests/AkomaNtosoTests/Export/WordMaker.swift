import Findings
import RegulationModel
import TestSupport

/// Makes texts, events and findings at random out of what could be taken for structure or markup.
struct WordMaker {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(state: seed)
  }

  private static let words = [
    "第一条", "第二章　总则", "（一）", "（二）甲", "1.", "一、", "附件1", "附则", "【目的】", "（目的）", "①", "甲", "乙丙：",
    "丁；", "戊。", "GB/T 19001", "a b", "&", "<p>", "</p>", "\"", "'", "]]>", "&amp;", "甲\t乙",
    "👩‍⚖️", "e\u{301}", "\u{200F}甲", "𠮷", "6个月", "十五日内", "前款", "本条例第一条", "第一条第二款", "《乙条例》第三条",
    "第一条、第二条和第三条", "第一条至第四条", "前款第（一）、（三）项", "以下简称“丙”", "本条例所称戊，是指己。", "2020年1月2日",
    "https://example.org/?a=1&b=2", "--", "javascript:alert(1)", "乙委员会",
  ]

  /// A text of one word or several.
  mutating func text() -> [UInt8] {
    var text = ""
    for _ in 0..<count(1...4) { text += pick(Self.words) ?? "" }
    return Array(text.utf8)
  }

  /// Whether one in `number` falls out.
  mutating func chance(_ number: Int) -> Bool { count(1...number) == 1 }

  mutating func count(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func pick<Element>(_ choices: [Element]) -> Element? {
    choices.randomElement(using: &random)
  }

  mutating func event() -> LifecycleEvent? {
    let actors: [String?] = [nil, "乙委员会", "第三届甲会第二次会议", "<甲>", "exporter", "第一届"]
    let date = CalendarDate(year: count(1999...2024), month: count(1...12), day: count(1...28))
    return date.map {
      LifecycleEvent(
        date: $0, actor: pick(actors) ?? nil,
        action: chance(4) ? nil : pick(LifecycleEvent.Action.allCases), text: pick(Self.words) ?? ""
      )
    }
  }

  mutating func finding() -> Finding {
    Finding(
      severity: pick(Finding.Severity.allCases) ?? .note, code: "some-code",
      line: chance(2) ? nil : count(1...9),
      message: .init(english: pick(Self.words) ?? "", chinese: pick(Self.words) ?? ""))
  }
}
