internal import RegulationModel
internal import TextDifference

/// The words of a line in parts: labels, and what stands between them.
struct LineText: Sendable {
  /// A part of a line.
  struct Part: Sendable {
    let text: String
    let isLabel: Bool
  }

  let text: String
  let parts: [Part]
  let end: TrackedText.LineEnd

  /// Cuts a line of an edition.
  init(_ line: OfficialLine, _ lines: EditionLines) {
    func string(_ range: Range<Int>) -> String {
      String(decoding: lines.edition.bytes[range], as: UTF8.self)
    }
    text = lines.string(line)
    var parts: [Part] = []
    var start = line.text.lowerBound
    for label in line.labels {
      parts.append(Part(text: string(start..<label.lowerBound), isLabel: false))
      parts.append(Part(text: string(label), isLabel: true))
      start = label.upperBound
    }
    parts.append(Part(text: string(start..<line.text.upperBound), isLabel: false))
    self.parts = parts.filter { !$0.text.isEmpty }
    end = TrackedText.LineEnd(kind: line.kind, width: OfficialWidth.width(of: text))
  }
}

/// Goes through the lines of one side as their comparison does.
struct LineCursor {
  private let lines: [LineText]
  /// For each line the byte behind its label; 0 where it has none.
  private let labelEnds: [Int]
  private var line = 0
  /// Bytes of the line that were passed.
  private var offset = 0

  /// Begins at the first of some lines, between which line ends stand.
  init(_ lines: [LineText]) {
    self.lines = lines
    labelEnds = lines.map { line in
      line.parts.first.map { $0.isLabel ? $0.text.utf8.count : 0 } ?? 0
    }
  }

  /// Passes bytes.
  mutating func skip(_ count: Int) {
    var left = count
    while left > 0, line < lines.count {
      let rest = lines[line].text.utf8.count - offset
      if left <= rest {
        offset += left
        return
      }
      left -= rest + 1
      line += 1
      offset = 0
    }
  }

  /// Adds words that come next as pieces.
  mutating func take(
    _ text: String, _ operation: DifferenceSegment.Operation, to pieces: inout [TrackedText.Piece]
  ) {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, words) in lines.enumerated() {
      if index > 0 {
        if self.lines.indices.contains(line) {
          pieces.append(.end(self.lines[line].end, operation))
        }
        line += 1
        offset = 0
      }
      let labelEnd = labelEnds.indices.contains(line) ? labelEnds[line] : 0
      let inLabel = min(words.count, max(0, labelEnd - offset))
      add(words.prefix(inLabel), operation, isLabel: true, to: &pieces)
      add(words.dropFirst(inLabel), operation, isLabel: false, to: &pieces)
      offset += words.count
    }
  }

  private func add(
    _ words: Substring.UTF8View, _ operation: DifferenceSegment.Operation, isLabel: Bool,
    to pieces: inout [TrackedText.Piece]
  ) {
    guard !words.isEmpty else { return }
    pieces.append(.words(String(decoding: words, as: UTF8.self), operation, isLabel: isLabel))
  }
}
