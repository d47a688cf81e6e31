internal import DecisionLanguage
internal import RegulationModel

extension Edition {
  /// The words of a provision and of all that it holds, a paragraph each, as a decision quotes them.
  ///
  /// `isLabelled` says whether its own label is quoted: not that of an article which stands alone.
  func quotation(of row: Int, isLabelled: Bool) -> QuotedText {
    QuotedText(paragraphs(of: row, isLabelled: isLabelled))
  }

  /// The same of several provisions one behind the other.
  func quotation(of rows: [Int], isLabelled: Bool) -> QuotedText {
    QuotedText(rows.flatMap { paragraphs(of: $0, isLabelled: isLabelled) })
  }

  private func paragraphs(of row: Int, isLabelled: Bool) -> [String] {
    let range = stretch(of: row)
    let start =
      isLabelled ? range.lowerBound : max(range.lowerBound, rows[row].label.offsets.upperBound)
    return bytes[min(start, range.upperBound)..<range.upperBound].split(separator: 0x0A).map {
      line in
      String(decoding: Edition.unguarded(line), as: UTF8.self)
    }.filter { !$0.isEmpty }
  }

  /// The bytes of a provision with all that it holds, from its label on.
  func stretch(of row: Int) -> Range<Int> {
    var lower = Int.max
    var upper = 0
    for inner in row..<Int(rows[row].end) {
      for range in [rows[inner].label, rows[inner].heading, rows[inner].text, rows[inner].closing]
      where !range.isEmpty {
        lower = min(lower, range.offsets.lowerBound)
        upper = max(upper, range.offsets.upperBound)
      }
    }
    return lower < upper ? lower..<upper : 0..<0
  }

  /// Whether a provision is printed as one of another edition is, with all that it holds.
  func isPrinted(_ row: Int, like other: Edition, _ otherRow: Int) -> Bool {
    guard rows[row].end - Int32(row) == other.rows[otherRow].end - Int32(otherRow) else {
      return false
    }
    return bytes[stretch(of: row)] == other.bytes[other.stretch(of: otherRow)]
  }

  /// Whether a provision will be printed as one of another edition is, once its citations follow.
  func isForeseen(
    _ row: Int, like other: Edition, _ otherRow: Int, _ forecast: CitationForecast
  ) -> Bool {
    guard rows[row].end - Int32(row) == other.rows[otherRow].end - Int32(otherRow) else {
      return false
    }
    return forecast.text(String(decoding: bytes[inside(row)], as: UTF8.self))
      == String(decoding: other.bytes[other.inside(otherRow)], as: UTF8.self)
  }

  /// Whether a provision is printed as another one is, their labels apart.
  func isPrintedInside(_ row: Int, like other: Edition, _ otherRow: Int) -> Bool {
    guard rows[row].end - Int32(row) == other.rows[otherRow].end - Int32(otherRow) else {
      return false
    }
    return bytes[inside(row)] == other.bytes[other.inside(otherRow)]
  }

  /// Whether 项 with the same numbers in both have their labels spelled alike, or there are others: no
  /// instruction makes （一） of (一) alone.
  func spellsLabels(of row: Int, like other: Edition, _ otherRow: Int) -> Bool {
    let count = Int(rows[row].end) - row
    guard count == Int(other.rows[otherRow].end) - otherRow else { return true }
    return (1..<max(1, count)).allSatisfy { offset in
      let (left, right) = (rows[row + offset], other.rows[otherRow + offset])
      return left.kind != right.kind || left.number != right.number
        || bytes[left.label.offsets] == other.bytes[right.label.offsets]
    }
  }

  private func inside(_ row: Int) -> Range<Int> {
    let range = stretch(of: row)
    return max(range.lowerBound, rows[row].label.offsets.upperBound)..<range.upperBound
  }

  /// A line without the ideographic spaces before it.
  private static func unguarded(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line
    while rest.starts(with: CanonicalLine.space) {
      rest = rest.dropFirst(CanonicalLine.space.count)
    }
    return rest
  }
}
