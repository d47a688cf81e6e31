/// What the tags of a paragraph say of its text.
struct MarkdownTags {
  private var style = MarkdownStyle()
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
