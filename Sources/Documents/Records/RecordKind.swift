/// The kinds of files of records.
package enum RecordKind: String, Sendable, CaseIterable {
  case json
  case jsonLines = "jsonl"
  /// Separated by commas, tabs, semicolons or bars.
  case csv
  /// A feed, or other XML.
  case xml
}
