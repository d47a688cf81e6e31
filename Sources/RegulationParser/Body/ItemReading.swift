internal import ChineseText
internal import RegulationModel

/// Reading a passage with the label of a 项 or 目.
extension BodyReader {
  mutating func readItem(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    if isCrossheading(index) {
      lines.close()
      return writer.crossheading(passage)
    }
    let (style, number) = ItemJudge.read(style, number, writer.lists)
    if countsThrough(style, number, passage) {
      return writeItem(style, number, passage, index, bytes)
    }
    switch ItemJudge.judge(
      passage, style, number, writer.lists, hasPending: writer.hasPending,
      followsColon: leadEndsInColon || isInAnnex, text: text)
    {
    case .item: writeItem(style, number, passage, index, bytes)
    case .doubtful(let finding):
      findings.append(finding)
      writeItem(style, number, passage, index, bytes)
    case .text(let finding):
      if let finding { findings.append(finding) }
      readText(passage.asText, index, bytes)
    }
  }

  /// Whether the number goes on from a list of an earlier unit: opinions count （一）（二） through all
  /// of their units 一、二、.
  private func countsThrough(_ style: LabelStyle, _ number: Int, _ passage: Passage) -> Bool {
    outline.hasUnits && writer.outermostList == nil && number > 1
      && lastNumbers[style] == number - 1 && !ItemJudge.isCited(passage, text)
  }

  private mutating func writeItem(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, _ index: Int, _ bytes: Span<UInt8>
  ) {
    lines.close()
    if outline.hasUnits { lastNumbers[style] = number }
    let resumes = writer.hasPending && resumesOuterList(behind: index)
    guard inline.mayHoldSuccessor(passage, bytes), !isQuoting(passage),
      case let below = label(at: index + 1, bytes),
      let (first, others) = inline.successors(of: passage, style, number, before: below, bytes)
    else { return writeItem(style, number, passage, outerResumes: resumes, bytes) }
    writeItem(style, number, first, outerResumes: resumes, bytes)
    readInlineItems(others, line: passage.line, bytes)
  }

  /// Writes an item and the list that its own line holds.
  private mutating func writeItem(
    _ style: LabelStyle, _ number: Int, _ passage: Passage, outerResumes: Bool,
    _ bytes: Span<UInt8>
  ) {
    let pieces =
      inline.mayHold(passage, bytes) && !isQuoting(passage)
      ? inline.pieces(of: passage, before: nil, bytes) : nil
    writer.item(style, number, pieces?.lead ?? passage, outerResumes: outerResumes)
    if let pieces { readInlineItems(pieces.items, line: passage.line, bytes) }
  }

  /// Whether the outermost list goes on with its next number before another article or division.
  private func resumesOuterList(behind index: Int) -> Bool {
    guard let outer = writer.outermostList else { return false }
    let end = min(region.end, index + 1 + ListResumption.farthest)
    return ListResumption.happens(outer, in: (index + 1)..<max(index + 1, end)) { next in
      let passage = outline.passages[next]
      switch passage.label?.label {
      case .item: return ItemJudge.isCited(passage, text) ? nil : passage.label
      case .article: return heads[headPosition...].first == next ? passage.label : nil
      case .division: return outline.isHeading(passage) ? passage.label : nil
      case .annex, nil: return passage.label
      }
    }
  }

  /// A heading such as 一、… that an article or a division follows.
  private func isCrossheading(_ index: Int) -> Bool {
    let passage = outline.passages[index]
    guard !leadEndsInColon || passage.mark.heading > 0,
      passage.mark.heading > 0 || outline.isCrossheading(passage)
    else { return false }
    let next = index + 1
    return next < region.body.upperBound
      && (isNextHead(next) || outline.isHeading(outline.passages[next]))
  }
}
