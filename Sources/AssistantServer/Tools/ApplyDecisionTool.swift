internal import Amending
internal import DecisionLanguage
internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// What an amending decision makes of a text.
struct ApplyDecisionTool: Tool {
  let name = "apply_decision"
  let title = Finding.Message("Apply an amending decision", "执行修改决定")
  let about = Finding.Message(
    "Applies an amending decision to an edition or a text. Each instruction is applied, or refused with "
      + "the reason; a refusal gives no text unless keep_going is set. Gives the articles that changed, or "
      + "the whole new text. Writes nothing, except with write and an edition date on a server that was "
      + "started with --allow-write.",
    "把修改决定施于某个版本或者文本。逐项执行，不能执行的说明理由；有不能执行的就不给出文本，除非keep_going。给出有变化的条文或者全文。"
      + "不写入任何内容，除非服务以--allow-write启动，且给出write和版本日期。")
  let parameters: [ToolParameter] = [
    ToolParameter(
      "base", required: true,
      .init(
        "date of the edition that is amended, 'current', or a whole text", "原文本：版本日期、current，或者全文")),
    ToolParameter("decision", required: true, .init("the text of the decision", "修改决定全文")), .work,
    ToolParameter(
      "keep_going", kind: .flag,
      .init("carry out the other instructions when one is refused", "有的不能执行时仍执行其余各项")),
    ToolParameter(
      "text", kind: .choice(["changed", "full", "none"]),
      .init("which articles of the new text are given; changed when left out", "给出哪些条文；省略为changed")),
    ToolParameter(
      "edition", .init("the date of the amended text, to keep it", "修改后文本的日期，收入法规库时用")),
    ToolParameter("write", kind: .flag, .init("keep the result in the library", "把结果收入法规库")),
  ]
  let members: [JSONValue.Member] = [
    .init("schema", Schema.text), .init("title", Schema.optionalText),
    .init("base", Schema.optionalText), .init("applied", Schema.flag),
    .init("refused", Schema.number), .init("written", ["type": "array", "items": Schema.text]),
  ]
  let list = "parts"
  let canWrite = true

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let base = try GivenText(call, "base")
    let bytes = try GivenDocument(call.required("decision")).paragraphText()
    let target = try target(call, base)
    let decision = try AmendingDecision.read(bytes)
    try connection.step(call, 1, of: 3)
    let result = try AmendmentRun.apply(
      decision, to: base.edition, options: .init(keepGoing: call.flag("keep_going")))
    try connection.step(call, 2, of: 3)
    var written: [String] = []
    if let target {
      let plan = try AmendmentImport(
        of: result, by: decision, from: bytes, to: target.head.chosen.record,
        of: target.head.work, in: call.sources.library(), date: target.date)
      try plan.write(replacing: false)
      written = ["\(target.head.work.slug)/\(target.date).txt"]
    }
    var entries = zip(decision.instructions, result.outcomes).map {
      entry($0, $1, call.sources)
    }
    entries += try articles(of: result, call).map(entry)
    return ToolAnswer(
      [
        .init("schema", AmendmentJSON.schema), .init("title", decision.title),
        .init("base", base.held?.citation), .init("applied", .bool(result.edition != nil)),
        .init("refused", result.refusals),
        .init("written", .array(written.map { .string($0) })),
      ], lead: call.sources.say(words(result, base)), list: list, entries: entries,
      close: written.map { "→ \($0)" }.joined(separator: "\n"))
  }

  /// What is to be kept; `nil` where nothing is.
  private func target(
    _ call: ToolCall, _ base: GivenText
  ) throws -> (head: EditionHead, date: CalendarDate)? {
    guard try call.flag("write") else { return nil }
    guard call.allowsWriting else { throw ToolFault(ServerWording.cannotWrite) }
    guard let head = base.held else {
      throw ToolFault(
        "write amends an edition of the library: give its date as 'base'",
        "write只用于法规库中的版本：请以版本日期作base")
    }
    guard let date = try call.day("edition") else {
      throw ToolFault(
        "write needs 'edition', the date of the amended text", "write需要edition，即修改后文本的日期")
    }
    return (head, date)
  }

  private func words(_ result: AmendmentResult, _ base: GivenText) -> Finding.Message {
    let (count, refused) = (result.outcomes.count, result.refusals)
    let none = result.edition == nil
    return Finding.Message(
      "\(base.label): \(count - refused) of \(count) instructions can be carried out"
        + (none ? "; NO TEXT: keep_going carries out the others" : ""),
      "\(base.label)：\(count)项中有\(count - refused)项可以执行"
        + (none ? "；没有给出文本：用keep_going可执行其余各项" : ""))
  }

  private func entry(
    _ instruction: AmendingInstruction, _ outcome: AmendmentResult.Outcome,
    _ sources: ServerSources
  ) -> AnswerEntry {
    let said: Finding.Message =
      switch outcome {
      case .applied: .init("applied", "已执行")
      case .noChange: .init("no change of the text", "不涉及文本")
      case .otherAct: .init("another act's", "属于其他法规")
      case .refused(let refusal):
        .init("REFUSED: \(refusal.message.english)", "不能执行：\(refusal.message.chinese)")
      case .withheld: .init("not carried out", "未执行")
      }
    let text = "\(instruction.line): [\(sources.say(said))] \(instruction.wording)"
    return AnswerEntry(text, stub: ["part": "instruction"]) { json in
      json.object { json in
        json.field("part", "instruction")
        var inner = JSONWriter(layout: .compact)
        AmendmentJSON.write(instruction, outcome, sources.language, &inner)
        json.member("instruction", json: inner.text)
      }
    }
  }

  /// The articles of the new text that are wanted.
  private func articles(of result: AmendmentResult, _ call: ToolCall) throws -> [Provision] {
    guard let edition = result.edition else { return [] }
    switch try call.filled("text") ?? "changed" {
    case "none": return []
    case "full": return edition.body.flatMap(\.pieces) + edition.annexes.flatMap(\.pieces)
    case "changed":
      var seen: Set<String> = []
      let ids = result.outcomes.flatMap { outcome -> [String] in
        if case .applied(let ids) = outcome { ids } else { [] }
      }
      let renumbered = result.renumberings.map(\.new)
      return (ids + renumbered).compactMap { edition.provision(id: $0) }
        .compactMap { $0.article ?? $0 }.filter { seen.insert($0.id).inserted }
    default: return []
    }
  }

  private func entry(_ provision: Provision) -> AnswerEntry {
    let words = provision.canonicalText
    return AnswerEntry(
      "\n" + words,
      [
        "part": "article", "id": .string(provision.id), "citation": .string(provision.citation),
        "text": .string(words),
      ])
  }
}
