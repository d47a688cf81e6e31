internal import ChineseText
internal import RegulationModel

/// The text that a citation stands in.
struct ReferenceSource: Sendable {
  /// `nil` in a preamble.
  var row: Int?
  var part: Reference.Part
  var preambleParagraph: Int?
}

/// Counts Unicode scalars up to UTF-8 offsets that only grow.
struct ScalarPosition {
  private var offset: Int
  private var scalars = 0

  init(_ start: Int) {
    offset = start
  }

  /// How many scalars stand before an offset.
  mutating func advance(to target: Int, in bytes: Span<UInt8>) -> Int {
    while offset < target {
      if bytes[offset] & 0xC0 != 0x80 { scalars += 1 }
      offset += 1
    }
    return scalars
  }
}

/// Turns resolutions into references: identifiers, offsets, text.
struct ReferenceMaker {
  private let edition: Edition
  private let lookup: TargetLookup
  /// The text that the citations stand in.
  private let bytes: [UInt8]
  /// Identifiers made already, by row.
  private var ids: [String?]
  /// The last elements of identifiers made already.
  private var tails: [TailKey: String] = [:]
  private struct TailKey: Hashable {
    let kind: ProvisionKind
    let number: Int
  }
  /// How many members of ranges may still be listed, so that no document makes the answer explode.
  private var spareMembers = 1 << 20

  /// Of a range in another act, no more members are listed.
  private static let maximumOtherMembers = 200

  /// Makes references from a text, which is the edition's or a sentence of its own.
  init(_ bytes: [UInt8], _ edition: Edition, _ index: ProvisionIndex) {
    self.bytes = bytes
    self.edition = edition
    ids = [String?](repeating: nil, count: index.rows.count)
    lookup = TargetLookup(index: index)
  }

  mutating func reference(
    _ token: CitationToken, _ result: Resolution, _ source: ReferenceSource,
    position: inout ScalarPosition
  ) -> Reference {
    let start = position.advance(to: token.range.lowerBound, in: bytes.span)
    let pieces = pieces(token, result, position)
    let end = position.advance(to: token.range.upperBound, in: bytes.span)
    let rows = expand(result)
    let isOther = result.work != nil || isAnnexAway(result)
    return Reference(
      from: source.row.map { id($0) } ?? (source.preambleParagraph == nil ? "" : "preamble"),
      part: source.part, preambleParagraph: source.preambleParagraph, start: start, end: end,
      text: String(decoding: bytes[token.range], as: UTF8.self), kind: result.kind,
      targets: isOther ? otherTargets(result.spans) : rows.map { id($0) }, work: result.work,
      status: result.status, reason: result.reason,
      line: line(of: source, at: token.range.lowerBound),
      pieces: pieces, spans: result.spans, targetRows: isOther ? [] : rows,
      fromRow: source.row ?? -1)
  }

  /// The line of the source where the words of a citation begin; 0 where none is known.
  ///
  /// Words behind the items of a list stand as many paragraphs below its last provision as in the canonical
  /// text.
  private func line(of source: ReferenceSource, at offset: Int) -> Int {
    guard let row = source.row else {
      let position = (source.preambleParagraph ?? 0) - 1
      let lines = edition.preambleLines
      return lines.indices.contains(position) ? lines[position] : 0
    }
    let own = edition.rows[row]
    guard source.part == .closing, Int(own.end) > row + 1 else { return Int(own.line) }
    let last = edition.rows[Int(own.end) - 1]
    let start = max(last.label.offsets.lowerBound, last.text.offsets.lowerBound)
    let breaks = edition.bytes[min(start, offset)..<offset].count { $0 == 0x0A }
    return Int(last.line) + breaks
  }

  /// Where each target is written. A citation whose numbers all stand in one place is one piece.
  private mutating func pieces(
    _ token: CitationToken, _ result: Resolution, _ start: ScalarPosition
  ) -> [Reference.Piece] {
    let ends: [(first: String, last: String?)]
    if result.work != nil {
      ends = result.spans.map { ($0.first.id, $0.last?.id) }
    } else if result.reason == nil {
      ends = result.runs.map { (id($0.first), $0.last == $0.first ? nil : id($0.last)) }
    } else {
      return []
    }
    let stored = bytes
    var position = start
    let stops = token.spans.map { $0.stop ?? token.range.upperBound }
    guard ends.count > 1, stops.count == ends.count else {
      guard let first = ends.first, let last = ends.last,
        ends.count == 1 || areNeighbours(result.runs)
      else { return [] }
      let end = position.advance(to: token.range.upperBound, in: stored.span)
      let isOne = ends.count == 1 && first.last == nil
      return [
        Reference.Piece(end: end, first: first.first, last: isOne ? nil : last.last ?? last.first)
      ]
    }
    return zip(ends, stops).enumerated().map { index, pair in
      let stop = index == stops.count - 1 ? token.range.upperBound : pair.1
      return Reference.Piece(
        end: position.advance(to: stop, in: stored.span), first: pair.0.first, last: pair.0.last)
    }
  }

  /// Whether targets stand side by side, as those of 前两款.
  private func areNeighbours(_ runs: [(first: Int, last: Int)]) -> Bool {
    guard runs.count > 1 else { return false }
    let rows = lookup.index.rows
    return zip(runs, runs.dropFirst()).allSatisfy { Int(rows[$0.last].end) == $1.first }
  }

  private func isAnnexAway(_ result: Resolution) -> Bool {
    if case .annexNotHeld = result.reason { return result.runs.isEmpty }
    return false
  }

  private mutating func expand(_ result: Resolution) -> [Int] {
    var rows: [Int] = []
    for run in result.runs {
      let members = lookup.expand(run, limit: max(2, spareMembers))
      if members.count > 1 { spareMembers -= members.count }
      rows.append(contentsOf: members)
    }
    return rows
  }

  /// Identifiers in an act whose text is not at hand; a short range is counted out.
  private func otherTargets(_ spans: [LocusSpan]) -> [String] {
    var targets: [String] = []
    for span in spans {
      guard let last = span.last else {
        targets.append(span.first.id)
        continue
      }
      targets.append(contentsOf: members(span.first, last) ?? [span.first.id, last.id])
    }
    return targets.filter { !$0.isEmpty }
  }

  private func members(_ first: Locus, _ last: Locus) -> [String]? {
    guard let unit = first.narrowest, last.narrowest == unit, let lower = first.number(unit),
      let upper = last.number(unit), lower.branches.isEmpty, upper.branches.isEmpty,
      first.setting(unit, upper) == last, lower <= upper,
      upper.value - lower.value < ReferenceMaker.maximumOtherMembers
    else { return nil }
    return (lower.value...upper.value).map { first.setting(unit, ProvisionNumber($0)).id }
  }

  private mutating func id(_ row: Int) -> String {
    if let id = ids[row] { return id }
    let own = lookup.index.rows[row]
    let id: String
    if own.kind > .article, own.kind < .annex, own.occurrence == 1, let number = own.number,
      own.parent >= 0, own.kind != .paragraph || kind(of: Int(own.parent)) < .paragraph
    {
      // The identifier of the parent is mostly known already.
      id = self.id(Int(own.parent)) + tail(own.kind, number.value)
    } else if own.kind == .article, own.occurrence == 1, let number = own.number, !isInAnnex(row) {
      id = own.kind.idStem + "_" + number.description
    } else {
      id = Provision(edition: edition, index: row).id
    }
    ids[row] = id
    return id
  }

  private func kind(of row: Int) -> ProvisionKind { lookup.index.rows[row].kind }

  /// `__para_1`, made once.
  private mutating func tail(_ kind: ProvisionKind, _ number: Int) -> String {
    let place = TailKey(kind: kind, number: number)
    if let tail = tails[place] { return tail }
    let tail = "__\(kind.idStem)_\(number)"
    tails[place] = tail
    return tail
  }

  private func isInAnnex(_ row: Int) -> Bool {
    let rows = lookup.index.rows
    var next = Int(rows[row].parent)
    while next >= 0 {
      if rows[next].kind == .annex { return true }
      next = Int(rows[next].parent)
    }
    return false
  }
}
