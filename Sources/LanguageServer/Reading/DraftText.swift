internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel
internal import RegulationParser

/// What an editor's text is as a document: plain text, or Markdown.
struct DraftText {
  let document: SourceDocument
  let isMarkdown: Bool

  /// Reads a text as its editor or the ending of its name calls it.
  ///
  /// - Throws: why it is no text.
  init(_ text: TextDocument) throws {
    let names = ["md", "markdown", "mdx"]
    let ending = text.uri.split(separator: ".").last.map { String($0).lowercased() } ?? ""
    let mayBeMarkdown = text.language == "markdown" || names.contains(ending)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = text.bytes.starts(with: mark) ? Array(text.bytes.dropFirst(3)) : text.bytes
    if mayBeMarkdown, let markdown = DraftText.markdown(bytes) {
      document = markdown
      isMarkdown = true
    } else {
      document = SourceDocument(plain: try SourceText(utf8: bytes))
      isMarkdown = false
    }
  }

  /// No other program is asked for its opinion of what an editor has open.
  private static func markdown(_ bytes: [UInt8]) -> SourceDocument? {
    let documents = try? DocumentReader.read(
      bytes, name: "draft.md", programs: ProgramReader(path: "", seconds: 0, limit: 0))
    guard let only = documents?.first, documents?.count == 1, only.format == .markdown else {
      return nil
    }
    return only
  }

  /// The line of the text, counted from 1, on which a line of the document stands, also counted from 1.
  func line(of number: Int) -> Int {
    guard document.places.indices.contains(number - 1) else { return number }
    return document.place(at: number - 1).line ?? number
  }
}
