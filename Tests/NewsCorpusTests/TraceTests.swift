import CrossReferences
import Findings
import FoundationEssentials
import NewsCorpus
import RegulationModel
import RegulationParser
import TestSupport
import Testing

struct TraceTests {
  /// The regulation of the project, as a library holds it.
  static func work() throws -> TracedWork {
    let path = SharedData.projectRoot.appending(
      path: "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt")
    let edition = try CanonicalText.read(String(decoding: SharedData.bytes(path), as: UTF8.self))
    let date = try #require(CalendarDate("2024-02-08"))
    return TracedWork(
      work: Work(
        slug: "xunshi-gongzuo-tiaoli", title: "中国共产党巡视工作条例", aliases: ["巡视工作条例", "巡视条例"]),
      texts: [.init(date: date, edition: edition)])
  }

  private func trace(_ texts: [(String, String)]) throws -> [TracedPassage] {
    let corpus = Corpus(TestCorpus.files(texts))
    let passages = WordingTrace([try Self.work()], in: corpus).passages
    for passage in passages { expectSound(passage, in: corpus) }
    return passages
  }

  /// The words are those of the item at the line and range that the passage gives.
  private func expectSound(_ passage: TracedPassage, in corpus: Corpus) {
    let item = corpus.item(passage.item)
    let paragraph = item?.paragraphs.first { $0.line == passage.line }
    let scalars = Array((paragraph?.text ?? "").unicodeScalars)
    #expect(passage.range.upperBound <= scalars.count)
    guard passage.range.upperBound <= scalars.count else { return }
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: scalars[passage.range])
    #expect(String(cut) == passage.text)
    #expect((passage.kind == .misquotation) == passage.differences.contains { $0.note == nil })
  }

  @Test func `the conference report reuses the second article, and slogans are no findings`() throws
  {
    let corpus = Corpus(try TestCorpus.seeds())
    let trace = WordingTrace([try Self.work()], in: corpus)
    for passage in trace.passages { expectSound(passage, in: corpus) }
    let report = try #require(corpus.items.first { $0.startLine == 3_341 })
    let specific = trace.passages(of: report.id).filter { $0.kind == .specific }
    #expect(specific.map(\.provisions) == [["art_2__para_2"]])
    #expect(specific.map(\.line) == [3_376])
    #expect(specific.first?.text == "坚持“发现问题、形成震慑，推动改革、促进发展”")
    #expect(specific.first?.edition?.description == "2024-02-08")
    let all = trace.passages.filter { $0.kind == .specific }
    for slogan in ["两个维护", "两个确立", "新时代中国特色社会主义", "全面从严治党", "为核心的党中央", "具体化"] {
      #expect(!all.contains { $0.text.contains(slogan) }, "\(slogan)")
    }
    #expect(all.allSatisfy { $0.text.contains("巡视") || $0.provisions == ["art_2__para_2"] })
    #expect(trace.passages(for: "art_2").contains { $0.item == report.id })
    #expect(!trace.passages.contains { $0.kind == .misquotation })
  }

  @Test func `citations name the regulation, and a short title means what the item is about`()
    throws
  {
    let corpus = Corpus(try TestCorpus.seeds())
    let citations = WordingTrace([try Self.work()], in: corpus).passages
      .filter { $0.kind == .citation }
    func found(_ line: Int) -> [String] {
      citations.filter { $0.line == line }
        .map { "\($0.text) \($0.work ?? "-") \($0.basis?.rawValue ?? "-")" }
    }
    #expect(found(3_348) == ["《中国共产党巡视工作条例》 xunshi-gongzuo-tiaoli -"])
    #expect(found(1_034) == ["《条例》 xunshi-gongzuo-tiaoli definition"])
    #expect(found(1_002).last == "《条例》 xunshi-gongzuo-tiaoli named-before")
    // 党纪学习教育 is about another regulation, whatever else the report says of inspections.
    #expect(found(28) == ["《条例》 - subject"])
    #expect(citations.first { $0.line == 28 }?.title == "中国共产党纪律处分条例")
    // The short title of the regulation on archives is no citation of this one.
    #expect(citations.allSatisfy { $0.line < 3_400 })
  }

  private static let lead = "示例市委召开巡察工作会议\n本报讯 4月2日，示例市委召开巡察工作会议，学习贯彻《中国共产党巡视工作条例》。\n"

  @Test func `articles that are cited are named, and those that do not exist are told`() throws {
    let passages = try trace([
      ("a.txt", Self.lead + "会议指出，《中国共产党巡视工作条例》第三十四条第二项和第九十九条要认真学习。\n")
    ])
    let citation = try #require(passages.first { $0.line == 3 && $0.kind == .citation })
    #expect(citation.provisions.first == "art_34__para_1__point_2")
    #expect(citation.differences.first?.note?.chinese.contains("第九十九条") == true)
  }

  @Test(arguments: [
    ("“发现问题、形成震慑，促进改革、推动发展”", "促进|推动", "推动|促进"),
    ("“发现问题、形成强大震慑，推动改革、促进发展”", "强大", ""), ("“发现问题、推动改革、促进发展”", "", "形成震慑"),
  ])
  func `quoted words that are not the regulation's are told with the difference`(
    quote: String, given: String, held: String
  ) throws {
    let passages = try trace([("a.txt", Self.lead + "会议强调，要坚持\(quote)的方针。\n")])
    let wrong = passages.filter { $0.kind == .misquotation }
    #expect(wrong.count == 1)
    #expect(wrong.first?.provisions == ["art_2__para_2"])
    let differences = wrong.first?.differences ?? []
    #expect(differences.map(\.given).joined(separator: "|") == given)
    #expect(differences.map(\.held).joined(separator: "|") == held)
  }

  @Test func `a quotation that a citation is given for is held against that article`() throws {
    let passages = try trace([
      (
        "a.txt",
        Self.lead + "《中国共产党巡视工作条例》第三十四条规定，“自收到巡视反馈意见之日起，组织开展为期3个月的集中整改”。\n"
      )
    ])
    let wrong = passages.filter { $0.kind == .misquotation }
    #expect(wrong.map(\.line) == [3])
    #expect(wrong.first?.differences.map(\.given) == ["3"])
    #expect(wrong.first?.differences.map(\.held) == ["6"])
  }

  @Test func `wording with other punctuation is the regulation's wording`() throws {
    let passages = try trace([("a.txt", Self.lead + "会议强调，要发现问题，形成震慑；推动改革、促进发展。\n")])
    #expect(passages.filter { $0.kind == .specific }.map(\.text) == ["发现问题，形成震慑；推动改革、促进发展"])
  }

  @Test func `wording that stands in texts about other matters is a formula`() throws {
    let sentence = "要建立健全组织领导和工作协调机制，完善情况通报制度，加强信息沟通和协作配合。"
    let regulation = """
      示例工作条例
      （2020年1月2日某机关发布）
      第一条　为了规范示例工作，制定本条例。
      第二条　各单位\(sentence)
      第三条　示例工作人员每年应当到同一基层单位住满二十一个工作日。
      """
    let edition = try CanonicalText.read(regulation)
    let date = try #require(CalendarDate("2020-01-02"))
    let work = TracedWork(
      work: Work(slug: "shili", title: "示例工作条例"), texts: [.init(date: date, edition: edition)])
    let about =
      "某地推进示例工作\n本报讯 1月3日，某地推进示例工作。\(sentence)某地提出，每年应当到同一基层单位住满二十一个工作日。示例工作、示例工作。"
    let other = "某地召开绿化会议\n本报讯 1月4日，某地召开绿化会议。会议要求，\(sentence)"
    let third = "某县召开卫生会议\n本报讯 1月5日，某县召开卫生会议。会议强调，\(sentence)"
    let corpus = Corpus(TestCorpus.files([("a.txt", about), ("b.txt", other), ("c.txt", third)]))
    let passages = WordingTrace([work], in: corpus).passages
    let kinds = passages.filter { $0.kind != .citation }
      .map { "\($0.provisions) \($0.kind.rawValue)" }
    #expect(
      kinds == [
        "[\"art_2__para_1\"] formula", "[\"art_3__para_1\"] specific",
        "[\"art_2__para_1\"] formula", "[\"art_2__para_1\"] formula",
      ])
  }

  @Test func `wording is ascribed to the edition in force on the day of the item`() throws {
    func edition(_ days: String) throws -> Edition {
      try CanonicalText.read(
        "示例工作条例\n第一条　为了规范示例工作，制定本条例。\n第二条　示例单位收到意见后应当在\(days)内逐条书面答复提出意见的人。\n第三条　本条例自发布之日起施行。\n"
      )
    }
    let dates = try ["2018-01-01", "2022-01-01"].map { try #require(CalendarDate($0)) }
    let work = TracedWork(
      work: Work(slug: "shili", title: "示例工作条例"),
      texts: [
        .init(date: dates[1], edition: try edition("十日")),
        .init(date: dates[0], edition: try edition("三十日")),
      ])
    func found(_ year: Int, _ days: String) throws -> [String] {
      let text =
        "某地学习《示例工作条例》\n本报讯 \(year)年5月6日，某地学习《示例工作条例》，要求示例单位收到意见后应当在\(days)内逐条书面答复提出意见的人。"
      let corpus = Corpus(TestCorpus.files([("a.txt", text)]))
      return WordingTrace([work], in: corpus).passages.filter { $0.kind == .specific }
        .map { "\($0.edition?.description ?? "-") \($0.text)" }
    }
    #expect(try found(2020, "三十日") == ["2018-01-01 示例单位收到意见后应当在三十日内逐条书面答复提出意见的人"])
    #expect(try found(2023, "十日") == ["2022-01-01 示例单位收到意见后应当在十日内逐条书面答复提出意见的人"])
    #expect(try found(2023, "三十日").first?.hasPrefix("2022-01-01") == true)
  }

  @Test func `a regulation in the corpus points to the edition of the library`() throws {
    let corpus = Corpus(try TestCorpus.seeds())
    let item = try #require(corpus.items.first { $0.kind == .regulation })
    let link = RegulationLink(item, in: [try Self.work()])
    #expect(link?.work == "xunshi-gongzuo-tiaoli")
    #expect(link?.edition.description == "2024-02-08")
    #expect(RegulationLink(item, in: []) == nil)
  }
}
