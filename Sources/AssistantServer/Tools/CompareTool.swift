internal import Comparison
internal import ComparisonForms
internal import Findings
internal import JSONRPC
internal import JSONText
internal import RegulationModel
internal import TextDifference

/// What changed from one text to another.
struct CompareTool: Tool {
  let name = "compare"
  let title = Finding.Message("Compare two texts", "比较两个文本")
  let about = Finding.Message(
    "Compares two editions of an act, or an edition and a draft, article by article. Articles are paired "
      + "by content: one that only got another number is renumbered, not changed. Marks in the text: "
      + "[-gone-] {+new+}.",
    "逐条比较同一法规的两个版本，或者版本与草案。条文按内容配对，只改编号的不算修改。文本中[-删去-]、{+增加+}。")
  let parameters: [ToolParameter] = [
    ToolParameter(
      "old", required: true,
      .init("date of an edition, 'current', or a whole text", "版本日期、current，或者全文")),
    ToolParameter("new", required: true, .init("the same", "同上")), .work,
    ToolParameter(
      "address", .init("only these provisions, of either text", "只看这些条款，新旧编号均可")),
    ToolParameter("unchanged", kind: .flag, .init("unchanged articles, too", "同时列出未改的条文")),
  ]
  let members: [JSONValue.Member] = [
    .init("schema", Schema.text), .init("old", Schema.object), .init("new", Schema.object),
    .init("summary", Schema.object),
  ]
  let list = "changes"

  func answer(_ call: ToolCall, _ connection: inout Connection) throws -> ToolAnswer {
    let old = try GivenText(call, "old")
    let new = try GivenText(call, "new")
    try connection.step(call, 1, of: 2)
    let comparison = EditionComparison(old: old.edition, new: new.edition)
    var selection = ComparisonSelection()
    if let address = try call.filled("address") {
      selection.provisions = try provisions(address, comparison)
    } else if try !call.flag("unchanged") {
      selection.traits = [.modified, .added, .removed, .split, .merged, .renumbered, .moved]
    }
    let document = ComparisonDocument(
      comparison, old: EditionName(old.name, date: old.date),
      new: EditionName(new.name, date: new.date), selection: selection)
    let summary = try CompareTool.value {
      ComparisonJSON.write("summary", document.summary, to: &$0)
    }
    return ToolAnswer(
      [
        .init("schema", ComparisonJSON.schema), .init("old", side(old, call.sources)),
        .init("new", side(new, call.sources)), .init("summary", summary["summary"] ?? .null),
      ], lead: "\(old.label) → \(new.label)\n" + call.sources.say(words(document.summary)),
      list: list, entries: document.changes.map(entry))
  }

  /// The value of what a writer of members writes.
  private static func value(_ write: (inout JSONWriter) -> Void) throws -> JSONValue {
    var json = JSONWriter(layout: .compact)
    json.object { write(&$0) }
    return try JSONValue(json.bytes)
  }

  private func side(_ text: GivenText, _ sources: ServerSources) -> JSONValue {
    if let held = text.held { return .object(held.members(sources)) }
    return [
      "work": .null, "edition": JSONValue(text.date?.description),
      "title": JSONValue(text.edition.title),
    ]
  }

  /// The number may be of either text; one that neither has is an error of the newer one.
  private func provisions(
    _ address: String, _ comparison: EditionComparison
  ) throws -> [Provision] {
    let expression = try AddressReader.read(address)
    let before = try? comparison.old.resolve(expression)
    let after = Result { try comparison.new.resolve(expression) }
    return before == nil ? try after.get() : (before ?? []) + ((try? after.get()) ?? [])
  }

  private func words(_ summary: ComparisonSummary) -> Finding.Message {
    let counts = [
      (summary.modified, "modified", "修改"), (summary.added, "added", "新增"),
      (summary.removed, "removed", "删除"), (summary.split, "split", "拆分"),
      (summary.merged, "merged", "合并"), (summary.renumbered, "renumbered", "编号调整"),
      (summary.unchanged, "unchanged", "未修改"),
    ].filter { $0.0 > 0 }
    return Finding.Message(
      "articles: " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", "),
      counts.map { "\($0.2)\($0.0)条" }.joined(separator: "，"))
  }

  private func entry(_ change: ProvisionChange) -> AnswerEntry {
    let old = change.old.map(\.citation).joined(separator: "、")
    let new = change.new.map(\.citation).joined(separator: "、")
    let heading =
      old == new || old.isEmpty || new.isEmpty ? old.isEmpty ? new : old : "\(old) → \(new)"
    var text = "\n\(heading)  [\(kinds(change).joined(separator: ", "))]\n"
    for segment in change.difference.segments {
      switch segment.operation {
      case .equal: text += segment.text
      case .delete: text += "[-\(segment.text)-]"
      case .insert: text += "{+\(segment.text)+}"
      }
    }
    let ids: JSONValue = [
      "old": .array(change.old.map { .string($0.id) }),
      "new": .array(change.new.map { .string($0.id) }),
    ]
    return AnswerEntry(text, stub: ids) { ComparisonJSON.write(change, to: &$0) }
  }

  private func kinds(_ change: ProvisionChange) -> [String] {
    var kinds = change.kind == .unchanged && change.isRenumbered ? [] : [change.kind.rawValue]
    if change.isRenumbered { kinds.append("renumbered") }
    if change.isMoved { kinds.append("moved") }
    return kinds
  }
}
