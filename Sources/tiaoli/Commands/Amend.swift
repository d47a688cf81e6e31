internal import AkomaNtoso
internal import Amending
internal import ChineseText
internal import CommandKit
internal import Comparison
internal import DecisionLanguage
internal import Findings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli amend`: applies an amending decision.
struct Amend: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "amend",
    abstract: LocalizedText("apply an amending decision to a text", "按修改决定修改文本"),
    discussion: LocalizedText(
      "BASE is an edition's date or a file, DECISION a file with the decision (修改决定). Numbers left "
        + "of 改为 are those before the decision, after 作为 those afterwards; words are looked for "
        + "in the text as earlier instructions left it. Each instruction is reported as applied, or "
        + "refused with the reason; a refusal writes nothing unless --keep-going is given. With "
        + "--edition DATE --write the amended text and the decision become an edition of the "
        + "library, which knows which instruction wrote each provision (show --history).",
      "“原文本”是版本日期或者文件，“决定”是修改决定文件。“改为”之前是修改前的编号，“作为”之后是修改后的编号；"
        + "文字以前面各项修改后的为准。逐项报告是否执行，不能执行的说明理由；有不能执行的就不输出，除非加--keep-going。"
        + "加--edition和--write，修改后的文本和决定收入法规库成为新版本，show --history可查每处由哪一项修改而来。"),
    examples: [
      CommandExample(
        "tiaoli amend 2024-02-08 decision.txt -o new.txt",
        LocalizedText("the consolidated text", "得出修改后的文本")),
      CommandExample(
        "tiaoli amend 2024-02-08 decision.txt --format akn --edition 2026-03-01 -o new.xml",
        LocalizedText("with the record of each change", "并记录每处修改的来历")),
      CommandExample(
        "tiaoli amend 2024-02-08 decision.txt --edition 2026-03-01 --write",
        LocalizedText("as an edition of the library", "收入法规库成为新版本")),
    ])

  /// How the outcome is printed.
  enum AmendFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
    case akn
  }

  @Argument(
    LocalizedText("an edition's date, WORK@DATE, or a file", "版本日期、“法规@日期”或者文件"),
    value: LocalizedText("BASE", "原文本"), completion: .file)
  var base: String
  @Argument(
    LocalizedText("the amending decision", "修改决定"), value: LocalizedText("DECISION", "决定"),
    completion: .file)
  var decision: String
  @Flag(
    LocalizedText("carry out the other instructions when one is refused", "有的不能执行时仍执行其余各项"))
  var keepGoing: Bool
  @Flag(LocalizedText("only say what the decision's instructions are", "只解析决定的各项，不修改"))
  var dryRun: Bool
  @Option(
    LocalizedText("output format; else by the ending of -o, else text", "输出格式；未给的按-o的扩展名，再无则为text"),
    value: LocalizedText("FORMAT", "格式"))
  var format: AmendFormat?
  @Option(
    LocalizedText("the edition's date", "版本日期"), value: LocalizedText("DATE", "日期"))
  var edition: CalendarDate?
  @Flag(LocalizedText("keep the result in the library as an edition", "把结果收入法规库，成为一个版本"))
  var write: Bool
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let format = try FormatByEnding.choose(
      self.format, file: output.output, usual: .text, of: "tiaoli amend")
    let base = try ComparedDocument(self.base, library, &console)
    let target = try target(base)
    let document = try DecisionDocument(self.decision)
    let decision = document.decision
    for finding in document.findings {
      console.message(FindingReport.line(finding, in: self.decision, console.language))
    }
    let result = try AmendmentRun.apply(
      decision, to: base.edition, options: .init(keepGoing: keepGoing))
    let report = AmendmentReport(decision, result, base: base, file: self.decision)
    if format == .json {
      try output.send(report.json(console.language, withEdition: !dryRun), &console)
      return result.refusals == 0 ? .done : .no
    }
    for line in report.lines(console, isTrial: dryRun) { console.message(line) }
    if let edition = result.edition {
      let comparison = EditionComparison(old: base.edition, new: edition)
      try LeftBehindReport.tell(comparison, of: base, library, &console)
    }
    if let target {
      try keep(result, of: document, base, as: target, &console)
      return .done
    }
    if let edition = result.edition, !dryRun {
      let bytes =
        format == .akn
        ? try akomaNtoso(edition, base, decision, result, &console) : edition.bytes
      try output.send(bytes, &console)
    }
    return result.refusals == 0 ? .done : .no
  }

  /// What an amended edition is to be.
  private struct Target {
    let work: Work
    let record: EditionRecord
    let date: CalendarDate
  }

  /// What `--write` is asked for; `nil` without it.
  private func target(_ base: ComparedDocument) throws -> Target? {
    guard write, !dryRun else { return nil }
    guard let work = base.work, let record = base.record else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "--write amends an edition of the library; give its date as BASE",
            "--write只用于法规库中的版本；请以版本日期作原文本")), of: "tiaoli amend")
    }
    guard let date = edition else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "--write needs the date of the amended text; give it with --edition DATE",
            "--write需要修改后文本的日期，请用--edition给出")), of: "tiaoli amend")
    }
    guard date > record.date else {
      throw AmendmentImportFailure.notAfter(base: record.date, given: date)
    }
    return Target(work: work, record: record, date: date)
  }

  /// Brings text and decision into the library.
  private func keep(
    _ result: AmendmentResult, of document: DecisionDocument, _ base: ComparedDocument,
    as target: Target, _ console: inout Console
  ) throws {
    let plan = try AmendmentImport(
      of: result, by: document.decision, from: document.bytes, to: target.record, of: target.work,
      in: library.openToWrite(&console), date: target.date)
    try plan.write(replacing: output.force)
    for path in [plan.textPath, plan.decisionPath] {
      console.write("\(console.say(Wording.imported))  \(path)\n")
    }
    if let note = base.edition.note, note == result.edition?.note {
      console.message(console.say(AmendmentWording.noteStays))
    }
  }

  /// The amended text with the record of what each instruction did.
  private func akomaNtoso(
    _ edition: Edition, _ base: ComparedDocument, _ decision: AmendingDecision,
    _ result: AmendmentResult, _ console: inout Console
  ) throws -> [UInt8] {
    guard let date = self.edition else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "Akoma Ntoso needs the date of the amended text; give it with --edition DATE",
            "Akoma Ntoso需要修改后文本的日期，请用--edition给出")), of: "tiaoli amend")
    }
    return try AkomaNtosoOutput.document(
      of: edition, amending: base, by: decision, result, date: date, &console)
  }
}

/// A decision on the command line: a document of any kind, or standard input.
struct DecisionDocument {
  let decision: AmendingDecision
  /// The text that it was read from.
  let bytes: [UInt8]
  /// What the file says beside the instructions: changes that none of them makes.
  let findings: [Finding]

  init(_ name: String) throws {
    let file = try DocumentInput.bytes(of: name)
    if ActImport.recognizes(file) {
      self = try DecisionDocument(akomaNtoso: file, name)
      return
    }
    findings = []
    do {
      bytes = try DocumentInput.decisionText(in: file, named: name).bytes
    } catch {
      throw UnreadableDocument(name: name, reason: error)
    }
    do throws(DecisionError) {
      decision = try AmendingDecision.read(bytes)
    } catch {
      throw DecisionFailure(name: name, reason: error)
    }
  }

  /// A decision as an Akoma Ntoso document.
  private init(akomaNtoso file: [UInt8], _ name: String) throws {
    do throws(DecisionImport.Failure) {
      let read = try DecisionImport(file)
      decision = read.decision
      bytes = read.edition.bytes
      findings = read.findings
    } catch {
      switch error {
      case .act(let reason): throw UnreadableDocument(name: name, reason: .akomaNtoso(reason))
      case .decision(let reason): throw DecisionFailure(name: name, reason: reason)
      }
    }
  }
}
