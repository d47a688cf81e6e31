internal import ChineseText
internal import RegulationModel

/// Acts whose provisions are numbered 1. 2. 3. and nothing else, as those of companies and schools.
enum NumberedAct {
  /// Fewer provisions are a list.
  private static let fewest = 3
  /// More passages do not stand above the first provision.
  private static let longestFront = 8

  /// Whether a document is one: 1. 2. 3. run through all of it, below a title that names a kind of act.
  static func isOne(_ outline: DocumentOutline) -> Bool {
    var first: Int?
    var last = 0
    scan: for (index, passage) in outline.passages.enumerated() {
      switch passage.label?.label {
      // Annexes have numbers of their own.
      case .annex: break scan
      case .item(.dotted, last + 1):
        first = first ?? index
        last += 1
      case .item(.dotted, _), .item(.enumerated, _), .division: return false
      case .article where passage.label?.isSpaced == true: return false
      case .article, .item, nil: break
      }
    }
    guard last >= fewest, let first, first <= longestFront else { return false }
    return outline.passages[..<first].contains { passage in
      passage.label == nil && !passage.endsClause
        && TitleWords.areAct(outline.text.whole(passage))
    }
  }

  /// Whether the units of a document are such provisions, and no container says so.
  static func holds(_ unit: Passage, _ outline: DocumentOutline) -> Bool {
    guard outline.hasUnits, !unit.mark.hasCountedLabel, unit.mark.heading == 0 else { return false }
    return Glyph.isDigit(glyph(at: unit.start, in: outline.text.bytes.span).value)
  }
}
