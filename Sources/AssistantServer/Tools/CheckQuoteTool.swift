internal import CrossReferences
internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// Whether words stand in a provision.
struct CheckQuoteTool: Tool {
  let name = "check_quote"
  let title = Finding.Message("Check one quotation", "核对一处引文")
  let about = Finding.Message(
    "Tells whether quoted words are those of a provision, to the letter; where not, how they differ, "
      + "and where in the act they stand instead. An ellipsis (……) stands for words left out. Without an "
      + "address the whole act is looked through.",
    "核对引文是否逐字出自某条款；不符的列出差别，出自他处的指出位置。省略号（……）表示略去的文字。不写条款则查全文。")
  let parameters: [ToolParameter] = [
    ToolParameter("quote", required: true, .init("the quoted words", "引文")),
    ToolParameter("address", .init("the provision that it is said to be of", "所称出处")), .work,
    .edition,
    .at,
  ]
  let members =
    Schema.edition + [
      .init(
        "verdict",
        [
          "type": "string",
          "enum": .array(QuoteVerdict.Answer.allCases.map { .string($0.rawValue) }),
        ]),
      .init("provision", Schema.optionalText), .init("provision_citation", Schema.optionalText),
      .init("provision_text", Schema.optionalText),
    ]
  let list = "differences"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let quote = try call.required("quote")
    let selection = try call.selection(call.filled("address"), in: library)
    let head = EditionHead(selection)
    let judged = QuoteVerdict(quote, selection.provisions, in: selection.edition)
    var words = "[\(judged.answer.rawValue)] \(call.sources.say(judged.sentence))"
    let citation = judged.provision.map { selection.citation(of: $0) }
    if let citation { words += "\n→ \(citation)" }
    return ToolAnswer(
      head.members(call.sources) + [
        .init("verdict", judged.answer.rawValue), .init("provision", judged.provision?.id),
        .init("provision_citation", citation),
        .init("provision_text", judged.provision?.canonicalText),
      ], lead: head.text(call.sources) + "\n" + words, list: list,
      entries: judged.differences.map { entry($0, call.sources.say) },
      close: judged.provision?.canonicalText ?? "")
  }

  /// What the text has in [-…-], what the quotation has instead in {+…+}.
  private func entry(
    _ difference: QuotationDifference, _ say: (Finding.Message) -> String
  ) -> AnswerEntry {
    let change =
      (difference.missing.isEmpty ? "" : "[-\(difference.missing)-]")
      + (difference.added.isEmpty ? "" : "{+\(difference.added)+}")
    return AnswerEntry(
      "  \(difference.note.map(say) ?? difference.before + change + difference.after)",
      [
        "added": .string(difference.added), "missing": .string(difference.missing),
        "before": .string(difference.before), "after": .string(difference.after),
      ])
  }
}
