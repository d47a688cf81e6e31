internal import AkomaNtoso
internal import CommandKit
internal import Findings
internal import Holdings
internal import JSONText
internal import OfficialDocument
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli export`: an edition of the library in another form.
struct Export: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "export",
    abstract: LocalizedText(
      "write an edition as Akoma Ntoso, JSON, HTML, Word or PDF",
      "把版本导出为Akoma Ntoso、JSON、Markdown、HTML、Word、PDF"),
    discussion: LocalizedText(
      "Akoma Ntoso 3.0 (akn) is the default: identifiers, lifecycle, citations as links, defined "
        + "terms, time limits. The same input gives the same bytes: the date of the markup is the "
        + "edition's unless --date gives it. Citations of other works get links where the library "
        + "holds these. docx is an official document by GB/T 9704, pdf the same "
        + "through LibreOffice. --in - writes documents that come as lines {\"id\": …, \"text\": …} on "
        + "standard input, a line tiaoli/export/1 each.",
      "默认格式是Akoma Ntoso 3.0（akn）：标识、沿革、带链接的引用、定义的术语、期限。输入相同则逐字节相同："
        + "标注日期取版本日期，也可用--date给出。引用其他法规之处，法规库已收录的才有链接。"
        + "docx按《党政机关公文格式》（GB/T 9704）排版，pdf由LibreOffice转换而成。"
        + "--in -逐行导出标准输入中的{\"id\": …, \"text\": …}，每个文件一行tiaoli/export/1。"),
    examples: [
      CommandExample(
        "tiaoli export -o regulation.xml", LocalizedText("as Akoma Ntoso XML", "导出为Akoma Ntoso")),
      CommandExample(
        "tiaoli export --format html -o page.html",
        LocalizedText("one page to read and print", "一页，可读可印")),
      CommandExample(
        "tiaoli export -o regulation.docx",
        LocalizedText("an official document", "公文格式的Word文件")),
      CommandExample(
        "tiaoli export --articles 9-11,34 -o articles.docx",
        LocalizedText("some articles of it", "节录若干条")),
      CommandExample(
        "tiaoli export --all-editions -o regulation.akn",
        LocalizedText("all editions in one package", "全部版本成为一个文件包")),
    ])

  @Argument(
    LocalizedText("the work, by slug or title", "法规，用代号或名称"), value: LocalizedText("WORK", "法规"),
    completion: .command("tiaoli list --plain"))
  var name: String?
  @Option(
    LocalizedText("output format; else by the ending of -o, else akn", "输出格式；未给的按-o的扩展名，再无则为akn"),
    value: LocalizedText("FORMAT", "格式"))
  var format: ExportFormat?
  @Option(
    LocalizedText("only these articles: 9-11,34", "只要这些条，如9-11,34"),
    value: LocalizedText("ADDRESS", "条款"))
  var articles: String?
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
    let format = try FormatByEnding.choose(
      self.format, file: output.output, usual: .akn, of: Export.call)
    try refuse(format, console)
    if let file { return try run(on: file, as: format, &console) }
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
    if let articles {
      let provisions = try OfficialOutput.whole(
        edition.resolve(AddressReader.read(articles)), of: Export.call)
      try send(provisions, of: edition, as: format, work, chosen, &console)
    } else {
      try output.send(
        bytes(of: edition, as: format, work, chosen, in: library, &console), &console)
    }
    return .done
  }

  private static let call = "tiaoli export"

  /// Refuses what cannot be written so, before anything is read.
  private func refuse(_ format: ExportFormat, _ console: Console) throws {
    switch format {
    case .docx: try output.refuseTerminal(Wording.docxIsNoText, console, of: Export.call)
    case .pdf: try output.refuseTerminal(Wording.pdfIsNoText, console, of: Export.call)
    case .markdown, .json: return
    case .akn, .text, .html:
      guard articles == nil else {
        throw UsageError(.rejected(FormWording.onlyInDocuments), of: Export.call)
      }
    }
    if file == "-", format == .docx || format == .pdf {
      throw UsageError(.rejected(FormWording.onlyFromLibrary), of: Export.call)
    }
  }

  /// Writes the regulation in a file, or those of a stream.
  private func run(
    on file: String, as format: ExportFormat, _ console: inout Console
  ) throws -> Outcome {
    let export = ExportStream(
      format: format, articles: articles, markup: date, language: console.language)
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
    var stream = DocumentStream(console.language) { try export.lines(for: $0) }
    return try stream.run([file], &console)
  }

  /// Writes some articles of an edition.
  private func send(
    _ provisions: [Provision], of edition: Edition, as format: ExportFormat, _ work: Work,
    _ chosen: ChosenEdition, _ console: inout Console
  ) throws {
    let head = OfficialOutput.head(chosen, of: edition, provisions)
    switch format {
    case .docx, .pdf:
      let bytes = EditionWord.bytes(of: provisions, in: edition, head: head)
      try output.send(
        format == .docx ? bytes : OfficialOutput.pdf(of: bytes), &console)
    case .json:
      let context = EditionJSON.Context(
        file: chosen.record.file, work: work.slug, edition: chosen.record.date,
        status: chosen.dated, language: console.language.json)
      try output.sendJSON(&console) {
        EditionJSON.write(provisions, of: edition, context, to: &$0)
      }
    default:
      let mark = head.map { "\n> \($0)\n" } ?? ""
      try output.send(EditionMarkdown.text(of: provisions) + mark, &console)
    }
  }

  private func bytes(
    of edition: Edition, as format: ExportFormat, _ work: Work, _ chosen: ChosenEdition,
    in library: Library, _ console: inout Console
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
    case .docx:
      return EditionWord.bytes(of: edition, head: OfficialOutput.head(chosen, of: edition))
    case .pdf:
      let word = EditionWord.bytes(of: edition, head: OfficialOutput.head(chosen, of: edition))
      return try OfficialOutput.pdf(of: word)
    }
  }
}
