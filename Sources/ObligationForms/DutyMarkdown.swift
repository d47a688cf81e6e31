internal import RegulationModel

/// A table of duties in Markdown.
public enum DutyMarkdown {
  /// The whole text.
  public static func text(of table: DutyTable) -> String {
    var text = "# \(MarkdownText.escaped(table.title))\n\n"
    if !table.note.isEmpty { text += MarkdownText.escaped(table.note) + "\n\n" }
    text += row(table.head)
    text += "|" + table.head.map { _ in " --- |" }.joined() + "\n"
    for cells in table.rows { text += row(cells) }
    return text
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.map(cell).joined(separator: " | ") + " |\n"
  }

  private static func cell(_ text: String) -> String {
    MarkdownText.escaped(text).split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }
}
