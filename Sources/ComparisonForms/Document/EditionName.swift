public import RegulationModel

/// How an edition is named in a comparison: on its column, in its JSON.
public struct EditionName: Sendable, Hashable {
  /// What it was asked for by: a date, a file name; or a name such as 征求意见稿.
  public var name: String
  /// The date that identifies it; `nil` when unknown, never guessed.
  public var date: CalendarDate?

  /// Makes a name.
  public init(_ name: String, date: CalendarDate? = nil) {
    self.name = name
    self.date = date
  }

  /// A name for print: `2024年2月8日` for a date, the name itself for anything else; of a file the name
  /// without its folders and without its ending.
  package var printed: String {
    let shown = withoutPath
    guard let date else { return shown }
    let isDate = name.isEmpty || name == date.description
    return isDate ? date.chinese : "\(shown)（\(date.chinese)）"
  }

  /// Endings of files that texts come in.
  private static let endings: Set<String> = [
    "txt", "md", "markdown", "docx", "doc", "wps", "rtf", "odt", "ofd", "pdf", "html", "htm", "mht",
    "epub", "json", "jsonl", "xml", "akn",
  ]

  private var withoutPath: String {
    let file = name.split(separator: "/").last ?? ""
    let pieces = file.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count > 1, let ending = pieces.last,
      Self.endings.contains(ending.lowercased())
    else { return String(file) }
    return pieces.dropLast().joined(separator: ".")
  }
}
