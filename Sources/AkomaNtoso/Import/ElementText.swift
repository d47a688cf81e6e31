internal import ChineseText
internal import LegalXML

/// The words of an element, as the canonical text holds them.
struct ElementText {
  /// Whether the document is our own: then its text stands as it is.
  let isOwn: Bool

  /// The words of a `p`, a `num`, a `heading`; notes and images are left out and reported.
  func bytes(of element: XMLElement, _ findings: inout ImportFindings) -> [UInt8] {
    var words: [UInt8] = []
    append(element, to: &words, &findings)
    return tidy(words)
  }

  /// The words of a 题注, which keep the wide blanks between its events; `nil` where line breaks of
  /// an editor stand among them.
  func note(_ words: String) -> [UInt8]? {
    let words = Array(words.utf8)
    return words.contains { $0 == 0x0A || $0 == 0x0D } ? nil : words
  }

  /// Without the line breaks and indents of an editor; in our own text there are none.
  func tidy(_ words: [UInt8]) -> [UInt8] {
    if isOwn, !words.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return words }
    let text = Respacing.text(0..<words.count, of: words.span)
    // Blanks at the ends are layout.
    var range = 0..<text.count
    while let first = text[range].first, first <= 0x20 {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    while let last = text[range].last, last <= 0x20 {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    return Array(text[range])
  }

  private func append(
    _ element: XMLElement, to words: inout [UInt8], _ findings: inout ImportFindings
  ) {
    for child in element.children {
      switch child {
      case .text(let text): words.append(contentsOf: text.utf8)
      case .element(let inner): append(inline: inner, to: &words, &findings)
      }
    }
  }

  private func append(
    inline element: XMLElement, to words: inout [UInt8], _ findings: inout ImportFindings
  ) {
    switch element.name.local {
    case "authorialNote", "noteRef", "popup":
      findings.add(.noteLeftOut, line: element.line, element.text)
    case "img": findings.add(.imageLeftOut, line: element.line, element["src"] ?? "")
    case "br", "eol": words.append(0x0A)
    case "quotedStructure", "embeddedStructure":
      findings.add(.unitAsText, line: element.line, element.name.local)
      append(element, to: &words, &findings)
    default: append(element, to: &words, &findings)
    }
  }
}
