internal import ChineseText
internal import RegulationModel

/// Reading the annexes.
extension BodyReader {
  mutating func readAnnexes(_ bytes: Span<UInt8>) {
    var articles = NumberingCheck()
    isInAnnex = true
    var index = region.annexes.lowerBound
    while index < region.annexes.upperBound {
      let passage = outline.passages[index]
      defer { leadEndsInColon = BodyReader.endsInColon(passage, bytes) }
      switch passage.label?.label {
      case .annex(let number):
        articles = NumberingCheck()
        index = readAnnexLabel(number, index)
        continue
      case .division(let kind, let number) where outline.isHeading(passage):
        writer.division(kind, number, passage, heading: text.isBare(passage) ? nil : passage)
      case .article(let number)
      where passage.label?.isSpaced == true && articles.isNext(number):
        articles.article(number, line: passage.line)
        writer.article(number, passage, caption: nil)
      case .item(let style, let number):
        readItem(style, number, passage, index, bytes)
      case nil where region.annexHeadings.contains(index):
        articles = NumberingCheck()
        writer.division(.annex, nil, passage, heading: passage)
      default:
        writer.plain(passage.asText)
      }
      index += 1
    }
  }

  /// Whether the words of a line leave an annex's label as it is when they stand behind it: not
  /// those of `附件 ↵ 43`, nor those of `附 ↵ 则`.
  private func mayHead(_ label: Passage, _ heading: Passage) -> Bool {
    var line: [UInt8] = []
    text.appendLabel(label, to: &line)
    let end = line.count
    line += CanonicalLine.space
    text.append(heading.asText, to: &line)
    return LabelScanner.match(0..<line.count, in: line.span)?.end == end
  }

  /// Opens an annex, whose heading may stand on the next line, and returns the index of the next.
  private mutating func readAnnexLabel(_ number: Int?, _ index: Int) -> Int {
    let passage = outline.passages[index]
    var heading: Passage? = text.isBare(passage) ? nil : passage
    var next = index + 1
    if heading == nil, next < region.annexes.upperBound,
      outline.isLooseHeading(outline.passages[next]), mayHead(passage, outline.passages[next])
    {
      heading = outline.passages[next]
      next += 1
    }
    writer.division(.annex, number.map { ProvisionNumber($0) }, passage, heading: heading)
    return next
  }
}
