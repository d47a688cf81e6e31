internal import ChineseText

/// The words of an item of a decision, with one glyph in place of each quotation.
///
/// What stands in quotation marks is content: the grammar never sees it. A line feed stands between
/// two paragraphs.
struct ClauseText {
  /// Scalars, and `DecisionGlyph.quotation` plus an index for a quotation.
  private(set) var glyphs: [UInt32] = []
  /// The quotations, in order.
  private(set) var quotes: [QuotedText] = []
  /// The quotations as printed, marks included.
  private var printed: [String] = []
  private var lines: [(start: Int, line: Int)] = []

  /// Starts a paragraph.
  mutating func startParagraph(line: Int) {
    if !glyphs.isEmpty { glyphs.append(DecisionGlyph.lineFeed) }
    lines.append((glyphs.count, line))
  }

  /// Adds words outside of quotation marks. A line separator (U+2028) parts paragraphs there, as it does
  /// where an amending act is kept as one.
  mutating func append(_ words: some Sequence<UInt32>) {
    glyphs.append(
      contentsOf: words.lazy.map { $0 == Glyph.lineSeparator ? DecisionGlyph.lineFeed : $0 })
  }

  /// Adds a quotation.
  mutating func append(_ quote: QuotedText, printed: String) {
    glyphs.append(DecisionGlyph.quotation + UInt32(quotes.count))
    quotes.append(quote)
    self.printed.append(printed)
  }

  /// The words of a range as they are printed, quotations included.
  func wording(_ range: Range<Int>) -> String {
    var text = ""
    var start = range.lowerBound
    for index in range where DecisionGlyph.isQuotation(glyphs[index]) {
      text += String(glyphs: glyphs[start..<index])
      text += printed[Int(glyphs[index] - DecisionGlyph.quotation)]
      start = index + 1
    }
    return text + String(glyphs: glyphs[start..<range.upperBound])
  }

  /// The line where the word at an index begins.
  func line(at index: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? lines[low - 1].line : 0
  }
}
