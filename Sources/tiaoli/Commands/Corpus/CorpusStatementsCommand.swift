internal import CommandKit
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli corpus statements`: who says what about a regulation.
struct CorpusStatementsCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "statements",
    abstract: LocalizedText("who says what about a regulation", "谁就法规说了什么"),
    discussion: LocalizedText(
      "Every sentence that cites the regulation or has its wording, with the verb that governs it and "
        + "who speaks: 李明指出，…… A speaker is read from the text and never guessed; where the text "
        + "names none, the reason stands in its place. ADDRESS restricts the answer to a provision.",
      "列出引用法规或者沿用其文字的每一句，并读出说话者和动词（如“李明指出，……”）。"
        + "说话者只从文中读取，不作推测；文中没有说明的，写明原因。给出条款则只看该条款。"),
    examples: [
      CommandExample(
        "tiaoli corpus statements 2", LocalizedText("about article 2", "关于第二条")),
      CommandExample(
        "tiaoli corpus statements --speaker 李希",
        LocalizedText("what one person says of it", "某人关于该法规的话")),
      CommandExample(
        "tiaoli corpus statements --format csv -o who.csv",
        LocalizedText("a table for Excel", "导出Excel可打开的表格")),
    ])

  @Argument(
    LocalizedText("a provision; all when left out", "条款；省略则为全部"),
    value: LocalizedText("ADDRESS", "条款"))
  var address: String?
  @Option(LocalizedText("only this item", "只看该条目"), value: LocalizedText("ITEM", "条目"))
  var item: String?
  @Option(
    LocalizedText("only this speaker: a name or a part of it", "只看该说话者（姓名或者名称的一部分）"),
    value: LocalizedText("NAME", "姓名"))
  var speaker: String?
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: Search.SearchFormat = .text
  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let corpus = try self.corpus.texts(library, &console)
    let traced = TracedCorpus(corpus: corpus, folder: try self.corpus.folder(library))
    let passages = try traced.passages(
      of: address, item: item, library, work: self.library.work, formulas: false)
    guard let passages else {
      console.complain(console.say(CorpusWording.noItem(item ?? "")))
      return .no
    }
    let items = corpus.items(withIDs: passages.lazy.map(\.item))
    var found = CorpusStatements(passages) { items[$0] }
    if let speaker { found = found.of(speaker) }
    switch format {
    case .csv: try output.send(CSVText.table(of: found), &console)
    case .json: try output.sendJSON(&console) { StatementJSON.write(found, to: &$0) }
    case .text: try output.show(text(found, console), &console)
    }
    return found.statements.isEmpty ? .no : .done
  }

  private func text(_ found: CorpusStatements, _ console: Console) -> String {
    guard !found.statements.isEmpty else { return console.say(CorpusWording.noPassage) + "\n" }
    let paint = output.paint(console)
    var text = ""
    var last: String?
    for statement in found.statements {
      let passage = statement.passage
      if passage.item != last {
        let day = statement.date?.description ?? "—         "
        text += (text.isEmpty ? "" : "\n") + "\(day)  \(paint.strong(statement.title))  "
        text += paint.faint(passage.item) + "\n"
        last = passage.item
      }
      text += line(statement, paint, console)
    }
    return text
  }

  private func line(
    _ statement: CorpusStatements.Statement, _ paint: Paint, _ console: Console
  ) -> String {
    let passage = statement.passage
    let places = passage.provisions.map { ProvisionAddress(id: $0)?.citation ?? $0 }
    var text = "  "
    if let speaker = statement.speaker {
      text += paint.label(speaker.text)
      if let name = speaker.name, let role = speaker.role, !speaker.text.contains(role) {
        text += speaker.text == name ? "（\(role)）" : ""
      }
      if let verb = statement.verb { text += "  \(verb)" }
      if speaker.basis != .sentence {
        text += paint.faint("  \(console.say(CorpusWording.basis(speaker.basis)))")
      }
    } else if let gap = statement.gap {
      text += paint.faint("—  \(console.say(CorpusWording.gap(gap)))")
    }
    text += "  \(console.say(CorpusWording.kind(passage.kind)))"
    text += "  《\(passage.title)》\(places.joined(separator: "、"))"
    text += paint.faint("  \(statement.file):\(passage.line)")
    return text + "\n    \(statement.sentence)\n"
  }
}
