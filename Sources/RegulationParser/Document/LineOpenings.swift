internal import ChineseText
internal import RegulationModel

/// What the re-flow is told about the starts of lines, asked in their order.
struct LineOpenings {
  /// The number of the last article.
  private var article: ProvisionNumber?
  /// What tells where the note below a title begins.
  private var note = NoteOpening()

  /// What a line begins with.
  mutating func opening(_ line: SourceLine, in bytes: Span<UInt8>) -> LineOpening {
    guard let match = LabelScanner.match(line.content, in: bytes) else {
      return note.begins(with: line, in: bytes) ? .note : .none
    }
    let opening = opening(match, line, bytes)
    note.pass(opening, line, in: bytes)
    return opening
  }

  private mutating func opening(
    _ match: LabelMatch, _ line: SourceLine, _ bytes: Span<UInt8>
  ) -> LineOpening {
    switch match.label {
    case .division:
      let isShort = line.end - match.end <= Passage.longestHeading * 3
      guard isShort, !LineMeasure.endsClause(line, in: bytes) else { return .none }
      return LineOpenings.isCited(match, in: line, bytes) ? .none : .heading
    case .article(let number):
      let isDue = article.map(number.follows) ?? (number == ProvisionNumber(1))
      if match.isSpaced {
        article = number
        return number == ProvisionNumber(1) ? .firstUnit : .spacedUnit
      }
      guard isDue, !LineOpenings.isCited(match, in: line, bytes) else { return .none }
      article = number
      return .article
    case .item, .annex: return .unit
    }
  }

  private static func isCited(
    _ match: LabelMatch, in line: SourceLine, _ bytes: Span<UInt8>
  ) -> Bool {
    guard !match.isSpaced else { return false }
    switch LabelNeighbour(behind: match.end, until: line.end, in: bytes) {
    case .citation, .doubtful: return true
    case .apart, .counted, .plain: return false
    }
  }
}
