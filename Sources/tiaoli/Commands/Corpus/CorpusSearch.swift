internal import ChineseText
internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// `tiaoli corpus search`: exact full text over the corpus alone, and all places in a line each.
struct CorpusSearchCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "search",
    abstract: LocalizedText("exact full text over the corpus", "在语料中查找文字"),
    discussion: LocalizedText(
      "OR stands between words of which one is enough; ? is any character, * some. --kwic prints "
        + "every place on a line of its own, the words aligned, by date or by what stands left or "
        + "right of them (--lines). --format csv opens in Excel.",
      "OR连接任选其一的词；?是任意一字，*是若干字。--kwic逐处列出，关键词对齐，按日期或者按左、右侧文字排序（--lines）。"
        + "--format csv可用Excel打开。"),
    examples: [
      CommandExample(
        "tiaoli corpus search 巡视 --from 2024-01-01", LocalizedText("since a day", "某日以来")),
      CommandExample(
        "tiaoli corpus search \"第?轮巡视 OR 巡察\" --sort date",
        LocalizedText("one of two, in the order of time", "任选其一，按时间排列")),
      CommandExample(
        "tiaoli corpus search 整改 --kwic --lines right",
        LocalizedText("all places, by what follows", "逐处列出，按后文排列")),
    ])

  @Argument(LocalizedText("words to find", "要查找的词"), value: LocalizedText("QUERY", "词"))
  var words: [String]
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: Search.SearchFormat = .text
  @Flag(LocalizedText("every place on a line of its own", "逐处列出"))
  var kwic: Bool
  @Option(
    LocalizedText("order of these lines", "逐处列出的顺序"), value: LocalizedText("ORDER", "顺序"))
  var lines: CorpusConcordance.Order = .date
  @OptionGroup var search: SearchOptionSet
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let query = try SearchQuery(SearchReport.joined(words))
    let texts = try corpus.texts(library.openIfAny(), &console)
    if kwic { return try answerLines(query, texts, &console) }
    let found = search.found(query, try filters.filter(), in: texts)
    if format == .csv {
      try output.send(CSVText.table(of: found), &console)
    } else {
      try SearchReport(query, [(.corpus, found.answer)], facts: SearchReport.facts(of: found))
        .send(format == .json, output, &console)
    }
    return found.answer.documents > 0 ? .done : .no
  }

  private func answerLines(
    _ query: SearchQuery, _ texts: CorpusTexts, _ console: inout Console
  ) throws -> Outcome {
    let found = CorpusConcordance(
      query, filter: try filters.filter(), folds: !search.exact, order: lines, in: texts)
    switch format {
    case .csv: try output.send(CSVText.table(of: found), &console)
    case .json:
      try output.sendJSON(&console) { CountJSON.write(found, of: query.text, to: &$0) }
    case .text: try output.send(text(found, console), &console)
    }
    return found.lines.isEmpty ? .no : .done
  }

  /// The lines with the words below each other: as much of both sides as the terminal has room for.
  private func text(_ found: CorpusConcordance, _ console: Console) -> String {
    guard !found.lines.isEmpty else { return console.say(CorpusWording.noLine) + "\n" }
    let paint = output.paint(console)
    let room = console.isTerminal ? max(10, (console.width - 36) / 2) : 48
    var text = ""
    for line in found.lines {
      let left = Columns.suffix(line.words.left, room)
      let pad = String(repeating: " ", count: max(0, room - DisplayWidth.columns(of: left)))
      let date = line.facts.date?.description ?? "—         "
      text += "\(paint.faint(date))  \(pad)\(left)\(paint.label(line.words.word))"
      text += Columns.prefix(line.words.right, room)
      text += "  \(paint.faint("\(line.item):\(line.line)"))\n"
    }
    return text
  }
}

extension CorpusConcordance.Order: ArgumentValue {}

/// Parts of a text by the columns that they take on a terminal.
private enum Columns {
  static func prefix(_ text: String, _ columns: Int) -> String {
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in text.unicodeScalars {
      width += DisplayWidth.columns(of: String(scalar))
      guard width <= columns else { break }
      kept.append(scalar)
    }
    return String(kept)
  }

  static func suffix(_ text: String, _ columns: Int) -> String {
    let reversed = String(String.UnicodeScalarView(text.unicodeScalars.reversed()))
    return String(
      String.UnicodeScalarView(prefix(reversed, columns).unicodeScalars.reversed()))
  }
}
