/// What a document with tracked changes says when all of them are accepted, or all are rejected
/// (ECMA-376, part 1, 17.13.5), read from its markup without the program's own reader.
struct RevisionResult {
  /// The paragraphs that are left, one a line.
  let text: String

  init(of package: WordPackage, accepting: Bool) {
    let gone = accepting ? "del" : "ins"
    var lines: [String] = []
    var line = ""
    for paragraph in package.paragraphs {
      let pieces = paragraph.split(separator: "</w:pPr>", maxSplits: 1)
      line += RevisionResult.words(pieces.count > 1 ? pieces[1] : "", without: gone)
      // A paragraph whose end is gone goes on with the next one.
      if pieces.first?.contains("<w:rPr><w:\(gone) ") ?? false { continue }
      lines.append(line)
      line = ""
    }
    if !line.isEmpty { lines.append(line) }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static func words(_ markup: Substring, without gone: String) -> String {
    var words = ""
    var isGone = false
    for tag in markup.split(separator: "<") {
      let pieces = tag.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      let name = pieces[0].prefix { $0 != " " && $0 != "/" || $0 == "/" && pieces[0].first == "/" }
      switch name {
      case "w:\(gone)": isGone = true
      case "/w:\(gone)": isGone = false
      case "w:br": if !isGone { words += "\u{2028}" }
      case "w:tab": if !isGone { words += "\t" }
      case "w:t", "w:delText": if !isGone { words += pieces.count > 1 ? String(pieces[1]) : "" }
      default: break
      }
    }
    for (sign, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      words = words.split(separator: sign, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return words
  }
}
