internal import ChineseText
internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import TextSearch

/// `tiaoli corpus words`: words that stand near a query, or that mark a part of the corpus.
struct CorpusWords: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "words",
    abstract: LocalizedText(
      "words near a query, or that mark a part of the corpus", "搭配词，或者部分语料的关键词"),
    discussion: LocalizedText(
      "With a query: what stands within --span characters of it more often than elsewhere "
        + "(collocates). Without one: what stands in the items that the filters choose more often "
        + "than in the others (keyness). Runs of two to four characters are counted, and told by "
        + "their log-likelihood; 10.8 is one chance in a thousand.",
      "给出词语：在其前后--span个字内比别处更常见的词（搭配）。不给词语：筛选出的条目比其余条目更常见的词（关键词）。"
        + "统计二至四字的串，按对数似然值排列；10.8相当于千分之一的偶然可能。"),
    examples: [
      CommandExample("tiaoli corpus words 巡视", LocalizedText("what stands near it", "搭配词")),
      CommandExample(
        "tiaoli corpus words --from 2024-01-01",
        LocalizedText("what is said more since then", "该日以来的关键词")),
    ])

  @Argument(
    LocalizedText("words near which to look", "查看哪个词的搭配"), value: LocalizedText("QUERY", "词"))
  var words: [String] = []
  @Option(
    LocalizedText("characters on each side that are near", "前后各几个字"), value: LocalizedText("N", "数")
  )
  var span: Int = 10
  @Option(
    LocalizedText("the most words; 0 for all", "最多几个词；0为全部"), value: LocalizedText("N", "数"))
  var limit: Int = 30
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: Search.SearchFormat = .text
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let query = words.isEmpty ? nil : try SearchQuery(SearchReport.joined(words))
    guard query != nil || !filters.isEmpty else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "give a word, or choose a part of the corpus with --from, --source, --kind …",
            "请给出词语，或者用--from、--source、--kind等选出一部分语料")), of: "tiaoli corpus words")
    }
    let texts = try corpus.texts(library.openIfAny(), &console)
    let filter = try filters.filter()
    let found =
      query.map { WordCounts(near: $0, span: max(1, span), filter: filter, in: texts) }
      ?? WordCounts(in: filter, against: texts)
    let rows = limit > 0 ? Array(found.rows.prefix(limit)) : found.rows
    switch format {
    case .csv: try output.send(CSVText.table(of: rows), &console)
    case .json:
      try output.sendJSON(&console) { CountJSON.write(rows, of: query?.text, to: &$0) }
    case .text: try output.send(text(rows, console), &console)
    }
    return rows.isEmpty ? .no : .done
  }

  private func text(_ rows: [WordCounts.WordRow], _ console: Console) -> String {
    guard !rows.isEmpty else { return console.say(CorpusWording.noLine) + "\n" }
    let paint = output.paint(console)
    return rows.map { row in
      let pad = String(repeating: " ", count: max(1, 10 - DisplayWidth.columns(of: row.text)))
      let counts = console.say(CorpusWording.words(inside: row.inside, outside: row.outside))
      return "\(paint.label(row.text))\(pad)\(Int(row.score.rounded()))  \(paint.faint(counts))\n"
    }.joined()
  }
}
