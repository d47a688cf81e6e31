internal import ChineseText

/// What the joining of wrapped lines should know about each line.
///
/// Furniture and the lines around a regulation stand alone; datelines and the words that open a
/// speaker's paragraph begin one. Where first lines are indented, a line that is not is a heading
/// when it stands behind one that ended short of the margin, or when it does not end and a first
/// line follows.
struct LineOpenings {
  /// The openings by line index.
  private(set) var openings: [LineOpening] = []

  /// Columns by which a line that ends a paragraph falls short of a full one.
  private static let room = 4
  /// Longer lines are no furniture.
  private static let longestFurniture = 60

  /// Judges all lines of a wrapped file.
  ///
  /// - Parameters:
  ///   - lines: the lines.
  ///   - source: the file.
  ///   - layout: how it was set.
  ///   - measures: of its lines.
  ///   - reserved: 1-based lines that hold a regulation.
  init(
    _ lines: [Glyphs], _ source: SourceText, _ layout: PageLayout, _ measures: [LineMeasure],
    reserved: [ClosedRange<Int>]
  ) {
    openings.reserveCapacity(lines.count)
    var previous: Int?
    for (index, line) in lines.enumerated() {
      guard !source.lines[index].isBlank else {
        openings.append(.none)
        continue
      }
      var opening = LineOpenings.opening(of: line, at: index + 1, reserved)
      if opening == .none, layout.boundary == .indentation, source.lines[index].indent < 2,
        LineOpenings.standsApart(previous, measures, layout, openings)
      {
        opening = .heading
      }
      openings.append(opening)
      previous = index
    }
    if layout.boundary == .indentation { markAboveFirstLines(source, layout, measures) }
  }

  /// Marks lines that break off short of the margin above a first line, or above such a line.
  private mutating func markAboveFirstLines(
    _ source: SourceText, _ layout: PageLayout, _ measures: [LineMeasure]
  ) {
    var goesOnBelow = true
    for index in openings.indices.reversed() where !source.lines[index].isBlank {
      let isIndented = source.lines[index].indent >= 2
      let breaksOff =
        !isIndented && !measures[index].endsClause
        && measures[index].columns <= layout.fullColumns - LineOpenings.room
      if breaksOff, !goesOnBelow, openings[index] == .none { openings[index] = .heading }
      goesOnBelow = !isIndented && openings[index] != .heading
    }
  }

  /// Whether a line that is not indented cannot go on from the line before it.
  private static func standsApart(
    _ previous: Int?, _ measures: [LineMeasure], _ layout: PageLayout,
    _ openings: [LineOpening]
  ) -> Bool {
    guard let previous else { return true }
    let leavesRoom = measures[previous].columns <= layout.fullColumns - room
    return leavesRoom && (measures[previous].endsClause || openings[previous] == .heading)
  }

  private static func opening(
    of line: Glyphs, at number: Int, _ reserved: [ClosedRange<Int>]
  ) -> LineOpening {
    if reserved.contains(where: { $0.lowerBound == number || $0.upperBound + 1 == number }) {
      return .heading
    }
    if line.count <= longestFurniture, PageFurniture.reason(line) != nil { return .heading }
    if Dateline(line) != nil { return .heading }
    return SectionNumber(line) != nil || SpeechLead.opens(line) ? .unit : .none
  }
}
