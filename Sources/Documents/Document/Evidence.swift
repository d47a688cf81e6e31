/// What a container says of a block; each value is absent where it is silent.
package struct Evidence: Sendable, Hashable {
  /// Where the text of a block stands on its line.
  package enum Alignment: String, Sendable {
    case left, center, right, justified
  }

  /// Why a block is no running text.
  package enum Aside: String, Sendable, CaseIterable {
    /// The words of a reviewer in the margin.
    case comment
    /// An entry of a table of contents that the container made.
    case contents
    /// Deleted in the source: tracked changes, struck out.
    case deleted
    /// Hidden in the source.
    case hidden
    /// Data about the record, not its text: front matter, keys of a record, lines of a page's head.
    case metadata
    /// Menus, links, buttons and footers of a web page.
    case navigation
    /// A footnote, an endnote.
    case note
    /// The head or the foot of each page.
    case pageHead = "page-head"
    /// The number of a page.
    case pageNumber = "page-number"
  }

  /// A place that a stretch of the text leads to.
  package struct Link: Sendable, Hashable {
    /// The address as the file has it.
    package let target: String
    /// The words of the link: half-open, in UTF-8 offsets from the start of the block.
    package let words: Range<Int>

    package init(target: String, words: Range<Int>) {
      self.target = target
      self.words = words
    }
  }

  /// A block that is a row of a table; its cells are parted by U+0009 in the text.
  package struct Row: Sendable, Hashable {
    /// Which table of the document, counted from 1.
    package let table: Int
    /// Which row of the table, counted from 1.
    package let number: Int
    /// How many columns each cell spans; the text of a cell that a row above reaches into is empty.
    package let spans: [Int]
    /// How many rows each cell spans; 0 for a cell that belongs to the one above.
    package let rowSpans: [Int]
    /// Whether the container calls it a head.
    package let isHead: Bool

    package init(
      table: Int, number: Int, spans: [Int], rowSpans: [Int] = [], isHead: Bool = false
    ) {
      self.table = table
      self.number = number
      self.spans = spans
      self.rowSpans = rowSpans
      self.isHead = isHead
    }
  }

  /// Level of a heading, 1 (the widest) to 6; `nil` for text.
  package var heading: Int?
  /// Whether the container calls it the title of the document.
  package var isTitle = false
  /// Length in UTF-8 of the label at the start of the block that the container counts and shows
  /// (`第三条`, `（二）`), without the blank behind it; 0 where it counts none.
  package var labelLength = 0
  /// How deep in lists the block stands, from 0; `nil` outside of lists.
  package var listLevel: Int?
  /// Where its text stands on the line.
  package var alignment: Alignment?
  /// Indent of its first line in columns, of which a Chinese character takes two.
  package var indent: Int?
  /// Why it is no running text; `nil` for running text.
  package var aside: Aside?
  /// Whether all of it or a part was inserted in the source and taken.
  package var isInserted = false
  /// Whether it goes on in the paragraph of the block before, behind a line break.
  package var continuesParagraph = false
  /// The row of a table that it is.
  package var row: Row?
  /// The places it leads to.
  package var links: [Link] = []

  /// Nothing is said.
  package init() {}
}
