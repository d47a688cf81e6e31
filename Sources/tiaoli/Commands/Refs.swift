internal import ChineseText
internal import CitationForms
internal import CommandKit
internal import CrossReferences
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// `tiaoli refs`: citations from and to provisions, defined terms, and the check of a file's
/// citations.
struct Refs: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "refs",
    abstract: LocalizedText("citations from and to a provision", "条款的引用与被引用"),
    discussion: LocalizedText(
      "Without ADDRESS, all citations of the work. With --in, the citations of a file: a "
        + "regulation's within itself and the library; of a report or a news item every mention of an "
        + "act or a provision against the library, each quotation compared: verified, exists, WRONG "
        + "with the difference, or not checked with the reason. The edition meant is the one stated, "
        + "else --edition or --at, else by the day of the report, else today's. --format html, docx, "
        + "markdown give the report back with its citations marked, csv a list. --in - --format jsonl "
        + "answers lines {\"id\": …, \"text\": …} of standard input by a line each.",
      "不写条款时列出全部引用。用--in检查文件中的引用：文件本身是法规的，在其内部和法规库中查；"
        + "报告、新闻等，逐处对照法规库，引文逐字核对：属实、确有此处、有误（列出差别）、未检查（说明原因）。"
        + "版本按文中所述，其次按--edition或--at，再次按文件日期，否则按今日有效的版本。"
        + "--format html、docx、markdown得到标注后的原文，csv为清单。"
        + "--in - --format jsonl逐行回答标准输入中的{\"id\": …, \"text\": …}。"),
    examples: [
      CommandExample("tiaoli refs 40", LocalizedText("of article 40", "第四十条")),
      CommandExample("tiaoli refs --terms", LocalizedText("defined terms", "定义的术语")),
      CommandExample(
        "tiaoli refs --in report.txt", LocalizedText("check a report", "检查一份报告")),
    ])

  /// How citations are printed.
  enum RefsFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case jsonl
    case dot
    case markdown
    case html
    case docx
    case csv
  }

  @Argument(LocalizedText("a provision", "条款"), value: LocalizedText("ADDRESS", "条款"))
  var addresses: [String] = []
  @Option(
    LocalizedText("read this file; - is standard input", "读取该文件；-表示标准输入"), name: "in",
    value: LocalizedText("FILE", "文件"), completion: .file)
  var file: String?
  @Flag(LocalizedText("only who cites the provision", "只列出被引用的情况"))
  var incoming: Bool
  @Flag(LocalizedText("defined terms instead of citations", "列出定义的术语"))
  var terms: Bool
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: RefsFormat = .text
  @OptionGroup var editions: EditionOptions
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    if let file {
      guard addresses.isEmpty else {
        throw UsageError(
          .rejected(
            LocalizedText("--in takes a file and no address", "--in检查整个文件，不能同时写条款")),
          of: "tiaoli refs")
      }
      return try check(file, &console)
    }
    let library = try self.library.open()
    let selection = try Selection(
      addresses, library: library, work: self.library.work, editions: editions.request())
    let citations = LibraryCitations(
      selection.edition, of: selection.record.date, in: library)
    var report = ReferenceReport(
      citations, selection.edition, console.language, of: (selection.work, selection.chosen))
    report.collect(
      selection.provisions, of: selection.work, incomingOnly: incoming, all: addresses.isEmpty)
    try send(report, &console)
    return .done
  }

  private func send(_ report: ReferenceReport, _ console: inout Console) throws {
    let text = try rendered(report, output.paint(console))
    if format == .text { try output.show(text, &console) } else { try output.send(text, &console) }
  }

  private func rendered(_ report: ReferenceReport, _ paint: Paint) throws -> String {
    switch format {
    case .json: return report.json()
    case .jsonl: return report.json(.compact)
    case .dot: return report.dot()
    case .text: return terms ? report.termsText(paint) : report.text(paint)
    case .markdown, .html, .docx, .csv:
      throw UsageError(
        .rejected(
          LocalizedText(
            "--format \(format.rawValue) is for the check of a report; a regulation has text, json, "
              + "jsonl and dot",
            "--format \(format.rawValue)只用于核对报告；法规可用text、json、jsonl、dot")),
        of: "tiaoli refs")
    }
  }

  // MARK: - Files

  /// A line a document, on all cores.
  private func answerStream(_ file: String, _ console: inout Console) throws -> Outcome {
    let acts = HeldActs(try library.openIfAny(), loaded: true)
    let language = console.language
    let days = ReportDays(editions)
    var stream = DocumentStream(language) { document in
      Array(try Refs.lines(for: document, acts, days, language).utf8)
    }
    return try stream.run([file], &console)
  }

  private static func lines(
    for document: StreamedDocument, _ acts: HeldActs, _ days: ReportDays, _ language: Language
  ) throws -> String {
    let regulations = try regulations(in: document)
    guard regulations.isEmpty else {
      return regulations.map { edition in
        var report = ReferenceReport(LibraryCitations(edition, in: acts), edition, language)
        report.collect([], of: nil, incomingOnly: false, all: true)
        return report.json(.compact, id: document.id)
      }.joined()
    }
    let report = try DocumentInput.report(in: document.bytes, named: document.file)
    let check = CitationCheck(report.text, against: acts.cited, on: days.of(report))
    var json = JSONWriter(layout: .compact)
    CheckJSON.write(
      check, file: document.file ?? "-", id: document.id, language: language.json, to: &json)
    json.endLine()
    return json.text
  }

  /// The regulations in a document; none when it is any other text.
  private static func regulations(
    in document: StreamedDocument
  ) throws(UnreadableDocument.Reason) -> [Edition] {
    do {
      return try document.editions()
    } catch {
      if error.isOtherText { return [] }
      throw error
    }
  }

  /// A regulation is resolved within itself; any other text against the library.
  private func check(_ file: String, _ console: inout Console) throws -> Outcome {
    if format == .jsonl { return try answerStream(file, &console) }
    let bytes = try DocumentInput.bytes(of: file)
    let library = try self.library.openIfAny()
    let isDamaged = DamagedLines.tell(in: bytes, of: file, &console)
    do {
      let edition = try DocumentInput.regulation(in: bytes, named: file).edition
      let citations = LibraryCitations(edition, in: library)
      var report = ReferenceReport(citations, edition, console.language)
      report.collect([], of: nil, incomingOnly: false, all: true)
      try send(report, &console)
      let findings = citations.findings(in: edition)
      for finding in findings {
        console.message(FindingReport.line(finding, in: file, console.language))
      }
      return findings.isEmpty && !isDamaged ? .done : .no
    } catch let reason as UnreadableDocument.Reason where reason.isOtherText {
      let outcome = try checkProse(bytes, file, library, &console)
      return isDamaged ? .no : outcome
    } catch let reason as UnreadableDocument.Reason {
      throw UnreadableDocument(name: file, reason: reason)
    }
  }

  private func checkProse(
    _ bytes: [UInt8], _ file: String, _ library: Library?, _ console: inout Console
  ) throws -> Outcome {
    let report: ReportDocument
    do {
      report = try DocumentInput.report(in: bytes, named: file)
    } catch {
      throw UnreadableDocument(name: file, reason: error)
    }
    let check = CitationCheck(
      report.text, against: HeldActs(library).cited, on: ReportDays(editions).of(report))
    try send(check, of: file, &console)
    return check.results.contains { $0.verdict.isWrong } ? .no : .done
  }

  /// The check in the form that was asked for.
  private func send(_ check: CitationCheck, of file: String, _ console: inout Console) throws {
    let language = console.language.json
    let name = file == "-" ? console.say(Wording.standardInput) : file
    switch format {
    case .json, .jsonl:
      try output.sendJSON(&console) {
        CheckJSON.write(check, file: file, language: language, to: &$0)
      }
    case .markdown:
      try output.send(CheckMarkdown.text(of: check, name: name, language: language), &console)
    case .html: try output.send(CheckPage.text(of: check, name: name, language: language), &console)
    case .docx:
      guard output.output != nil || !console.isTerminal else {
        throw UsageError(.rejected(Wording.docxIsNoText), of: "tiaoli refs")
      }
      try output.send(CheckWord.bytes(of: check, name: name, language: language), &console)
    case .csv:
      let report = CitationCheckReport(check, file: file, language: console.language)
      try output.send(report.csv(), &console)
    case .dot:
      throw UsageError(
        .rejected(
          LocalizedText(
            "--format dot is for a regulation; this text is none", "--format dot只用于法规，该文件不是法规")),
        of: "tiaoli refs")
    case .text:
      let report = CitationCheckReport(check, file: file, language: console.language)
      try output.show(report.text(output.paint(console)), &console)
    }
  }
}
