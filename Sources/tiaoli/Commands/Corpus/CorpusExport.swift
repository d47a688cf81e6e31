internal import CommandKit
internal import JSONText
internal import NewsCorpus
internal import ReadingSite
internal import RegulationLibrary

/// `tiaoli corpus export`: the items for other systems.
struct CorpusExport: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "export",
    abstract: LocalizedText("write the items for other systems", "把条目导出给其他系统"),
    discussion: LocalizedText(
      "jsonl is a line an item (tiaoli/item/1), bulk the bulk lines of OpenSearch and "
        + "Elasticsearch, markdown one text; akn writes a file an item into the folder that -o "
        + "names. Ids stay the same over runs. --in - reads documents that come as lines "
        + "{\"id\": …, \"text\": …} or records {\"title\": …, \"content\": …, \"date\": …} on standard "
        + "input, for jsonl and bulk.",
      "jsonl每条目一行（tiaoli/item/1）；bulk是OpenSearch和Elasticsearch的批量格式；markdown是一个文本；"
        + "akn在-o指定的目录中每条目写一个文件。编号在多次运行之间不变。"
        + "--in -读取标准输入中逐行的{\"id\": …, \"text\": …}或者{\"title\": …, \"content\": …, \"date\": …}，"
        + "用于jsonl和bulk。"),
    examples: [
      CommandExample(
        "tiaoli corpus export --format bulk --index news",
        LocalizedText("for OpenSearch", "供OpenSearch导入"))
    ])

  /// The forms of items.
  enum CorpusExportFormat: String, CaseIterable, ArgumentValue {
    case jsonl
    case bulk
    case markdown
    case akn
  }

  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: CorpusExportFormat = .jsonl
  @Option(
    LocalizedText("read this file; - is standard input", "读取该文件；-表示标准输入"), name: "in",
    value: LocalizedText("FILE", "文件"), completion: .file)
  var file: String?
  @Option(
    LocalizedText("the name of the index in bulk lines", "bulk中的索引名"),
    value: LocalizedText("NAME", "名称"))
  var index: String = "tiaoli-news"
  @Flag(LocalizedText("fail when a file cannot be read", "有文件不能读取时以失败结束"))
  var strict: Bool
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    if let file { return try answerStream(file, &console) }
    let library = try self.library.openIfAny()
    let corpus = try self.corpus.texts(library, &console, withRepeats: true)
    let works = try CorpusFolder.tracedWorks(library)
    let filter = try filters.filter()
    if format == .akn {
      try writeFiles(corpus.places(filter).compactMap { corpus.item($0) }, works, &console)
      return corpus.failures.isEmpty || !strict ? .done : .no
    }
    var bytes: [UInt8] = []
    for place in corpus.places(filter) {
      guard let item = corpus.item(place) else { continue }
      if format == .markdown {
        if !bytes.isEmpty { bytes.append(0x0A) }
        bytes += Array(ItemMarkdown.text(of: item).utf8)
      } else {
        bytes += CorpusExport.lines(of: item, format, index, RegulationLink(item, in: works))
      }
    }
    try output.send(bytes, &console)
    return corpus.failures.isEmpty || !strict ? .done : .no
  }

  /// An item as a line of JSON, or as two bulk lines.
  private static func lines(
    of item: Item, _ format: CorpusExportFormat, _ index: String, _ link: RegulationLink?
  ) -> [UInt8] {
    guard format == .jsonl else { return BulkLines.lines(item, index: index, link: link) }
    var json = JSONWriter(layout: .compact)
    ItemJSON.write(item, link: link, to: &json)
    json.endLine()
    return json.bytes
  }

  /// The items of documents in a stream, each document by itself: near-duplicates are not looked for
  /// between them.
  private func answerStream(_ file: String, _ console: inout Console) throws -> Outcome {
    guard format == .jsonl || format == .bulk, output.output == nil else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "--in is a stream: use --format jsonl or bulk, and > for a file",
            "--in是流式处理，请用--format jsonl或者bulk，用>写入文件")), of: "tiaoli corpus export")
    }
    let works = try CorpusFolder.tracedWorks(library.openIfAny())
    let filter = try filters.filter()
    let (format, index) = (format, index)
    var stream = DocumentStream(
      console.language, tellsErrorsApart: format == .bulk, takesRecords: true
    ) { document in
      let corpus = try CorpusExport.corpus(of: document)
      if let failure = corpus.failures.first { throw UnreadableItem(failure.message) }
      return corpus.items.filter { filter.includes($0) }.flatMap { item in
        CorpusExport.lines(of: item, format, index, RegulationLink(item, in: works))
      }
    }
    return try stream.run([file], &console)
  }

  /// The items of a file, of a record with a title and fields of its own, or of a text.
  private static func corpus(of document: StreamedDocument) throws -> Corpus {
    let file = Corpus.File(name: document.name, bytes: document.bytes)
    guard document.isText else { return Corpus([file]) }
    if let line = document.line,
      let corpus = Corpus(record: Corpus.File(name: document.name, bytes: line))
    {
      return corpus
    }
    guard !document.bytes.isEmpty else { throw JSONLine.Failure.noText(id: document.id) }
    return Corpus(document: file)
  }

  /// One file an item; regulations have an export of their own.
  private func writeFiles(
    _ items: [Item], _ works: [TracedWork], _ console: inout Console
  ) throws {
    let items = items.filter { $0.kind != .regulation }
    guard let folder = output.output else {
      guard items.count == 1 else {
        throw UsageError(
          .rejected(
            LocalizedText(
              "Akoma Ntoso is a file an item; name a folder with -o DIR",
              "Akoma Ntoso每个条目一个文件，请用-o指定目录")), of: "tiaoli corpus export")
      }
      return console.write(try NewsXML.bytes(of: items[0], in: works))
    }
    try FileSystem.makeFolder(folder)
    for item in items {
      try FileSystem.write(
        try NewsXML.bytes(of: item, in: works), to: "\(folder)/\(item.id).xml",
        replacing: output.force)
    }
  }
}
