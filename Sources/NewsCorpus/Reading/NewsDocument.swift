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
    let flow = ParagraphFlow.paragraphs(of: source, layout: layout, measures: measures) { index in
      NewsDocument.opening(of: lines[index], at: index + 1, reserved)
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

  /// What the joining of lines should know: furniture and the lines around a regulation stand alone,
  /// datelines and the words that open a speaker's paragraph begin one.
  private static func opening(
    of line: Glyphs, at number: Int, _ reserved: [ClosedRange<Int>]
  ) -> ParagraphFlow.Opening {
    if reserved.contains(where: { $0.lowerBound == number || $0.upperBound + 1 == number }) {
      return .heading
    }
    if line.count <= 60, PageFurniture.reason(line) != nil { return .heading }
    if Dateline(line) != nil { return .heading }
    if SectionNumber(line) != nil || SpeechLead.opens(line) { return .unit }
    return .none
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
