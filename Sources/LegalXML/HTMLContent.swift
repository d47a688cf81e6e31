/// A web page as blocks of text, with what its tags say of them.
package struct HTMLContent: Sendable {
  /// Something that the page says of itself.
  package struct Statement: Sendable, Hashable {
    /// The name of a `meta`, of an element of a newspaper platform or of its property comment.
    package let name: String
    /// What it says.
    package let value: String
  }

  /// An element that holds blocks.
  package struct Container: Sendable, Hashable {
    /// The element around it, by its index; `nil` for the outermost.
    package let parent: Int?
    /// Its name in lower case.
    package let name: String
    /// Its class and id, in lower case.
    package let words: String
  }

  /// A stretch of text that leads elsewhere.
  package struct Link: Sendable, Hashable {
    /// The address as the page has it.
    package let target: String
    /// Its words: half-open, in UTF-8 offsets of the block.
    package let words: Range<Int>
  }

  /// A row of a table of data.
  package struct Row: Sendable, Hashable {
    /// Which table of the page, counted from 1.
    package let table: Int
    /// Which row of the table, counted from 1.
    package let number: Int
    /// How many columns each cell spans.
    package let spans: [Int]
    /// How many rows each cell spans; 0 for a cell that belongs to the one above and is empty.
    package let rowSpans: [Int]
    /// Whether all of its cells are heads.
    package let isHead: Bool
    /// Where paragraphs and lines of a cell end before others of it: UTF-8 offsets of the block.
    package var breaks: [Int] = []
  }

  /// Why a block is no running text.
  package enum Aside: Sendable {
    /// Struck out by `del`, `s` or `strike`.
    case deleted
    /// Not shown.
    case hidden
    /// A footnote that a mark in the text leads to.
    case note
  }

  /// A line of text.
  package struct Block: Sendable {
    /// Its text with U+0009 between the cells of a row; blanks are joined as browsers do.
    package var text = ""
    /// Line of the page; `nil` where it is not known.
    package var line: Int?
    /// Which paragraph it belongs to: blocks that `<br>` parts share one.
    package var paragraph = 0
    /// Level of the heading that it stands in.
    package var heading: Int?
    /// `left`, `center`, `right` or `justify`.
    package var alignment: String?
    /// Columns by which its first line is indented, of which a Chinese character takes two.
    package var indent = 0
    /// How deep in lists it stands; 0 outside.
    package var listDepth = 0
    /// The number that a browser shows before it, with the dot.
    package var label: String?
    /// The row of a table that it is.
    package var row: Row?
    /// Links, by the order of their ends.
    package var links: [Link] = []
    /// Why it is no running text.
    package var aside: Aside?
    /// Whether a part of it was inserted.
    package var isInserted = false
    /// The innermost element that holds blocks, by its index.
    package var container = 0
    /// Names by which links lead to it.
    package var anchors: [String] = []
    /// Whether the page calls it the title of an article.
    package var isTitle = false
  }

  /// Whether it says that it is in another encoding than UTF-8, in which it is.
  package internal(set) var isMisdeclared = false
  /// The text of the `title` element, on one line; `nil` when there is none.
  package internal(set) var title: String?
  /// What the page says of itself, in its order.
  package internal(set) var statements: [Statement] = []
  /// The elements that hold blocks; the first holds all.
  package internal(set) var containers: [Container] = []
  /// The blocks in the order of the page; none is blank.
  package internal(set) var blocks: [Block] = []
}
