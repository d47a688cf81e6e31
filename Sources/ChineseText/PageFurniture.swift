/// The lines of a document that belong to its pages: their numbers and their running heads.
struct PageFurniture {
  /// Indexes of the lines that hold page numbers, ascending.
  private(set) var numbers: [Int] = []
  /// Indexes of the running heads and feet, ascending.
  private(set) var heads: [Int] = []

  /// Whether a line belongs to the page, by index.
  private(set) var isFurniture: [Bool] = []
  /// Whether any line does.
  var hasAny: Bool { !numbers.isEmpty || !heads.isEmpty }

  /// Finds what is furniture in any document: decorated page numbers, or all that stand alone where
  /// lines were wrapped, and what repeats beside them there.
  ///
  /// - Parameters:
  ///   - candidates: the lines that may hold page numbers.
  ///   - lines: the document.
  ///   - isWrapped: whether lines were wrapped, so that the document comes from a page.
  init(certainAmong candidates: [PageCandidate], _ lines: TextLines, isWrapped: Bool) {
    numbers = candidates.filter { $0.standsAlone && (isWrapped || $0.number.isDecorated) }
      .map(\.line)
    isFurniture = Array(repeating: false, count: lines.source.lines.count)
    for line in numbers { isFurniture[line] = true }
    guard isWrapped else { return }
    heads = RunningHeads.repeated(lines, furniture: isFurniture)
    for line in heads { isFurniture[line] = true }
  }

  /// Finds the furniture of a regulation.
  ///
  /// - Parameters:
  ///   - candidates: the lines that may hold page numbers.
  ///   - lines: the document.
  ///   - isWrapped: whether lines were wrapped, so that the document comes from a page.
  init(_ candidates: [PageCandidate], _ lines: TextLines, isWrapped: Bool) {
    let evidence = PageEvidence(candidates, lines, isWrapped: isWrapped)
    numbers = candidates.indices.filter(evidence.isPageNumber).map { candidates[$0].line }
    heads = evidence.numberedHeads()
    isFurniture = Array(repeating: false, count: lines.source.lines.count)
    for line in numbers + heads { isFurniture[line] = true }
    for line in RunningHeads.find(lines, furniture: isFurniture) {
      heads.append(line)
      isFurniture[line] = true
    }
    heads.sort()
  }
}

/// What tells page numbers from numbers of the text.
private struct PageEvidence {
  private let candidates: [PageCandidate]
  private let lines: TextLines
  private let isWrapped: Bool
  /// Positions in `candidates` of those that rise by one from page to page.
  private let sequence: Set<Int>
  /// Whether the numbers of the pages are known, so that others need more than a look of one.
  private let areNumbersKnown: Bool
  /// The lines that hold a number and nothing else.
  private let bare: Set<Int>

  init(_ candidates: [PageCandidate], _ lines: TextLines, isWrapped: Bool) {
    self.candidates = candidates
    self.lines = lines
    self.isWrapped = isWrapped
    sequence = PageSequence(lines).find(candidates)
    let decorated = candidates.count { $0.standsAlone && $0.number.isDecorated }
    areNumbersKnown = decorated >= 2 || sequence.count >= 3
    bare = Set(candidates.lazy.filter(\.standsAlone).map(\.line))
  }

  /// Whether a candidate is a page number on a line of its own.
  func isPageNumber(_ position: Int) -> Bool {
    let candidate = candidates[position]
    guard candidate.standsAlone else { return false }
    if candidate.number.isDecorated || sequence.contains(position) { return true }
    if areNumbersKnown, !isWrapped { return false }
    let line = candidate.line
    let above = lines.neighbour(of: line, step: -1)
    let below = lines.neighbour(of: line, step: 1)
    if let above, lines.hasPageBreak(between: above, and: line + 1) { return true }
    if lines.hasPageBreak(between: line, and: below.map { $0 + 1 } ?? Int.max) { return true }
    // In a table and in a list numbers stand beside numbers.
    if [above, below].contains(where: { $0.map(bare.contains) ?? false }) { return false }
    if isWrapped { return !isInList(position) }
    return below == nil && above.map(endsClause) ?? false
  }

  /// The lines of which the words repeat beside numbers that rise from page to page.
  func numberedHeads() -> [Int] {
    let beside = sequence.filter { !candidates[$0].standsAlone }
    var places: [[UInt8]: [Int]] = [:]
    for position in beside {
      places[lines.key(candidates[position].words), default: []].append(candidates[position].line)
    }
    return places.values.filter { $0.count >= 2 }.flatMap(\.self).sorted()
  }

  /// Whether the next number stands too near for a page.
  private func isInList(_ position: Int) -> Bool {
    func isNear(_ other: Int, _ step: Int) -> Bool {
      guard candidates.indices.contains(other) else { return false }
      let pair = [candidates[position], candidates[other]]
      return pair[1].number.value == pair[0].number.value + step
        && lines.count(from: min(pair[0].line, pair[1].line), to: max(pair[0].line, pair[1].line))
          < 3
    }
    return isNear(position + 1, 1) || isNear(position - 1, -1)
  }

  private func endsClause(_ line: Int) -> Bool {
    LineMeasure.endsClause(lines.source.lines[line], in: lines.source.bytes.span)
  }
}
