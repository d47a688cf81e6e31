internal import CommandKit
internal import JSONText
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel
internal import TextSearch

/// What both search commands share.
struct SearchOptionSet: ArgumentSet {
  @Option(
    LocalizedText("the most results of each kind; 0 for all", "每类结果最多几个；0为全部"),
    value: LocalizedText("N", "数"))
  var limit: Int = 20
  @Flag(
    LocalizedText(
      "letter for letter: no folding of width, punctuation, spaces", "逐字匹配，不忽略全半角、标点、空格差异"))
  var exact: Bool

  func options() -> SearchOptions {
    var options = SearchOptions()
    options.limit = limit > 0 ? limit : nil
    options.folds = !exact
    return options
  }
}

/// `tiaoli search`: exact full text over regulations and corpus.
struct Search: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "search",
    abstract: LocalizedText(
      "exact full text over regulations and corpus", "在法规和语料中查找文字"),
    discussion: LocalizedText(
      "Finds every place where the words stand, from one character up: several words must all "
        + "stand in a text, \"words in marks\" beside each other, -word must not. Line breaks of the "
        + "source hide nothing. Differences of width, punctuation and spaces are folded, which the "
        + "answer says. A filter of the corpus leaves the regulations out.",
      "一个字以上都能查到：几个词须同在一篇，引号内的词须相连，-词须不出现。原文换行不影响查找。全半角、标点、"
        + "空格的差异予以忽略并注明。用了语料筛选条件时不查法规。"),
    examples: [
      CommandExample("tiaoli search 整改", LocalizedText("one word", "一个词")),
      CommandExample(
        "tiaoli search 巡视 整改 -巡察", LocalizedText("both, and not the third", "前两个都有，没有第三个")),
    ])

  /// How results are printed.
  enum SearchFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
  }

  @Argument(LocalizedText("words to find", "要查找的词"), value: LocalizedText("QUERY", "词"))
  var words: [String]
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: SearchFormat = .text
  @OptionGroup var search: SearchOptionSet
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var editions: EditionOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let query = try SearchQuery(SearchReport.joined(words))
    let library = try self.library.openIfAny()
    var answers: [(origin: SearchJSON.Origin, answer: SearchAnswer)] = []
    if let library, filters.isEmpty { answers += try regulations(query, library) }
    if self.library.work == nil,
      let answer = try corpus.answerIfAny(
        query, filters.filter(), search.options(), library, &console)
    {
      answers.append((.corpus, answer))
    }
    try SearchReport(query, answers).send(format == .json, output, &console)
    return answers.contains { $0.answer.documents > 0 } ? .done : .no
  }

  private func regulations(
    _ query: SearchQuery, _ library: Library
  ) throws -> [(origin: SearchJSON.Origin, answer: SearchAnswer)] {
    let works =
      self.library.work == nil && editions.isEmpty
      ? try library.readableWorks().works.filter { $0.newestHeld != nil }
      : [try library.work(named: self.library.work)]
    return try works.map { work in
      let record = try editions.record(of: work, in: library)
      let edition = try library.edition(record, of: work)
      let collection = SearchCollection(RegulationDocuments.documents(of: edition))
      return (
        .regulation(work: work.slug, edition: record.date.description),
        collection.answer(query, options: search.options())
      )
    }
  }
}

/// `tiaoli corpus search`: the same over the corpus alone.
struct CorpusSearchCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "search",
    abstract: LocalizedText("exact full text over the corpus", "在语料中查找文字"),
    examples: [
      CommandExample(
        "tiaoli corpus search 巡视 --from 2024-01-01", LocalizedText("since a day", "某日以来"))
    ])

  @Argument(LocalizedText("words to find", "要查找的词"), value: LocalizedText("QUERY", "词"))
  var words: [String]
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: Search.SearchFormat = .text
  @OptionGroup var search: SearchOptionSet
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let query = try SearchQuery(SearchReport.joined(words))
    guard
      let answer = try corpus.answerIfAny(
        query, filters.filter(), search.options(), library.openIfAny(), &console)
    else { throw CorpusOptions.missing }
    try SearchReport(query, [(.corpus, answer)]).send(format == .json, output, &console)
    return answer.documents > 0 ? .done : .no
  }
}
