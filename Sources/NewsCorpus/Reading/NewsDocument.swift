internal import ChineseText

/// A file as paragraphs and heading lines, with what belongs to the page set aside.
struct NewsDocument: Sendable {
  /// The decoded file.
  let source: SourceText
  /// Whether its lines were wrapped at a fixed width.
  let isWrapped: Bool
  /// Paragraphs and heading lines in order, and the lines about items among them.
  private(set) var passages: [Passage] = []
  /// What was set aside so far.
  private(set) var dropped: [DroppedLines] = []

  /// Reads a decoded file.
  ///
  /// - Parameters:
  ///   - source: the file.
  ///   - reserved: 1-based lines that hold a regulation and are left out.
  init(_ source: SourceText, reserved: [ClosedRange<Int>] = []) {
    self.source = source
    let lines = source.lines.map { Glyphs(utf8: source.bytes.span.extracting($0.content)) }
    let (layout, measures) = PageLayout.measure(source)
    isWrapped = layout.isWrapped
    let openings =
      layout.isWrapped
      ? LineOpenings(lines, source, layout, measures, reserved: reserved).openings : []
    let flow = ParagraphFlow.paragraphs(of: source, layout: layout, measures: measures) {
      openings.isEmpty ? .none : openings[$0]
    }
    drop(flow.pageNumbers, .pageNumber)
    drop(flow.pageHeads, .pageHead)
    let furniture = Set(flow.pageNumbers + flow.pageHeads)
    var reading = PassageReading(lines)
    for paragraph in flow.paragraphs {
      if reserved.contains(where: { $0.contains(paragraph.first + 1) }) {
        reading.interrupt()
        continue
      }
      let held = (paragraph.first...paragraph.last).filter {
        !furniture.contains($0) && !source.lines[$0].isBlank
      }
      reading.append(held, of: source)
    }
    reading.mend()
    passages = reading.passages
    dropped += reading.dropped
  }

  private mutating func drop(_ indexes: [Int], _ reason: DroppedLines.Reason) {
    for index in indexes {
      dropped.append(
        DroppedLines(
          lines: (index + 1)...(index + 1), text: source.string(source.lines[index].content),
          reason: reason))
    }
  }
}
