/// A drafted decision as Markdown.
public enum DecisionMarkdown {
  /// The whole document: the title as a heading, then a paragraph each.
  public static func text(of draft: DecisionDraft) -> String {
    let document = draft.document
    let blocks =
      ["# " + escaped(document.title)] + (document.body + document.signature).map(escaped)
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Text that Markdown would not read as its own signs.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "#", "<", ">", "[", "]", "|", "~": result.append("\\")
      default: break
      }
      result.append(scalar)
    }
    return String(result)
  }
}
