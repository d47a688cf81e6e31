internal import ComparisonForms
internal import JSONText

/// The other form of a comparison: `tiaoli/diff/1`.
enum ComparisonForm {
  static func file(_ pair: EditionPair) -> SiteFile {
    var json = JSONWriter(layout: .indented)
    ComparisonJSON.write(pair.document, to: &json)
    json.endLine()
    return SiteFile(path: pair.place.form("json").path, bytes: json.bytes)
  }
}
