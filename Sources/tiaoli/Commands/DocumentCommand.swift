internal import CommandKit
internal import Documents
internal import JSONText

/// `tiaoli document`: what the reader sees of a file, before anybody looks for a regulation in it.
struct DocumentCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "document",
    abstract: LocalizedText("what the reader sees of a file", "查看程序从文件中读到什么"),
    discussion: LocalizedText(
      "Lists the blocks of a document in the order of reading, each with its number and with what the "
        + "file says of it: a heading, a label that the word processor counts, a row of a table, a note, "
        + "deleted or hidden text, the head or foot of a page. Where other commands name a line of the "
        + "file, it is this number. Look here first when a file is read wrongly.",
      "按阅读顺序列出文件的各个段落，注明行号以及文件对该段落的说明：标题、自动编号、表格行、注释、删除或者隐藏的文字、"
        + "页眉页脚等。其他命令提到的行号就是这里的行号。文件读得不对时，请先看这里。"),
    examples: [
      CommandExample(
        "tiaoli document draft.docx", LocalizedText("blocks with their evidence", "各段落及其说明")),
      CommandExample(
        "tiaoli document page.html --format json",
        LocalizedText("everything as JSON", "全部内容，JSON")),
    ])

  /// How documents are printed.
  enum PageFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case jsonl
  }

  @Argument(
    LocalizedText("a document; - is standard input", "文件；-表示标准输入"),
    value: LocalizedText("FILE", "文件"), completion: .file)
  var file: String
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: PageFormat = .text
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let bytes = try DocumentInput.bytes(of: file)
    let documents: [SourceDocument]
    do {
      documents = try DocumentInput.documents(in: bytes, named: file)
    } catch {
      throw UnreadableDocument(name: file, reason: error)
    }
    switch format {
    case .text:
      let pages = documents.enumerated().map { index, document in
        DocumentPage.text(of: document, record: documents.count > 1 ? index + 1 : nil)
      }
      try output.send(pages.joined(separator: "\n"), &console)
      for finding in documents.flatMap(\.findings) {
        console.message(FindingReport.line(finding, in: file, console.language))
      }
    case .json, .jsonl:
      let isStream = format == .jsonl
      guard isStream || documents.count == 1 else {
        throw UsageError(
          .rejected(
            LocalizedText(
              "the file holds \(documents.count) documents; use --format jsonl, a line each",
              "文件中有\(documents.count)个文档；请用--format jsonl，每个一行")), of: "tiaoli document")
      }
      try output.send(
        documents.flatMap { json(of: $0, isStream ? .compact : .indented, console) }, &console)
    }
    return .done
  }

  private func json(
    of document: SourceDocument, _ layout: JSONWriter.Layout, _ console: Console
  ) -> [UInt8] {
    var json = JSONWriter(layout: layout)
    DocumentJSON.write(
      document, file: file, isChinese: console.language == .chinese, to: &json)
    json.endLine()
    return json.bytes
  }
}
