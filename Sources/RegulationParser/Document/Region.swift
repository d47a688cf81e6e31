internal import ChineseText
internal import RegulationModel

/// Which passages of a document are the regulation, and what those before its first unit are.
struct Region {
  /// What a passage before the first unit is.
  enum Front {
    case title
    case note
    case preamble
    case contents
    case navigation
  }

  /// What each passage from the title to the first unit is, by index.
  fileprivate(set) var front: [(passage: Int, role: Front)] = []
  /// The passages of the body: headings, articles and what is in them.
  fileprivate(set) var body: Range<Int> = 0..<0
  /// The passages of the closing (落款).
  fileprivate(set) var closing: [Int] = []
  /// The passages of the annexes.
  fileprivate(set) var annexes: Range<Int> = 0..<0

  /// Index of the first passage that belongs to the regulation.
  var start: Int { front.first?.passage ?? body.lowerBound }
  /// Index behind the last one.
  var end: Int { max(annexes.upperBound, closing.last.map { $0 + 1 } ?? 0, body.upperBound) }

  /// Finds the regulation around a chain of articles that is not empty. May shorten the chain.
  init(_ outline: DocumentOutline, _ chain: inout ArticleChain) {
    let bodyStart = Region.bodyStart(outline, chain)
    let bodyEnd = RegionEnd.bodyEnd(outline, &chain)
    body = bodyStart..<bodyEnd
    let tail = RegionEnd.tail(outline, from: bodyEnd)
    closing = tail.closing
    annexes = tail.annexes
    front = FrontFinder(outline).find(before: bodyStart)
  }

  /// The first heading directly above the first article: 第一编, 第一章, 第一节, each wider than the
  /// one below it. Headings of one level above each other are a table of contents.
  private static func bodyStart(_ outline: DocumentOutline, _ chain: ArticleChain) -> Int {
    guard let first = chain.heads.first else { return 0 }
    var start = first
    var widest = ProvisionKind.article
    while start > 0 {
      if let label = Region.labelAbove(start - 1, outline), label < widest {
        // The heading stands on the line below its label.
        widest = label
        start -= 2
        continue
      }
      let passage = outline.passages[start - 1]
      if outline.isHeading(passage), case .division(let kind, _) = passage.label?.label,
        kind < widest
      {
        widest = kind
      } else if !isCrossheading(passage, outline) || start != first {
        break
      }
      start -= 1
    }
    return start
  }

  /// The kind of the division whose bare label stands above a line that may be its heading.
  private static func labelAbove(_ index: Int, _ outline: DocumentOutline) -> ProvisionKind? {
    guard index > 0, outline.isLooseHeading(outline.passages[index]),
      case .division(let kind, _) = outline.passages[index - 1].label?.label,
      outline.text.isBare(outline.passages[index - 1])
    else { return nil }
    return kind
  }

  /// Whether a passage is a heading such as 一、土地使用权出让合同纠纷, which is no unit.
  static func isCrossheading(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    guard case .item(.enumerated, _) = passage.label?.label, !passage.endsClause else {
      return false
    }
    let limit = DocumentOutline.longestHeading
    return outline.text.length(passage, upTo: limit + 1) <= limit
  }
}

/// Where the regulation ends.
private enum RegionEnd {
  /// Index behind the last passage of the last article.
  ///
  /// Behind an article that sets the day of entry into force, the first line that is no sentence is
  /// the headline of something else; labels further on do not belong to the regulation.
  static func bodyEnd(_ outline: DocumentOutline, _ chain: inout ArticleChain) -> Int {
    guard let last = chain.heads.last else { return 0 }
    for (head, next) in zip(chain.heads, chain.heads.dropFirst()) {
      let end = ((head + 1)..<next).first { !isSentenceOrItem(outline.passages[$0]) } ?? next
      if end < next, !isDivisionOnly(outline, end..<next), setsEntryIntoForce(outline, head) {
        chain.end(before: end)
        return end
      }
    }
    var index = last + 1
    while index < outline.passages.count, continues(outline.passages[index], outline) { index += 1 }
    return index
  }

  private static func isSentenceOrItem(_ passage: Passage) -> Bool {
    if case .item = passage.label?.label { return true }
    return passage.endsClause
  }

  private static func isDivisionOnly(_ outline: DocumentOutline, _ range: Range<Int>) -> Bool {
    range.allSatisfy {
      let passage = outline.passages[$0]
      return outline.isHeading(passage) || Region.isCrossheading(passage, outline)
        || CanonicalLine.isSupplementary(
          passage.textStart..<passage.end, in: outline.text.source.bytes.span)
    }
  }

  /// Whether a passage can be part of the last article: a sentence, or an item.
  private static func continues(_ passage: Passage, _ outline: DocumentOutline) -> Bool {
    if case .annex = passage.label?.label { return false }
    if case .item(let style, _) = passage.label?.label {
      return passage.endsClause || style != .enumerated
    }
    guard passage.endsClause else { return false }
    var end = passage.end
    let bytes = outline.text.source.bytes.span
    while let last = glyph(endingAt: end, notBefore: passage.textStart, in: bytes) {
      if !Glyph.isClosing(last.value) {
        // ！ and ？ end headlines, not provisions.
        if last.value == 0xFF01 || last.value == 0xFF1F { return false }
        break
      }
      end = last.offset
    }
    return !NavigationWords.match(outline.text.whole(passage))
  }

  /// Whether an article reads 自…起施行 or 自…起实施.
  private static func setsEntryIntoForce(_ outline: DocumentOutline, _ head: Int) -> Bool {
    let passage = outline.passages[head]
    guard passage.end - passage.textStart < 1_200 else { return false }
    let text = outline.text.text(passage)
    return [Array("起施行".utf8), Array("起实施".utf8), Array("起生效".utf8)].contains {
      ByteSearch.first($0, in: text) != nil
    }
  }

  /// The closing and the annexes behind the body.
  static func tail(
    _ outline: DocumentOutline, from start: Int
  ) -> (closing: [Int], annexes: Range<Int>) {
    let closing = closingLines(outline, from: start)
    let next = closing.last.map { $0 + 1 } ?? start
    guard next < outline.passages.count,
      case .annex = outline.passages[next].label?.label
    else { return (closing, next..<next) }
    var end = next + 1
    while end < outline.passages.count,
      !NavigationWords.match(outline.text.whole(outline.passages[end]))
    {
      end += 1
    }
    return (closing, next..<end)
  }

  /// One to three short lines of which the last is a date, and no more.
  private static func closingLines(_ outline: DocumentOutline, from start: Int) -> [Int] {
    for count in 1...3 {
      let index = start + count - 1
      guard index < outline.passages.count else { return [] }
      let passage = outline.passages[index]
      let whole = outline.text.whole(passage)
      guard whole.count <= 120, !passage.endsClause, !NavigationWords.match(whole) else {
        return []
      }
      var cursor = GlyphCursor(0..<whole.count)
      if DateScanner.read(&cursor, whole.span) != nil, cursor.isAtEnd {
        return Array(start...index)
      }
    }
    return []
  }
}
