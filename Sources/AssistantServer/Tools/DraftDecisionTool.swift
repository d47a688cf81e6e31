internal import Amending
internal import DecisionDrafting
internal import DecisionLanguage
internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// The amending decision that turns one text into another.
struct DraftDecisionTool: Tool {
  let name = "draft_decision"
  let title = Finding.Message("Draft an amending decision", "起草修改决定")
  let about = Finding.Message(
    "Drafts the amending decision (修改决定) that turns the old text into the new one, each change by the "
      + "smallest clear instruction in official wording. The draft is read again and applied to the old "
      + "text: only one that gives the new text to the byte is returned. Organ, dates and entry into force "
      + "stand in it only when they are given: do not invent them.",
    "起草把旧文本改为新文本的修改决定，每处修改用最小而清楚的规范表述。草案会重新读入并施于旧文本，逐字节得出新文本的才给出。"
      + "机关、日期、施行时间给出的才写，请勿编造。")
  let parameters: [ToolParameter] = [
    ToolParameter(
      "old", required: true,
      .init("date of an edition, 'current', or a whole text", "版本日期、current，或者全文")),
    ToolParameter("new", required: true, .init("the same", "同上")), .work,
    ToolParameter("organ", .init("who decides", "作出决定的机关")),
    ToolParameter("signed", .init("the day of the decision", "决定的日期")),
    ToolParameter(
      "in_force", .init("in force from this day, or 'publication'", "自该日起施行，或者publication（自公布之日起）")),
    ToolParameter("republish", kind: .flag, .init("say that the act is published anew", "写明重新公布")),
  ]
  let members: [JSONValue.Member] = [
    .init("title", Schema.text), .init("proved", Schema.flag),
    .init("note_differs", Schema.flag), .init("instructions", Schema.number),
    .init("base", Schema.optionalText),
  ]
  let list = "paragraphs"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let old = try GivenText(call, "old")
    let new = try GivenText(call, "new")
    try connection.step(call, 1, of: 2)
    let draft = try DecisionDraft(
      old: old.edition, new: new.edition, options: try options(call))
    let proof = Finding.Message(
      "(proved: its \(draft.decision.instructions.count) instructions turn \(old.label) into "
        + "\(new.label) to the byte"
        + (draft.proof.noteDiffers ? "; the notes (题注) differ, which no decision spells)" : ")"),
      "（已验证：\(draft.decision.instructions.count)项指令施于\(old.label)，逐字节得出\(new.label)"
        + (draft.proof.noteDiffers ? "；题注不同，决定不涉及）" : "）"))
    let lines = draft.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return ToolAnswer(
      [
        .init("title", draft.title), .init("proved", .bool(true)),
        .init("note_differs", .bool(draft.proof.noteDiffers)),
        .init("instructions", draft.decision.instructions.count),
        .init("base", old.held?.citation),
      ], lead: "", list: list,
      entries: lines.filter { !$0.isEmpty }.map { AnswerEntry($0, ["text": .string($0)]) },
      close: call.sources.say(proof))
  }

  private func options(_ call: ToolCall) throws -> DraftOptions {
    var options = DraftOptions(
      organ: try call.filled("organ"), date: try call.day("signed"),
      republishes: try call.flag("republish"))
    guard let word = try call.filled("in_force") else { return options }
    options.effect =
      word == "publication" ? .onPublication : try call.day("in_force").map { .on($0) }
    return options
  }
}
