internal import ChineseText
internal import RegulationModel

/// Says what a document without a regulation holds that looks like one.
enum Sighting {
  /// The error for a document in which no regulation was found.
  static func refusal(of outline: DocumentOutline) -> ReadingError {
    var first: [ReadingError.Kind: Int] = [:]
    first[.comparisonTable] = comparison(in: outline)
    first[.numberedLines] = numberedLine(in: outline)
    for (index, passage) in outline.passages.enumerated() {
      if case .article = passage.label?.label, passage.label?.isSpaced == true {
        let kind: ReadingError.Kind =
          AnnexHeading.isRow(passage, outline) || isBelowAnnex(index, outline)
          ? .quotedArticles : .fewArticles
        first[kind] = first[kind] ?? index
      }
      guard let kind = kind(of: passage, outline), first[kind] == nil else { continue }
      first[kind] = index
    }
    let order: [ReadingError.Kind] = [
      .comparisonTable, .markup, .amendingDecision, .quotedArticles, .fewArticles,
      .numberedLines,
    ]
    guard let kind = order.first(where: { first[$0] != nil }), let index = first[kind] else {
      return .noArticle
    }
    let passage = outline.passages[index]
    return .noRegulation(
      ReadingError.Sight(
        kind: kind, line: passage.line,
        words: String(
          String.UnicodeScalarView(
            String(decoding: outline.text.whole(passage), as: UTF8.self).unicodeScalars.prefix(20)))
      ))
  }

  /// The heading of two texts side by side, above the first article of either.
  private static func comparison(in outline: DocumentOutline) -> Int? {
    let first = outline.passages.firstIndex {
      if case .article = $0.label?.label { true } else { false }
    }
    return ComparisonHeading.index(in: outline, 0..<(first ?? outline.passages.count))
  }

  /// The first of lines numbered 一、二、 or 1. 2.: the next number of its style stands further on.
  private static func numberedLine(in outline: DocumentOutline) -> Int? {
    for style in [LabelStyle.enumerated, .dotted] {
      // 1.1 counts as 1.
      let bytes = outline.text.bytes.span
      func isNumbered(_ passage: Passage, _ number: Int) -> Bool {
        let label = passage.label ?? passage.weakLabel(in: bytes)
        return label?.label == .item(style, number)
      }
      let passages = outline.passages
      guard let first = passages.indices.first(where: { isNumbered(passages[$0], 1) }) else {
        continue
      }
      let goesOn = passages.indices[first...].contains { isNumbered(passages[$0], 2) }
      if goesOn { return first }
    }
    return decimalLine(in: outline)
  }

  /// The first of lines numbered 1 目的, 2 职责, with 2.1 or the like below one of them.
  private static func decimalLine(in outline: DocumentOutline) -> Int? {
    let bytes = outline.text.bytes.span
    var first: Int?
    var last = 0
    var isDivided = false
    for (index, passage) in outline.passages.enumerated() where passage.label == nil {
      var cursor = GlyphCursor(passage.start..<passage.end)
      guard Glyph.isDigit(cursor.peek(bytes)), let number = ChineseNumeral.read(&cursor, bytes)
      else { continue }
      let next = cursor.take(bytes)
      if number == last + 1, Glyph.isBlank(next) || next >= 0x3400 {
        first = first ?? index
        last = number
      } else if next == 0x2E, Glyph.isDigit(cursor.peek(bytes)) {
        isDivided = true
      }
      if last > 1, isDivided { return first }
    }
    return nil
  }

  private static func kind(
    of passage: Passage, _ outline: DocumentOutline
  ) -> ReadingError.Kind? {
    let bytes = outline.text.bytes.span
    var cursor = GlyphCursor(passage.start..<passage.end)
    switch cursor.take(bytes) {
    case 0x201C, 0x300C, 0x22:
      return startsArticle(cursor.offset..<passage.end, bytes) ? .quotedArticles : nil
    case 0x2A, 0x23, 0x3C, 0x3E, 0x7C, 0x2D, 0x5F, 0x60, 0x7E, 0x2022, 0xB7, 0x25CF, 0x25A0, 0x25C6,
      0x27, 0x3D, 0x30...0x39:
      // * # < > | - _ ` ~ • · ● ■ ◆ ' = 0–9
      return isMarkup(&cursor, bytes) ? .markup : nil
    default: break
    }
    guard passage.end - passage.start <= 3_000 else { return nil }
    let text = outline.text.whole(passage)
    return amendments.contains { ByteSearch.first($0, in: text) != nil } ? .amendingDecision : nil
  }

  private static func startsArticle(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard case .article = LabelScanner.match(range, in: bytes)?.label else { return false }
    return true
  }

  /// Whether an article's label stands behind marks and the names of tags.
  private static func isMarkup(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> Bool {
    for _ in 0..<60 {
      let next = cursor.peek(bytes)
      if next == Glyph.ordinal { return startsArticle(cursor.offset..<cursor.end, bytes) }
      guard next != 0, next < 0x80 || Glyph.isBlank(next) else { return false }
      cursor.take(bytes)
    }
    return false
  }

  /// Whether a line with 附 or 附件 stands above.
  static func isBelowAnnex(_ index: Int, _ outline: DocumentOutline) -> Bool {
    outline.passages[..<index].contains {
      if case .annex = $0.label?.label { true } else { false }
    }
  }

  private static let amendments = ["修改为：“", "修改为:“", "修改为“", "修改为：\"", "增加一条，作为第", "中的“"].map {
    Array($0.utf8)
  }
}

/// Whether articles that do not begin with 第一条 are a part of a regulation: a label alone is no
/// ground, for decisions, tables and notices quote the articles of others.
enum LateStart {
  static func isFounded(
    _ chain: ArticleChain, _ region: Region, _ outline: DocumentOutline
  ) -> Bool {
    guard let first = chain.heads.first, let number = chain.numbers.first, number.value != 1 else {
      return true
    }
    if Sighting.isBelowAnnex(first, outline) { return false }
    // Of an amendment whose articles are counted through all amendments, any may be the first.
    if outline.isAmending, isInstruction(first, outline) { return true }
    let sentences = chain.heads.count { isSentence($0, outline) }
    guard sentences * 2 >= chain.heads.count else { return false }
    // Nothing else stands in the document, or it says that it is a part.
    if first == 0 || Excerpt.isMarked(outline) { return true }
    let title = region.front.filter { $0.role == .title }.flatMap {
      outline.text.whole(outline.passages[$0.passage])
    }
    return chain.heads.count >= 3 && !changes.contains { ByteSearch.first($0, in: title) != nil }
  }

  private static func isInstruction(_ head: Int, _ outline: DocumentOutline) -> Bool {
    AmendingAct.instructs(outline.text.text(outline.passages[head]))
  }

  /// Whether an article has words that end as provisions do.
  private static func isSentence(_ head: Int, _ outline: DocumentOutline) -> Bool {
    let passage = outline.passages[head]
    if AnnexHeading.isRow(passage, outline) { return false }
    if passage.endsClause { return true }
    let next = head + 1
    return next < outline.passages.count && outline.passages[next].endsClause
      && outline.passages[next].label == nil
  }

  private static let changes = ["修改", "修正", "废止", "罪名", "修订"].map { Array($0.utf8) }
}
