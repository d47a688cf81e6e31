internal import ChineseText
internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import TextSearch

/// `tiaoli corpus count`: how often something stands in the corpus, by month, source, person …
struct CorpusCountCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "count",
    abstract: LocalizedText("count by month, source, person …", "按月份、来源、人物等计数"),
    discussion: LocalizedText(
      "Counts how often a query stands in the items of the corpus, or the items themselves where no "
        + "query is given. The result is a table with bars; -o FILE.svg draws a chart, -o FILE.csv "
        + "or --format csv is a table for Excel.",
      "统计词语在语料中出现的次数；不给词语则统计条目数。结果是带条形的表；-o 文件.svg画图，-o 文件.csv或者--format csv是Excel可打开的表格。"),
    examples: [
      CommandExample(
        "tiaoli corpus count 巡视 --by month", LocalizedText("a word, month by month", "逐月次数")),
      CommandExample(
        "tiaoli corpus count --by source", LocalizedText("items by their sources", "各来源的条目数")),
      CommandExample(
        "tiaoli corpus count 巡视 OR 巡察 --by year -o rounds.svg",
        LocalizedText("a chart", "画图")),
    ])

  /// How the rows are written.
  enum CountFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case csv
    case svg
  }

  @Argument(
    LocalizedText("words to count; items when left out", "要统计的词；省略则统计条目"),
    value: LocalizedText("QUERY", "词"))
  var words: [String] = []
  @Option(LocalizedText("what to count by", "分组依据"), value: LocalizedText("KEY", "依据"))
  var by: CorpusCount.Key = .month
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: CountFormat?
  @Option(
    LocalizedText("the most rows; 0 for all", "最多几行；0为全部"), value: LocalizedText("N", "数"))
  var limit: Int = 0
  @Flag(
    LocalizedText(
      "letter for letter: no folding of width, punctuation, spaces", "逐字匹配，不忽略全半角、标点、空格差异"))
  var exact: Bool
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let query = words.isEmpty ? nil : try SearchQuery(SearchReport.joined(words))
    let texts = try corpus.texts(library.openIfAny(), &console)
    let count = CorpusCount(query, by: by, filter: try filters.filter(), folds: !exact, in: texts)
      .prefix(limit)
    switch format ?? written {
    case .text: try output.send(text(count, console), &console)
    case .csv: try output.send(CSVText.table(of: count), &console)
    case .svg:
      try output.send(
        CountChart.svg(
          count, title: console.say(CorpusWording.chart(query?.text, by)),
          unknown: console.say(CorpusWording.unknown)), &console)
    case .json:
      try output.sendJSON(&console) { CountJSON.write(count, to: &$0) }
    }
    return count.rows.contains { $0.hits > 0 } ? .done : .no
  }

  /// The format that the name of the file asks for.
  private var written: CountFormat {
    guard let name = output.output?.lowercased() else { return .text }
    return name.hasSuffix(".svg")
      ? .svg
      : name.hasSuffix(".csv") ? .csv : name.hasSuffix(".json") ? .json : .text
  }

  private func text(_ count: CorpusCount, _ console: Console) -> String {
    let paint = output.paint(console)
    let labels = count.rows.map { row in
      guard let key = row.key else { return console.say(CorpusWording.unknown) }
      let kind = by == .kind ? Item.Kind(rawValue: key) : nil
      return kind.map { console.say(CorpusWording.kind($0)) } ?? key
    }
    let wide = min(40, labels.map { DisplayWidth.columns(of: $0) }.max() ?? 0)
    let most = max(1, count.rows.map(\.hits).max() ?? 1)
    let digits = String(most).utf8.count
    let room = max(10, min(60, (console.isTerminal ? console.width : 100) - wide - digits - 6))
    var text = ""
    for (row, label) in zip(count.rows, labels) {
      let pad = String(repeating: " ", count: max(0, wide - DisplayWidth.columns(of: label)))
      let number = String(row.hits)
      let space = String(repeating: " ", count: digits - number.utf8.count)
      text += "\(label)\(pad)  \(space)\(number)  \(paint.label(bar(row.hits, most, room)))\n"
    }
    let items = count.rows.reduce(0) { $0 + $1.items }
    let hits = count.rows.reduce(0) { $0 + $1.hits }
    // A person's item may stand in several rows.
    guard by != .person else { return text }
    return text + console.say(CorpusWording.hits(hits, documents: items)) + "\n"
  }

  /// A bar in eighths of a column.
  private func bar(_ value: Int, _ most: Int, _ room: Int) -> String {
    let eighths = value * room * 8 / most
    let ends = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + ends[eighths % 8]
    return value > 0 && bar.isEmpty ? "▏" : bar
  }
}

extension CorpusCount.Key: ArgumentValue {}
