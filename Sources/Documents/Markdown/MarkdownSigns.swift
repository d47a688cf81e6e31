internal import ChineseText

/// The signs by which a text without name shows that it is Markdown.
enum MarkdownSigns {
  /// How much of a text is looked at.
  private static let sample = 1 << 18

  /// Whether there are clear signs: a heading with `#`, two lines that begin in bold (one where a
  /// label stands in it) or have the marks of a page at their ends (`&nbsp;`, `<br>`), the rule of a
  /// table below its head, or articles behind breaks within a line (`…。<br>第二条`).
  static func areClear(in bytes: [UInt8]) -> Bool {
    let end = min(bytes.count, sample)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var bold = 0
    var previous = start..<start
    var isCode = false
    while start < end {
      var stop = start
      while stop < end, bytes[stop] != Mark.lineFeed, bytes[stop] != Mark.carriageReturn {
        stop += 1
      }
      let line = trimmed(start..<stop, bytes)
      if isFence(line, bytes) { isCode.toggle() }
      if !isCode, let sign = sign(of: line, below: previous, bytes) {
        if sign == .clear { return true }
        bold += 1
        if bold > 1 { return true }
      }
      previous = line
      start = stop + 1
    }
    return breaksBeforeArticles(bytes, end)
  }

  /// Whether several breaks stand in a text, and articles right behind some.
  private static func breaksBeforeArticles(_ bytes: [UInt8], _ end: Int) -> Bool {
    var breaks = 0
    var isBeforeArticle = false
    var from = 0
    while let open = ByteSearch.first(UInt8(ascii: "<"), in: from..<end, of: bytes.span) {
      from = open + 1
      guard let close = bytes[open..<min(end, open + 8)].firstIndex(of: Mark.greater),
        endsInBreak(0..<(close + 1), bytes)
      else { continue }
      breaks += 1
      let rest = bytes[(close + 1)..<min(end, close + 65)].drop { Mark.isBlank($0) }
      isBeforeArticle = isBeforeArticle || BlockText.beginsArticle(Array(rest))
      if breaks > 1, isBeforeArticle { return true }
    }
    return false
  }

  private enum Sign {
    case clear, bold
  }

  private static func sign(
    of line: Range<Int>, below previous: Range<Int>, _ bytes: [UInt8]
  ) -> Sign? {
    guard let first = line.first else { return nil }
    switch bytes[first] {
    case Mark.hash: return isHeading(line, bytes) ? .clear : nil
    case Mark.pipe, Mark.dash, Mark.colon:
      if isRule(line, below: previous, bytes) { return .clear }
    case UInt8(ascii: "&") where MarkdownSigns.blanks.contains(where: bytes[line].starts):
      return .bold
    default: break
    }
    if bytes[line.upperBound - 1] == Mark.greater, endsInBreak(line, bytes) { return .bold }
    return boldSign(line, bytes)
  }

  /// Blanks as pages write them.
  private static let blanks = ["&nbsp;", "&emsp;", "&ensp;", "&#160;", "&#12288;"].map {
    Array($0.utf8)
  }

  /// `<br>`, `<BR/>`, `<br />`, `</p>` behind words.
  private static func endsInBreak(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    let tail = bytes[line].suffix(7)
    guard let open = tail.lastIndex(of: UInt8(ascii: "<")), open > line.lowerBound else {
      return false
    }
    let name = bytes[(open + 1)..<(line.upperBound - 1)].filter { $0 != Mark.space }
      .map { $0 | 0x20 }
    return [Array("br".utf8), Array("br/".utf8), Array("/p".utf8)].contains(name)
  }

  /// `# 条例`, `## 第一章`; without blank `##第一章` and `#第一章`.
  private static func isHeading(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    guard let heading = MarkdownHeading(in: bytes, from: line.lowerBound, to: line.upperBound),
      !heading.text.isEmpty
    else { return false }
    let hasBlank = Mark.isBlank(bytes[line.lowerBound + heading.level])
    let isWide = bytes[heading.text].contains { $0 >= 0x80 }
    return isWide && (hasBlank || heading.level > 1 || startsWithOrdinal(heading.text, bytes))
  }

  /// `**第一条**`, `- **第一条**`, `> **甲**`.
  private static func boldSign(_ line: Range<Int>, _ bytes: [UInt8]) -> Sign? {
    var start = line.lowerBound
    if line.count > 2,
      bytes[start] == Mark.dash || bytes[start] == Mark.asterisk || bytes[start] == Mark.greater,
      Mark.isBlank(bytes[start + 1])
    {
      start += 2
    }
    guard line.upperBound - start > 4, bytes[start] == Mark.asterisk,
      bytes[start + 1] == Mark.asterisk,
      bytes[start + 2] >= 0x80
    else { return nil }
    var next = start + 2
    while next + 1 < line.upperBound {
      if bytes[next] == Mark.asterisk, bytes[next + 1] == Mark.asterisk {
        return startsWithOrdinal((start + 2)..<next, bytes) ? .clear : .bold
      }
      next += 1
    }
    return nil
  }

  private static func isRule(
    _ line: Range<Int>, below previous: Range<Int>, _ bytes: [UInt8]
  ) -> Bool {
    guard previous.count > 2, bytes[previous.lowerBound] == Mark.pipe else { return false }
    let rule = MarkdownLine(
      number: 1, start: line.lowerBound, end: line.upperBound, endsInBlanks: false)
    guard let columns = MarkdownTable.columns(ofRule: rule, in: bytes), columns > 1 else {
      return false
    }
    return MarkdownTable.cells(previous, in: bytes).count == columns
  }

  private static func startsWithOrdinal(_ range: Range<Int>, _ bytes: [UInt8]) -> Bool {
    bytes[range].starts(with: "第".utf8)
  }

  private static func isFence(_ line: Range<Int>, _ bytes: [UInt8]) -> Bool {
    line.count >= 3
      && Mark.run(Mark.backtick, in: bytes, from: line.lowerBound, to: line.upperBound) >= 3
  }

  private static func trimmed(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, Mark.isBlank(bytes[start]) { start += 1 }
    while end > start, Mark.isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
