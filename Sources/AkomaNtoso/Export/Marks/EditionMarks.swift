package import CrossReferences
package import RegulationModel

/// All marks of an edition, by the place of the text that they stand in.
package struct EditionMarks: Sendable {
  /// The text that a mark stands in.
  private struct Place: Hashable {
    let row: Int
    let isClosing: Bool
  }

  /// The marks of the 题注.
  let note: MarkList
  /// The terms that are defined, in order, each once.
  private(set) var terms: [String] = []
  /// Whether a time limit is marked.
  private(set) var hasTimeLimits = false
  private var marks: [Place: MarkList] = [:]
  private var preamble: [Int: MarkList] = [:]

  /// Finds the marks. Linear in the text.
  ///
  /// - Parameters:
  ///   - edition: the text.
  ///   - acts: other acts by the titles under which citations name them.
  ///   - names: short names of acts.
  package init(
    _ edition: Edition, acts: [String: LinkedAct] = [:], names: StatuteNames = .builtIn
  ) {
    note = NoteMarks.marks(of: edition)
    addReferences(edition, acts, names)
    addTerms(edition, names)
    addTimeLimits(edition)
  }

  /// The bodies that the 题注 marks, in order.
  var bodies: [String] {
    note.marks.compactMap {
      if case .organization(let body) = $0.kind { body } else { nil }
    }
  }
  /// The names of the events that the 题注 marks, in order.
  var events: [String] {
    note.marks.compactMap {
      if case .day(_, let event, _) = $0.kind { event } else { nil }
    }
  }

  /// The marks of a provision's text, or of the words behind its items.
  package func marks(row: Int, isClosing: Bool = false) -> [Mark] {
    marks[Place(row: row, isClosing: isClosing)]?.marks ?? []
  }

  /// The marks of a paragraph of the preamble, counted from 0.
  package func marks(preamble index: Int) -> [Mark] { preamble[index]?.marks ?? [] }

  private mutating func addReferences(
    _ edition: Edition, _ acts: [String: LinkedAct], _ names: StatuteNames
  ) {
    let maker = ReferenceMarks(edition: edition, acts: acts)
    var offsets: (start: Int, value: ScalarOffsets)?
    for reference in EditionCitations(edition, names: names).references {
      let (text, start) = place(of: reference, in: edition)
      var running =
        offsets.flatMap { $0.start == start ? $0.value : nil }
        ?? ScalarOffsets(from: start)
      if let mark = maker.mark(reference, &running) { add(mark, to: text) }
      offsets = (start, running)
    }
  }

  /// The text that a citation stands in, and its UTF-8 offset.
  private func place(of reference: Reference, in edition: Edition) -> (TextTable.Text, Int) {
    if let paragraph = reference.preambleParagraph, reference.fromRow < 0 {
      return (.preamble(paragraph - 1), edition.front.preamble[paragraph - 1].offsets.lowerBound)
    }
    let row = edition.rows[reference.fromRow]
    return reference.part == .closing
      ? (.closing(reference.fromRow), row.closing.offsets.lowerBound)
      : (.text(reference.fromRow), row.text.offsets.lowerBound)
  }

  private mutating func addTerms(_ edition: Edition, _ names: StatuteNames) {
    let defined = DefinedTerms(edition, names: names)
    let texts = TextTable(edition)
    var seen: Set<String> = []
    // Definitions first: a use may not take their place.
    for isDefinition in [true, false] {
      for place in defined.places where place.isDefinition == isDefinition {
        let term = defined.terms[place.term]
        guard term.kind != .widening, let text = texts.text(at: place.range) else { continue }
        if seen.insert(term.term).inserted { terms.append(term.term) }
        add(
          Mark(place.range, isDefinition ? .definition(term: term.term) : .term(term.term)),
          to: text)
      }
    }
  }

  private mutating func addTimeLimits(_ edition: Edition) {
    for index in edition.rows.indices {
      let row = edition.rows[index]
      guard !row.kind.isDivision, row.kind != .crossheading else { continue }
      for (range, isClosing) in [(row.text, false), (row.closing, true)] where !range.isEmpty {
        let place = Place(row: index, isClosing: isClosing)
        var list = marks[place] ?? MarkList()
        let count = list.marks.count
        TimeLimitScanner.find(in: range.offsets, of: edition.bytes, to: &list)
        guard list.marks.count > count else { continue }
        hasTimeLimits = true
        marks[place] = list
      }
    }
  }

  private mutating func add(_ mark: Mark, to text: TextTable.Text) {
    switch text {
    case .preamble(let index): preamble[index, default: MarkList()].add(mark)
    case .text(let row): marks[Place(row: row, isClosing: false), default: MarkList()].add(mark)
    case .closing(let row): marks[Place(row: row, isClosing: true), default: MarkList()].add(mark)
    }
  }
}

/// Finds the text that an offset of an edition is in.
private struct TextTable {
  enum Text {
    case preamble(Int)
    case text(Int)
    case closing(Int)
  }

  private var entries: [(range: Range<Int>, text: Text)] = []

  init(_ edition: Edition) {
    for (index, range) in edition.front.preamble.enumerated() {
      entries.append((range.offsets, .preamble(index)))
    }
    for (index, row) in edition.rows.enumerated() where row.kind != .crossheading {
      if !row.text.isEmpty { entries.append((row.text.offsets, .text(index))) }
      if !row.closing.isEmpty { entries.append((row.closing.offsets, .closing(index))) }
    }
    entries.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  func text(at range: Range<Int>) -> Text? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].range.lowerBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, entries[low - 1].range.upperBound >= range.upperBound else { return nil }
    return entries[low - 1].text
  }
}
