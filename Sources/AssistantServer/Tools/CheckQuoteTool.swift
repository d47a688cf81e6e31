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
        "verdict", ["type": "string", "enum": .array(CheckQuoteTool.verdicts.map { .string($0) })]),
      .init("provision", Schema.optionalText), .init("provision_citation", Schema.optionalText),
    ]
  let list = "differences"

  private static let verdicts = [
    "verified", "notation", "misquoted", "elsewhere", "absent", "too-long", "empty",
  ]

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let library = try call.sources.library()
    let quote = try call.required("quote")
    let selection = try call.selection(call.filled("address"), in: library)
    let head = EditionHead(selection)
    let judged = QuoteVerdict(quote, selection.provisions, in: selection.edition)
    var words = "[\(judged.code)] \(call.sources.say(judged.sentence))"
    let citation = judged.provision.map { selection.citation(of: $0) }
    if let citation { words += "\n→ \(citation)" }
    return ToolAnswer(
      head.members(call.sources) + [
        .init("verdict", judged.code), .init("provision", judged.provision?.id),
        .init("provision_citation", citation),
      ], lead: head.text(call.sources) + "\n" + words, list: list,
      entries: judged.differences.map(entry))
  }

  private func entry(_ difference: QuotationDifference) -> AnswerEntry {
    let quoted = difference.before + difference.added + difference.after
    let held = difference.before + difference.missing + difference.after
    return AnswerEntry(
      "  “\(quoted)” ≠ “\(held)”",
      [
        "added": .string(difference.added), "missing": .string(difference.missing),
        "before": .string(difference.before), "after": .string(difference.after),
      ])
  }
}

/// What is found about words that are said to be a provision's.
struct QuoteVerdict {
  let code: String
  let sentence: Finding.Message
  /// Where the words stand; where they should, for words that differ.
  var provision: Provision?
  var differences: [QuotationDifference] = []

  /// Compares words with provisions, and where they are not theirs, with the whole act.
  ///
  /// - Parameters:
  ///   - quote: the words.
  ///   - provisions: of which they are said to be; none for the act as a whole.
  ///   - edition: the act.
  init(_ quote: String, _ provisions: [Provision], in edition: Edition) {
    let whole = ProvisionWording(edition)
    let cited = provisions.isEmpty ? whole : ProvisionWording(provisions)
    let check = QuotationCheck(quote, in: cited)
    guard check.length > 0 else {
      (code, sentence) = ("empty", .init("there are no words to compare", "没有可核对的文字"))
      return
    }
    switch check.answer {
    case .same(let place):
      (code, sentence) = (
        "verified", .init("the words stand there, to the letter", "属实：引文与原文相符")
      )
      provision = cited.provision(printed: place)
      return
    case .notation(let place):
      (code, sentence) = (
        "notation",
        .init("the same but for how numbers or marks are written", "属实：仅数字、标点写法不同")
      )
      provision = cited.provision(printed: place)
      return
    case .tooLong:
      (code, sentence) = (
        "too-long", .init("not checked: the quotation is too long", "未核对：引文过长")
      )
      return
    default: break
    }
    let elsewhere = QuotationCheck(quote, in: whole)
    if !provisions.isEmpty, let found = QuoteVerdict.place(elsewhere, whole) {
      (code, sentence) = (
        "elsewhere",
        .init(
          "WRONG: the words stand in \(found.citation), not there",
          "有误：引文出自\(found.citation)，不在该处")
      )
      provision = found
      return
    }
    guard case .differs(let found) = check.answer else {
      (code, sentence) = (
        "absent",
        .init("WRONG: nothing like these words stands there", "有误：该处没有相近的文字")
      )
      return
    }
    (code, sentence) = ("misquoted", .init("WRONG: the words differ", "有误：引文与原文不符"))
    differences = found
    provision = provisions.first
  }

  private static func place(
    _ check: QuotationCheck, _ whole: ProvisionWording
  ) -> Provision? {
    switch check.answer {
    case .same(let place), .notation(let place): whole.provision(printed: place)
    default: nil
    }
  }
}
