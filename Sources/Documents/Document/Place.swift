/// Where a block stood in its file. All numbers count from 1 and are absent where the container
/// has no such thing.
package struct Place: Sendable, Hashable {
  /// Line of the file.
  package var line: Int?
  /// Paragraph of a word processor's text.
  package var paragraph: Int?
  /// Page.
  package var page: Int?
  /// Row of a table in the document.
  package var row: Int?
  /// Cell of a row, where a block is one cell.
  package var cell: Int?
  /// Record of a file of records.
  package var record: Int?
  /// The part of an archive, such as a chapter of a book; the name as the archive has it.
  package var part: String?

  /// Makes a place.
  package init(
    line: Int? = nil, paragraph: Int? = nil, page: Int? = nil, row: Int? = nil, cell: Int? = nil,
    record: Int? = nil, part: String? = nil
  ) {
    self.line = line
    self.paragraph = paragraph
    self.page = page
    self.row = row
    self.cell = cell
    self.record = record
    self.part = part
  }
}
