internal import CommandKit
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli status`: which text is law on a day.
struct StatusCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "status",
    abstract: LocalizedText("which text is in force on a day", "某日以哪个文本为准"),
    discussion: LocalizedText(
      "Tells for each edition whether it is in force, not yet in force, superseded or repealed, and by "
        + "which words; and which other acts it repeals, carries out or was amended by.",
      "列出各版本现行有效、尚未施行、已被取代还是已废止，以及所依据的文字；并列出该法规与其他文件的关系：废止、实施、修改依据等。"),
    examples: [
      CommandExample("tiaoli status", LocalizedText("of all works, today", "全部法规，以今天计")),
      CommandExample(
        "tiaoli status 巡视条例 --at 2018-05-01", LocalizedText("on a day", "以某日计")),
    ])

  /// How the status is printed.
  enum StatusFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
  }

  @Argument(
    LocalizedText("the work, by slug or title", "法规，用代号或名称"), value: LocalizedText("WORK", "法规"),
    completion: .command("tiaoli list --plain"))
  var name: String?
  @Option(
    LocalizedText("the edition in force on this day", "该日有效的版本"), value: LocalizedText("DATE", "日期")
  )
  var at: CalendarDate?
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: StatusFormat = .text
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let day = at ?? .today
    let works: [Work]
    var outcome = Outcome.done
    if let name = name ?? self.library.work {
      works = [try library.work(named: name)]
    } else {
      let (readable, failures) = try library.readableWorks()
      if readable.isEmpty, failures.isEmpty { throw library.emptiness }
      for failure in failures {
        console.message(FailureMessages.describe(failure, in: console.language).0)
      }
      if !failures.isEmpty { outcome = .no }
      works = readable
    }
    let pages = works.map {
      StatusReport(
        work: $0, status: library.status(of: $0, on: day), relations: library.relations(of: $0))
    }
    if format == .json {
      try output.send(json(pages, isOne: name ?? self.library.work != nil), &console)
    } else {
      let paint = output.paint(console)
      try output.show(
        pages.map { $0.text(console.language, paint) }.joined(separator: "\n"), &console)
    }
    return outcome
  }

  /// One work is an object of its own; several stand one a line.
  private func json(_ pages: [StatusReport], isOne: Bool) -> String {
    var text = ""
    for page in pages {
      var json = JSONWriter(layout: isOne || pages.count == 1 ? .indented : .compact)
      StatusJSON.write(page.status, of: page.work, page.relations, to: &json)
      json.endLine()
      text += json.text
    }
    return text
  }
}
