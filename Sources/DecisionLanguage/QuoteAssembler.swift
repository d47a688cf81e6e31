internal import ChineseText

/// Divides the paragraphs of an item into words and quotations.
///
/// A quotation over several paragraphs is set in one of two ways: every paragraph opens with “ and
/// only the last one closes (National People's Congress), or it opens and closes once (Supreme
/// People's Court). Marks inside marks are ‘ ’; where they are “ ” again, pairs are counted.
struct QuoteAssembler {
  private(set) var text = ClauseText()
  private var open: OpenQuote?

  private struct OpenQuote {
    let mark: UInt32
    let line: Int
    var paragraphs: [[UInt32]] = []
    var printed: [UInt32]
    var style: Style?
  }

  /// How the paragraphs of a quotation begin.
  private enum Style {
    /// Each with a mark.
    case eachMarked
    /// Only the first with a mark.
    case onceMarked
  }

  /// Whether a quotation goes on in the next paragraph.
  var isInQuote: Bool { open != nil }
  /// The line where the open quotation began.
  var quoteLine: Int? { open?.line }

  /// Adds a paragraph, from a glyph on.
  mutating func add(_ paragraph: DecisionParagraph, from start: Int = 0) {
    let glyphs = paragraph.glyphs[min(start, paragraph.glyphs.count)...]
    if open == nil {
      text.startParagraph(line: paragraph.line)
      addWords(glyphs, line: paragraph.line)
    } else {
      addQuoted(glyphs, line: paragraph.line)
    }
  }

  /// Adds paragraphs that are content without marks: what follows 内容如下：.
  mutating func addBlock(_ paragraphs: [DecisionParagraph]) {
    guard let first = paragraphs.first else { return }
    let words = paragraphs.map { $0.text() }
    text.startParagraph(line: first.line)
    text.append(
      QuotedText(words, line: first.line, isMarked: false), printed: words.joined(separator: "\n"))
  }

  /// Ends a quotation that has no closing mark.
  mutating func closeQuote() {
    guard let quote = open else { return }
    open = nil
    finish(quote)
  }

  // MARK: - Words

  private mutating func addWords(_ glyphs: ArraySlice<UInt32>, line: Int) {
    var start = glyphs.startIndex
    var index = start
    while index < glyphs.endIndex {
      if glyphs[index] == Glyph.titleOpen, let end = QuoteAssembler.endOfTitle(glyphs, from: index)
      {
        index = end
        continue
      }
      guard DecisionGlyph.opensQuote(glyphs[index]) else {
        index += 1
        continue
      }
      text.append(glyphs[start..<index])
      let mark = glyphs[index]
      guard let close = QuoteAssembler.close(of: mark, in: glyphs, from: index + 1) else {
        open = OpenQuote(
          mark: mark, line: line, paragraphs: [Array(glyphs[(index + 1)...])],
          printed: Array(glyphs[index...]))
        return
      }
      let inside = Array(glyphs[(index + 1)..<close])
      text.append(
        QuotedText([String(glyphs: QuoteAssembler.unmarked(inside))], line: line),
        printed: String(glyphs: glyphs[index...close]))
      index = close + 1
      start = index
    }
    text.append(glyphs[start...])
  }

  /// Index behind a title in 《》; `nil` when the mark is not closed. Titles are not longer than 240
  /// glyphs, so that open marks cost nothing.
  private static func endOfTitle(_ glyphs: ArraySlice<UInt32>, from start: Int) -> Int? {
    var depth = 0
    for index in start..<min(glyphs.endIndex, start + 240) {
      if glyphs[index] == Glyph.titleOpen { depth += 1 }
      if glyphs[index] == Glyph.titleClose { depth -= 1 }
      if depth == 0 { return index + 1 }
    }
    return nil
  }

  /// Index of the mark that closes a quotation; `nil` when it is not among the glyphs.
  private static func close(
    of mark: UInt32, in glyphs: ArraySlice<UInt32>, from start: Int
  ) -> Int? {
    let closing = DecisionGlyph.closing(of: mark)
    var depth = 1
    for index in start..<max(start, glyphs.endIndex) {
      if glyphs[index] == closing {
        depth -= 1
        if depth == 0 { return index }
      } else if glyphs[index] == mark {
        depth += 1
      }
    }
    return nil
  }

  // MARK: - Quotations

  private mutating func addQuoted(_ glyphs: ArraySlice<UInt32>, line: Int) {
    // Taken out, so that it is not copied when it grows.
    guard var quote = open.take() else { return }
    let start = glyphs.startIndex
    let plain = QuoteAssembler.close(of: quote.mark, in: glyphs, from: start)
    var content = start
    var close = plain
    if glyphs.first == quote.mark, quote.mark != DecisionGlyph.closing(of: quote.mark) {
      let marked = QuoteAssembler.close(of: quote.mark, in: glyphs, from: start + 1)
      if isMarked(glyphs, marked: marked, plain: plain, quote.style) {
        content = start + 1
        close = marked
        quote.style = .eachMarked
      }
    } else if quote.style == nil {
      quote.style = .onceMarked
    }
    let end = close ?? glyphs.endIndex
    quote.paragraphs.append(Array(glyphs[content..<end]))
    quote.printed += [DecisionGlyph.lineFeed] + glyphs[start..<(close.map { $0 + 1 } ?? end)]
    guard let close else {
      open = quote
      return
    }
    finish(quote)
    addWords(glyphs[(close + 1)...], line: line)
  }

  /// Whether the mark at the start of a paragraph says that the quotation goes on, and does not open
  /// one inside it.
  ///
  ///     “市、区人民政府应当…。”        goes on and ends here
  ///     “医疗产品”包括药品…。          a term inside a quotation that goes on
  ///     “医疗产品”包括药品…。”       a term inside a quotation that ends here
  private func isMarked(
    _ glyphs: ArraySlice<UInt32>, marked: Int?, plain: Int?, _ style: Style?
  ) -> Bool {
    if let style { return style == .eachMarked }
    if plain != nil { return false }
    guard let marked else { return true }
    let rest = glyphs[(marked + 1)...]
    return rest.allSatisfy { DecisionGlyph.parts($0) } || ClauseOpening.isLoose(Array(rest))
  }

  private mutating func finish(_ quote: OpenQuote) {
    let paragraphs = quote.paragraphs.map { QuoteAssembler.unmarked($0) }.filter { !$0.isEmpty }
    text.append(
      QuotedText(paragraphs.map { String(glyphs: $0) }, line: quote.line),
      printed: String(glyphs: quote.printed))
  }

  /// Content as the amended text has it: ‘ ’ inside the decision's marks are “ ” there, and “ ”
  /// inside these ‘ ’. A mark without its counterpart stays.
  private static func unmarked(_ content: [UInt32]) -> [UInt32] {
    guard content.contains(DecisionGlyph.singleOpen) else { return content }
    var result = content
    var opened: Int?
    for index in content.indices {
      switch content[index] {
      case DecisionGlyph.singleOpen: opened = index
      case DecisionGlyph.singleClose:
        guard let start = opened else { continue }
        result[start] = DecisionGlyph.quoteOpen
        result[index] = DecisionGlyph.quoteClose
        for inner in (start + 1)..<index {
          if content[inner] == DecisionGlyph.quoteOpen { result[inner] = DecisionGlyph.singleOpen }
          if content[inner] == DecisionGlyph.quoteClose {
            result[inner] = DecisionGlyph.singleClose
          }
        }
        opened = nil
      default: break
      }
    }
    return result
  }
}
