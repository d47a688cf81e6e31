import JSONText
import NewsCorpus
import RegulationModel
import TestSupport
import Testing
import TextSearch

/// Items come out of the index as they went in, whatever runs the files stand in.
struct IndexedItemsTests {
  private func json(_ texts: CorpusTexts) throws -> String {
    var json = JSONWriter(layout: .indented)
    let works = [try TraceTests.work()]
    CorpusJSON.write(texts, works: works, to: &json)
    for item in texts.items {
      ItemJSON.write(item, link: RegulationLink(item, in: works), to: &json)
      json.endLine()
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private func indexed(_ files: [Corpus.File], runs: Int?) throws -> CorpusTexts {
    let index = CorpusIndex(try IndexedFiles(files, runs: runs).segments)
    return CorpusTexts(try #require(index.with(repeats: index.repeatBytes())))
  }

  @Test func `the seeds are the same items from the index as from memory`() throws {
    let files = try TestCorpus.seeds()
    let memory = CorpusTexts(Corpus(files))
    let expected = try json(memory)
    for runs in [1, 2, 5] {
      let index = try indexed(files, runs: runs)
      #expect(index.count == 33)
      #expect(try json(index) == expected)
      for (left, right) in zip(memory.items, index.items) {
        #expect(left.regulation?.edition == right.regulation?.edition)
        #expect(left.regulation?.edition.dropped == right.regulation?.edition.dropped)
        #expect(left.paragraphs == right.paragraphs)
      }
    }
  }

  @Test func `records and pages are the same items, too`() throws {
    let files = TestCorpus.files([
      (
        "a.jsonl",
        #"{"title":"甲县启动巡察","content":"甲县启动新一轮巡察。\n要求整改。","date":"2024-03-02","url":"https://x/1","keywords":"巡察,整改"}"#
          + "\n" + #"{"title":"","content":"没有标题的一段文字。"}"#
      ),
      ("b.md", "---\ntitle: 乙市巡察\nauthor: 李明\ncolumn: 要闻\n---\n乙市近日巡察。\n\n## 小标题\n\n正文。\n"),
      (
        "c.html",
        "<html><head><title>丙</title></head><body><h1>丙省通报</h1><p>丙省通报情况。</p></body></html>"
      ),
      ("d.png", "\u{0}\u{1}\u{2}"),
    ])
    let (memory, index) = (CorpusTexts(Corpus(files)), try indexed(files, runs: 2))
    #expect(try json(index) == (try json(memory)))
    #expect(index.failures.map(\.file) == memory.failures.map(\.file))
    #expect(index.failures.map(\.file) == ["d.png"])
    #expect(index.files.map(\.items) == memory.files.map(\.items))
  }

  @Test func `repeats are found across runs`() throws {
    let text =
      "全市巡察工作会议在市行政中心召开，会议传达学习有关会议精神，总结回顾前一阶段工作，研究部署下一阶段任务，"
      + "要求各级党组织把巡察整改作为重要政治任务抓紧抓实，做到件件有着落，事事有回音，让群众看到实实在在的变化，"
      + "并对历次巡察发现的共性问题开展专项治理，建立健全长效机制，防止同类问题再次发生。"
    let files = TestCorpus.files([
      ("20240301.txt", "全市召开巡察工作会议\n\n　　\(text)\n"),
      ("20240302.txt", "另一条消息\n\n　　今天下了大雨，道路湿滑，请注意安全。\n"),
      ("20240303.txt", "巡察工作会议召开\n\n　　\(text)\n"),
    ])
    let (memory, index) = (CorpusTexts(Corpus(files)), try indexed(files, runs: 1))
    let found = index.items.map { $0.nearDuplicate?.id }
    #expect(found == memory.items.map { $0.nearDuplicate?.id })
    #expect(found == [nil, nil, memory.item(0)?.id])
  }

  @Test func `only a changed file is read again`() throws {
    var texts = (1...9).map { ("2024030\($0).txt", "第\($0)次会议召开\n\n　　会议研究第\($0)项工作。\n") }
    let older = try IndexedFiles(TestCorpus.files(texts), runs: 3)
    texts[4].1 += "　　新添一段。\n"
    var read: [String] = []
    let newer = try IndexedFiles(
      TestCorpus.files(texts), runs: 3, known: KnownFile.all(in: older.segments)
    ) { read.append($0) }
    #expect(read == ["20240305.txt"])
    let (memory, index) = (
      CorpusTexts(Corpus(TestCorpus.files(texts))), CorpusTexts(CorpusIndex(newer.segments))
    )
    #expect(try json(index) == (try json(memory)))
  }

  @Test func `items of one name are numbered together`() throws {
    let files = TestCorpus.files([
      ("a.md", "# 同题\n\n甲。\n"), ("a.txt", "同题\n\n　　乙乙乙。\n"), ("b.txt", "另题\n\n　　丙丙丙。\n"),
    ])
    let states = files.map {
      CorpusSegment.FileState(name: $0.name, state: $0.name, size: 9 << 20)
    }
    #expect(SegmentPlan.runs(of: states).map { $0.map(\.name) } == [["a.md", "a.txt"], ["b.txt"]])
    let index = CorpusTexts(CorpusIndex(try IndexedFiles(files).segments))
    #expect(index.items.map(\.id) == Corpus(files).items.map(\.id))
    #expect(Set(index.items.map(\.id)).count == 3)
  }

  @Test func `a file more leaves the other runs as they are`() throws {
    let names = (0..<2_000).map { "\(10_000 + $0).md" }
    func runs(_ names: [String]) -> [[String]] {
      let states = names.map { CorpusSegment.FileState(name: $0, state: $0, size: 30_000) }
      return SegmentPlan.runs(of: states).map { $0.map(\.name) }
    }
    let before = runs(names)
    let after = runs((names + ["10999a.md"]).sorted())
    #expect(before.count >= 4)
    #expect(before.allSatisfy { $0.count * 30_000 <= 18 << 20 })
    #expect(Set(before).subtracting(after).count <= 1)
    #expect(after.flatMap { $0 }.count == 2_001)
  }

  @Test func `a word on the command line means the same item`() throws {
    let (memory, index) = (
      CorpusTexts(Corpus(try TestCorpus.seeds())), try indexed(try TestCorpus.seeds(), runs: 1)
    )
    let corpus = Corpus(try TestCorpus.seeds())
    for word in ["003.2", "003", "004.1", "003.99", "nothing", corpus.items[7].id] {
      let expected = corpus.items(named: word).map(\.id)
      #expect(memory.places(named: word).compactMap { memory.item($0)?.id } == expected)
      #expect(index.places(named: word).compactMap { index.item($0)?.id } == expected)
    }
  }

  @Test func `filters let the same items pass`() throws {
    let (memory, index) = (
      CorpusTexts(Corpus(try TestCorpus.seeds())), try indexed(try TestCorpus.seeds(), runs: 2)
    )
    var filters: [CorpusFilter] = [CorpusFilter()]
    for person in ["李希", "易炼红", "无此人"] {
      var filter = CorpusFilter()
      filter.person = person
      filters.append(filter)
    }
    var filter = CorpusFilter()
    filter.from = CalendarDate("2024-01-01")
    filters.append(filter)
    for filter in filters { #expect(index.places(filter) == memory.places(filter)) }
    #expect(filters.map { memory.places($0).count }.first == 33)
  }

  @Test func `a cut or foreign file is no segment`() throws {
    let bytes = CorpusSegment.bytes(
      of: [.init(name: "a.txt", state: "1", size: 9)], known: { _ in nil }
    ) { _ in .success(Array("标题\n\n　　正文正文。\n".utf8)) }
    #expect(CorpusSegment(try IndexedFiles.mapped(bytes)) != nil)
    for length in stride(from: 1, to: bytes.count, by: 7) {
      #expect(CorpusSegment(try IndexedFiles.mapped(Array(bytes.prefix(length)))) == nil)
    }
    // A changed byte is told or harmless, and never a crash.
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 0x5A
      guard let segment = CorpusSegment(try IndexedFiles.mapped(damaged)) else { continue }
      let index = CorpusIndex([segment])
      for place in 0..<index.count { _ = CorpusTexts(index).item(place) }
      _ = index.repeatBytes()
    }
  }
}

/// Names of items.
struct ItemNameTests {
  private func ids(_ text: String) -> [String] {
    Corpus(TestCorpus.files([("a.md", text)])).items.map(\.id)
  }

  @Test func `a name comes from the text, whatever the heading is taken for`() {
    let text = "\n\n甲县今天召开会议，研究巡察整改。\n"
    let names = ids("# 甲县召开会议" + text)
    #expect(names.count == 1)
    #expect(ids("# 要闻　甲县召开会议" + text) == names)
    #expect(ids("# 甲县召开会议" + text + "\n会议还研究了其他事项，并对下一步工作作出安排部署，要求抓好落实。\n") != names)
    #expect(ids("# 甲县召开会议\n\n乙县今天召开会议，研究巡察整改。\n") != names)
  }

  @Test func `a heading without text is named by itself, and what begins alike is numbered`() {
    let names = ids("# 甲会见乙\n\n# 丙会见丁\n\n# 戊召开会议\n\n正文相同。\n\n# 己召开会议\n\n正文相同。\n")
    #expect(names.count == 4)
    #expect(Set(names).count == 4)
    #expect(names[3] == names[2] + "-2")
  }
}
