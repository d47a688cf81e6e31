internal import CommandKit
internal import Comparison
internal import ComparisonForms
internal import JSONText
internal import Obligations
internal import OfficialDocument
internal import RegulationModel

/// `tiaoli diff`: what changed from one edition to another.
struct Diff: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "diff",
    abstract: LocalizedText("compare two editions, article by article", "逐条比较两个版本"),
    discussion: LocalizedText(
      "OLD and NEW are an edition's date or a file. Articles are paired by content, not by number: "
        + "an article that only got another number is renumbered, not changed. Marks: [-gone-] "
        + "{+new+}; two columns where the terminal has 120. html, docx and pdf give the comparison "
        + "table (新旧条文对照表) to hand in. docx --tracked gives one text with tracked changes: all "
        + "accepted it is NEW, all rejected OLD.",
      "“旧”和“新”是版本日期或者文件。条文按内容而不按编号配对：只改编号的条文不算修改。标记：[-删去-]{+增加+}；"
        + "终端宽120列以上时分两栏。html、docx和pdf给出可直接报送的新旧条文对照表。"
        + "docx加--tracked给出带修订标记的全文：全部接受即为新文本，全部拒绝即为旧文本。"),
    examples: [
      CommandExample(
        "tiaoli diff 2024-02-08 draft.txt", LocalizedText("an edition and a draft", "版本与草案")),
      CommandExample(
        "tiaoli diff old.txt new.txt 34", LocalizedText("one article", "只看一条")),
      CommandExample(
        "tiaoli diff old.txt new.txt -o table.docx",
        LocalizedText("the comparison table for Word", "Word格式的对照表")),
      CommandExample(
        "tiaoli diff old.txt new.txt --tracked -o changes.docx",
        LocalizedText("tracked changes for Word", "Word修订稿")),
    ])

  /// How a comparison is printed.
  enum DiffFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case markdown
    case html
    case docx
    case pdf
  }

  /// How the terminal sets the two texts.
  enum DiffLayout: String, CaseIterable, ArgumentValue {
    case auto
    case inline
    case columns
  }

  /// How the pages of a table lie.
  enum DiffPage: String, CaseIterable, ArgumentValue {
    case landscape
    case portrait
  }

  /// How tables show articles that did not change.
  enum Unchanged: String, CaseIterable, ArgumentValue {
    case folded
    case full
    case omitted
  }

  @Argument(
    LocalizedText(
      "an edition's date, WORK@DATE, or a file", "版本日期、“法规@日期”或者文件"),
    value: LocalizedText("OLD", "旧"),
    completion: .file)
  var old: String
  @Argument(
    LocalizedText("the same", "同上"), value: LocalizedText("NEW", "新"), completion: .file)
  var new: String
  @Argument(
    LocalizedText("only these provisions, of either text", "只看这些条款，新旧编号均可"),
    value: LocalizedText("ADDRESS", "条款"))
  var addresses: [String] = []
  @Option(
    LocalizedText("output format; else by the ending of -o, else text", "输出格式；未给的按-o的扩展名，再无则为text"),
    value: LocalizedText("FORMAT", "格式"))
  var format: DiffFormat?
  @Flag(
    LocalizedText(
      "docx: the whole text with tracked changes instead of the table", "docx：输出带修订标记的全文，不用对照表"))
  var tracked: Bool
  @Option(
    LocalizedText("how the pages of the table lie", "对照表的纸张方向"), value: LocalizedText("PAGE", "方向"))
  var page: DiffPage = .landscape
  @Option(
    LocalizedText("what the older text is called", "旧文本的名称"), value: LocalizedText("NAME", "名称"))
  var oldLabel: String?
  @Option(
    LocalizedText("what the newer text is called", "新文本的名称"), value: LocalizedText("NAME", "名称"))
  var newLabel: String?
  @Option(
    LocalizedText(
      "only these changes, such as modified,added", "只看这些变化，如modified,added"),
    value: LocalizedText("KINDS", "种类"))
  var only: String?
  @Flag(
    LocalizedText(
      "only the duties whose time, start or bearer changed, in text or json",
      "只看时限、起算、主体有变化的职责，text或json"))
  var duties: Bool
  @Flag(LocalizedText("counts alone", "只要统计"))
  var summary: Bool
  @Option(
    LocalizedText("one column or two on the terminal", "终端上一栏或者两栏"),
    value: LocalizedText("LAYOUT", "版式"))
  var layout: DiffLayout = .auto
  @Option(
    LocalizedText("unchanged articles in tables", "对照表中未改的条文"),
    value: LocalizedText("HOW", "方式"))
  var unchanged: Unchanged = .folded
  @Flag(
    LocalizedText("exit with 1 when the texts differ", "有差异时退出状态为1"))
  var exitCode: Bool
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let format = try FormatByEnding.choose(
      self.format, file: output.output, usual: .text, of: Diff.call)
    try refuse(format)
    let old = try ComparedDocument(self.old, library, &console)
    let new = try ComparedDocument(self.new, library, &console)
    let comparison = EditionComparison(old: old.edition, new: new.edition)
    let document = ComparisonDocument(
      comparison, old: old.editionName(oldLabel, beside: new, isData: format == .json),
      new: new.editionName(newLabel, beside: old, isData: format == .json),
      selection: try selection(comparison),
      staleCitations: comparison.staleCitations())
    let times = DutyChangeReport(comparison, document.selection)
    let labels = (
      old: oldLabel ?? old.label(beside: new), new: newLabel ?? new.label(beside: old)
    )
    if duties { return try send(times, as: format, "\(labels.old) → \(labels.new)", &console) }
    switch format {
    case .text:
      let report = DifferenceReport(document, old: labels.old, new: labels.new)
      var text = report.text(style(console), summaryOnly: summary)
      if !summary, !times.isEmpty { text += "\n" + times.text(console, output.paint(console)) }
      try output.send(text, &console)
    case .json:
      try output.sendJSON(&console) { json in
        ComparisonJSON.write(document, to: &json) { times.write(to: &$0) }
      }
    case .markdown: try output.send(ComparisonMarkdown.text(of: document), &console)
    case .html: try output.send(ComparisonPage.text(of: document), &console)
    case .docx, .pdf:
      try OfficialOutput.send(
        format == .docx ? .docx : .pdf, output, &console, of: Diff.call
      ) { word(document, new.date) }
    }
    try LeftBehindReport.tell(comparison, of: old, library, &console)
    return exitCode && !DifferenceReport.isSame(document) ? .no : .done
  }

  private static let call = "tiaoli diff"

  /// Refuses what cannot be marked in one text.
  private func refuse(_ format: DiffFormat) throws(UsageError) {
    guard tracked else { return }
    guard format == .docx || format == .pdf else {
      throw UsageError(.rejected(FormWording.trackedIsWord), of: Diff.call)
    }
    guard addresses.isEmpty, only == nil else {
      throw UsageError(.rejected(FormWording.trackedIsWhole), of: Diff.call)
    }
  }

  /// The document of Word: the table, or one text with its changes; `date` is that of the new text.
  private func word(_ document: ComparisonDocument, _ date: CalendarDate?) -> [UInt8] {
    guard tracked else {
      return ComparisonWord.bytes(
        of: document, page: TablePage(rawValue: page.rawValue) ?? .landscape)
    }
    return TrackedWord.bytes(
      of: document.comparison, author: "tiaoli", date: TrackedMoment.moment(of: date))
  }

  /// The duties that changed, alone.
  private func send(
    _ times: DutyChangeReport, as format: DiffFormat, _ title: String, _ console: inout Console
  ) throws -> Outcome {
    switch format {
    case .text:
      try output.send(times.page(title, console, output.paint(console)), &console)
    case .json:
      try output.sendJSON(&console) { json in
        json.object { json in
          json.field("schema", "tiaoli/duty-changes/1")
          json.field("old", self.old)
          json.field("new", self.new)
          times.write(to: &json)
        }
      }
    case .markdown, .html, .docx, .pdf:
      throw UsageError(
        .rejected(
          LocalizedText("--duties is for text and json", "--duties只用于text和json")), of: Diff.call
      )
    }
    return exitCode && !times.isEmpty ? .no : .done
  }

  private func style(_ console: Console) -> DifferenceReport.Look {
    let isSideBySide: Bool? =
      switch layout {
      case .auto: output.output == nil ? nil : false
      case .inline: false
      case .columns: true
      }
    return DifferenceReport.Look(
      console: console, paint: output.paint(console), isSideBySide: isSideBySide)
  }

  private func selection(_ comparison: EditionComparison) throws -> ComparisonSelection {
    var selection = ComparisonSelection(
      unchanged: ComparisonSelection.Unchanged(rawValue: unchanged.rawValue) ?? .folded)
    if let only { selection.traits = try traits(only) }
    guard !addresses.isEmpty else { return selection }
    var provisions: [Provision] = []
    for address in addresses {
      let expression = try AddressReader.read(address)
      // The number may be of either text; one that neither has is an error of the newer one.
      let before = try? comparison.old.resolve(expression)
      let after = Result { try comparison.new.resolve(expression) }
      provisions +=
        before == nil ? try after.get() : (before ?? []) + ((try? after.get()) ?? [])
    }
    selection.provisions = provisions
    return selection
  }

  private func traits(_ words: String) throws -> Set<ComparisonSelection.Trait> {
    var traits: Set<ComparisonSelection.Trait> = []
    for word in words.split(separator: ",") {
      guard let trait = ComparisonSelection.Trait(rawValue: String(word)) else {
        let known = ComparisonSelection.Trait.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageError(
          .rejected(
            LocalizedText(
              "no such change '\(word)'; there are \(known)", "没有“\(word)”这种变化；有\(known)")
          ), of: Diff.call)
      }
      traits.insert(trait)
    }
    return traits
  }
}
