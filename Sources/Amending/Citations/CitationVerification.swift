internal import CrossReferences
internal import DecisionLanguage
internal import Findings
internal import RegulationModel

extension CitationUpdate {
  /// Holds the citations against the new edition: those that cite what is gone, and those whose words
  /// mean another provision than before.
  ///
  /// - Parameters:
  ///   - edition: the new edition.
  ///   - nodes: the node of each of its rows.
  ///   - base: the edition before.
  /// - Returns: the findings, in the order of the citations.
  func findings(_ edition: Edition, nodes: [Int], base: Edition) -> [Finding] {
    let rows = Dictionary(nodes.enumerated().map { ($1, $0) }) { first, _ in first }
    var held: [Key: Reference] = [:]
    for reference in EditionCitations(edition).references {
      held[Key(reference)] = reference
    }
    var scan = ScalarCount()
    var findings: [Finding] = []
    for entry in tracked {
      let old = references[entry.reference]
      let (row, part, paragraph) = place(of: entry.slot, rows)
      let label = row.map { Provision(edition: edition, index: $0).citation } ?? "序言"
      guard let text = text(of: entry.slot, edition, row, paragraph) else { continue }
      let start = scan.scalars(before: entry.range.lowerBound, in: text, of: edition.bytes)
      let now = held[Key(row: row ?? -1, part: part, paragraph: paragraph, start: start)]
      if entry.isBroken {
        if let gone = firstGone(old, base) {
          findings.append(
            AmendmentFindings.citationOfDeleted(
              place: label, text: now?.text ?? old.text, target: gone))
        }
        continue
      }
      if entry.isPartial, entry.isChanged {
        findings.append(
          AmendmentFindings.citationInPart(place: label, old: old.text, new: now?.text ?? old.text))
      }
      // A citation that is none any more no longer points there either.
      if let now, means(now, entry.targets, rows, isRange: old.targetRows.count > 1) { continue }
      guard let target = entry.targets.first.flatMap({ rows[$0] }) else { continue }
      findings.append(
        AmendmentFindings.citationShifted(
          place: label, text: now?.text ?? old.text,
          target: Provision(edition: edition, index: target).citation))
    }
    return findings
  }

  /// The first provision that a citation names and that is gone.
  private func firstGone(_ reference: Reference, _ base: Edition) -> String? {
    CitedPlaces.named(by: reference, base).first { places.node(of: $0) == nil }.map {
      Provision(edition: base, index: $0).citation
    }
  }

  /// Whether a citation of the new edition means some nodes; of several, the first and the last.
  private func means(
    _ reference: Reference, _ targets: [Int], _ rows: [Int: Int], isRange: Bool
  ) -> Bool {
    let wanted = targets.compactMap { rows[$0] }
    let found = reference.targetRows
    if isRange { return found.first == wanted.first && found.last == wanted.last }
    return found == wanted
  }

  private func place(
    of slot: TextSlot, _ rows: [Int: Int]
  ) -> (row: Int?, part: Reference.Part, paragraph: Int?) {
    switch slot {
    case .preamble(let index): (nil, .text, index + 1)
    case .closing(let node): (rows[node], .closing, nil)
    case .text(let node), .heading(let node): (rows[node], .text, nil)
    case .title, .note: (nil, .text, nil)
    }
  }

  private func text(
    of slot: TextSlot, _ edition: Edition, _ row: Int?, _ paragraph: Int?
  ) -> Range<Int>? {
    if let paragraph {
      return edition.front.preamble.indices.contains(paragraph - 1)
        ? edition.front.preamble[paragraph - 1].offsets : nil
    }
    guard let row else { return nil }
    if case .closing = slot { return edition.rows[row].closing.offsets }
    return edition.rows[row].text.offsets
  }

  private struct Key: Hashable {
    var row: Int
    var part: Reference.Part
    var paragraph: Int?
    var start: Int

    init(row: Int, part: Reference.Part, paragraph: Int?, start: Int) {
      self.row = row
      self.part = part
      self.paragraph = paragraph
      self.start = start
    }

    init(_ reference: Reference) {
      self.init(
        row: reference.fromRow, part: reference.part, paragraph: reference.preambleParagraph,
        start: reference.start)
    }
  }
}

/// Counts the scalars before offsets that only grow within one text.
private struct ScalarCount {
  private var base = 0..<0
  private var offset = 0
  private var scalars = 0

  mutating func scalars(before target: Int, in text: Range<Int>, of bytes: [UInt8]) -> Int {
    if text != base || target < offset { (base, offset, scalars) = (text, 0, 0) }
    while offset < target, base.lowerBound + offset < base.upperBound {
      if bytes[base.lowerBound + offset] & 0xC0 != 0x80 { scalars += 1 }
      offset += 1
    }
    return scalars
  }
}
