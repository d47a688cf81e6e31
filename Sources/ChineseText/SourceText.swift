/// A line of a document: where its content stands, without blanks at either end.
package struct SourceLine: Sendable, Hashable {
  /// UTF-8 offset of the first glyph that is not blank; equal to `end` for a blank line.
  package let start: Int
  /// UTF-8 offset behind the last glyph that is not blank.
  package let end: Int
  /// UTF-8 offset of the last blank within the content; -1 when there is none.
  package let lastBlank: Int
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
  /// Indexes of the lines before which a new page begins, ascending: a form feed stands there.
  /// `lines.count` where one ends the text.
  package let pageBreaks: [Int]
  /// UTF-8 offsets behind the colons, `：` and `:`, in order.
  package let colons: [Int32]
  /// Whether U+000B, U+0085, U+2028 or U+2029 is there, which may end lines.
  package let hasForeignLineEnds: Bool
  /// The encoding of the bytes it came from.
  package let encoding: TextEncoding
  /// Whether characters were composed (NFC); the glyphs then differ from the file's.
  package let wasNormalized: Bool

  /// Decodes a document.
  /// - Throws: why the bytes are no text.
  package init(decoding document: [UInt8]) throws(DecodingFailure) {
    try self.init(TextDecoder.decode(document))
  }

  /// Takes text that is a string already.
  package init(_ text: String) throws(DecodingFailure) {
    let bytes = Array(text.utf8)
    try self.init(DecodedText(text: bytes, encoding: .utf8, survey: GlyphSurvey(bytes)))
  }

  /// Takes bytes that are UTF-8 already, without byte-order mark and U+0000.
  package init(utf8 bytes: [UInt8]) throws(DecodingFailure) {
    guard bytes.count <= TextDecoder.byteLimit else {
      throw .tooLarge(limit: TextDecoder.byteLimit)
    }
    let survey = GlyphSurvey(bytes)
    guard survey.isSound else { throw .undecodable(encoding: .utf8, offset: 0) }
    try self.init(DecodedText(text: bytes, encoding: .utf8, survey: survey))
  }

  /// Takes UTF-8 that was made out of another text.
  package init(changed bytes: [UInt8], from text: SourceText) throws(DecodingFailure) {
    let survey = GlyphSurvey(bytes)
    try self.init(
      DecodedText(text: bytes, encoding: text.encoding, survey: survey),
      wasNormalized: text.wasNormalized)
  }

  private init(_ decoded: DecodedText, wasNormalized isMade: Bool = false) throws(DecodingFailure) {
    var survey = decoded.survey
    var text = decoded.text
    var isComposed = isMade
    if survey.mayNeedComposition, let composed = CanonicalComposition.compose(text) {
      text = composed
      isComposed = true
      survey = GlyphSurvey(composed)
    }
    bytes = text
    wasNormalized = isComposed
    encoding = decoded.encoding
    colons = survey.colons
    hasForeignLineEnds = survey.hasForeignLineEnds
    lines = SourceText.splitLines(bytes, survey)
    pageBreaks = SourceText.pageBreaks(survey.formFeeds, lines)
    if lines.allSatisfy(\.isBlank) { throw .empty }
  }

  /// The content of a half-open range of UTF-8 offsets as a string.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The first line behind each form feed.
  private static func pageBreaks(_ formFeeds: [Int32], _ lines: [SourceLine]) -> [Int] {
    var result: [Int] = []
    var line = 0
    for feed in formFeeds {
      while line < lines.count, lines[line].start <= Int(feed) { line += 1 }
      if result.last != line { result.append(line) }
    }
    return result
  }

  private static func splitLines(_ bytes: [UInt8], _ survey: GlyphSurvey) -> [SourceLine] {
    var splitter = LineSplitter(survey.blanks)
    splitter.lines.reserveCapacity(survey.lineFeeds.count + 1)
    var start = 0
    func append(to end: Int) {
      if survey.hasReturns {
        splitter.appendPieces(of: start..<end, in: bytes.span)
      } else {
        splitter.append(start..<end, in: bytes.span)
      }
      start = end + 1
    }
    for feed in survey.lineFeeds { append(to: Int(feed)) }
    if start < bytes.count { append(to: bytes.count) }
    return splitter.lines
  }
}

/// Makes lines of a text one after the other, with a finger on the list of its blanks.
private struct LineSplitter {
  var lines: [SourceLine] = []
  private let blanks: [Int32]
  private var next = 0

  init(_ blanks: [Int32]) {
    self.blanks = blanks
  }

  /// Appends what stands between two line feeds, divided at carriage returns.
  mutating func appendPieces(of range: Range<Int>, in span: Span<UInt8>) {
    var end = range.upperBound
    if end > range.lowerBound, span[end - 1] == Control.carriageReturn { end -= 1 }
    var start = range.lowerBound
    for offset in range.lowerBound..<end where span[offset] == Control.carriageReturn {
      append(start..<offset, in: span)
      start = offset + 1
    }
    append(start..<end, in: span)
  }

  /// Appends a line without the blanks at its ends.
  mutating func append(_ range: Range<Int>, in span: Span<UInt8>) {
    var start = range.lowerBound
    var indent = 0
    // No ideograph is a blank.
    while start < range.upperBound, span[start] &- 0xE4 >= 6 {
      let glyph = glyph(at: start, in: span)
      guard Glyph.isBlank(glyph.value) else { break }
      indent += LineSplitter.columns(ofBlank: glyph.value)
      start += glyph.length
    }
    var end = range.upperBound
    // Nor is a mark that most lines end with.
    while !LineMeasure.endsPlainly(start..<end, in: span),
      let last = glyph(endingAt: end, notBefore: start, in: span), Glyph.isBlank(last.value)
    {
      end = last.offset
    }
    lines.append(
      SourceLine(
        start: start, end: end, lastBlank: lastBlank(in: start..<end), indent: indent))
  }

  private static func columns(ofBlank glyph: UInt32) -> Int {
    switch glyph {
    case Glyph.ideographicSpace: 2
    case Control.tab: 4
    default: DisplayWidth.columns(of: glyph)
    }
  }

  private mutating func lastBlank(in content: Range<Int>) -> Int {
    while next < blanks.count, Int(blanks[next]) < content.lowerBound { next += 1 }
    var last = -1
    while next < blanks.count, Int(blanks[next]) < content.upperBound {
      last = Int(blanks[next])
      next += 1
    }
    return last
  }
}

private enum Control {
  static let carriageReturn: UInt8 = 0x0D
  static let tab: UInt32 = 0x09
}
