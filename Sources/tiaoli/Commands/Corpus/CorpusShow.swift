internal import CommandKit
internal import JSONText
internal import NewsCorpus
internal import RegulationLibrary

/// `tiaoli corpus show`: items of the corpus.
struct CorpusShow: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "show",
    abstract: LocalizedText("print items of the corpus", "显示语料条目"),
    discussion: LocalizedText(
      "ITEM is an id that the list shows, its beginning, or the file's number with the item's: 003.2.",
      "条目是列表中的编号或其开头，也可写文件序号和条目序号：003.2。"),
    examples: [
      CommandExample(
        "tiaoli corpus show 003.2", LocalizedText("the second item of a file", "文件中的第二条"))
    ])

  /// How items are printed.
  enum CorpusShowFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case markdown
  }

  @Argument(LocalizedText("what to print", "要显示的条目"), value: LocalizedText("ITEM", "条目"))
  var names: [String]
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: CorpusShowFormat = .text
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.openIfAny()
    let corpus = try self.corpus.texts(library, &console, withRepeats: true)
    var items: [Item] = []
    for name in names {
      let found = corpus.places(named: name).compactMap { corpus.item($0) }
      guard !found.isEmpty else {
        console.complain(console.say(CorpusWording.noItem(name)))
        return .no
      }
      items += found
    }
    switch format {
    case .text:
      var page = ItemPage(
        width: output.output == nil ? console.textWidth : .max / 4, paint: output.paint(console),
        language: console.language)
      for item in items { page.add(item) }
      try output.send(page.text, &console)
    case .markdown:
      try output.send(items.map(ItemMarkdown.text).joined(separator: "\n"), &console)
    case .json: try output.send(try json(items, library), &console)
    }
    return .done
  }

  /// One item is one object; several are lines of their own.
  private func json(_ items: [Item], _ library: Library?) throws -> [UInt8] {
    let works = try CorpusFolder.tracedWorks(library)
    var json = JSONWriter(layout: items.count == 1 ? .indented : .compact)
    for item in items {
      ItemJSON.write(item, link: RegulationLink(item, in: works), to: &json)
      json.endLine()
    }
    return json.bytes
  }
}
