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
        + "names. Ids stay the same over runs.",
      "jsonl每条目一行（tiaoli/item/1）；bulk是OpenSearch和Elasticsearch的批量格式；markdown是一个文本；"
        + "akn在-o指定的目录中每条目写一个文件。编号在多次运行之间不变。"),
    examples: [
      CommandExample(
        "tiaoli corpus export --format bulk --index news",
        LocalizedText("for OpenSearch", "供OpenSearch导入"))
    ])

  /// The forms of items.
  enum Format: String, CaseIterable, ArgumentValue {
    case jsonl
    case bulk
    case markdown
    case akn
  }

  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: Format = .jsonl
  @Option(
    LocalizedText("the name of the index in bulk lines", "bulk中的索引名"),
    value: LocalizedText("NAME", "名称"))
  var index: String = "tiaoli-news"
  @OptionGroup var filters: CorpusFilterOptions
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.openIfAny()
    let corpus = try self.corpus.read(library, &console)
    let works = try CorpusFolder.tracedWorks(library)
    let filter = try filters.filter()
    if format == .akn {
      try writeFiles(corpus.items.filter { filter.includes($0) }, works, &console)
      return corpus.failures.isEmpty ? .done : .no
    }
    var bytes: [UInt8] = []
    for item in corpus.items where filter.includes(item) {
      let link = RegulationLink(item, in: works)
      switch format {
      case .jsonl:
        var json = JSONWriter(layout: .compact)
        ItemJSON.write(item, link: link, to: &json)
        json.endLine()
        bytes += json.bytes
      case .bulk: bytes += BulkLines.lines(item, index: index, link: link)
      case .markdown:
        if !bytes.isEmpty { bytes.append(0x0A) }
        bytes += Array(ItemMarkdown.text(of: item).utf8)
      case .akn: break
      }
    }
    try output.send(bytes, &console)
    return corpus.failures.isEmpty ? .done : .no
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
