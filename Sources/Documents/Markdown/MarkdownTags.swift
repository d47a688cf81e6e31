internal import ChineseText

/// What the tags of a paragraph say of its text.
struct MarkdownTags {
  /// What they say of the text behind them.
  struct Style {
    /// Level of a heading.
    var heading: Int?
    /// Where the text stands on its line.
    var alignment: Evidence.Alignment?
  }

  private var style = Style()
  /// Where deleted stretches began.
  private var deletions: [Int] = []
  /// Where the words of the open link began, and where it leads to.
  private var anchor: (start: Int, target: String)?
  /// Offsets behind which no tag and no comment ends.
  let lastGreater: Int
  let lastCommentEnd: Int

  /// Looks for the last ends.
  init(_ bytes: [UInt8]) {
    lastGreater = bytes.lastIndex(of: Mark.greater) ?? -1
    var end = -1
    var index = lastGreater
    while index >= 2, end < 0 {
      if bytes[index] == Mark.greater, bytes[index - 1] == Mark.dash, bytes[index - 2] == Mark.dash
      {
        end = index
      }
      index -= 1
    }
    lastCommentEnd = end
  }

  /// Takes a tag into account.
  mutating func take(_ tag: MarkdownTag, line: Int, _ output: inout MarkdownOutput) {
    switch tag.name {
    case "br": output.breakLine(.hard, line: line)
    case "del", "s", "strike":
      if !tag.isEnd {
        deletions.append(output.bytes.count)
      } else if let start = deletions.popLast() {
        output.delete(start..<output.bytes.count)
      }
    case "a": takeAnchor(tag, &output)
    case "img": output.images += 1
    case let name where MarkdownTag.blocks.contains(name):
      output.breakLine(.block, line: line)
      takeBlock(tag)
      output.set(style)
    default: break
    }
  }

  private mutating func takeAnchor(_ tag: MarkdownTag, _ output: inout MarkdownOutput) {
    if let anchor, !anchor.target.isEmpty, anchor.start < output.bytes.count {
      output.links.append(
        Evidence.Link(target: anchor.target, words: anchor.start..<output.bytes.count))
    }
    anchor = tag.isEnd ? nil : (output.bytes.count, tag.value(of: "href") ?? "")
  }

  private mutating func takeBlock(_ tag: MarkdownTag) {
    if tag.name.utf8.count == 2, tag.name.hasPrefix("h"), let level = Int(tag.name.dropFirst()) {
      style.heading = tag.isEnd ? nil : level
    }
    if tag.isEnd {
      style.alignment = nil
    } else if let alignment = tag.alignment {
      style.alignment = alignment
    }
  }

  /// Ends what is open at the end of a paragraph.
  mutating func close(_ output: inout MarkdownOutput) {
    for start in deletions { output.delete(start..<output.bytes.count) }
    deletions = []
  }
}

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
