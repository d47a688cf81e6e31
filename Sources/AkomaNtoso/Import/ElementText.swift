internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// The words of an element, as the canonical text holds them.
struct ElementText {
  /// Whether the document is our own: then its text stands as it is.
  let isOwn: Bool

  /// Reads the words of a `p`, a `num`, a `heading`.
  ///
  /// - Parameters:
  ///   - element: the element.
  ///   - title: an element within whose words are not wanted, because they are the title; `nil`
  ///     once it was met.
  ///   - findings: where notes and images are reported, which are left out.
  /// - Returns: the words in UTF-8.
  func bytes(
    of element: XMLElement, without title: inout XMLElement?, _ findings: inout ImportFindings
  ) -> [UInt8] {
    tidy(raw(element, without: &title, &findings))
  }

  /// The words of a 题注, which keep the wide blanks between its events.
  func note(_ element: XMLElement) -> [UInt8] {
    // What is left out was reported when the words were read to tell that they are a 题注.
    var findings = ImportFindings()
    var title: XMLElement?
    let words = raw(element, without: &title, &findings)
    if stands(words) { return words }
    let events = ElementText.events(words).map(tidy).filter { !$0.isEmpty }
    return Array(events.joined(separator: CanonicalLine.space))
  }

  /// Without the line breaks and indents of an editor; in our own text there are none.
  ///
  /// Blanks go where a Chinese glyph stands on either side, and are one space elsewhere.
  func tidy(_ words: [UInt8]) -> [UInt8] {
    if stands(words) { return words }
    var result: [UInt8] = []
    let span = words.span
    var cursor = GlyphCursor(0..<words.count)
    var copied = 0
    while !cursor.isAtEnd {
      let start = cursor.offset
      guard cursor.skipBlanks(span) else {
        cursor.take(span)
        continue
      }
      if isOwn, !words[start..<cursor.offset].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
        continue
      }
      result += words[copied..<start]
      copied = cursor.offset
      let isInside = !result.isEmpty && !cursor.isAtEnd
      if isInside, ElementText.showsBlank(start..<copied, in: span) { result.append(0x20) }
    }
    return result + words[copied...]
  }

  /// Whether words are our own, and no editor has broken their lines.
  private func stands(_ words: [UInt8]) -> Bool {
    isOwn && !words.contains { $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether blanks part words: no Chinese glyph stands beside them, and they have a width.
  private static func showsBlank(_ blanks: Range<Int>, in words: Span<UInt8>) -> Bool {
    let before = glyph(endingAt: blanks.lowerBound, notBefore: 0, in: words)?.value ?? 0
    guard !isWide(before), !isWide(glyph(at: blanks.upperBound, in: words).value) else {
      return false
    }
    var cursor = GlyphCursor(blanks)
    while !cursor.isAtEnd {
      switch cursor.take(words) {
      case 0x200B, 0x2060, 0xFEFF: continue  // blanks without width
      default: return true
      }
    }
    return false
  }

  /// Whether a glyph is set without blanks around it: ideographs, their marks, full-width forms.
  private static func isWide(_ glyph: UInt32) -> Bool {
    switch glyph {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// The stretches between wide blanks.
  private static func events(_ words: [UInt8]) -> [[UInt8]] {
    var events: [[UInt8]] = []
    var start = 0
    while let space = ByteSearch.first(CanonicalLine.space, in: words, from: start) {
      events.append(Array(words[start..<space]))
      start = space + CanonicalLine.space.count
    }
    return events + [Array(words[start...])]
  }
}

// MARK: - Collecting

extension ElementText {
  private func raw(
    _ element: XMLElement, without title: inout XMLElement?, _ findings: inout ImportFindings
  ) -> [UInt8] {
    var words: [UInt8] = []
    append(element, without: &title, to: &words, &findings)
    return words
  }

  private func append(
    _ element: XMLElement, without title: inout XMLElement?, to words: inout [UInt8],
    _ findings: inout ImportFindings
  ) {
    if leavesOut(element, &findings) { return }
    if element == title {
      title = nil
      return
    }
    for child in element.children {
      switch child {
      case .text(let text): words.append(contentsOf: text.utf8)
      case .element(let inner): append(inner: inner, without: &title, to: &words, &findings)
      }
    }
  }

  /// Notes and images are no words of the act.
  private func leavesOut(_ element: XMLElement, _ findings: inout ImportFindings) -> Bool {
    switch element.name.local {
    case "authorialNote", "noteRef", "popup":
      findings.leaveOut(note: element)
      return true
    case "img":
      findings.add(.imageLeftOut, line: element.line, element["src"] ?? "")
      return true
    default: return false
    }
  }

  private func append(
    inner element: XMLElement, without title: inout XMLElement?, to words: inout [UInt8],
    _ findings: inout ImportFindings
  ) {
    switch element.name.local {
    case "br", "eol":
      // In our own text a break parts the lines of a 款, in that of others it is layout.
      words.append(contentsOf: isOwn ? CanonicalLine.lineSeparator : [0x0A])
      append(element, without: &title, to: &words, &findings)
    case "quotedStructure" where isOwn || element["startQuote"] != nil,
      "quotedText" where isOwn || element["startQuote"] != nil:
      if !isOwn, element.name.local == "quotedStructure" {
        findings.add(.unitAsText, line: element.line, element.name.local)
      }
      var found = findings
      words += QuotedReading.words(of: element) { part in
        var title: XMLElement?
        return bytes(of: part, without: &title, &found)
      }
      findings = found
    case "quotedStructure", "embeddedStructure":
      findings.add(.unitAsText, line: element.line, element.name.local)
      append(element, without: &title, to: &words, &findings)
    default:
      // A block within a line of words: breaks part it from them, and become spaces where due.
      let isBlock = UnitRole(element).isBlock
      if isBlock { words.append(0x0A) }
      append(element, without: &title, to: &words, &findings)
      if isBlock { words.append(0x0A) }
    }
  }
}
