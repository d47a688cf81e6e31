/// A line of a document: where its content stands, without blanks at either end.
package struct SourceLine: Sendable, Hashable {
  /// UTF-8 offset of the first glyph that is not blank; equal to `end` for a blank line.
  package let start: Int
  /// UTF-8 offset behind the last glyph that is not blank.
  package let end: Int
  /// Columns of the blanks before the content; an ideographic space counts 2, a tab 4.
  package let indent: Int

  /// Whether the line holds nothing but blanks.
  package var isBlank: Bool { start == end }
  /// The content as a half-open range of UTF-8 offsets.
  package var content: Range<Int> { start..<end }
}

/// A document as validated UTF-8 and its lines: what all readers start from.
package struct SourceText: Sendable {
  /// The whole text in UTF-8, NFC; line ends as they were.
  package let bytes: [UInt8]
  /// All lines in order; line n of the document is `lines[n - 1]`. CRLF, LF and CR end a line.
  package let lines: [SourceLine]
  /// The encoding of the bytes it came from.
  package let encoding: TextEncoding
  /// Whether characters were composed (NFC); the glyphs then differ from the file's.
  package let wasNormalized: Bool

  /// Decodes a document.
  /// - Throws: why the bytes are no text.
  package init(decoding document: [UInt8]) throws(DecodingFailure) {
    let (text, encoding) = try TextDecoder.decode(document)
    try self.init(utf8: text, encoding: encoding)
  }

  /// Takes text that is a string already.
  package init(_ text: String) throws(DecodingFailure) {
    try self.init(utf8: Array(text.utf8), encoding: .utf8)
  }

  private init(utf8: [UInt8], encoding: TextEncoding) throws(DecodingFailure) {
    let composed = CanonicalComposition.compose(utf8)
    bytes = composed ?? utf8
    wasNormalized = composed != nil
    self.encoding = encoding
    lines = SourceText.splitLines(bytes)
    if lines.allSatisfy(\.isBlank) { throw .empty }
  }

  /// The content of a half-open range of UTF-8 offsets as a string.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func splitLines(_ bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    lines.reserveCapacity(bytes.count / 64 + 1)
    let span = bytes.span
    let hasReturns = ByteSearch.first(Control.carriageReturn, in: bytes, from: 0) != nil
    var start = 0
    while start < bytes.count {
      let feed = ByteSearch.first(Control.lineFeed, in: bytes, from: start) ?? bytes.count
      if hasReturns {
        appendPieces(of: start..<feed, in: span, to: &lines)
      } else {
        lines.append(trimmed(start..<feed, in: span))
      }
      start = feed + 1
    }
    return lines
  }

  /// Appends what stands between two line feeds, divided at carriage returns.
  private static func appendPieces(
    of range: Range<Int>, in span: Span<UInt8>, to lines: inout [SourceLine]
  ) {
    var end = range.upperBound
    if end > range.lowerBound, span[end - 1] == Control.carriageReturn { end -= 1 }
    var start = range.lowerBound
    for offset in range.lowerBound..<end where span[offset] == Control.carriageReturn {
      lines.append(trimmed(start..<offset, in: span))
      start = offset + 1
    }
    lines.append(trimmed(start..<end, in: span))
  }

  private static func trimmed(_ range: Range<Int>, in span: Span<UInt8>) -> SourceLine {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound {
      let next = glyph(at: start, in: span)
      guard Glyph.isBlank(next.value) else { break }
      indent += next.value == Control.tab ? 4 : DisplayWidth.columns(of: next.value)
      start += next.length
    }
    var end = range.upperBound
    while let last = glyph(endingAt: end, notBefore: start, in: span), Glyph.isBlank(last.value) {
      end = last.offset
    }
    return SourceLine(start: start, end: end, indent: indent)
  }
}

private enum Control {
  static let carriageReturn: UInt8 = 0x0D
  static let lineFeed: UInt8 = 0x0A
  static let tab: UInt32 = 0x09
}
