internal import ChineseText
internal import RegulationModel

/// Labels that a reader of printed pages put on lines of their own: it took the wide gap behind
/// them for the space between two columns, and gives one column after the other.
///
///     第二章
///     第八条
///
///     规划与建设
///
///     市主管部门应当会同发展和
///
///     改革、建设等部门编制规划。
///
/// Each of the labels in a row gets the first of the lines below them that no other has.
enum GapColumns {
  /// The document with the words behind their labels again, on the lines of the labels, so that
  /// each line keeps its number; `nil` when no labels were parted from their words.
  static func joined(_ source: SourceText) -> SourceText? {
    let bytes = source.bytes.span
    var pairs: [(label: SourceLine, words: SourceLine)] = []
    var proofs = 0
    var index = 0
    while index < source.lines.count {
      guard isBareLabel(source.lines[index], bytes) else {
        index += 1
        continue
      }
      let labels = labels(from: index, source, bytes)
      let last = labels.last ?? index
      if let words = words(for: labels, source, bytes) {
        for (label, own) in zip(labels, words) {
          pairs += own.map { (source.lines[label], source.lines[$0]) }
        }
        if goesOnBehindBlank(words.last?.last ?? last, source, bytes) { proofs += 1 }
      }
      index = last + 1
    }
    return proofs >= fewestProofs ? source.replacing(edits(pairs)) : nil
  }

  /// Sentences behind labels that a blank line divides, which prove it.
  private static let fewestProofs = 2
  /// Longer lines, in UTF-8, are no bare labels.
  private static let longestLabel = 48
  /// Shorter lines, in UTF-8, may be captions of articles.
  private static let shortestBrokenLine = 45
  /// More labels do not stand in a row.
  private static let longestRun = 12
  /// Lines below the labels that are looked at for each of them.
  private static let reach = 8

  /// Whether a line holds the label of an article or a division and nothing else.
  @inline(__always)
  private static func isBareLabel(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    let length = line.end - line.start
    // 第
    guard length > 6, length <= longestLabel, bytes[line.start] == 0xE7,
      bytes[line.start + 1] == 0xAC, bytes[line.start + 2] == 0xAC,
      let match = LabelScanner.match(line.content, in: bytes), match.end == line.end
    else { return false }
    switch match.label {
    case .article, .division: return true
    case .item, .annex: return false
    }
  }

  /// The bare labels on lines below each other, with a blank line between two or none.
  private static func labels(
    from first: Int, _ source: SourceText, _ bytes: Span<UInt8>
  ) -> [Int] {
    let lines = source.lines
    var labels = [first]
    var index = first + 1
    while index < lines.count, labels.count <= longestRun {
      if isBareLabel(lines[index], bytes) {
        labels.append(index)
      } else if !lines[index].isBlank || lines[index - 1].isBlank {
        break
      }
      index += 1
    }
    return labels
  }

  /// The lines with the words of some labels, behind a blank line; `nil` when they are not there.
  private static func words(
    for labels: [Int], _ source: SourceText, _ bytes: Span<UInt8>
  ) -> [[Int]]? {
    let lines = source.lines
    guard labels.count <= longestRun, let start = labels.last.map({ $0 + 1 }),
      start < lines.count, lines[start].isBlank
    else { return nil }
    let end = min(lines.count, start + labels.count * reach)
    var rest = (start..<end).filter { !lines[$0].isBlank }[...]
    var words: [[Int]] = []
    for label in labels {
      guard let first = rest.popFirst(),
        isGlyph(lines[first]) || LabelScanner.match(lines[first].content, in: bytes) == nil
      else { return nil }
      var own = [first]
      if isDivision(lines[label], bytes) {
        guard mayBeHeading(lines[first], bytes) else { return nil }
        if let second = rest.first, isGlyph(lines[first]), isGlyph(lines[second]) {
          rest.removeFirst()
          own.append(second)
        }
      }
      words.append(own)
    }
    return words
  }

  /// Whether a line holds one glyph: of `总　则` each is one.
  private static func isGlyph(_ line: SourceLine) -> Bool { line.end - line.start == 3 }

  private static func isDivision(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    guard case .division = LabelScanner.match(line.content, in: bytes)?.label else { return false }
    return true
  }

  private static func mayBeHeading(_ line: SourceLine, _ bytes: Span<UInt8>) -> Bool {
    line.end - line.start <= Passage.longestHeading * 3
      && !LineMeasure.endsClause(line, in: bytes)
  }

  /// Whether a line that breaks off goes on behind a blank line, without a label.
  private static func goesOnBehindBlank(
    _ index: Int, _ source: SourceText, _ bytes: Span<UInt8>
  ) -> Bool {
    let lines = source.lines
    guard index + 2 < lines.count, lines[index + 1].isBlank, !lines[index + 2].isBlank
    else { return false }
    return lines[index].end - lines[index].start >= shortestBrokenLine
      && !LineMeasure.endsClause(lines[index], in: bytes)
      && LabelScanner.match(lines[index + 2].content, in: bytes) == nil
  }

  /// Puts words behind their labels and takes them away where they stood, in order of the text.
  private static func edits(
    _ pairs: [(label: SourceLine, words: SourceLine)]
  ) -> [SourceText.Edit] {
    let moves = pairs.flatMap { pair in
      [
        SourceText.Edit(range: pair.label.end..<pair.label.end, copied: pair.words.content),
        SourceText.Edit(range: pair.words.content, copied: nil),
      ]
    }
    return moves.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}
