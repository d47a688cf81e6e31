internal import ChineseText

/// `[label]: address "title"` and `[^label]: text`.
struct MarkdownDefinition {
  let key: [UInt8]
  /// `nil` for a footnote.
  let address: String?
  /// UTF-8 offset of the text of a footnote.
  let text: Int

  /// Reads a definition; `nil` for text in brackets, such as `[注]: 甲`, that names no address.
  init?(in bytes: [UInt8], from offset: Int, to end: Int) {
    guard offset < end, bytes[offset] == Mark.openBracket,
      let label = MarkdownDestination.label(in: bytes, from: offset), label.end < end,
      bytes[label.end] == Mark.colon
    else { return nil }
    var next = label.end + 1
    while next < end, Mark.isBlank(bytes[next]) { next += 1 }
    key = label.key
    text = next
    if label.key.first == UInt8(ascii: "^") {
      guard label.key.count > 1 else { return nil }
      address = nil
      return
    }
    guard next < end, let target = MarkdownDestination.address(in: bytes, from: next),
      target.end <= end, MarkdownDefinition.isAddress(bytes[next..<target.end])
    else { return nil }
    var rest = target.end
    while rest < end, Mark.isBlank(bytes[rest]) { rest += 1 }
    if rest < end {
      guard let close = MarkdownDestination.title(in: bytes, from: rest), close == end else {
        return nil
      }
    }
    address = target.target
  }

  private static func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { byte in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == Mark.hash
        || byte == Mark.less || byte == UInt8(ascii: "@")
    }
  }
}

extension MarkdownReferences {
  /// Looks for the definitions of a file.
  init(_ bytes: [UInt8], _ lines: [MarkdownLine]) {
    for line in lines {
      let start = MarkdownFences.contentStart(of: line, in: bytes)
      guard start < line.end, bytes[start] == Mark.openBracket,
        let definition = MarkdownDefinition(in: bytes, from: start, to: line.end)
      else { continue }
      if let address = definition.address {
        if addresses[definition.key] == nil { addresses[definition.key] = address }
      } else {
        notes.insert(definition.key)
      }
    }
  }
}

extension MarkdownBlocks {
  /// Takes a definition: an address is data, the text of a footnote a note.
  mutating func takeDefinition(_ start: MarkdownStart, _ line: MarkdownLine) -> Bool {
    guard let definition = MarkdownDefinition(in: bytes, from: start.offset, to: line.end) else {
      return false
    }
    open(start)
    if definition.address == nil {
      paragraph.evidence.aside = .note
      paragraph.add(
        bytes[definition.text..<line.end], number: line.number, indent: 0,
        endsHard: line.endsInBlanks)
      beginNote()
    } else {
      var evidence = Evidence()
      evidence.aside = .metadata
      builder.add(Array(bytes[start.offset..<line.end]), evidence, at: Place(line: line.number))
      paragraph = MarkdownParagraph()
    }
    return true
  }
}
