internal import Comparison
internal import CrossReferences
internal import RegulationModel
internal import TextDifference

/// The rows of a 新旧条文对照表, whatever they are printed with.
package struct ComparisonTable: Sendable {
  /// What a row is.
  package enum Style: Sendable, Hashable {
    /// The heading of a division.
    case division
    /// An article, an annex, or a paragraph outside of both.
    case article
    /// Several articles that did not change, without their text.
    case folded
    /// The title, the 题注, the 序言, the 落款.
    case part
  }

  /// One row.
  package struct Row: Sendable {
    package let style: Style
    /// `nil` where the old edition has nothing.
    package let old: Cell?
    /// `nil` where the new edition has nothing.
    package let new: Cell?
    /// What happened, a sentence each.
    package let notes: [String]
    /// What the row tells of: one change, or those that are folded; none for a part of the text.
    var changes: [ProvisionChange] = []
    /// Both sides in one, for a reader who sees one column; empty for folded articles.
    var inline: [MarkedLine] = []
  }

  /// What one edition has: one line at least, the first one with the label.
  package struct Cell: Sendable {
    package private(set) var lines: [MarkedLine]

    init(label: String, lines: [MarkedLine]) {
      self.lines = lines.isEmpty ? [MarkedLine(depth: 0, segments: [])] : lines
      self.lines[0].label = label
    }

    /// The label of the first line: `第三条`.
    var label: String { lines[0].label }
  }

  package private(set) var rows: [Row] = []
  private let document: ComparisonDocument
  private let staleNotes: [String: [String]]
  /// Divisions whose heading is shown when one of their articles is.
  private var pendingDivisions: [ProvisionChange] = []
  private var unchangedRun: [ProvisionChange] = []

  /// Makes the rows of a comparison.
  package init(_ document: ComparisonDocument) {
    self.document = document
    staleNotes = Self.staleNotes(document)
    let showsParts = document.selection.isEverything
    if showsParts { addParts([.title, .note, .preamble]) }
    for change in document.comparison.changes { add(change) }
    flushUnchanged()
    if showsParts { addParts([.closing]) }
  }

  // MARK: - Rows

  private mutating func add(_ change: ProvisionChange) {
    if change.subject?.kind.isDivision ?? false { return addDivision(change) }
    guard document.selection.contains(change) else { return }
    let isPlain = change.kind == .unchanged && change.subject?.kind == .article
    if isPlain, document.selection.unchanged == .omitted { return }
    if isPlain, document.selection.unchanged == .folded { return fold(change) }
    flushUnchanged()
    flushDivisions()
    rows.append(row(of: change, .article))
  }

  private mutating func addDivision(_ change: ProvisionChange) {
    flushUnchanged()
    let isWanted = document.selection.contains(change) && document.selection.provisions == nil
    let isPlain = change.kind == .unchanged && !change.isRenumbered
    if isWanted, document.selection.unchanged == .full || !isPlain {
      flushDivisions()
      rows.append(row(of: change, .division))
    } else {
      // A division that comes next takes the place of the one of its level.
      let kind = change.subject?.kind ?? .chapter
      pendingDivisions.removeAll { ($0.subject?.kind ?? .chapter) >= kind }
      pendingDivisions.append(change)
    }
  }

  private mutating func flushDivisions() {
    for division in pendingDivisions { rows.append(row(of: division, .division)) }
    pendingDivisions = []
  }

  private func row(of change: ProvisionChange, _ style: Style) -> Row {
    Row(
      style: style, old: cell(change.old, change.oldLines),
      new: cell(change.new, change.newLines),
      notes: ChangeNotes.notes(of: change) + staleNotes(of: change), changes: [change],
      inline: change.lines)
  }

  private func cell(_ provisions: [Provision], _ lines: [MarkedLine]) -> Cell? {
    guard let first = provisions.first else { return nil }
    // Each of several provisions begins a line with its label.
    var labelled = lines
    var start = 0
    for provision in provisions {
      if labelled.indices.contains(start) { labelled[start].label = provision.label }
      start += LineDepths.depths(of: provision).count
    }
    return Cell(label: first.label, lines: labelled)
  }

  // MARK: - Unchanged articles

  /// Keeps an unchanged article for a row with its neighbours, if it goes on where they end.
  private mutating func fold(_ change: ProvisionChange) {
    if let last = unchangedRun.last, !last.isContinued(by: change) { flushUnchanged() }
    unchangedRun.append(change)
  }

  private mutating func flushUnchanged() {
    guard let first = unchangedRun.first, let last = unchangedRun.last else { return }
    flushDivisions()
    let old = ComparisonWording.articles(
      first.old.first?.label ?? "", last.old.last?.label ?? "")
    let new = ComparisonWording.articles(
      first.new.first?.label ?? "", last.new.last?.label ?? "")
    let text = ComparisonWording.foldedArticles(old, new, unchangedRun.count)
    let line = MarkedLine(depth: 0, segments: [DifferenceSegment(.equal, text)])
    let cell = Cell(label: "", lines: [line])
    let isLayout = unchangedRun.contains(where: \.isLayoutOnly)
    rows.append(
      Row(
        style: .folded, old: cell, new: cell,
        notes: isLayout ? [ComparisonWording.layoutOnly] : [], changes: unchangedRun))
    unchangedRun = []
  }

  // MARK: - Notes and parts

  private func staleNotes(of change: ProvisionChange) -> [String] {
    guard !staleNotes.isEmpty else { return [] }
    return change.new.flatMap { staleNotes[$0.id] ?? [] }
  }

  /// The notes on citations by the identifier of the article that they stand in.
  private static func staleNotes(_ document: ComparisonDocument) -> [String: [String]] {
    var notes: [String: [String]] = [:]
    for stale in document.staleCitations {
      let provision = document.comparison.new.provision(id: stale.citation.from)
      guard let article = provision?.article else { continue }
      notes[article.id, default: []].append(
        StaleCitationNote.note(stale, in: document.comparison.new))
    }
    return notes
  }

  private mutating func addParts(_ parts: [TextPartChange.Part]) {
    for part in document.comparison.parts where parts.contains(part.part) {
      let isPlain = part.kind == .unchanged
      if isPlain, document.selection.unchanged != .full { continue }
      let label = ComparisonWording.change(of: part.part)
      func cell(_ left: DifferenceSegment.Operation) -> Cell {
        Cell(
          label: label,
          lines: MarkedLineWriter.lines(of: part.difference, leavingOut: left, []))
      }
      rows.append(
        Row(
          style: .part, old: part.kind == .added ? nil : cell(.insert),
          new: part.kind == .removed ? nil : cell(.delete), notes: ChangeNotes.notes(of: part),
          inline: MarkedLineWriter.lines(of: part.difference, leavingOut: nil, [])))
    }
  }
}

extension ProvisionChange {
  /// Whether another unchanged article goes on where this one ends, in both editions.
  fileprivate func isContinued(by next: ProvisionChange) -> Bool {
    guard let old = old.last?.number, let new = new.last?.number,
      let nextOld = next.old.first?.number, let nextNew = next.new.first?.number
    else { return false }
    return nextOld.follows(old) && nextNew.follows(new)
  }
}
