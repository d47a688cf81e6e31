internal import ChineseText
internal import RegulationModel

/// Which lines belong to one title, that was set in several.
extension FrontLines {
  /// The lines of the title that ends in a line, and a bracket below it: （试行）, （二）.
  mutating func titleBlock(endingIn last: Int, before limit: Int) -> ClosedRange<Int> {
    var first = last
    var joined = self[last].text
    while first > 0, last - first + 1 < TitleFinder.mostLines,
      joins(first - 1, above: first, joined, isSplit: first < last)
    {
      first -= 1
      joined = self[first].text + joined
    }
    let next = last + 1
    let goesOn =
      next < limit
      && (TitleWords.areStage(self[next].text) || TitleWords.areCount(self[next].text)
        || TitleWords.areSubtitle(self[next].text) && !outline.passages[next].endsClause)
    return first...(goesOn ? next : last)
  }

  /// Whether a line is the line above of a title that goes on with `joined`.
  private mutating func joins(
    _ upper: Int, above lower: Int, _ joined: [UInt8], isSplit: Bool
  ) -> Bool {
    let line = self[upper]
    let text = line.text
    guard line.mayBeTitle, text.count + joined.count <= TitleWords.longest,
      gap(below: upper) <= gap(below: lower), !isQuotedTitle(text),
      outline.passages[upper].mark.heading == outline.passages[lower].mark.heading,
      !joined.starts(with: text), !text.starts(with: joined)
    else { return false }
    if isNamedAbove(upper, text + joined) { return true }
    if TitleWords.areTitle(text), TitleWords.isWhole(joined) { return false }
    let isAdjacent = gap(below: upper) == 0
    if line.form == .issuer {
      if joined.starts(with: FrontLines.aboutWord) { return true }
      return isAdjacent && namesOwner(upper, lower, joined, isSplit: isSplit)
    }
    if isWiderLine(upper, lower) && !TitleWords.areTitle(text) { return true }
    guard isAdjacent else { return false }
    if TitleWords.continues(joined) || TitleWords.isOpen(text) { return true }
    if areCentred(upper, lower) || FrontLines.isRemnant(joined) { return true }
    if TitleWords.opens(joined) { return false }
    if TitleWords.opens(text) { return !TitleWords.areTitle(text) }
    // A block of lines that the document begins with and that stands by itself.
    return startsDocument(upper) && (gap(below: lower) > 0 || TitleWords.mayContinue(joined))
  }

  /// Whether an authority right above belongs to the title: 某某大学 ↵ 学位授予工作 ↵ 实施细则. Above
  /// a title on one line it is the letterhead.
  private func namesOwner(_ upper: Int, _ lower: Int, _ joined: [UInt8], isSplit: Bool) -> Bool {
    if TitleWords.continues(joined) || FrontLines.isRemnant(joined) { return true }
    return (isSplit || areCentred(upper, lower)) && !TitleWords.opens(joined)
  }

  /// Whether a line is too little for a title: 管理办法, 实施细则.
  private static func isRemnant(_ text: [UInt8]) -> Bool {
    text.count <= 18 && TitleWords.mayContinue(text)
  }

  /// Whether nothing but furniture and letterhead stands above a line.
  private mutating func startsDocument(_ index: Int) -> Bool {
    guard index <= 8 else { return false }
    return (0..<index).allSatisfy { upper in
      switch self[upper].form {
      case .navigation, .metadata, .secrecy, .letterhead, .documentNumber, .date: true
      default: false
      }
    }
  }

  private func isQuotedTitle(_ text: [UInt8]) -> Bool {
    glyph(at: 0, in: text.span).value == Glyph.titleOpen
      && glyph(endingAt: text.count, notBefore: 0, in: text.span)?.value == Glyph.titleClose
  }

  private static let aboutWord = Array("关于".utf8)

  /// Whether an announcement above names the joined lines as one title.
  private mutating func isNamedAbove(_ upper: Int, _ title: [UInt8]) -> Bool {
    for index in (max(0, upper - 12)..<upper).reversed() where self[index].form == .announcement {
      return ByteSearch.first(title, in: self[index].text) != nil
    }
    return false
  }

  /// Whether a line of a printed page is at least as wide as the line right below it.
  private func isWiderLine(_ upper: Int, _ lower: Int) -> Bool {
    let (above, below) = (outline.passages[upper], outline.passages[lower])
    guard outline.layout.isWrapped, above.last + 1 == below.first else { return false }
    let source = outline.text.source
    let span = source.bytes.span
    return LineMeasure.columns(of: source.lines[above.last], in: span)
      >= LineMeasure.columns(of: source.lines[below.first], in: span)
  }

  /// Whether two lines stand in the middle of one page.
  private func areCentred(_ upper: Int, _ lower: Int) -> Bool {
    let (above, below) = (outline.passages[upper], outline.passages[lower])
    if above.mark.isCentred || below.mark.isCentred {
      return above.mark.isCentred && below.mark.isCentred
    }
    let lines = outline.text.source.lines
    guard lines[above.first].indent > 0, lines[below.first].indent > 0 else { return false }
    return abs(middle(of: lines[above.first]) - middle(of: lines[below.first])) <= 4
  }

  /// Twice the column in which the middle of a line stands.
  private func middle(of line: SourceLine) -> Int {
    2 * line.indent + LineMeasure.columns(of: line, in: outline.text.bytes.span)
  }

  /// The words of some lines together.
  mutating func text(of lines: ClosedRange<Int>) -> [UInt8] {
    lines.flatMap { self[$0].text }
  }
}
