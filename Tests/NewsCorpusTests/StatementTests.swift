import NewsCorpus
import RegulationModel
import Testing

/// Who is read as the speaker of words about a regulation. The sentences are invented.
struct StatementTests {
  private func statements(_ text: String, headline: String = "某市委召开会议") throws
    -> [CorpusStatements.Statement]
  {
    let corpus = Corpus(TestCorpus.files([("20240301.txt", "\(headline)\n\n　　\(text)\n")]))
    let passages = WordingTrace([try TraceTests.work()], in: corpus).passages
    return CorpusStatements(passages) { corpus.item($0) }.statements
  }

  /// A sentence, and what is read of its speaker; `gap` where nobody is named.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var speaker: String?
    var name: String?
    var role: String?
    var verb: String?
    var basis: Speaker.Ground?
    var gap: SpeakerGap?
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(
      text: "市委书记李明指出，《中国共产党巡视工作条例》第八条对此有明确规定。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", verb: "指出", basis: .sentence),
    Case(
      text: "李明在会上强调，要落实《中国共产党巡视工作条例》第八条。", speaker: "李明", name: "李明", verb: "强调",
      basis: .sentence),
    Case(
      text: "会议听取了汇报，强调，要落实《中国共产党巡视工作条例》第八条。", speaker: "会议", verb: "强调",
      basis: .sentence),
    Case(
      text: "市纪委监委有关负责人介绍，《中国共产党巡视工作条例》第八条规定了机构。", speaker: "市纪委监委有关负责人",
      role: "市纪委监委有关负责人", verb: "介绍", basis: .sentence),
    Case(
      text: "“按照《中国共产党巡视工作条例》第八条，我们设了办公室。”市委书记李明说。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", verb: "说", basis: .quotation),
    Case(
      text: "市委书记李明说：“这是第一次。《中国共产党巡视工作条例》第八条写得很清楚。”", speaker: "市委书记李明",
      name: "李明", role: "市委书记", verb: "说", basis: .quotation),
    Case(
      text: "市委书记李明到会。他指出，《中国共产党巡视工作条例》第八条要落实。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", verb: "指出", basis: .pronoun),
    Case(
      text: "市委书记李明、市长王涛到会。他指出，《中国共产党巡视工作条例》第八条要落实。", verb: "指出", gap: .pronoun),
    Case(
      text: "市委书记李明强调，巡视是利剑。要落实《中国共产党巡视工作条例》第八条。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", verb: "强调", basis: .previous),
    Case(
      text: "市委书记李明强调，巡视是利剑。有的单位按《中国共产党巡视工作条例》第八条作了调整。", gap: .continued),
    Case(text: "该市按照《中国共产党巡视工作条例》第八条设立了办公室。", gap: .ownWords),
    Case(text: "《中国共产党巡视工作条例》明确，按照《中国共产党巡视工作条例》第八条设立机构。", verb: "明确", gap: .act),
    Case(
      text: "市委书记李明指出，《中国共产党巡视工作条例》规定，依照《中国共产党巡视工作条例》第八条设立机构。",
      speaker: "市委书记李明", name: "李明", role: "市委书记", verb: "指出", basis: .sentence),
    Case(
      text: "对新征程提出了明确要求，《中国共产党巡视工作条例》第八条是依据。", gap: .ownWords),
    Case(
      text: "村口卖豆腐的老汉告诉记者，《中国共产党巡视工作条例》第八条他也读过。", verb: "告诉记者", gap: .unclear),
    Case(
      text: "市委书记李明：《中国共产党巡视工作条例》第八条对机构作了规定。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", basis: .label),
    Case(
      text: "“《中国共产党巡视工作条例》第八条写得清楚。”某学院教授李明接受记者采访时说，“过去没有。”",
      speaker: "某学院教授李明", name: "李明", role: "某学院教授", verb: "说", basis: .quotation),
    Case(
      text: "在谈到《中国共产党巡视工作条例》第八条时，市委书记李明表示，机构要健全。", speaker: "市委书记李明",
      name: "李明", role: "市委书记", verb: "表示", basis: .sentence),
    Case(
      text: "市委书记李明强调巡视工作要落实《中国共产党巡视工作条例》第八条。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", verb: "强调", basis: .sentence),
    Case(text: "村民老张对记者说，《中国共产党巡视工作条例》第八条他读过。", verb: "说", gap: .unclear),
    Case(
      text: "与会同志一致表示，要落实《中国共产党巡视工作条例》第八条。", speaker: "与会同志", verb: "表示", basis: .sentence),
    Case(
      text: "“要落实《中国共产党巡视工作条例》第八条。”在座谈会上，巡察干部李明告诉记者。", speaker: "巡察干部李明", name: "李明",
      role: "巡察干部", verb: "告诉记者", basis: .quotation),
    Case(
      text: "李某（化名）称，不知道《中国共产党巡视工作条例》第八条。", speaker: "李某", name: "李某", verb: "称",
      basis: .sentence),
    Case(
      text: "市长会见李明时，强调要落实《中国共产党巡视工作条例》第八条。李明同志到会。", verb: "强调", gap: .noSubject),
    Case(
      text: "会上指出，李明作了汇报，强调要落实《中国共产党巡视工作条例》第八条。李明同志到会。", verb: "强调",
      gap: .noSubject),
    Case(text: "党中央强调的《中国共产党巡视工作条例》第八条已经落实。", gap: .ownWords),
    Case(text: "“《中国共产党巡视工作条例》第八条写得清楚，我们照办。", gap: .unclear),
    Case(text: "答：《中国共产党巡视工作条例》第八条对机构作了规定。", gap: .unclear),
    Case(text: "主要任务：落实《中国共产党巡视工作条例》第八条。", gap: .ownWords),
    Case(
      text: "李明、王涛表示，《中国共产党巡视工作条例》第八条要落实。市委书记李明、市长王涛到会。", speaker: "李明、王涛",
      verb: "表示", basis: .sentence),
    Case(
      text: "接受采访时，市委书记李明告诉记者，《中国共产党巡视工作条例》第八条要落实。", speaker: "市委书记李明",
      name: "李明", role: "市委书记", verb: "告诉记者", basis: .sentence),
    Case(
      text: "市委书记李明会见市长王涛时，强调要落实《中国共产党巡视工作条例》第八条。", verb: "强调", gap: .noSubject),
    Case(
      text: "市委书记李明指出，巡视是利剑；会议强调，要落实《中国共产党巡视工作条例》第八条。", speaker: "会议",
      verb: "强调", basis: .sentence),
    Case(
      text: "“李明指出要改”，是误传，该市按照《中国共产党巡视工作条例》第八条设立了办公室。市委书记李明到会。",
      gap: .ownWords),
    Case(
      text: "据市委书记李明介绍，《中国共产党巡视工作条例》第八条写得清楚。", speaker: "市委书记李明", name: "李明",
      role: "市委书记", verb: "介绍", basis: .sentence),
    Case(
      text: "市委书记李明就《中国共产党巡视工作条例》第八条的落实提出要求。", gap: .ownWords),
    Case(
      text: "《关于加强巡视整改的意见》指出，依据《中国共产党巡视工作条例》第八条。", speaker: "《关于加强巡视整改的意见》",
      verb: "指出", basis: .sentence),
  ]

  @Test(arguments: cases) func `a speaker is read where the text names one`(_ one: Case) throws {
    let found = try statements(one.text).filter { $0.passage.provisions == ["art_8"] }
    let statement = try #require(found.first)
    #expect(found.count == 1)
    #expect(statement.speaker?.text == one.speaker)
    #expect(statement.speaker?.name == one.name)
    #expect(statement.speaker?.role == one.role)
    #expect(statement.speaker?.basis == one.basis)
    #expect(statement.verb == one.verb)
    #expect(statement.gap == one.gap)
    #expect((statement.speaker == nil) == (statement.gap != nil))
    #expect(statement.sentence.contains("第八条"))
  }

  @Test func `a pronoun is not given the name of somebody else`() throws {
    let found = try statements("她指出，《中国共产党巡视工作条例》第八条要落实。")
    #expect(found.map(\.gap) == [.pronoun])
    #expect(found.allSatisfy { $0.speaker == nil })
  }

  @Test func `what one person says is found by the name`() throws {
    let corpus = Corpus(
      TestCorpus.files([
        ("a.txt", "某市召开会议\n\n　　市委书记李明指出，《中国共产党巡视工作条例》第八条要落实。\n"),
        ("b.txt", "某县召开会议\n\n　　县委书记王涛指出，《中国共产党巡视工作条例》第九条要落实。\n"),
      ]))
    let passages = WordingTrace([try TraceTests.work()], in: corpus).passages
    let all = CorpusStatements(passages) { corpus.item($0) }
    #expect(all.statements.count == 2)
    #expect(all.of("王涛").statements.map(\.file) == ["b.txt"])
    #expect(all.of("李").statements.map(\.file) == ["a.txt"])
  }

  @Test func `each statement is a row of the table with its reason`() throws {
    let corpus = Corpus(
      TestCorpus.files([("a.txt", "某市召开会议\n\n　　该市按照《中国共产党巡视工作条例》第八条设立了办公室。\n")]))
    let passages = WordingTrace([try TraceTests.work()], in: corpus).passages
    let table = CSVText.table(of: CorpusStatements(passages) { corpus.item($0) })
    let rows = table.split(separator: "\r\n")
    #expect(rows.count == 2)
    #expect(rows.last?.hasSuffix("该市按照《中国共产党巡视工作条例》第八条设立了办公室。,own-words") == true)
  }

  @Test func `a long item with many names is read in linear time`() throws {
    let names = (0..<400).map { "市委书记李\(Character(Unicode.Scalar(0x4E00 + $0 * 7) ?? "一"))" }
    let line = "他指出，《中国共产党巡视工作条例》第八条要落实。"
    let text = names.map { $0 + "到会。" }.joined() + String(repeating: "\n　　" + line, count: 400)
    let found = try statements(text)
    #expect(found.count >= 1)
    #expect(found.allSatisfy { $0.speaker == nil })
    for piece in ["甲在时", "在时", "“", "指出，", "他说，", "（化名）", "李明在会上", "、李明", "还", "《"] {
      let hostile = String(repeating: piece, count: 4_000) + "说，《中国共产党巡视工作条例》第八条要落实。"
      _ = try statements(hostile)
      _ = try statements("市委书记李明到会。" + hostile)
    }
  }

  @Test func `who gave a speech says what stands in it`() throws {
    let text = """
      在全市巡察工作会议上的讲话

      市委书记　李　明

      （2024年3月1日）

      　　同志们：

      　　今天的会议很重要。《中国共产党巡视工作条例》第八条对机构作了规定。
      """
    let corpus = Corpus(TestCorpus.files([("a.txt", text)]))
    let item = try #require(corpus.items.first)
    #expect(item.kind == .speech)
    let passages = WordingTrace([try TraceTests.work()], in: corpus).passages
    let found = CorpusStatements(passages) { corpus.item($0) }.statements
    let byline = item.author ?? item.byline
    #expect(found.first?.speaker?.basis == (byline == nil ? nil : .speech))
    #expect(found.first?.gap == (byline == nil ? .ownWords : nil))
  }

  /// Pieces of sentences by their place in one, from which texts are made at random.
  private static let slots: [[String]] = [
    ["", "会上，", "据", "日前，", "“", "《", "同时，"],
    ["市委书记李明", "王涛", "他", "她", "会议", "通知", "有关负责人", "省委", "李明、王涛", "《中国共产党巡视工作条例》", "", "老汉"],
    ["", "", "在会上", "还", "就此", "在接受采访时", "、", "和", "同志"],
    ["指出", "强调", "要求", "说", "介绍", "表示", "规定", "提出", "", "告诉记者"],
    ["，", "：", "：“", "", "“", "。", "\""],
    ["要落实《中国共产党巡视工作条例》第八条", "《中国共产党巡视工作条例》第八条很清楚", "天气很好", "（会议）", "》"],
    ["。", "。”", "！", "，", "”王涛说。", "”。", "\""],
  ]

  @Test func `whatever a text is made of, a speaker is words of the text, or there is a reason`()
    throws
  {
    var state: UInt64 = 88_172_645_463_325_252
    func one(_ words: [String]) -> String {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return words[Int(state % UInt64(words.count))]
    }
    let texts = (0..<400).map { number -> (String, String) in
      let count = 1 + number % 6
      let words = (0..<count).map { _ in Self.slots.map(one).joined() }.joined()
      return ("\(1_000 + number).txt", "某市委召开会议\n\n　　\(words)市委书记李明到会。\n")
    }
    let corpus = Corpus(TestCorpus.files(texts))
    let passages = WordingTrace([try TraceTests.work()], in: corpus).passages
    let found = CorpusStatements(passages) { corpus.item($0) }.statements
    for statement in found {
      let item = corpus.item(statement.passage.item)
      let words = (item?.paragraphs ?? []).map(\.text).joined()
      #expect((statement.speaker == nil) == (statement.gap != nil), "\(words)")
      #expect(words.contains(statement.sentence), "\(words)")
      #expect(statement.verb.map { words.contains($0) } ?? true, "\(words)")
      guard let speaker = statement.speaker else { continue }
      #expect(words.contains(speaker.text) && !speaker.text.isEmpty, "\(words)")
      #expect(speaker.name.map { speaker.text.contains($0) } ?? true, "\(words)")
    }
    #expect(found.count { $0.speaker != nil } > 100)
    #expect(Set(found.compactMap(\.gap)).count >= 5)
  }
}
