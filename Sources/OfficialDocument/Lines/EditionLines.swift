internal import RegulationModel

/// The lines of an edition, each with what it is. No line is left out.
struct EditionLines: Sendable {
  let edition: Edition
  let lines: [OfficialLine]

  /// Reads the lines of an edition off its table. Linear, but for finding the lines of the rows.
  init(_ edition: Edition) {
    self.edition = edition
    var writer = LineWriter(edition)
    lines = writer.lines()
  }

  /// The words of a line.
  func string(_ line: OfficialLine) -> String {
    String(decoding: edition.bytes[line.text], as: UTF8.self)
  }
}

/// Tells what each line of the canonical text is.
private struct LineWriter {
  private let edition: Edition
  /// The lines in bytes, without their ends.
  private let ranges: [Range<Int>]
  /// What stands at the front and at the end, by line.
  private var parts: [Int: (kind: OfficialLine.Kind, start: Int)] = [:]
  /// The row that begins with a line.
  private var rows: [Int: Int] = [:]
  /// The kinds of divisions that the edition has, from the widest.
  private let kinds: [ProvisionKind]

  init(_ edition: Edition) {
    self.edition = edition
    ranges = Self.ranges(edition.bytes)
    kinds = Set(edition.rows.lazy.map(\.kind).filter(\.isDivision)).sorted()
    findParts()
    for (index, row) in edition.rows.enumerated() {
      let start = [row.label, row.heading, row.text].first { !$0.isEmpty }
      guard let start, let line = line(of: start.offsets.lowerBound) else { continue }
      if rows[line] == nil { rows[line] = index }
    }
  }

  private mutating func findParts() {
    let front = edition.front
    func add(_ range: TextRange?, _ kind: OfficialLine.Kind) {
      guard let start = range?.offsets.lowerBound, let line = line(of: start) else { return }
      parts[line] = (kind, start)
    }
    add(front.title, .title)
    add(front.documentNumber, .documentNumber)
    add(front.note, .note)
    for range in front.preamble { add(range, .preamble) }
    for range in front.closing { add(range, .closing) }
  }

  mutating func lines() -> [OfficialLine] {
    var lines: [OfficialLine] = []
    var owner: Int?
    for (index, range) in ranges.enumerated() {
      if let part = parts[index] {
        let start = part.kind == .closing ? part.start : range.lowerBound
        lines.append(
          OfficialLine(
            kind: part.kind, text: start..<range.upperBound, labels: [], row: nil,
            beginsRow: false))
      } else if let row = rows[index] {
        owner = row
        lines.append(line(range, of: row))
      } else if index > 0 || !range.isEmpty {
        // Words behind a list, which are of no row of their own.
        lines.append(
          OfficialLine(kind: .paragraph, text: range, labels: [], row: owner, beginsRow: false))
      }
    }
    return lines
  }

  private func line(_ range: Range<Int>, of index: Int) -> OfficialLine {
    let row = edition.rows[index]
    var start = range.lowerBound
    var labels: [Range<Int>] = []
    let kind: OfficialLine.Kind
    switch row.kind {
    case .part, .subpart, .chapter, .section:
      let rank = kinds.firstIndex(of: row.kind) ?? 0
      kind = .division(level: rank + 1, isSecond: row.kind == .section && rank > 0)
    case .annex:
      kind = .annex
      start = (row.label.isEmpty ? row.heading : row.label).offsets.lowerBound
    case .crossheading:
      kind = .crossheading(level: kinds.count + 1)
      start = row.text.offsets.lowerBound
    case .article:
      let isUnit = Provision(edition: edition, index: index).isUnit
      if isUnit, !row.heading.isEmpty {
        kind = .unitHeading(level: kinds.count + 1)
      } else {
        kind = .article
        labels = [row.label.offsets, row.heading.offsets].filter { !$0.isEmpty }
      }
    case .paragraph, .item, .subitem: kind = .paragraph
    }
    var line = OfficialLine(
      kind: kind, text: min(start, range.upperBound)..<range.upperBound, labels: labels, row: index,
      beginsRow: true)
    if row.kind == .article { line.gap = gap(behind: row, in: range, index) }
    return line
  }

  /// The space of a unit 一、 between its label and its words.
  private func gap(behind row: ProvisionRow, in line: Range<Int>, _ index: Int) -> Range<Int> {
    let end = row.label.offsets.upperBound
    let isUnit = Provision(edition: edition, index: index).isUnit
    let isComma = edition.bytes[..<end].suffix(3).elementsEqual("、".utf8)
    let space = Array("\u{3000}".utf8)
    guard isUnit, isComma, edition.bytes[end..<line.upperBound].starts(with: space) else {
      return 0..<0
    }
    return end..<(end + space.count)
  }

  /// The line that an offset is in. O(log n).
  private func line(of offset: Int) -> Int? {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < offset { low = middle + 1 } else { high = middle }
    }
    return ranges.indices.contains(low) ? low : nil
  }

  private static func ranges(_ bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == 0x0A {
      ranges.append(start..<offset)
      start = offset + 1
    }
    if start < bytes.count { ranges.append(start..<bytes.count) }
    return ranges
  }
}
