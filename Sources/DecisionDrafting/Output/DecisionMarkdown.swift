internal import RegulationModel

/// A drafted decision as Markdown.
public enum DecisionMarkdown {
  /// The whole document: the title as a heading, then a paragraph each.
  public static func text(of draft: DecisionDraft) -> String {
    let document = draft.document
    let blocks =
      ["# " + MarkdownText.escaped(document.title)]
      + (document.body + document.signature).map(MarkdownText.line)
    return blocks.joined(separator: "\n\n") + "\n"
  }
}
