internal import ChineseText

/// Where elements of HTML end that are read as a whole: tables, and what is no text.
struct MarkdownHTMLEnds {
  /// Names whose end was looked for in vain, with the offset from which on there is none.
  private var missing: [String: Int] = [:]

  /// The elements that are read as a whole.
  static let names = ["script", "style", "table"]

  /// The offset behind the end tag of the element that begins at an offset; `nil` where it has none.
  mutating func end(of name: String, in bytes: [UInt8], from offset: Int) -> Int? {
    if let start = missing[name], offset >= start { return nil }
    var depth = 0
    var next = offset
    while let less = ByteSearch.first([Mark.less], in: bytes, from: next) {
      next = less + 1
      let isEnd = next < bytes.count && bytes[next] == UInt8(ascii: "/")
      let start = isEnd ? next + 1 : next
      guard MarkdownHTMLEnds.holds(name, bytes, at: start) else { continue }
      depth += isEnd ? -1 : 1
      if depth == 0 {
        guard let close = ByteSearch.first([Mark.greater], in: bytes, from: start) else { break }
        return close + 1
      }
    }
    missing[name] = offset
    return nil
  }

  /// Whether a tag's name stands at an offset.
  static func holds(_ name: String, _ bytes: [UInt8], at offset: Int) -> Bool {
    let word = Array(name.utf8)
    let end = offset + word.count
    guard end < bytes.count, !Mark.isLetter(bytes[end]) else { return false }
    return zip(word, bytes[offset..<end]).allSatisfy { $0 == $1 | 0x20 }
  }
}
