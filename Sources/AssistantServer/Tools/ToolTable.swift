/// The tools, in the order in which they are listed.
enum ToolTable {
  static let tools: [any Tool] = [
    ListWorksTool(), StatusTool(), OutlineTool(), ShowTool(), SearchTool(), HistoryTool(),
    CompareTool(), CheckCitationsTool(), CheckQuoteTool(), DutiesTool(), DueDateTool(),
    DraftDecisionTool(),
    ApplyDecisionTool(), CorpusSearchTool(), CorpusTraceTool(),
  ]

  /// The tool of a name; `nil` where there is none.
  static func tool(_ name: String) -> (any Tool)? { tools.first { $0.name == name } }
}
