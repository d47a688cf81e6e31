import ChineseText
import CrossReferences
import NewsCorpus
import RegulationModel
import TestSupport
import Testing

/// The trace of the corpus and the check of reports are one engine: they answer alike.
struct SameAnswersTests {
  private static let openings = [
    "会议学习了《中国共产党巡视工作条例》（以下简称《条例》）。", "根据《中国共产党巡视工作条例》，示例市委作了部署。",
  ]
  private static let sentences = [
    "《条例》第三十四条规定，“组织开展为期6个月的集中整改”。", "《条例》第三十四条规定，“组织开展为期三个月的集中整改”。",
    "《巡视工作条例》第六十条另有规定。", "该条例第三十三条明确，“党组织承担巡视整改主体责任”。",
    "“政治巡视”（《巡视工作条例》第二条）。", "《巡视工作条例》第三条要求做到“乱来一气”。",
    "第五条作了规定，第九十条也作了规定。", "2015年版《巡视工作条例》第四条有规定。", "《中国共产党巡视工作条列》第四条有规定。",
  ]

  @Test(arguments: 0..<20)
  func `a report is answered alike in the corpus and on its own`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    var lines = ["示例市委召开巡察工作会议", "本报讯 2025年4月2日，示例市委召开巡察工作会议。"]
    lines.append(Self.openings.randomElement(using: &random) ?? "")
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      lines.append(Self.sentences.randomElement(using: &random) ?? "")
    }
    let corpus = Corpus(TestCorpus.files([("a.txt", lines.joined(separator: "\n") + "\n")]))
    let work = try TraceTests.work()
    try #require(corpus.items.count == 1)
    let traced = WordingTrace([work], in: corpus).passages.filter { $0.verdict != nil }
    let acts = CitedActs([
      Work(
        slug: work.work.slug, title: work.work.title, aliases: work.work.aliases,
        editions: work.texts.map { EditionRecord(date: $0.date, file: "\($0.date).txt") })
    ]) { _, _ in work.texts[0].edition }
    let check = CitationCheck(
      try SourceText(lines.joined(separator: "\n")), against: acts,
      on: EditionDay(today: nil, document: corpus.items[0].date.date))
    let own = check.results.filter { $0.work != nil || $0.verdict.code == "no-such-act" }
    #expect(
      traced.map { "\($0.line) \($0.verdict ?? "")" } == own.map { "\($0.line) \($0.verdict.code)" }
    )
  }
}
