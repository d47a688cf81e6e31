/// A table of duties in CSV (RFC 4180), in UTF-8 with a byte-order mark, as spreadsheets want it.
public enum DutyCSV {
  /// The whole file.
  public static func text(of table: DutyTable) -> String {
    let lines = [table.head] + table.rows
    return "\u{FEFF}"
      + lines.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    // A cell that begins like a formula is one to a spreadsheet.
    let safe = text.utf8.first.map { "=+-@\t".utf8.contains($0) } ?? false ? "'" + text : text
    guard safe.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
