internal import ChineseText
internal import Documents

/// A text that came over the connection, plain or in Markdown, as models write it.
///
/// Whatever it says, it is no other kind of file: no program and no other file is asked about it.
struct GivenDocument {
  let document: SourceDocument

  init(_ text: String) throws {
    let source = try SourceText(text)
    document =
      MarkdownReader.looksLikeMarkdown(source.bytes)
      ? try MarkdownReader.read(source) : try DocumentReader.plain(source)
  }

  /// The running text; each block stands on the line on which it begins in what was given.
  func runningText() throws -> SourceText {
    guard !document.evidence.isEmpty else { return document.text }
    var text: [UInt8] = []
    var line = 1
    let blocks = document.runningText.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, block) in blocks.enumerated() where index < document.text.lines.count {
      let place = max(line, document.place(at: index).line ?? line)
      text.append(contentsOf: repeatElement(0x0A, count: place - line))
      text.append(contentsOf: block)
      text.append(0x0A)
      line = place + 1
    }
    return try SourceText(utf8: text)
  }

  /// The running text in which the lines of a paragraph are one.
  func paragraphText() throws -> [UInt8] {
    document.evidence.isEmpty ? document.text.bytes : document.paragraphText
  }
}
