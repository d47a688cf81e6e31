internal import ChineseText
internal import Documents
internal import RegulationModel

/// The passages of a document whose container tells its paragraphs.
///
/// A block is a passage. A block that goes on behind a line break of the container is one too,
/// unless the line before breaks off within a sentence or a title: 最高人民法院 ↵ 关于…的规定. A sentence that
/// breaks off above the number of a page goes on below it.
struct DocumentBlocks {
  private(set) var reflow = Reflow()
  private(set) var passages: [Passage] = []
  private(set) var asides: [(line: Int, aside: Evidence.Aside)] = []

  init(_ document: SourceDocument) {
    let source = document.text
    let bytes = source.bytes.span
    passages.reserveCapacity(source.lines.count)
    let pages = Set(source.countedPages)
    var isBehindPage = false
    var isInArticles = false
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      let evidence = document.evidence[index]
      if let aside = evidence.aside {
        asides.append((index, aside))
        continue
      }
      if pages.contains(index), DocumentBlocks.isPlain(evidence) {
        asides.append((index, .pageNumber))
        isBehindPage = isInArticles
        continue
      }
      let paragraph = SourceParagraph(first: index, last: index)
      var passage = Passage(paragraph, of: source, bytes)
      passage.mark = PassageMark(evidence)
      if let label = passage.label, evidence.labelLength > 0,
        label.end >= line.start + evidence.labelLength
      {
        passage.label = label.counted
      }
      if isBehindPage { passage.mark.continuesParagraph = DocumentBlocks.isPlain(evidence) }
      isBehindPage = false
      if case .article = passage.label?.label { isInArticles = true }
      add(passage, paragraph, source)
    }
  }

  /// Whether a container says of a block nothing that the number of a page and running text have not.
  private static func isPlain(_ evidence: Evidence) -> Bool {
    evidence.heading == nil && evidence.row == nil && evidence.labelLength == 0
      && !evidence.isTitle
  }

  private mutating func add(
    _ passage: Passage, _ paragraph: SourceParagraph, _ source: SourceText
  ) {
    if let last = passages.last, goesOn(passage, behind: last, source) {
      passages[passages.count - 1] = last.extended(by: passage)
      reflow.extendLast(to: paragraph.last)
    } else {
      passages.append(passage)
      reflow.add(paragraph)
    }
  }

  private func goesOn(_ passage: Passage, behind last: Passage, _ source: SourceText) -> Bool {
    guard passage.mark.continuesParagraph, passage.label == nil, !last.endsClause,
      !last.mark.isRow, !passage.mark.isRow
    else { return false }
    if case .division = last.label?.label { return false }
    // Rows of a table without one.
    if holdsTab(last, source) || holdsTab(passage, source) { return false }
    if CanonicalLine.looksLikeNote(passage.start..<passage.end, in: source.bytes.span) {
      return false
    }
    // 某机关 ↵ 2024年1月2日: two lines of a closing.
    var cursor = GlyphCursor(passage.start..<passage.end)
    let isDate = DateScanner.read(&cursor, source.bytes.span) != nil && cursor.isAtEnd
    return !isDate
  }
}

extension DocumentBlocks {
  private func holdsTab(_ passage: Passage, _ source: SourceText) -> Bool {
    ByteSearch.first(0x09, in: passage.start..<passage.end, of: source.bytes.span) != nil
  }
}

extension Passage {
  /// The passage with the lines of a later one.
  fileprivate func extended(by other: Passage) -> Passage {
    var longer = Passage(
      first: first, last: other.last, start: start, label: label, textStart: textStart,
      end: other.end, endsClause: other.endsClause)
    longer.mark = mark
    return longer
  }
}
