/// What a reader sees of a web page, as plain text.
package struct HTMLPage: Sendable, Hashable {
  /// The text of the `title` element, on one line; `nil` when there is none.
  package let title: String?
  /// The lines of text; none is empty.
  ///
  /// Blocks and `<br>` end a line. Blanks are joined as browsers do and no-break spaces count as
  /// blanks; ideographic spaces stay. A line break of the source between two Chinese characters
  /// leaves nothing. A row of a table is one line with U+0009 between its cells.
  package let lines: [String]

  /// Makes a page.
  package init(title: String?, lines: [String]) {
    self.title = title
    self.lines = lines
  }
}
