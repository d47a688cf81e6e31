internal import ChineseText
internal import RegulationModel

extension Passage {
  /// A paragraph with the label that it begins with.
  init(_ paragraph: SourceParagraph, of source: SourceText, _ bytes: Span<UInt8>) {
    let line = source.lines[paragraph.first]
    let last = source.lines[paragraph.last]
    let label = LabelScanner.match(line.content, in: bytes)
    var start = line.start
    if let label { start = LabelMark.textStart(behind: label, until: line.end, in: bytes) }
    self.init(
      first: paragraph.first, last: paragraph.last, start: line.start, label: label,
      textStart: start, end: last.end, endsClause: LineMeasure.endsClause(last, in: bytes))
  }
}
