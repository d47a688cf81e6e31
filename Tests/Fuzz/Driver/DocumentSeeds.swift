import FuzzEntries

/// The inputs to begin with for files that hold regulations: pieces of text in the forms that such
/// files have.
enum DocumentSeeds {
  /// The inputs of an entry; `nil` for an entry of another kind.
  ///
  /// - Parameters:
  ///   - entry: the name of the entry.
  ///   - pieces: pieces of regulations, whole lines of text.
  /// - Returns: the inputs, in the form that the entry takes.
  static func inputs(for entry: String, _ pieces: [[UInt8]]) -> [[UInt8]]? {
    let texts = pieces.prefix(40).map { text in
      String(decoding: text, as: UTF8.self).split(separator: "\n").prefix(14).map { String($0) }
    }
    switch entry {
    case "markdown": return bytes(texts.flatMap { [markdown($0), bold($0)] } + markdown)
    case "records": return bytes(texts.flatMap { [json($0), jsonLines($0), csv($0)] } + records)
    case "word":
      let parts = bytes(texts.map { wordBody($0) + lists } + word)
      return parts + parts.suffix(word.count + 1).map { WordParts($0).file(isMended: true) }
    case "open-document":
      let parts = bytes(texts.map(openText) + openDocument)
      return parts + parts.suffix(3).map { OpenParts($0).archive }
    case "books":
      let parts = bytes(texts.map(book))
      return parts + parts.suffix(2).map { BookParts($0).archive }
    default: return nil
    }
  }

  private static func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }

  private static func markdown(_ lines: [String]) -> String {
    lines.enumerated().map { $0 == 0 ? "# \($1)\n" : $1.contains("章") ? "## \($1)\n" : "\($1)\n" }
      .joined(separator: "\n")
  }

  private static func bold(_ lines: [String]) -> String {
    "---\ntitle: \(lines.first ?? "")\n---\n"
      + lines.enumerated().map {
        "\($0 % 3 == 1 ? "- " : "")**\($1.prefix(3))**\($1.dropFirst(3))  "
      }
      .joined(separator: "\n")
  }

  private static func json(_ lines: [String]) -> String {
    "{\"标题\":\"\(lines.first ?? "")\",\"content\":\"\(lines.dropFirst().joined(separator: "\\n"))\"}"
  }

  private static func jsonLines(_ lines: [String]) -> String {
    lines.enumerated().map {
      "{\"law\":\"甲办法\",\"article_number\":\($0 + 1),\"content\":\"\($1)\"}\n"
    }
    .joined()
  }

  private static func csv(_ lines: [String]) -> String {
    "章,条号,内容\n" + lines.enumerated().map { "第一章,第\($0 + 1)条,\"\($1)\"\n" }.joined()
  }

  private static func wordBody(_ lines: [String]) -> String {
    lines.prefix(8).map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>\n" }.joined()
  }

  private static func openText(_ lines: [String]) -> String {
    lines.enumerated().map { $0 == 0 ? "<text:h>\($1)</text:h>\n" : "<text:p>\($1)</text:p>\n" }
      .joined()
      + "\u{1}<text:list-style style:name=\"L\"><text:list-level-style-number text:level=\"1\" "
      + "style:num-prefix=\"第\" style:num-suffix=\"条\" style:num-format=\"一, 二, 三, ...\"/>"
      + "</text:list-style>"
  }

  private static func book(_ lines: [String]) -> String {
    "<metadata><dc:title>\(lines.first ?? "")</dc:title></metadata><manifest>"
      + "<item id=\"a\" href=\"0.xhtml\" media-type=\"application/xhtml+xml\"/>"
      + "<item id=\"b\" href=\"1.xhtml\" media-type=\"application/xhtml+xml\" properties=\"nav\"/>"
      + "</manifest><spine><itemref idref=\"b\"/><itemref idref=\"a\"/></spine>"
      + "\u{1}<html><body>\(lines.map { "<p>\($0)</p>" }.joined())</body></html>"
      + "\u{1}<html><body><nav><ol><li><a href=\"0.xhtml\">第一条</a></li></ol></nav></body></html>"
  }
}
