internal import ChineseText

/// Follows quotations over several paragraphs, as amending acts give new text in them.
///
/// Each paragraph may open the mark again and the last one closes all, or it is opened once:
/// “…⏎“…⏎…”, “…⏎…⏎…”.
struct OpenQuotation {
  /// How many marks are open.
  private var depth = 0

  /// Whether the words of the paragraphs that were taken end inside of a quotation.
  var isOpen: Bool { depth > 0 }

  /// Takes the words of the next paragraph.
  mutating func take(_ text: [UInt8]) {
    var cursor = GlyphCursor(0..<text.count)
    cursor.skipBlanks(text.span)
    if isOpen { _ = cursor.take(0x201C, text.span) }
    while !cursor.isAtEnd {
      switch cursor.take(text.span) {
      case 0x201C: depth += 1
      case 0x201D: depth = max(0, depth - 1)
      default: break
      }
    }
  }

  /// A quotation that is longer than this, in paragraphs, was never closed.
  static let longest = 600

  /// What a paragraph is.
  enum Standing {
    /// It goes on with a quotation that opened above it.
    case quoted
    /// It belongs to no quotation.
    case outside
    /// It stands between a quotation whose closing mark is missing and the barrier that ends it.
    case uncertain
  }

  /// What paragraphs are.
  ///
  /// One that begins with the mark below a colon is quoted as well. A quotation whose closing mark is missing holds the paragraphs that begin with the opening mark, and no
  /// others.
  ///
  /// - Parameters:
  ///   - count: how many paragraphs there are.
  ///   - words: the words of one, without blanks at its ends.
  ///   - isBarrier: whether no quotation that is open above a paragraph reaches it.
  ///   - endsBlock: whether a paragraph ends new text without marks that stands below another one.
  /// - Returns: the standing of each.
  static func standings(
    _ count: Int, words: (Int) -> [UInt8], isBarrier: (Int) -> Bool,
    endsBlock: (Int, Int) -> Bool = { _, _ in false }
  ) -> [Standing] {
    var standings = [Standing](repeating: .outside, count: count)
    var index = 0
    while index < count {
      var quotation = OpenQuotation()
      let opening = words(index)
      if index > 0, opening.starts(with: openingMark), endsInColon(words(index - 1)) {
        standings[index] = .quoted
      }
      quotation.take(opening)
      let first = index + 1
      index = first
      if !quotation.isOpen {
        guard AmendingAct.opensBlock(opening) else { continue }
        while index < count, !isBarrier(index), !endsBlock(index, first - 1),
          !AmendingAct.opensPlace(words(index))
        {
          standings[index] = .quoted
          index += 1
        }
        continue
      }
      let end = quotation.end(from: first, count, words: words, isBarrier: isBarrier)
      if quotation.isOpen {
        let isEnded = end < count && isBarrier(end)
        for inner in first..<end where isEnded { standings[inner] = .uncertain }
        while index < end, words(index).starts(with: openingMark) { index += 1 }
      } else {
        index = end
      }
      for inner in first..<index { standings[inner] = .quoted }
    }
    return standings
  }

  /// Takes the paragraphs from an index on, and returns the index behind the last one that was taken.
  private mutating func end(
    from first: Int, _ count: Int, words: (Int) -> [UInt8], isBarrier: (Int) -> Bool
  ) -> Int {
    var end = first
    while end < count, isOpen, end - first < OpenQuotation.longest, !isBarrier(end) {
      take(words(end))
      end += 1
    }
    return end
  }

  private static func endsInColon(_ text: [UInt8]) -> Bool {
    let last = glyph(endingAt: text.count, notBefore: 0, in: text.span)?.value
    return last == Glyph.colon || last == 0x3A
  }

  private static let openingMark = Array("“".utf8)
}
