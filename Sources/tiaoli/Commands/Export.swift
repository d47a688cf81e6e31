internal import AkomaNtoso
internal import CommandKit
internal import Findings
internal import Holdings
internal import JSONText
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli export`: an edition of the library in another form.
struct Export: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "export",
    abstract: LocalizedText(
      "write an edition as Akoma Ntoso, JSON, Markdown, HTML",
      "把版本导出为Akoma Ntoso、JSON、Markdown、HTML"),
    discussion: LocalizedText(
      "Akoma Ntoso 3.0 (akn) is the default: identifiers, lifecycle, citations as links, defined "
        + "terms, time limits. The same input gives the same bytes: the date of the markup is the "
        + "edition's unless --date gives it. Citations of other works get links where the library "
        + "holds these. --in - writes documents that come as lines {\"id\": …, \"text\": …} on "
        + "standard input, a line tiaoli/export/1 each.",
      "默认格式是Akoma Ntoso 3.0（akn）：标识、沿革、带链接的引用、定义的术语、期限。输入相同则逐字节相同："
        + "标注日期取版本日期，也可用--date给出。引用其他法规之处，法规库已收录的才有链接。"
        + "--in -逐行导出标准输入中的{\"id\": …, \"text\": …}，每个文件一行tiaoli/export/1。"),
    examples: [
      CommandExample(
        "tiaoli export -o regulation.xml", LocalizedText("as Akoma Ntoso XML", "导出为Akoma Ntoso")),
      CommandExample(
        "tiaoli export --format html -o page.html",
        LocalizedText("one page to read and print", "一页，可读可印")),
      CommandExample(
        "tiaoli export --all-editions -o regulation.akn",
        LocalizedText("all editions in one package", "全部版本成为一个文件包")),
    ])

  @Argument(
    LocalizedText("the work, by slug or title", "法规，用代号或名称"), value: LocalizedText("WORK", "法规"),
    completion: .command("tiaoli list --plain"))
  var name: String?
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: ExportFormat = .akn
  @Option(
    LocalizedText("the date of the markup in Akoma Ntoso", "Akoma Ntoso的标注日期"),
    value: LocalizedText("DATE", "日期"))
  var date: CalendarDate?
  @Option(
    LocalizedText("read this file; - is standard input", "读取该文件；-表示标准输入"), name: "in",
    value: LocalizedText("FILE", "文件"), completion: .file)
  var file: String?
  @Flag(
    LocalizedText(
      "all editions that are held, each article also alone, as one .akn package",
      "全部已收录的版本及其各条，成为一个.akn文件包"))
  var allEditions: Bool
  @OptionGroup var editions: EditionOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    if let file {
      let export = ExportStream(format: format, markup: date, language: console.language)
      guard file == "-" else {
        let document = try DocumentInput.regulation(in: file)
        if document.isOneOfSeveral {
          console.message(console.say(Wording.longestTaken(from: file)))
        }
        let (bytes, findings) = try export.content(
          of: document.edition, date: document.date, identity: document.act?.identity, .indented)
        for finding in findings {
          console.message(FindingReport.line(finding, in: file, console.language))
        }
        try output.send(bytes, &console)
        return .done
      }
      var stream = DocumentStream(console.language) { try export.line(for: $0) }
      return try stream.run([file], &console)
    }
    let library = try self.library.open()
    let work = try library.work(named: name ?? self.library.work)
    if allEditions {
      guard format == .akn, output.output != nil else {
        throw UsageError(
          .rejected(
            LocalizedText(
              "--all-editions writes an Akoma Ntoso package; name its file with -o work.akn",
              "--all-editions写出Akoma Ntoso文件包，请用-o 文件名.akn指定文件")), of: "tiaoli export")
      }
      let bytes = try PackageOutput.package(of: work, in: library, markup: date, &console)
      try output.send(bytes, &console)
      return .done
    }
    let chosen = try editions.chosen(of: work, in: library)
    let edition = try library.edition(chosen.record, of: work)
    if let mark = chosen.mark {
      console.message("《\(work.title)》 \(chosen.record.date): \(console.say(mark))")
    }
    try output.send(bytes(of: edition, work, chosen, in: library, &console), &console)
    return .done
  }

  private func bytes(
    of edition: Edition, _ work: Work, _ chosen: ChosenEdition, in library: Library,
    _ console: inout Console
  ) throws -> [UInt8] {
    let record = chosen.record
    switch format {
    case .akn:
      return try AkomaNtosoOutput.document(
        of: edition, work, record, in: library, markup: date, &console)
    case .json:
      var json = JSONWriter(layout: .indented)
      let context = EditionJSON.Context(
        file: record.file, work: work.slug, edition: record.date, status: chosen.dated,
        language: console.language.json)
      EditionJSON.write(edition, context, to: &json)
      json.endLine()
      return json.bytes
    case .markdown:
      let mark = chosen.mark.map { "\n> 〔\($0(.chinese))〕\n" } ?? ""
      return Array((EditionMarkdown.text(of: edition) + mark).utf8)
    case .text: return edition.bytes
    case .html:
      return EditionPage.bytes(of: edition, date: record.date, mark: chosen.mark?(.chinese))
    }
  }
}
