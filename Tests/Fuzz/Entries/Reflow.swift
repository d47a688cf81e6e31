import ChineseText

extension FuzzEntry {
  /// Lines to paragraphs: each line is in one paragraph, or it is furniture of a page.
  static let reflow = FuzzEntry("reflow") { bytes throws(Violation) in
    guard let source = try? SourceText(decoding: bytes) else { return }
    let (layout, measures) = PageLayout.measure(source)
    let openings: [LineOpening] = [.none, .none, .unit, .spacedUnit, .heading]
    for salt in 0..<3 {
      let flow = ParagraphFlow.paragraphs(of: source, layout: layout, measures: measures) { line in
        let first = source.bytes[source.lines[line].start..<source.lines[line].end].last ?? 0
        return salt == 0 ? .none : openings[(Int(first) * salt) % openings.count]
      }
      var holders = [Int](repeating: 0, count: source.lines.count)
      var next = 0
      for paragraph in flow.paragraphs {
        try require(paragraph.first >= next && paragraph.last >= paragraph.first, "out of order")
        next = paragraph.last + 1
        for line in paragraph.first...paragraph.last { holders[line] += 1 }
      }
      for line in flow.pageNumbers + flow.pageHeads { holders[line] += 1 }
      for (index, line) in source.lines.enumerated() where !line.isBlank {
        try require(holders[index] > 0, "line \(index + 1) is lost")
      }
    }
  }
}
