import NewsCorpus
import TestSupport
import Testing
import TextSearch

/// Counts, concordances and words that stand out, held against counting by hand.
struct CountingTests {
  private static let texts = Result { CorpusTexts(Corpus(try TestCorpus.seeds())) }

  private static let words = [
    "巡视", "整改", "省委", "会议", "干部", "的", "习近平", "高质量发展", "问题", "责任", "党的建设", "监督",
  ]

  @Test(arguments: words)
  func `the sum of a count is what a search finds`(word: String) throws {
    let texts = try Self.texts.get()
    let query = try SearchQuery(word)
    let found = texts.find(query)
    for key in CorpusCount.Key.allCases where key != .person {
      let rows = CorpusCount(query, by: key, in: texts).rows
      #expect(rows.reduce(0) { $0 + $1.hits } == found.answer.hits, "\(key)")
      #expect(rows.reduce(0) { $0 + $1.items } == found.answer.documents, "\(key)")
    }
  }

  @Test(arguments: words)
  func `a concordance has a line a hit, with the words beside it`(word: String) throws {
    let texts = try Self.texts.get()
    let query = try SearchQuery(word)
    for order in CorpusConcordance.Order.allCases {
      let lines = CorpusConcordance(query, width: 8, order: order, in: texts).lines
      #expect(lines.count == texts.find(query).answer.hits)
      #expect(lines.allSatisfy { $0.words.left.unicodeScalars.count <= 8 })
    }
    let right = CorpusConcordance(query, order: .right, in: texts).lines.map(\.words.right)
    let keys = right.map { $0.unicodeScalars.map(\.value) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
  }

  @Test func `months without hits stand between those with some`() throws {
    let files = TestCorpus.files([
      ("20240105.txt", "甲省部署工作\n甲省部署整改。"), ("20240402.txt", "乙省部署工作\n乙省整改，再整改。"),
    ])
    let rows = CorpusCount(
      try SearchQuery("整改"), by: .month, in: CorpusTexts(Corpus(files))
    ).rows
    #expect(rows.map(\.key) == ["2024-01", "2024-02", "2024-03", "2024-04"])
    #expect(rows.map(\.hits) == [1, 0, 0, 2])
  }

  @Test func `words near a query are counted as by hand`() throws {
    let files = TestCorpus.files([
      ("a.txt", "甲省部署工作\n" + String(repeating: "抓好巡视整改，改进工作作风。\n", count: 6)),
      ("b.txt", "乙省部署工作\n" + String(repeating: "发展乡村产业，改进工作作风。\n", count: 6)),
    ])
    let texts = CorpusTexts(Corpus(files))
    let rows = WordCounts(near: try SearchQuery("巡视"), span: 4, in: texts).rows
    #expect(rows.first?.text == "整改" || rows.first?.text == "抓好")
    #expect(rows.first { $0.text == "整改" }?.inside == 6)
    var filter = CorpusFilter()
    filter.file = "b"
    let marked = WordCounts(in: filter, against: texts).rows
    #expect(marked.contains { $0.text.contains("乡村产业") && $0.inside == 6 })
    #expect(!marked.contains { $0.text == "整改" })
  }

  @Test func `a word that the edge of the window cuts is not told as a piece`() throws {
    let files = TestCorpus.files(
      (1...6).map { ("a\($0).txt", "甲省部署工作\n巡视是政治监督的战略性制度安排，要长期坚持。\n乙县植树，丙县修路。") })
    let rows = WordCounts(
      near: try SearchQuery("巡视"), span: 9, in: CorpusTexts(Corpus(files))
    ).rows
    #expect(rows.contains { $0.text == "政治监督" && $0.inside == 6 })
    #expect(!rows.contains { "战略性制度安排".contains($0.text) && $0.text.count < 7 })
  }

  @Test func `a table for spreadsheets has a mark of its encoding and quoted cells`() {
    var csv = CSVText(["甲", "乙"])
    csv.add(["一,二", "三\"四"])
    csv.add([nil, "五"])
    #expect(csv.text == "\u{FEFF}甲,乙\r\n\"一,二\",\"三\"\"四\"\r\n,五\r\n")
  }

  @Test func `a chart is drawn with a bar a row`() throws {
    let count = CorpusCount(nil, by: .kind, in: try Self.texts.get())
    let svg = CountChart.svg(count, title: "按<种类>", unknown: "未知")
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    #expect(svg.contains("按&lt;种类&gt;"))
    #expect(svg.split(separator: "<rect").count == count.rows.count + 2)
  }
}
