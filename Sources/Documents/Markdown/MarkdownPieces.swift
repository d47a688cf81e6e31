internal import ChineseText

/// A stretch of a paragraph that is a block or a part of one: its marks are away.
struct MarkdownPiece {
  /// Its text, without blanks at its ends.
  var text: [UInt8] = []
  /// Its deleted text.
  var deleted: [UInt8] = []
  /// The line of the paragraph that it begins on.
  var line = 0
  /// What parts it from the piece before.
  var start = MarkdownOutput.Break.block
  /// What tags say of it.
  var style = MarkdownStyle()
  /// Its links, in offsets of its text.
  var links: [Evidence.Link] = []
  /// Columns of the blanks before its text.
  var indent = 0

  /// Whether nothing is left of it.
  var isEmpty: Bool { text.isEmpty && deleted.isEmpty }
}

/// Divides the output of a paragraph into pieces.
struct MarkdownPieces {
  private let output: MarkdownOutput
  private var pieces: [MarkdownPiece] = []
  private var piece = MarkdownPiece()
  private var nextLine = 0
  private var nextStyle = 0
  private var removal = 0
  private var deletion = 0
  /// Where each link begins and ends: a piece and an offset in its text.
  private var linkStarts: [(piece: Int, offset: Int)]
  private var linkEnds: [(piece: Int, offset: Int)]
  /// Indexes of the links in the order of their starts and of their ends.
  private let byStart: [Int]
  private let byEnd: [Int]
  private var nextStart = 0
  private var nextEnd = 0

  /// The pieces of a paragraph; those without text are left out.
  static func all(of output: MarkdownOutput) -> [MarkdownPiece] {
    var pieces = MarkdownPieces(output)
    pieces.divide()
    return pieces.pieces
  }

  private init(_ output: MarkdownOutput) {
    self.output = output
    let links = output.links
    linkStarts = Array(repeating: (0, 0), count: links.count)
    linkEnds = linkStarts
    byStart = links.indices.sorted { links[$0].words.lowerBound < links[$1].words.lowerBound }
    byEnd = links.indices.sorted { links[$0].words.upperBound < links[$1].words.upperBound }
  }

  private mutating func divide() {
    let bytes = output.bytes
    let hasChanges = !output.removals.isEmpty || !output.deletions.isEmpty
    for offset in bytes.indices {
      if hasChanges {
        removal += output.removals[offset] ?? 0
        deletion += output.deletions[offset] ?? 0
      }
      if nextEnd < byEnd.count { markLinks(at: offset) }
      reach(offset)
      if let kind = MarkdownOutput.Break(rawValue: bytes[offset]) {
        end(kind)
      } else if removal == 0, offset >= output.dropped.count || !output.dropped[offset] {
        if deletion > 0 {
          piece.deleted.append(bytes[offset])
        } else {
          piece.text.append(bytes[offset])
        }
      }
    }
    markLinks(at: bytes.count)
    end(.block)
    finishLinks()
    trim()
  }

  private mutating func reach(_ offset: Int) {
    while nextLine < output.lines.count, output.lines[nextLine].offset <= offset {
      if piece.text.isEmpty, piece.deleted.isEmpty { piece.line = output.lines[nextLine].line }
      nextLine += 1
    }
    while nextStyle < output.styles.count, output.styles[nextStyle].offset <= offset {
      piece.style = output.styles[nextStyle].style
      nextStyle += 1
    }
  }

  private mutating func end(_ kind: MarkdownOutput.Break) {
    let style = piece.style
    pieces.append(piece)
    piece = MarkdownPiece()
    piece.start = kind
    piece.style = style
    if nextLine > 0 { piece.line = output.lines[nextLine - 1].line }
  }

  private mutating func markLinks(at offset: Int) {
    let place = (pieces.count, piece.text.count)
    while nextStart < byStart.count, output.links[byStart[nextStart]].words.lowerBound <= offset {
      linkStarts[byStart[nextStart]] = place
      nextStart += 1
    }
    while nextEnd < byEnd.count, output.links[byEnd[nextEnd]].words.upperBound <= offset {
      linkEnds[byEnd[nextEnd]] = place
      nextEnd += 1
    }
  }

  /// A link belongs to the piece in which its words begin and reaches no further.
  private mutating func finishLinks() {
    for (index, link) in output.links.enumerated() {
      let start = linkStarts[index]
      let end = linkEnds[index]
      let last = end.piece == start.piece ? end.offset : pieces[start.piece].text.count
      guard last > start.offset else { continue }
      pieces[start.piece].links.append(
        Evidence.Link(target: link.target, words: start.offset..<last))
    }
  }

  private mutating func trim() {
    for index in pieces.indices {
      pieces[index].trim()
    }
    // The break before a piece that is gone belongs to the next.
    var kept: [MarkdownPiece] = []
    var start: MarkdownOutput.Break?
    for var piece in pieces {
      if let earlier = start, earlier.rawValue > piece.start.rawValue { piece.start = earlier }
      guard !piece.isEmpty else {
        start = piece.start
        continue
      }
      start = nil
      kept.append(piece)
    }
    pieces = kept
  }
}

extension MarkdownPiece {
  /// Takes the blanks at both ends away.
  mutating func trim() {
    let first = MarkdownPiece.blanks(before: text)
    let last = MarkdownPiece.end(of: text)
    if first.length > 0 || last < text.count {
      let start = min(first.length, last)
      text = Array(text[start..<last])
      links = links.compactMap { $0.clipped(to: start..<last) }
    }
    indent = first.columns
    let gap = MarkdownPiece.blanks(before: deleted)
    deleted = Array(deleted[min(gap.length, deleted.count)...])
    if MarkdownPiece.end(of: deleted) == 0 { deleted = [] }
  }

  private static func blanks(before text: [UInt8]) -> (length: Int, columns: Int) {
    let span = text.span
    var cursor = GlyphCursor(0..<text.count)
    var columns = 0
    while !cursor.isAtEnd, Glyph.isBlank(cursor.peek(span)) {
      let blank = cursor.take(span)
      columns += blank == 0x09 ? 4 : DisplayWidth.columns(of: blank)
    }
    return (cursor.offset, columns)
  }

  private static func end(of text: [UInt8]) -> Int {
    var end = text.count
    while let last = glyph(endingAt: end, notBefore: 0, in: text.span), Glyph.isBlank(last.value) {
      end = last.offset
    }
    return end
  }
}
