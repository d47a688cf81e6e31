package import CrossReferences
package import RegulationModel

/// All marks of an edition, by the place of the text that they stand in.
package struct EditionMarks: Sendable {
  /// The marks of the 题注.
  let note: MarkList
  /// The terms that are defined, in order, each once.
  private(set) var terms: [String] = []
  /// The concepts that the marked times are cases of, each once.
  private(set) var timeConcepts: [String] = []
  /// The citations that were found.
  package let citations: EditionCitations
  /// The terms that are defined, with what they mean.
  package let definedTerms: [DefinedTerm]
  private var marks = TextMarks()

  /// Finds the marks. Linear in the text.
  ///
  /// - Parameters:
  ///   - edition: the text.
  ///   - acts: other acts by the titles under which citations name them.
  ///   - names: short names of acts.
  package init(
    _ edition: Edition, acts: [String: LinkedAct] = [:], names: StatuteNames = .builtIn
  ) {
    self.init(edition, EditionCitations(edition, names: names), acts: acts, names: names)
  }

  /// Finds the marks of an edition whose citations are known. Linear in the text.
  ///
  /// - Parameters:
  ///   - edition: the text.
  ///   - citations: its citations, read with the same `names`.
  ///   - acts: other acts by the titles under which citations name them.
  ///   - names: short names of acts.
  package init(
    _ edition: Edition, _ citations: EditionCitations, acts: [String: LinkedAct],
    names: StatuteNames
  ) {
    let defined = DefinedTerms(edition, names: names)
    note = NoteMarks.marks(of: edition)
    self.citations = citations
    definedTerms = defined.terms
    addReferences(edition, acts)
    addTerms(edition, defined)
    addTimes(edition)
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
    marks[isClosing ? .closing(row) : .text(row)]
  }

  /// The marks of a paragraph of the preamble, counted from 0.
  package func marks(preamble index: Int) -> [Mark] { marks[.preamble(index)] }

  private mutating func addReferences(_ edition: Edition, _ acts: [String: LinkedAct]) {
    let maker = ReferenceMarks(edition: edition, acts: acts)
    var offsets: (start: Int, value: ScalarOffsets)?
    for reference in citations.references {
      let (text, start) = place(of: reference, in: edition)
      var running =
        offsets.flatMap { $0.start == start ? $0.value : nil }
        ?? ScalarOffsets(from: start)
      if let mark = maker.mark(reference, &running) { marks.add(mark, to: text) }
      offsets = (start, running)
    }
  }

  /// The text that a citation stands in, and its UTF-8 offset.
  private func place(of reference: Reference, in edition: Edition) -> (TextMarks.Text, Int) {
    if let paragraph = reference.preambleParagraph, reference.fromRow < 0 {
      return (.preamble(paragraph - 1), edition.front.preamble[paragraph - 1].offsets.lowerBound)
    }
    let row = edition.rows[reference.fromRow]
    return reference.part == .closing
      ? (.closing(reference.fromRow), row.closing.offsets.lowerBound)
      : (.text(reference.fromRow), row.text.offsets.lowerBound)
  }

  private mutating func addTerms(_ edition: Edition, _ defined: DefinedTerms) {
    let texts = TextTable(edition)
    var seen: Set<String> = []
    // Definitions first: a use may not take their place.
    for isDefinition in [true, false] {
      var found = TextMarks()
      for place in defined.places where place.isDefinition == isDefinition {
        let term = defined.terms[place.term]
        guard term.kind != .widening, let text = texts.text(at: place.range) else { continue }
        if seen.insert(term.term).inserted { terms.append(term.term) }
        let kind: Mark.Kind = isDefinition ? .definition(term: term.term) : .term(term.term)
        found.add(Mark(place.range, kind), to: text)
      }
      marks.merge(found)
    }
  }

  private mutating func addTimes(_ edition: Edition) {
    let texts = TextTable(edition)
    var found = TextMarks()
    var concepts: Set<String> = []
    for mark in TimeMarks(edition).marks {
      guard case .time(let time) = mark.kind, let text = texts.text(at: mark.range) else {
        continue
      }
      found.add(mark, to: text)
      concepts.insert(time.concept)
    }
    marks.merge(found)
    timeConcepts = concepts.sorted()
  }
}

/// Finds the text that an offset of an edition is in.
private struct TextTable {
  private var entries: [(range: Range<Int>, text: TextMarks.Text)] = []

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

  func text(at range: Range<Int>) -> TextMarks.Text? {
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
