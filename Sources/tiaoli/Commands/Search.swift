internal import CommandKit
internal import Holdings
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
  @Option(
    LocalizedText("order of the corpus's results", "语料结果的顺序"), value: LocalizedText("ORDER", "顺序"))
  var sort: Order = .best

  /// How the results of the corpus are ordered.
  enum Order: String, CaseIterable, ArgumentValue {
    case best
    case date
  }

  /// What a query finds in a corpus, in the order that was asked for.
  func found(
    _ query: SearchQuery, _ filter: CorpusFilter, in texts: CorpusTexts
  ) -> CorpusTexts.Found {
    var options = options()
    guard sort == .date else { return texts.find(query, filter: filter, options: options) }
    let limit = options.limit
    options.limit = nil
    return texts.find(query, filter: filter, options: options).byDate.prefix(limit)
  }

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
        + "stand in a text, \"words in marks\" beside each other, -word must not; OR stands between "
        + "words of which one is enough, ? is any character and * some. Line breaks of the source hide nothing. Differences of width, punctuation, spaces and numerals are folded, which the "
        + "answer says; 34 is not found within 12345. With --exact neither holds. A filter of the corpus leaves the regulations out.",
      "一个字以上都能查到：几个词须同在一篇，引号内的词须相连，-词须不出现，OR连接任选其一的词，?是任意一字，*是若干字。原文换行不影响查找。"
        + "全半角、标点、空格、数字写法的差异予以忽略并注明；12345中查不到34。加--exact则逐字查找。用了语料筛选条件时不查法规。"),
    examples: [
      CommandExample("tiaoli search 整改", LocalizedText("one word", "一个词")),
      CommandExample(
        "tiaoli search 巡视 整改 -巡察", LocalizedText("both, and not the third", "前两个都有，没有第三个")),
    ])

  /// How results are printed.
  enum SearchFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case csv
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
    var also: [String: [String]] = [:]
    var found: CorpusTexts.Found?
    var chosen: [String: ChosenEdition] = [:]
    if let library, filters.isEmpty { answers += try regulations(query, library, &chosen) }
    if self.library.work == nil, let texts = try corpus.textsIfAny(library, &console) {
      var filter = try filters.filter()
      if let library, filters.isEmpty {
        let editions = answers.compactMap { origin, _ -> (work: String, day: String)? in
          guard case .regulation(let work, let edition?) = origin else { return nil }
          return (work, edition)
        }
        also = try HeldTexts.items(of: editions, library, in: texts, query, search.options())
        filter.excluded = Set(also.values.flatMap(\.self))
      }
      let own = search.found(query, filter, in: texts)
      answers.append((.corpus, own.answer))
      found = own
    }
    guard format != .csv else {
      let rows = found.map { CSVText.table(of: $0) } ?? ""
      try output.send(rows, &console)
      return found.map { $0.answer.documents > 0 } ?? false ? .done : .no
    }
    let facts = found.map(SearchReport.facts) ?? [:]
    try SearchReport(query, answers, facts: facts, also: also, chosen: chosen)
      .send(format == .json, output, &console)
    return answers.contains { $0.answer.documents > 0 } ? .done : .no
  }

  private func regulations(
    _ query: SearchQuery, _ library: Library, _ chosen: inout [String: ChosenEdition]
  ) throws -> [(origin: SearchJSON.Origin, answer: SearchAnswer)] {
    let works =
      self.library.work == nil && editions.isEmpty
      ? try library.readableWorks().works.filter { $0.newestHeld != nil }
      : [try library.work(named: self.library.work)]
    return try works.map { work in
      let choice = try editions.chosen(of: work, in: library)
      chosen[work.slug] = choice
      let record = choice.record
      let edition = try library.edition(record, of: work)
      let collection = SearchCollection(RegulationDocuments.documents(of: edition))
      return (
        .regulation(work: work.slug, edition: record.date.description),
        collection.answer(query, options: search.options())
      )
    }
  }
}
