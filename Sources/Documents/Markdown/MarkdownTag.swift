internal import ChineseText

/// A tag of HTML within Markdown.
struct MarkdownTag {
  /// Values in quotation marks that a tag may have.
  private static let valueLimit = 100

  /// Its name in lower case.
  let name: String
  /// Whether it ends an element.
  let isEnd: Bool
  /// Its attributes as they are written.
  let attributes: ArraySlice<UInt8>
  /// The offset behind its `>`.
  let end: Int

  /// Reads a tag from its `<` on: CommonMark 0.31, section 6.6; `nil` for anything else.
  ///
  ///     tag = '<' '/'? name ( blank+ attribute )* blank* '/'? '>'
  init?(in bytes: [UInt8], from offset: Int) {
    var next = offset + 1
    isEnd = next < bytes.count && bytes[next] == UInt8(ascii: "/")
    if isEnd { next += 1 }
    let start = next
    while next < bytes.count, MarkdownTag.isNameByte(bytes[next], isFirst: next == start) {
      next += 1
    }
    guard next > start, next - start <= 40 else { return nil }
    let written = String(decoding: bytes[start..<next], as: UTF8.self)
    let from = next
    guard let close = MarkdownTag.end(in: bytes, from: next) else { return nil }
    name = written.lowercased()
    attributes = bytes[from..<(close - 1)]
    end = close
    guard MarkdownTag.names.contains(name) || isComponent(written) else { return nil }
  }

  /// Whether the name is one of an MDX component: `LawHead`.
  private func isComponent(_ written: String) -> Bool {
    guard let first = written.utf8.first, (0x41...0x5A).contains(first) else { return false }
    return isEnd || !attributes.isEmpty || written.utf8.contains { (0x61...0x7A).contains($0) }
  }

  private static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    Mark.isLetter(byte) || !isFirst && (Mark.isDigit(byte) || byte == Mark.dash)
  }

  /// The offset behind the `>` of a tag whose name was read; values in quotation marks may hold any
  /// byte, and nothing else may hold `<`.
  private static func end(in bytes: [UInt8], from offset: Int) -> Int? {
    var next = offset
    var values = 0
    guard next < bytes.count, !Mark.isLetter(bytes[next]), bytes[next] < 0x80 else { return nil }
    while next < bytes.count {
      let byte = bytes[next]
      switch byte {
      case Mark.greater: return next + 1
      case Mark.less: return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        values += 1
        guard bytes[next - 1] == Mark.equals || Mark.isBlank(bytes[next - 1]), values <= valueLimit
        else { return nil }
        next += 1
        while next < bytes.count, bytes[next] != byte { next += 1 }
      default: break
      }
      next += 1
    }
    return nil
  }

  /// The value of an attribute; `nil` when there is none. For the beginning of long tags only.
  func value(of attribute: String) -> String? {
    let bytes = Array(attributes.prefix(2_048))
    let lowered = MarkdownDestination.key(bytes[...])
    guard let place = ByteSearch.first(Array((attribute + "=").utf8), in: lowered) else {
      return nil
    }
    let rest = bytes[(place + attribute.utf8.count + 1)...]
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return String(decoding: rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }, as: UTF8.self)
    }
    return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
  }

  /// Whether it asks for its text to be centred, put right or left.
  var alignment: Evidence.Alignment? {
    if name == "center" { return .center }
    let style = value(of: "style")?.lowercased()
    let asked = style.flatMap { style in
      style.firstRange(of: "text-align:").map { style[$0.upperBound...].drop { $0 == " " } }
    }
    let word = asked.map { String($0.prefix { $0.isLetter }) } ?? value(of: "align")?.lowercased()
    return word.flatMap(Evidence.Alignment.init)
  }

  /// Elements that begin and end a block.
  static let blocks: Set<String> = [
    "article", "blockquote", "center", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "td", "th", "thead", "tr", "ul",
  ]

  private static let names = blocks.union([
    "a", "abbr", "b", "big", "br", "cite", "code", "col", "colgroup", "del", "em", "figcaption",
    "figure", "font", "html", "body", "i", "iframe", "img", "ins", "kbd", "label", "mark", "nav",
    "nobr", "o", "picture", "q", "s", "script", "small", "source", "span", "strike", "strong",
    "style", "sub", "sup", "tt", "u", "video", "wbr",
  ])
}
