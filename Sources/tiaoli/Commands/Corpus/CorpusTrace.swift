internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli corpus trace`: who cites a regulation and repeats its wording.
struct CorpusTrace: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "trace",
    abstract: LocalizedText(
      "which items cite a regulation or repeat its wording", "哪些条目引用法规或者沿用其文字"),
    discussion: LocalizedText(
      "ADDRESS restricts the answer to a provision, --item to an item of the corpus. Wording that "
        + "stands in many texts is a formula and left out unless --formulas is given.",
      "给出条款则只看该条款，用--item只看一个条目。到处都有的套话不列出，加--formulas才列。"),
    examples: [
      CommandExample("tiaoli corpus trace 2", LocalizedText("of article 2", "第二条的引用和沿用")),
      CommandExample(
        "tiaoli corpus trace --item 004.1", LocalizedText("where its words come from", "该条目的文字出处")),
    ])

  /// How passages are printed.
  enum CorpusTraceFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case csv
  }

  @Argument(
    LocalizedText("a provision; all when left out", "条款；省略则为全部"),
    value: LocalizedText("ADDRESS", "条款"))
  var address: String?
  @Option(LocalizedText("only this item", "只看该条目"), value: LocalizedText("ITEM", "条目"))
  var item: String?
  @Flag(LocalizedText("standing formulas too", "也列出套话"))
  var formulas: Bool
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: CorpusTraceFormat = .text
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let corpus = try self.corpus.texts(library, &console)
    let traced = TracedCorpus(corpus: corpus, folder: try self.corpus.folder(library))
    let found = try traced.passages(
      of: address, item: item, library, work: self.library.work, formulas: formulas)
    guard let passages = found else {
      console.complain(console.say(CorpusWording.noItem(item ?? "")))
      return .no
    }
    switch format {
    case .text: try output.show(text(passages, corpus, console), &console)
    case .json:
      let language = console.language.json
      try output.sendJSON(&console) { TraceJSON.write(passages, language: language, to: &$0) }
    case .csv: try output.send(CSVText.table(of: passages), &console)
    }
    return passages.isEmpty ? .no : .done
  }

  private func text(
    _ passages: [TracedPassage], _ corpus: CorpusTexts, _ console: Console
  ) -> String {
    let paint = output.paint(console)
    guard !passages.isEmpty else { return console.say(CorpusWording.noPassage) + "\n" }
    let items = corpus.items(withIDs: passages.lazy.map(\.item))
    var text = ""
    var item: Item?
    for passage in passages {
      if passage.item != item?.id {
        item = items[passage.item]
        text += (text.isEmpty ? "" : "\n") + paint.strong(item?.title ?? "") + "  "
        text += paint.faint(passage.item) + "\n"
      }
      text += line(passage, item?.file ?? "", paint, console)
    }
    return text
  }

  private func line(
    _ passage: TracedPassage, _ file: String, _ paint: Paint, _ console: Console
  ) -> String {
    let kind = console.say(CorpusWording.kind(passage.kind))
    let painted = passage.kind == .misquotation ? paint.bad(kind) : paint.label(kind)
    let places = passage.provisions.map { ProvisionAddress(id: $0)?.citation ?? $0 }
    let edition = passage.edition.map { "（\($0)）" } ?? ""
    var text = "  \(painted)  《\(passage.title)》\(edition)\(places.joined(separator: "、"))"
    text += paint.faint("  \(file):\(passage.line)") + "\n    \(passage.text)\n"
    for difference in passage.differences {
      if let note = difference.note {
        text += "    \(FailureMessages.text(note, console.language))\n"
      } else {
        text += "    [-\(difference.held)-]{+\(difference.given)+}\n"
      }
    }
    return text
  }
}
