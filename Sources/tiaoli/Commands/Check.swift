internal import CommandKit
internal import Findings
internal import Holdings
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli check`: the whole library, question by question.
struct Check: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "check",
    abstract: LocalizedText("prove that the library is sound", "检查整个法规库"),
    discussion: LocalizedText(
      "Each question about each edition is answered: verified, WRONG with the line, or not checked "
        + "with the reason. A check that did not run is no pass. Files that a write left behind when "
        + "it was cut off are named too; they are no damage.",
      "对每个版本的每个问题作出回答：已证实；有误，并指出行；未检查，并说明原因。没有进行的检查不算通过。"
        + "写入中断时遗留的文件也会列出，但不算有误。"))

  /// How answers are printed.
  enum CheckFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
  }

  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: CheckFormat = .text
  @OptionGroup var library: LibraryOptions
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let library = try self.library.open()
    let check = LibraryCheck(library) { bytes, path in
      ((try? DocumentInput.regulations(in: bytes, named: path)) ?? []).map(\.edition)
    }
    var results: [CheckResult] = []
    if let name = self.library.work {
      results = check.results(for: try library.work(named: name))
    } else {
      results = try check.results()
      if results.isEmpty { throw library.emptiness }
    }
    results += references(in: library, results)
    results.sort {
      ($0.work, $0.edition?.description ?? "") < ($1.work, $1.edition?.description ?? "")
    }
    if format == .json {
      try output.send(json(results, console.language), &console)
    } else {
      try output.show(text(results, console), &console)
    }
    let isWrong = results.contains { if case .wrong = $0.answer { true } else { false } }
    return isWrong ? .no : .done
  }

  /// Whether the citations of the editions that can be read have their targets.
  private func references(in library: Library, _ results: [CheckResult]) -> [CheckResult] {
    results.filter { $0.question == .readable }.compactMap { result in
      if case .notChecked(.notHeld) = result.answer { return nil }
      var answer = CheckResult.Answer.notChecked(.unreadable)
      if let date = result.edition, let work = try? library.work(named: result.work),
        let record = try? library.record(of: work, dated: date),
        let edition = try? library.edition(record, of: work)
      {
        let findings = LibraryCitations(edition, of: date, in: library)
          .findings(in: edition)
        answer = findings.isEmpty ? .verified : .wrong(findings)
      }
      return CheckResult(
        work: result.work, edition: result.edition, question: .references, answer: answer)
    }
  }

  private func text(_ results: [CheckResult], _ console: Console) -> String {
    let paint = output.paint(console)
    var text = ""
    var last = ""
    for result in results {
      let edition = result.work + (result.edition.map { "  \($0)" } ?? "")
      if edition != last { text += paint.strong(edition) + "\n" }
      last = edition
      let question = console.say(Wording.question(result.question))
      switch result.answer {
      case .verified: text += "  \(paint.good(console.say(Wording.verified)))  \(question)\n"
      case .notChecked(let reason):
        text += "  \(paint.faint(console.say(Wording.notChecked)))  \(question)"
        text += ": \(console.say(Wording.reason(reason)))\n"
      case .wrong(let findings):
        text += "  \(paint.bad(console.say(Wording.wrong)))  \(question)\n"
        text += lines(findings, console.language)
      case .leftovers(let findings):
        text += "  \(paint.faint(console.say(Wording.leftovers)))  \(question)\n"
        text += lines(findings, console.language)
      }
    }
    return text
  }

  private func lines(_ findings: [Finding], _ language: Language) -> String {
    findings.map { finding in
      let line = finding.line.map { "\($0): " } ?? ""
      return "    \(line)\(FailureMessages.text(finding.message, language)) [\(finding.code)]\n"
    }.joined()
  }

  private func json(_ results: [CheckResult], _ language: Language) -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/check/1")
      json.array("results") { json in
        for result in results {
          json.object { json in
            json.field("work", result.work)
            json.field("edition", result.edition?.description)
            json.field("question", result.question.rawValue)
            write(result.answer, language, &json)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private func write(
    _ answer: CheckResult.Answer, _ language: Language, _ json: inout JSONWriter
  ) {
    switch answer {
    case .verified: json.field("answer", "verified")
    case .notChecked(let reason):
      json.field("answer", "not-checked")
      json.field("reason", Wording.reason(reason)(language))
    case .wrong(let findings):
      json.field("answer", "wrong")
      EditionJSON.write("findings", findings, language.json, to: &json)
    case .leftovers(let findings):
      json.field("answer", "leftovers")
      EditionJSON.write("findings", findings, language.json, to: &json)
    }
  }
}
