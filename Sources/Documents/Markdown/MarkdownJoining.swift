internal import ChineseText

/// Joins the lines of paragraphs that were broken off at a fixed width, or within a sentence.
///
/// A soft break is no break of the text: CommonMark 0.31, 6.9. But authors of Chinese put lines that
/// are paragraphs right below each other; so only a line that breaks off visibly goes on.
struct MarkdownJoining {
  /// How far a full line may fall short, in columns.
  private static let slack = 8

  private let layout: PageLayout
  private let measures: [LineMeasure]

  /// Measures a file.
  init(_ source: SourceText) {
    (layout, measures) = PageLayout.measure(source)
  }

  /// The pieces of a paragraph, of which those on lines that go on are joined.
  func join(_ pieces: [MarkdownPiece], of paragraph: MarkdownParagraph) -> [MarkdownPiece] {
    guard pieces.count > 1, paragraph.evidence.heading == nil else {
      return pieces
    }
    var joined: [MarkdownPiece] = [pieces[0]]
    for (piece, previous) in zip(pieces.dropFirst(), pieces) {
      if piece.start == .soft,
        layout.isWrapped && goesOn(previous, to: piece, of: paragraph)
          || breaksOff(previous, before: piece)
      {
        joined[joined.count - 1].append(piece)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

  /// Whether a line ends within a sentence, with a comma or behind one, and the next is no unit.
  private func breaksOff(_ piece: MarkdownPiece, before next: MarkdownPiece) -> Bool {
    let text = piece.text.span
    guard let last = glyph(endingAt: piece.text.count, notBefore: 0, in: text),
      !next.text.isEmpty, !UnitLabel.begins(next.text)
    else { return false }
    switch last.value {
    case Glyph.comma, Glyph.enumerationComma, Glyph.titleOpen, 0x201C: return true
    default: break
    }
    let first = glyph(at: 0, in: next.text.span).value
    guard Self.ideographs.contains(last.value), Self.ideographs.contains(first) else {
      return false
    }
    // 甲，乙 ↵ 丙，丁 may be a list.
    let end = TextEnd.mark(of: 0..<next.text.count, in: next.text.span)
    return end.map(Glyph.endsClause) == true && Self.commas.isIn(piece.text)
  }

  private static let commas: WordSet = ["，"]
  private static let ideographs: ClosedRange<UInt32> = 0x4E00...0x9FFF

  private func goesOn(
    _ piece: MarkdownPiece, to next: MarkdownPiece, of paragraph: MarkdownParagraph
  ) -> Bool {
    let line = paragraph.numbers[next.line] - 2
    guard measures.indices.contains(line),
      measures[line].columns >= layout.fullColumns - Self.slack
    else { return false }
    return !measures[line].endsClause || !UnitLabel.begins(next.text)
  }
}

extension MarkdownPiece {
  /// Appends the text of the next line; a blank parts words that are not Chinese.
  mutating func append(_ next: MarkdownPiece) {
    if let last = glyph(endingAt: text.count, notBefore: 0, in: text.span)?.value,
      let first = next.text.isEmpty ? nil : glyph(at: 0, in: next.text.span).value,
      DisplayWidth.printedColumns(of: last) < 2, DisplayWidth.printedColumns(of: first) < 2
    {
      text.append(Mark.space)
    }
    let length = text.count
    text += next.text
    deleted += next.deleted
    links += next.links.map { $0.shifted(by: length) }
  }
}
