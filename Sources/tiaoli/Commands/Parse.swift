internal import CommandKit
internal import JSONText
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli parse`: any text to structure; needs no library.
struct Parse: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "parse",
    abstract: LocalizedText("read the regulation in a document of any kind", "解析各种文件中的法规"),
    discussion: LocalizedText(
      "Finds the regulation in a document of any kind: text (UTF-8, UTF-16, GB18030 or Big5), Word (.docx), "
        + "OpenDocument, EPUB, web page, Markdown, JSON, JSON lines, CSV, feed, Akoma Ntoso; PDF through "
        + "pdftotext and .doc, .wps, .rtf and .ofd through LibreOffice, where these are installed. - is "
        + "standard input. The lines that are named are those of tiaoli document FILE. Of several "
        + "regulations in a file the longest is printed; --list lists all, and --format jsonl gives each "
        + "a line. Standard input may then be lines {\"id\": …, \"text\": …}, each answered by one "
        + "line, also where it cannot be read; a file goes into \"base64\" in place of \"text\".",
      "在各种文件中找出法规：文本（UTF-8、UTF-16、GB18030或者Big5）、Word（.docx）、OpenDocument、EPUB、网页、Markdown、"
        + "JSON、JSON Lines、CSV、订阅源、Akoma Ntoso；PDF经由pdftotext，.doc、.wps、.rtf、.ofd经由LibreOffice读取，"
        + "须已安装。-表示标准输入。行号以tiaoli document 文件所列为准。文件中有多部法规时输出最长的一部，--list列出全部，"
        + "--format jsonl每部一行。这时标准输入可以是每行一个{\"id\": …, \"text\": …}，逐行回答，不能读取的也回答一行；文件可放在\"base64\"中代替\"text\"。"
    ),
    examples: [
      CommandExample(
        "tiaoli parse FILE --format json", LocalizedText("everything as JSON", "全部结构，JSON")),
      CommandExample(
        "tiaoli parse handbook.docx --list",
        LocalizedText("which regulations a file holds", "文件中有哪些法规")),
      CommandExample(
        "tiaoli parse *.docx --format jsonl",
        LocalizedText("one line a regulation", "每部法规一行")),
      CommandExample(
        "tiaoli parse FILE --format akn -o law.xml",
        LocalizedText("as Akoma Ntoso XML", "导出为Akoma Ntoso")),
    ])

  /// How editions are printed.
  enum ParseFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case jsonl
    case markdown
    case akn
    case html
  }

  @Argument(LocalizedText("documents", "文件"), value: LocalizedText("FILE", "文件"), completion: .file)
  var files: [String]
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: ParseFormat = .text
  @Option(
    LocalizedText("the edition's date", "版本日期"), value: LocalizedText("DATE", "日期"))
  var edition: CalendarDate?
  @Option(
    LocalizedText("the date of the markup in Akoma Ntoso", "Akoma Ntoso的标注日期"),
    value: LocalizedText("DATE", "日期"))
  var date: CalendarDate?
  @Flag(LocalizedText("list all regulations of each file", "列出每个文件中的全部法规"))
  var list: Bool
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    if list {
      var lines = ""
      var isDamaged = false
      for file in files {
        let bytes = try DocumentInput.bytes(of: file)
        lines += try RegulationList.text(of: file, in: bytes, console.language)
        isDamaged = DamagedLines.tell(in: bytes, of: file, &console) || isDamaged
      }
      try output.send(lines, &console)
      return isDamaged ? .no : .done
    }
    if format == .jsonl {
      guard output.output == nil else {
        throw UsageError(
          .rejected(
            LocalizedText("jsonl is a stream; send it to a file with >", "jsonl是流式输出，请用>写入文件")),
          of: "tiaoli parse")
      }
      return try answerStream(&console)
    }
    if files.count > 1, format != .text, format != .markdown {
      throw UsageError(
        .rejected(
          LocalizedText(
            "several files make no one document; use --format jsonl, or one call a file",
            "多个文件不能合成一个文档，请用--format jsonl，或者逐个文件处理")), of: "tiaoli parse")
    }
    var bytes: [UInt8] = []
    for file in files { bytes += try answer(file, &console) }
    try output.send(bytes, &console)
    return .done
  }

  /// A line a document, on all cores.
  private func answerStream(_ console: inout Console) throws -> Outcome {
    let language = console.language.json
    var stream = DocumentStream(console.language) { document in
      let context = EditionJSON.Context(
        file: document.file, id: document.id, language: language)
      return try document.editions().flatMap { edition in
        var json = JSONWriter(layout: .compact)
        EditionJSON.write(edition, context, to: &json)
        json.endLine()
        return json.bytes
      }
    }
    return try stream.run(files, &console)
  }

  private func answer(_ file: String, _ console: inout Console) throws -> [UInt8] {
    let document = try DocumentInput.regulation(in: file)
    let edition = document.edition
    if document.isOneOfSeveral {
      console.message(console.say(Wording.longestTaken(from: file)))
    }
    switch format {
    case .json, .jsonl: return Array(json(edition, file, console).utf8)
    case .markdown: return Array(EditionMarkdown.text(of: edition).utf8)
    case .html: return EditionPage.bytes(of: edition, date: self.edition ?? document.date)
    case .text:
      report(edition, file, &console)
      return Array(edition.text.utf8)
    case .akn:
      let export = try AkomaNtosoOutput.document(
        of: document, named: file, date: self.edition, markup: date, &console)
      report(edition, file, &console)
      return export
    }
  }

  private func json(_ edition: Edition, _ file: String, _ console: Console) -> String {
    var json = JSONWriter(layout: .indented)
    let context = EditionJSON.Context(file: file, language: console.language.json)
    EditionJSON.write(edition, context, to: &json)
    json.endLine()
    return json.text
  }

  /// What was found wrong or chosen goes to standard error, the text alone to standard output.
  private func report(_ edition: Edition, _ file: String, _ console: inout Console) {
    for line in FindingReport.lines(edition, in: file, console.language) { console.message(line) }
  }
}
