internal import ChineseText
internal import Findings

/// Divides the text of a record into lines, each with what is said of it.
struct RecordText {
  /// How pieces of HTML are read.
  let html: HTMLPieceReader

  /// The lines of a text; of HTML as its reader gives them, with what that tells.
  func lines(of written: String, _ findings: inout [Finding]) -> [RecordLine] {
    let text = RecordText.unescaped(written)
    if text != written { findings.append(RecordsFindings.escapedTwice) }
    // The mark says that this is UTF-8, whatever the page says that it was.
    if RecordText.isHTML(text), let document = try? html([0xEF, 0xBB, 0xBF] + text.utf8) {
      findings += document.findings.map {
        Finding(severity: $0.severity, code: $0.code, line: nil, message: $0.message)
      }
      return document.text.lines.indices.map { index in
        var evidence = document.evidence(at: index)
        // The title of a record is what its member says.
        if evidence.isTitle { evidence.heading = evidence.heading ?? 1 }
        evidence.isTitle = false
        let text = String(decoding: document.block(at: index), as: UTF8.self)
        return RecordLine(text: text, evidence: evidence)
      }
    }
    return RecordText.split(text).map { RecordLine(text: $0) }
  }

  /// A text without the escapes that were written twice: `\\n` for breaks of lines where no other is, and
  /// `&lt;p&gt;` for tags where none is.
  private static func unescaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = text
    if ByteSearch.first(UInt8(ascii: "\\"), in: bytes.indices, of: bytes.span) != nil,
      !text.unicodeScalars.contains("\n"), hasEscapedBreaks(text)
    {
      result = result.split(separator: "\\r\\n").joined(separator: "\n")
      result = result.split(separator: escapedBreak).joined(separator: "\n")
    }
    let hasTags = escapedTags.contains { ByteSearch.first(Array($0.utf8), in: bytes) != nil }
    guard hasTags, !isHTML(text) else { return result }
    for (name, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      result = result.split(separator: name, omittingEmptySubsequences: false)
        .joined(separator: sign)
    }
    return result
  }

  /// Whether `\\n` stands several times, each time before what is no Latin word, as in `C:\\new`.
  private static func hasEscapedBreaks(_ text: String) -> Bool {
    let lines = text.split(separator: escapedBreak)
    return lines.count > 2
      && lines.dropFirst().allSatisfy { !isNameByte($0.utf8.first ?? 0) }
  }

  private static let escapedBreak = "\\n"
  private static let escapedTags = ["&lt;/p&gt;", "&lt;br&gt;", "&lt;br/&gt;", "&lt;br /&gt;"]

  /// LF, CRLF, CR, U+2028 and U+2029 part lines; blank ones are none.
  static func split(_ text: String) -> [String] {
    let lines = text.unicodeScalars.split {
      $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" || $0 == "\u{2029}"
    }
    return lines.map { String($0) }.filter { !RecordShape.isBlank($0) }
  }

  private static let tags: Set<String> = [
    "p", "br", "div", "span", "table", "tr", "td", "ul", "ol", "li", "a", "img", "strong", "b",
    "em",
    "font", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "center", "blockquote",
  ]

  /// Whether a text holds one of the tags that pages are made of, opened or closed.
  static func isHTML(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var from = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: from..<bytes.count, of: bytes.span) {
      var end = open + 1
      if end < bytes.count, bytes[end] == UInt8(ascii: "/") { end += 1 }
      let start = end
      while end < bytes.count, end - start < 12, isNameByte(bytes[end]) { end += 1 }
      if end < bytes.count, endsName(bytes[end]) {
        let name = String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
        if tags.contains(name) { return true }
      }
      from = open + 1
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == 0x20 || byte == 0x0A
      || byte == 0x09
  }
}
