internal import ChineseText

/// What the marks inside a file refer to.
struct MarkdownReferences {
  /// Addresses by the label of their definition, in lower case.
  var addresses: [[UInt8]: String] = [:]
  /// Labels of the footnotes that the file holds.
  var notes: Set<[UInt8]> = []
}

/// Reads the marks within a paragraph: emphasis, code, links, images, tags, entities, breaks.
///
/// One pass from left to right. Emphasis and links are matched by stacks that are never searched
/// twice, and whatever looks for an end remembers that there is none: the cost is linear.
struct MarkdownInline {
  /// More links than this are not open at once.
  private static let bracketLimit = 10_000

  let bytes: [UInt8]
  let references: MarkdownReferences
  var offset = 0
  /// Lines of the paragraph read so far.
  var line = 0
  var out = MarkdownOutput()
  private var delimiters = MarkdownDelimiters()
  private var brackets: [MarkdownBracket] = []
  /// Brackets below this one may not become links, since a link holds no other.
  private var floor = 0
  private var codeEnds: MarkdownCodeEnds
  var tags: MarkdownTags

  /// Reads a paragraph whose lines are parted by U+000A, or U+000B where a hard break stands.
  static func read(_ bytes: [UInt8], _ references: MarkdownReferences) -> MarkdownOutput {
    var scanner = MarkdownInline(bytes: bytes, references: references)
    while scanner.offset < bytes.count { scanner.step() }
    scanner.delimiters.resolve(into: &scanner.out)
    scanner.tags.close(&scanner.out)
    return scanner.out
  }

  private init(bytes: [UInt8], references: MarkdownReferences) {
    self.bytes = bytes
    self.references = references
    codeEnds = MarkdownCodeEnds(bytes)
    tags = MarkdownTags(bytes)
  }

  private mutating func step() {
    switch bytes[offset] {
    case Mark.backslash: escape()
    case Mark.backtick: code()
    case Mark.asterisk, Mark.underscore, Mark.tilde: delimiter()
    case Mark.exclamation where peek(1) == Mark.openBracket: open(isImage: true)
    case Mark.openBracket: open(isImage: false)
    case Mark.closeBracket: close()
    case Mark.less: angle()
    case Mark.ampersand: entity()
    case 0x0A, 0x0B: breakLine(isHard: bytes[offset] == 0x0B)
    default: words()
    }
  }

  /// The byte some places on; 0 at the end.
  func peek(_ distance: Int) -> UInt8 {
    offset + distance < bytes.count ? bytes[offset + distance] : 0
  }

  private mutating func words() {
    let start = offset
    repeat { offset += 1 } while offset < bytes.count && !Self.isMark(bytes[offset])
    out.append(bytes[start..<offset])
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x0B, Mark.exclamation, Mark.ampersand, Mark.asterisk, Mark.less, Mark.openBracket,
      Mark.backslash, Mark.closeBracket, Mark.underscore, Mark.backtick, Mark.tilde:
      true
    default: false
    }
  }

  /// Takes a byte as it is.
  mutating func literal() {
    out.append(bytes[offset])
    offset += 1
  }

  private mutating func escape() {
    let next = peek(1)
    if next == 0x0A || next == 0x0B {
      offset += 1
      breakLine(isHard: true)
    } else if Mark.isPunctuation(next) {
      offset += 1
      literal()
    } else {
      literal()
    }
  }

  private mutating func breakLine(isHard: Bool) {
    line += 1
    offset += 1
    out.breakLine(isHard ? .hard : .soft, line: line)
  }

  /// Moves on and counts the lines that are passed over.
  mutating func skip(to end: Int) {
    while offset < end {
      if bytes[offset] == 0x0A || bytes[offset] == 0x0B { line += 1 }
      offset += 1
    }
    out.reach(line: line)
  }

  private mutating func code() {
    let length = Mark.run(Mark.backtick, in: bytes, from: offset, to: bytes.count)
    let inner = offset + length
    guard let end = codeEnds.next(length: length, from: inner) else {
      for _ in 0..<length { literal() }
      return
    }
    var content = inner..<end
    let isPadded =
      content.count > 2 && bytes[content.lowerBound] == Mark.space
      && bytes[content.upperBound - 1] == Mark.space
    if isPadded { content = (content.lowerBound + 1)..<(content.upperBound - 1) }
    for byte in bytes[content] { out.append(byte == 0x0A || byte == 0x0B ? Mark.space : byte) }
    skip(to: end + length)
  }

  private mutating func delimiter() {
    let mark = bytes[offset]
    let length = Mark.run(mark, in: bytes, from: offset, to: bytes.count)
    let before = glyphBefore(offset)
    let after = glyphAt(offset + length)
    delimiters.add(mark, length: length, before: before, after: after, at: out.bytes.count)
    out.append(bytes[offset..<(offset + length)])
    offset += length
  }

  private func glyphAt(_ offset: Int) -> UInt32 {
    offset < bytes.count ? glyph(at: offset, in: bytes.span).value : Mark.lineFeedGlyph
  }

  private func glyphBefore(_ offset: Int) -> UInt32 {
    glyph(endingAt: offset, notBefore: 0, in: bytes.span)?.value ?? Mark.lineFeedGlyph
  }

  private mutating func open(isImage: Bool) {
    if !isImage, peek(1) == UInt8(ascii: "^"), let end = noteReference() {
      skip(to: end)
      return
    }
    if brackets.count < Self.bracketLimit {
      brackets.append(
        MarkdownBracket(
          source: offset + (isImage ? 2 : 1), output: out.bytes.count, isImage: isImage))
    }
    if isImage { literal() }
    literal()
  }

  /// The offset behind `[^label]` where the file holds such a note.
  private func noteReference() -> Int? {
    guard let label = MarkdownDestination.label(in: bytes, from: offset) else { return nil }
    return references.notes.contains(label.key) ? label.end : nil
  }

  private mutating func close() {
    guard let bracket = brackets.popLast() else { return literal() }
    let isActive = bracket.isImage || brackets.count >= floor
    guard isActive, let (target, end) = target(of: bracket) else {
      floor = min(floor, brackets.count)
      return literal()
    }
    let from = bracket.output
    if bracket.isImage {
      out.remove(from..<out.bytes.count)
      out.images += 1
    } else {
      out.drop(from..<(from + 1))
      out.links.append(Evidence.Link(target: target, words: (from + 1)..<out.bytes.count))
      floor = brackets.count
    }
    skip(to: end)
  }

  private func target(of bracket: MarkdownBracket) -> (String, Int)? {
    if peek(1) == Mark.openParenthesis,
      let destination = MarkdownDestination.inline(in: bytes, from: offset + 1)
    {
      return (destination.target, destination.end)
    }
    guard !references.addresses.isEmpty else { return nil }
    if peek(1) == Mark.openBracket,
      let label = MarkdownDestination.label(in: bytes, from: offset + 1)
    {
      if let target = references.addresses[label.key] { return (target, label.end) }
    }
    let words = bracket.source..<offset
    guard words.count <= MarkdownDestination.labelLimit else { return nil }
    let key = MarkdownDestination.key(bytes[words])
    guard let target = references.addresses[key] else { return nil }
    let isCollapsed = peek(1) == Mark.openBracket && peek(2) == Mark.closeBracket
    return (target, offset + (isCollapsed ? 3 : 1))
  }
}

/// A bracket that may begin a link or an image.
struct MarkdownBracket {
  /// Where its words begin in the paragraph.
  let source: Int
  /// Where it stands in the output.
  let output: Int
  let isImage: Bool
}

extension Mark {
  /// What stands at the ends of a paragraph.
  static let lineFeedGlyph: UInt32 = 0x0A
}
