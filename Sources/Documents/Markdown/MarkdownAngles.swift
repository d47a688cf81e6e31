internal import ChineseText

extension MarkdownInline {
  /// Takes an address in angle brackets, a tag or a comment, or `<` as it is.
  mutating func angle() {
    guard offset < tags.lastGreater else { return literal() }
    if let end = commentEnd() {
      skip(to: end)
    } else if let tag = MarkdownTag(in: bytes, from: offset) {
      skip(to: tag.end)
      tags.take(tag, line: line, &out)
      skipLineBehindBreak(tag)
    } else if let end = addressEnd() {
      let words = (offset + 1)..<(end - 1)
      let start = out.bytes.count
      out.append(bytes[words])
      out.links.append(
        Evidence.Link(
          target: String(decoding: bytes[words], as: UTF8.self), words: start..<out.bytes.count))
      offset = end
    } else {
      literal()
    }
  }

  /// `<br>` at the end of a line is one break.
  private mutating func skipLineBehindBreak(_ tag: MarkdownTag) {
    guard tag.name == "br" else { return }
    var next = offset
    while next < bytes.count, Mark.isBlank(bytes[next]) { next += 1 }
    if next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0B { skip(to: next + 1) }
  }

  private func commentEnd() -> Int? {
    guard peek(1) == Mark.exclamation, peek(2) == Mark.dash, peek(3) == Mark.dash,
      offset < tags.lastCommentEnd
    else { return nil }
    return ByteSearch.first(Array("-->".utf8), in: bytes, from: offset + 2).map { $0 + 3 }
  }

  /// The offset behind `<scheme:…>` or `<name@host>`.
  private func addressEnd() -> Int? {
    var next = offset + 1
    var isAddress = false
    while next < bytes.count, bytes[next] != Mark.greater {
      guard bytes[next] > 0x20, bytes[next] != Mark.less else { return nil }
      if bytes[next] == Mark.colon, next > offset + 2 { isAddress = true }
      if bytes[next] == UInt8(ascii: "@") { isAddress = true }
      next += 1
    }
    return isAddress && Mark.isLetter(peek(1)) ? next + 1 : nil
  }
}
