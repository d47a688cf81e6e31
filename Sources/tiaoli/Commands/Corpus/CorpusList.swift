internal import ChineseText
internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli corpus list`: the items of the corpus.
struct CorpusList: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "list",
    abstract: LocalizedText("list the items of the corpus", "列出语料中的条目"),
    examples: [
      CommandExample(
        "tiaoli corpus list --kind speech", LocalizedText("only speeches", "只列讲话")),
      CommandExample(
        "tiaoli corpus list --format json", LocalizedText("everything that is known", "全部描述")),
      CommandExample(
        "tiaoli corpus list --format csv -o news.csv",
        LocalizedText("a table for Excel", "导出Excel可打开的表格")),
    ])

  /// How items are listed.
  enum CorpusListFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case csv
  }

  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: CorpusListFormat = .text
  @Flag(LocalizedText("fail when a file cannot be read", "有文件不能读取时以失败结束"))
  var strict: Bool
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.openIfAny()
    let corpus = try self.corpus.texts(library, &console, withRepeats: true)
    let filter = try filters.filter()
    switch format {
    case .text:
      let works = try CorpusFolder.tracedWorks(library)
      try output.show(text(corpus, filter, works, console), &console)
    case .json:
      let language = console.language.json
      try output.sendJSON(&console) {
        CorpusJSON.write(
          corpus, filter: filter, works: try CorpusFolder.tracedWorks(library),
          language: language, to: &$0)
      }
    case .csv:
      try output.send(
        CSVText.table(of: corpus.places(filter).lazy.compactMap { corpus.item($0) }), &console)
    }
    return corpus.failures.isEmpty || !strict ? .done : .no
  }

  private func text(
    _ corpus: CorpusTexts, _ filter: CorpusFilter, _ works: [TracedWork], _ console: Console
  ) -> String {
    let paint = output.paint(console)
    var text = ""
    var count = 0
    var file: String?
    for place in corpus.places(filter) {
      guard let item = corpus.item(place) else { continue }
      if item.file != file {
        text += (text.isEmpty ? "" : "\n") + paint.strong(item.file) + "\n"
        file = item.file
      }
      count += 1
      text += line(item, works, paint, console)
    }
    return text + "\n" + console.say(CorpusWording.count(count, files: corpus.files.count)) + "\n"
  }

  private func line(
    _ item: Item, _ works: [TracedWork], _ paint: Paint, _ console: Console
  ) -> String {
    let date = item.date.date?.description ?? item.date.printed ?? "—"
    let place = "\(item.startLine)-\(item.endLine)"
    let gap = String(repeating: " ", count: max(1, 12 - DisplayWidth.columns(of: date)))
    var line =
      "  \(paint.label(item.id))  \(date)\(gap)\(console.say(CorpusWording.kind(item.kind)))"
    line += "  \(item.title)  \(paint.faint(place))\n"
    if let link = RegulationLink(item, in: works) {
      line += paint.faint("    = \(link.work) \(link.edition)") + "\n"
    }
    if let duplicate = item.nearDuplicate {
      line += paint.faint("    ≈ \(duplicate.id)") + "\n"
      for difference in duplicate.differences {
        line += "      [-\(difference.old)-]{+\(difference.new)+}\n"
      }
    }
    return line
  }
}
