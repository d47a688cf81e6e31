internal import ChineseText

/// A text that an editor has open, as the editor has it: its bytes and its lines.
package struct TextDocument: Sendable {
  /// By which the editor names it.
  package let uri: String
  /// What kind of text the editor takes it for: `markdown`, `plaintext` …
  package let language: String
  /// The number of the version, as the editor counts; `nil` where it does not.
  package private(set) var version: Int?
  /// The text in UTF-8.
  package private(set) var bytes: [UInt8]
  private(set) var lines: LineTable
  private let encoding: PositionEncoding

  /// Larger texts are not kept.
  private static let limit = 64 << 20

  /// A change of a text.
  package enum Change: Sendable, Hashable {
    /// The whole text becomes another one.
    case whole(String)
    /// What lies in a span becomes other words.
    case part(TextSpan, String)
  }

  /// Takes a text.
  package init(
    uri: String, language: String, version: Int?, text: String, encoding: PositionEncoding
  ) {
    self.uri = uri
    self.language = language
    self.version = version
    self.encoding = encoding
    bytes = Array(text.utf8)
    lines = LineTable(bytes)
  }

  /// Makes changes one after the other: positions of each count in what the one before gave. Where one
  /// cannot be made, none is.
  package mutating func apply(_ changes: [Change], version: Int?) throws(TextFault) {
    var changed = self
    for change in changes { try changed.apply(change) }
    changed.version = version ?? self.version
    self = changed
  }

  private mutating func apply(_ change: Change) throws(TextFault) {
    switch change {
    case .whole(let text):
      bytes = Array(text.utf8)
      lines = LineTable(bytes)
    case .part(let span, let text):
      let range = try offsets(of: span)
      let words = Array(text.utf8)
      bytes.replaceSubrange(range, with: words)
      lines.replaced(range, with: words.count, in: bytes)
    }
    guard bytes.count <= TextDocument.limit else { throw .tooLarge(limit: TextDocument.limit) }
  }

  // MARK: - Positions

  /// The UTF-8 offset of a position. LSP 3.17: "If the character value is greater than the line length it
  /// defaults back to the line length"; the line behind the last, from its start, is the end of the text.
  package func offset(of position: TextPosition) throws(TextFault) -> Int {
    guard position.line >= 0, position.character >= 0 else { throw .negative(position) }
    if position.line == lines.count, position.character == 0 { return bytes.count }
    guard position.line < lines.count else { throw .noLine(position.line, of: lines.count) }
    let line = lines.content(of: position.line, in: bytes)
    if encoding == .utf8 {
      guard position.character < line.count else { return line.upperBound }
      let offset = line.lowerBound + position.character
      guard bytes[offset] & 0xC0 != 0x80 else { throw .insideCharacter(position) }
      return offset
    }
    let span = bytes.span
    var offset = line.lowerBound
    var units = 0
    while offset < line.upperBound, units < position.character {
      let length = glyph(at: offset, in: span).length
      units += encoding.units(ofBytes: length)
      offset += length
    }
    guard units <= position.character else { throw .insideCharacter(position) }
    return offset
  }

  /// The UTF-8 offsets of a span.
  package func offsets(of span: TextSpan) throws(TextFault) -> Range<Int> {
    let start = try offset(of: span.start)
    let end = try offset(of: span.end)
    guard start <= end else { throw .backwards(span) }
    return start..<end
  }

  /// The line of an offset, and how it is counted there: for one answer.
  var positions: PositionScan { PositionScan(lines, bytes, encoding) }

  /// The content of a line of a reader, counted from 1, blanks at its ends left out; the last line for one
  /// that is not there.
  func content(ofLine number: Int) -> Range<Int> {
    let line = lines.content(of: min(max(0, number - 1), lines.count - 1), in: bytes)
    let span = bytes.span
    var cursor = GlyphCursor(line)
    cursor.skipBlanks(span)
    var end = line.upperBound
    while let last = glyph(endingAt: end, notBefore: cursor.offset, in: span),
      Glyph.isBlank(last.value)
    {
      end = last.offset
    }
    return cursor.offset..<end
  }

  /// The words of a range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
