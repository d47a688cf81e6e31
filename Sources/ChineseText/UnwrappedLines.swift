/// Lines that are paragraphs by themselves, as files and web pages have them.
extension ParagraphFlow {
  /// Lines that break off before the end of a page are not shorter than this, in UTF-8 bytes.
  private static var shortestBrokenLine: Int { 45 }

  /// Takes each line as a paragraph, unless it breaks off within a bracket or at the end of a page.
  ///
  /// - Parameter opening: what a line begins with.
  /// - Returns: the paragraphs.
  func takeLines(_ opening: (Int) -> LineOpening) -> [SourceParagraph] {
    let lines = source.lines
    let furniture = isFurniture
    let bytes = source.bytes.span
    var paragraphs: [SourceParagraph] = []
    paragraphs.reserveCapacity(lines.count)
    var breaksOff = false
    var previous = -1
    var beforePrevious = -1
    var isBehindPage = false
    for index in lines.indices {
      let line = lines[index]
      if line.isBlank { continue }
      if !furniture.isEmpty, furniture[index] {
        isBehindPage = true
        continue
      }
      if breaksOff,
        goesOn(
          beforePrevious, previous, index,
          isBehindPage && (paragraphs.count > 1 || opening(previous) != .none), opening)
      {
        paragraphs[paragraphs.count - 1].extend(to: index)
        beforePrevious = previous
      } else {
        paragraphs.append(SourceParagraph(first: index, last: index))
        beforePrevious = -1
      }
      previous = index
      isBehindPage = false
      breaksOff =
        genre == .regulation && !LineMeasure.endsPlainly(line, in: bytes)
        && !LineMeasure.endsClause(line, in: bytes)
    }
    return paragraphs
  }

  /// Whether a line that breaks off goes on in another.
  ///
  /// - Parameters:
  ///   - before: the line before it in its paragraph; -1 if there is none.
  ///   - index: the line.
  ///   - next: the next line of text.
  ///   - isBehindPage: whether a page ends between the two, and the line is not the title.
  ///   - opening: what a line begins with.
  /// - Returns: whether both are of one paragraph.
  private func goesOn(
    _ before: Int, _ index: Int, _ next: Int, _ isBehindPage: Bool, _ opening: (Int) -> LineOpening
  ) -> Bool {
    let lines = source.lines
    if isWithinBracket(
      before < 0 ? nil : lines[before], lines[index], lines[next], following(next))
    {
      return opening(next).mayGoOn
    }
    if isCitation(lines[next], behind: lines[index]), opening(next) == .none { return true }
    guard isBehindPage, lines[index].end - lines[index].start >= ParagraphFlow.shortestBrokenLine
    else { return false }
    return opening(next) == .none && opening(index) != .heading
      && glyph(at: lines[next].start, in: source.bytes.span).value != Glyph.leftParenthesis
  }

  /// Whether a line begins with the article that the last words of the line before it cite:
  /// 依照《示例办法》 ↵ 第三条的规定，….
  private func isCitation(_ next: SourceLine, behind line: SourceLine) -> Bool {
    let bytes = source.bytes.span
    var cursor = GlyphCursor(next.content)
    guard cursor.take(Glyph.ordinal, bytes), ChineseNumeral.read(&cursor, bytes) != nil,
      cursor.peek(bytes) == Glyph.article || cursor.peek(bytes) == Glyph.articleTraditional,
      let last = glyph(endingAt: line.end, notBefore: line.start, in: bytes)
    else { return false }
    switch Unicode.Scalar(last.value) {
    case "》", "、", "，", "和", "及", "或", "与", "至", "照", "据", "反", "合": return true
    default: return false
    }
  }

  /// The next line that holds text; `nil` behind the last.
  private func following(_ index: Int) -> SourceLine? {
    // Behind a run of blank lines nothing belongs together.
    for next in (index + 1)..<(index + 4) where next < source.lines.count {
      if !source.lines[next].isBlank, isFurniture.isEmpty || !isFurniture[next] {
        return source.lines[next]
      }
    }
    return nil
  }

  /// Whether a line breaks off within a bracket that it or the line before it opens, and that one
  /// of the next two lines closes.
  func isWithinBracket(
    _ before: SourceLine?, _ line: SourceLine, _ next: SourceLine, _ after: SourceLine?
  ) -> Bool {
    let bytes = source.bytes.span
    if let bracket = OpenBracket(atEndOf: line, in: bytes) {
      return bracket.isClosed(by: next, in: bytes)
        ?? after.map { bracket.isClosed(by: $0, in: bytes) == true } ?? false
    }
    guard let before, let bracket = OpenBracket(atEndOf: before, in: bytes),
      bracket.isClosed(by: line, in: bytes) == nil
    else { return false }
    return bracket.isClosed(by: next, in: bytes) == true
  }
}
