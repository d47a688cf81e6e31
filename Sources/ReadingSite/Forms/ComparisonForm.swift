internal import ComparisonForms
internal import JSONText

/// The other forms of a comparison: `tiaoli/diff/1`, and the table as Markdown.
enum ComparisonForm {
  /// The forms, as a page lists them.
  static func list(of pair: EditionPair) -> [PageFrame.Form] {
    [
      .init(
        type: "text/markdown", name: SiteWording.tableForms + "（Markdown）",
        place: pair.place.form("md")),
      .init(type: "application/json", name: "JSON", place: pair.place.form("json")),
    ]
  }

  /// The files.
  static func files(_ pair: EditionPair) -> [SiteFile] {
    var json = JSONWriter(layout: .indented)
    ComparisonJSON.write(pair.document, to: &json)
    json.endLine()
    let markdown = ComparisonMarkdown.text(of: pair.document)
    return [
      SiteFile(path: pair.place.form("json").path, bytes: json.bytes),
      SiteFile(path: pair.place.form("md").path, bytes: Array(markdown.utf8)),
    ]
  }
}
