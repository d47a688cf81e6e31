internal import ChineseText
internal import Documents
internal import RegulationModel

/// The passages of a document whose container tells its paragraphs.
///
/// A block is a passage. A block that goes on behind a line break of the container is one too,
/// unless the line before breaks off within a sentence or a title: 最高人民法院 ↵ 关于…的规定.
struct DocumentBlocks {
  private(set) var reflow = Reflow()
  private(set) var passages: [Passage] = []
  private(set) var asides: [(line: Int, aside: Evidence.Aside)] = []

  init(_ document: SourceDocument) {
    let source = document.text
    let bytes = source.bytes.span
    passages.reserveCapacity(source.lines.count)
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      let evidence = document.evidence[index]
      if let aside = evidence.aside {
        asides.append((index, aside))
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
      add(passage, paragraph, source)
    }
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
