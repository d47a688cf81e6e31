internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel
internal import RegulationParser

/// Where the instructions of an amending act stand in its own text, and what they quote.
///
/// An instruction whose words cannot be found again, or that goes on in another paragraph without a
/// quotation, has no place: then it is not marked.
struct ChangePlaces {
  /// The words of an instruction. Two that share words have one place.
  struct Place {
    /// The instructions, by their indexes.
    var instructions: [Int]
    /// The row in whose text the words begin.
    let host: Int
    /// Number among the places of the same row, from 1.
    let number: Int
    /// UTF-8 offsets of the words; they may reach into the rows of the paragraphs that follow.
    let range: Range<Int>
    /// What is quoted in them, in order.
    let quotations: [Quotation]
  }

  /// The decision, read from the text.
  let decision: AmendingDecision
  /// The places, in order.
  private(set) var places: [Place] = []
  /// By host, its places.
  private(set) var byHost: [Int: [Int]] = [:]
  /// Rows whose text goes on with a quotation of a row above, by row, and that row.
  private(set) var hosts: [Int: Int] = [:]

  /// Finds the places; `nil` for an act that amends none. Linear in the text.
  init?(_ edition: Edition) {
    guard let title = edition.title, AmendingAct.isTitle(Array(title.utf8)),
      let decision = try? AmendingDecision.read(edition.bytes)
    else { return nil }
    self.decision = decision
    var finder = PlaceFinder(edition)
    for (index, instruction) in decision.instructions.enumerated() {
      guard instruction.operation.marksChange, let found = finder.range(of: instruction) else {
        continue
      }
      if let last = places.indices.last, places[last].range == found.range {
        places[last].instructions.append(index)
        continue
      }
      add(found, instruction: index, edition)
    }
  }

  private mutating func add(
    _ found: (range: Range<Int>, rows: ClosedRange<Int>), instruction: Int, _ edition: Edition
  ) {
    let host = hosts[found.rows.lowerBound] ?? found.rows.lowerBound
    guard let quotations = QuotationScan.quotations(in: found.range, found.rows, edition) else {
      return
    }
    for row in found.rows where row != host { hosts[row] = host }
    byHost[host, default: []].append(places.count)
    places.append(
      Place(
        instructions: [instruction], host: host, number: byHost[host]?.count ?? 1,
        range: found.range, quotations: quotations))
  }

  /// The last row of the text that a host begins.
  func lastRow(of host: Int, in edition: Edition) -> Int {
    var row = host
    while row + 1 < edition.rows.count, hosts[row + 1] == host { row += 1 }
    return row
  }
}

extension AmendingOperation {
  /// Whether an instruction is a change of another text, with words of its own.
  var marksChange: Bool {
    switch self {
    case .notUnderstood, .republish, .statement, .suspend, .takeEffect: false
    default: true
    }
  }
}

/// Finds the words of instructions again, in the order of the text.
private struct PlaceFinder {
  private let edition: Edition
  /// UTF-8 offset behind the words that were found last.
  private var position = 0
  /// UTF-8 offset at which each line begins.
  private let lines: [Int]
  /// The rows with texts, by where their texts begin.
  private let texts: [(start: Int, row: Int)]

  init(_ edition: Edition) {
    self.edition = edition
    var lines = [0]
    for (offset, byte) in edition.bytes.enumerated() where byte == 0x0A { lines.append(offset + 1) }
    self.lines = lines
    texts = edition.rows.enumerated().compactMap { index, row in
      row.text.isEmpty ? nil : (row.text.offsets.lowerBound, index)
    }.sorted { $0.start < $1.start }
  }

  /// Where the words of an instruction stand, and in which rows; `nil` where they are not found.
  mutating func range(
    of instruction: AmendingInstruction
  ) -> (range: Range<Int>, rows: ClosedRange<Int>)? {
    guard lines.indices.contains(instruction.line - 1) else { return nil }
    let wording = instruction.wording.unicodeScalars.map(\.value).filter { !isLayout($0) }
    let start = lines[instruction.line - 1]
    let end =
      lines.indices.contains(instruction.line) ? lines[instruction.line] : edition.bytes.count
    var cursor = GlyphCursor(start..<end)
    while !cursor.isAtEnd {
      let offset = cursor.offset
      let next = cursor.take(edition.bytes.span)
      guard next == wording.first, let upper = match(wording, at: offset) else { continue }
      let range = offset..<upper
      guard let rows = rows(of: range) else { return nil }
      // Two instructions that share words are found at one place.
      position = max(position, upper)
      return (range, rows)
    }
    return nil
  }

  /// Where the words end that begin at an offset; `nil` when others stand there. A paragraph that goes on with
  /// a quotation may repeat the mark.
  private func match(_ wording: [UInt32], at offset: Int) -> Int? {
    let bytes = edition.bytes
    var cursor = GlyphCursor(offset..<bytes.count)
    var index = 0
    var isLineFresh = false
    var end = offset
    while index < wording.count {
      guard !cursor.isAtEnd else { return nil }
      let next = cursor.take(bytes.span)
      if isLayout(next) {
        isLineFresh = isLineFresh || next == 0x0A || next == 0x2028
        continue
      }
      if next == wording[index] {
        index += 1
        end = cursor.offset
      } else if !(isLineFresh && next == 0x201C) {
        return nil
      }
      isLineFresh = false
    }
    return end
  }

  private func isLayout(_ glyph: UInt32) -> Bool {
    Glyph.isBlank(glyph) || glyph == 0x0A || glyph == 0x2028
  }

  /// The rows whose texts hold a range: one, or one and the paragraphs right behind it.
  private func rows(of range: Range<Int>) -> ClosedRange<Int>? {
    guard let first = row(at: range.lowerBound), let last = row(at: range.upperBound - 1),
      first <= last
    else { return nil }
    let goOn = (first..<last).allSatisfy { index in
      let next = edition.rows[index + 1]
      return next.kind == .paragraph && Int(next.end) == index + 2
    }
    return goOn ? first...last : nil
  }

  private func row(at offset: Int) -> Int? {
    var low = 0
    var high = texts.count
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0, edition.rows[texts[low - 1].row].text.offsets.contains(offset) else {
      return nil
    }
    return texts[low - 1].row
  }
}
