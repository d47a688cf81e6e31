package import ChineseText

/// Reads Markdown: headings, lists, tables and front matter are what the file says of its text, and
/// no mark of theirs is left in it.
///
/// CommonMark 0.31 with the tables, the strikethrough and the footnotes of GitHub, read as Chinese
/// authors write it: a line of the file stays a line of the document, `##第二章` is a heading, bold
/// may end before a glyph that follows punctuation, and four blanks indent text. A file whose lines
/// were broken off at a fixed width has its paragraphs joined.
package enum MarkdownReader {
  /// Reads a document; any text is Markdown.
  ///
  /// - Throws: `text(.empty)` where nothing but marks is left.
  package static func read(_ source: SourceText) throws(DocumentFailure) -> SourceDocument {
    var blocks = MarkdownBlocks(source)
    blocks.read()
    return try blocks.finish()
  }

  /// Whether bytes of an unnamed text show that they are Markdown.
  ///
  /// Headings with `#`, lines that begin with words in bold, or the rule below the head of a table
  /// are clear signs; numbers, dashes and front matter alone are none, since plain texts hold them.
  package static func looksLikeMarkdown(_ bytes: [UInt8]) -> Bool {
    MarkdownSigns.areClear(in: bytes)
  }
}
