internal import ChineseText

/// Joins the lines of paragraphs that were broken off at a fixed width.
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
    guard layout.isWrapped, pieces.count > 1, paragraph.evidence.heading == nil else {
      return pieces
    }
    var joined: [MarkdownPiece] = [pieces[0]]
    for (piece, previous) in zip(pieces.dropFirst(), pieces) {
      if piece.start == .soft, goesOn(previous, to: piece, of: paragraph) {
        joined[joined.count - 1].append(piece)
      } else {
        joined.append(piece)
      }
    }
    return joined
  }

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
