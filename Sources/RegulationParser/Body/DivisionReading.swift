internal import ChineseText
internal import RegulationModel

/// Reading the headings of divisions, and lines that are headings by their place.
extension BodyReader {
  mutating func readDivision(
    _ kind: ProvisionKind, _ number: ProvisionNumber, _ index: Int, _ bytes: Span<UInt8>
  ) -> Int {
    let passage = outline.passages[index]
    lines.close()
    setMarkApart(behindLabelOf: passage, bytes)
    numbering.division(kind, number, line: passage.line)
    var next = index + 1
    var heading: Passage? = text.isBare(passage) ? nil : passage
    if heading == nil, next < region.body.upperBound,
      outline.isLooseHeading(outline.passages[next])
    {
      // The heading stands on the next line.
      heading = outline.passages[next]
      next += 1
    }
    if let words = heading, isLineBelowHeading(next) {
      if let whole = HeadingLines.joined(words, outline.passages[next], text) {
        heading = whole
        next += 1
      } else {
        findings.append(ParserFindings.lineBelowHeading(line: outline.passages[next].line))
      }
    }
    writer.division(kind, number, passage, heading: heading)
    return next
  }

  /// Whether a short line that is no sentence stands between the heading of a division and its
  /// first unit.
  private func isLineBelowHeading(_ index: Int) -> Bool {
    guard index + 1 < region.body.upperBound, outline.isLooseHeading(outline.passages[index]),
      outline.passages[index].mark.heading == 0
    else { return false }
    return isNextHead(index + 1) || outline.isHeading(outline.passages[index + 1])
  }

  /// Whether a line that only its place and its words show is the heading of what stands below it.
  mutating func isLooseHeading(_ index: Int) -> Bool {
    let next = index + 1
    guard next < region.body.upperBound, !outline.hasUnits,
      isNextHead(next) || outline.isHeading(outline.passages[next])
    else { return false }
    let passage = outline.passages[index]
    if LooseHeadings.isPart(passage, outline) { return true }
    guard writer.builder.hasUnits, LooseHeadings.isBetween(index, outline) else { return false }
    findings.append(ParserFindings.lineAboveArticle(line: passage.line))
    return true
  }
}
