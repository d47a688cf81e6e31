internal import CommandKit
internal import ObligationForms
internal import Obligations
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli duties`: who must do what by when.
struct Duties: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "duties",
    abstract: LocalizedText("who must do what, within which time, from when", "谁应当在多长时间内做什么"),
    discussion: LocalizedText(
      "Lists the duties of a text that have a time: provision, who, what, how long, from when, each in the "
        + "words of the text. Who is told only where the text tells it. Times of conditions, rights, "
        + "penalties, prohibitions and benefits are no duties; --format json has them as periods. With "
        + "--from the days are counted as tiaoli due counts them. WORK may be a file.",
      "列出文本中有时限的职责：条款、主体、事项、时限、起算，均用条文原话。主体只在条文写明时列出。"
        + "条件、权利、处罚、禁止、优惠中的期间不是职责，--format json另列于periods。"
        + "加--from则按tiaoli due的方法计算到期日。“法规”也可以是文件。"),
    examples: [
      CommandExample("tiaoli duties", LocalizedText("of the only work", "唯一的法规")),
      CommandExample(
        "tiaoli duties --who 被巡视党组织", LocalizedText("of one bearer", "某一主体的时限")),
      CommandExample(
        "tiaoli duties 巡视条例 34-37 --format docx -o duties.docx",
        LocalizedText("a table for Word", "Word格式的表")),
    ])

  /// The order of the list.
  enum DutiesOrder: String, CaseIterable, ArgumentValue {
    case who
    case text
  }

  @Argument(
    LocalizedText("a work or a file, then provisions", "法规或者文件，其后可写条款"),
    value: LocalizedText("WORK|ADDRESS", "法规|条款"), completion: .command("tiaoli list --plain"))
  var names: [String] = []
  @OptionGroup var choice: DutyOptions
  @Flag(
    LocalizedText(
      "duties without a time, prohibitions and permissions as well", "未定时限的职责、禁止和许可也列出"))
  var all: Bool
  @Option(
    LocalizedText("by who must act, or in the order of the text", "按主体分组，或按条文顺序"), name: "by",
    value: LocalizedText("ORDER", "顺序"))
  var order: DutiesOrder = .who
  @Option(
    LocalizedText("count the days from this one", "自该日起计算到期日"), value: LocalizedText("DATE", "日期"))
  var from: CalendarDate?
  @OptionGroup var counting: CountingOptions
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: DutyFormat = .text
  @OptionGroup var editions: EditionOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let filter = try choice.filter(all: all, of: "tiaoli duties")
    let source = try DutySource(names, library, editions, &console)
    let read = EditionDuties(source.edition, timed: !filter.all)
    let duties = filter(source.chosen(read.duties))
    let days = try from.map { try counting.days(of: duties, from: $0, "tiaoli duties") } ?? []
    try send(duties, days, read.periods, source, &console)
    if duties.isEmpty { console.message(console.say(DutyWords.nothing)) }
    return duties.isEmpty ? .no : .done
  }

  private func send(
    _ duties: [Duty], _ days: [DueDay], _ periods: [OtherPeriod], _ source: DutySource,
    _ console: inout Console
  ) throws {
    let table = DutyTable(
      duties, days: days, act: source.title, note: source.note, language: console.language.json)
    switch format {
    case .text:
      let report = DutyReport(duties, days, source, console, output.paint(console))
      try output.send(order == .who ? report.byBearer : report.inOrder, &console)
    case .json:
      let chosen = periods.filter { source.rows?.contains($0.provision) ?? true }
      try output.sendJSON(&console) {
        DutiesJSON.write(
          duties, periods: chosen, work: source.work, edition: source.date?.description,
          status: source.status, to: &$0)
      }
    case .csv: try output.send(DutyCSV.text(of: table), &console)
    case .markdown: try output.send(DutyMarkdown.text(of: table), &console)
    case .html:
      try output.send(DutyPage.text(of: table, language: console.language.json), &console)
    case .docx:
      if output.output == nil, console.isTerminal {
        throw UsageError(.rejected(Wording.docxIsNoText), of: "tiaoli duties")
      }
      try output.send(DutyWord.bytes(of: table), &console)
    case .ics:
      guard from != nil else { throw UsageError(.rejected(DutyWords.noDay), of: "tiaoli duties") }
      try output.send(
        DutyCalendar.text(
          of: days, title: source.title, isChinese: console.language == .chinese), &console)
    }
  }
}
