internal import ChineseText
internal import Findings
internal import RegulationModel

/// Reads one file: its items in the order of the lines, and what is in none.
struct FileReading {
  private(set) var items: [Item] = []
  private(set) var dropped: [DroppedLines] = []
  private(set) var findings: [Finding] = []

  /// Reads a file.
  /// - Throws: why its bytes are no text.
  init(_ file: Corpus.File) throws(DecodingFailure) {
    let source = try SourceText(decoding: file.bytes)
    let regulations = RegulationFinder.find(in: source)
    let document = NewsDocument(source, reserved: regulations.flatMap(\.pieces))
    let splitter = ItemSplitter(document.passages)
    let maker = ItemMaker(file: file.name, isWrapped: document.isWrapped)
    let made = splitter.items.map { maker.make($0) }
    report(splitter, made)
    date(made, regulations.map { maker.make($0) }, name: file.name)
    dropped = document.dropped
    for (passage, reason) in splitter.dropped {
      let start = source.lines[passage.lines.lowerBound - 1].start
      let end = source.lines[passage.lines.upperBound - 1].end
      dropped.append(
        DroppedLines(lines: passage.lines, text: source.string(start..<end), reason: reason))
    }
    let lines = Set(dropped.map(\.line))
    dropped += regulations.flatMap { found in
      found.edition.dropped.filter { found.holds($0.line) && !lines.contains($0.line) }
        .compactMap(FileReading.record)
    }
    dropped.sort { ($0.line, $0.endLine) < ($1.line, $1.endLine) }
    if source.lines.count(where: { !$0.isBlank }) == 1 {
      findings.append(NewsFindings.singleLine(line: items.first?.startLine ?? 1))
    }
  }

  private mutating func report(_ splitter: ItemSplitter, _ made: [ItemMaker.Made]) {
    for call in splitter.closeCalls {
      findings.append(NewsFindings.itemStart(line: call.line, began: call.began))
    }
    for one in made {
      if one.isUnsure { findings.append(NewsFindings.headingParts(line: one.item.startLine)) }
      if one.item.headline == nil, one.item.kind != .editorialNote {
        findings.append(NewsFindings.noHeadline(line: one.item.startLine))
      }
    }
    findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Puts reports and regulations in the order of the lines and gives them their days.
  private mutating func date(_ made: [ItemMaker.Made], _ regulations: [Item], name: String) {
    let all =
      made.map { ($0.item, $0.clues) } + regulations.map { ($0, DateClues?.none) }
    let sorted = all.sorted { $0.0.startLine < $1.0.startLine }
    let known = sorted.map { $0.0.kind == .regulation ? $0.0.date.date : nil }
    let dates = FileDating.dates(
      sorted.map(\.1), known: known, lines: sorted.map(\.0.startLine), name: name)
    for ((item, _), date) in zip(sorted, dates) {
      var item = item
      if item.kind != .regulation { item.date = date }
      items.append(item)
    }
  }

  /// What the reader of regulations set aside inside of one.
  private static func record(
    _ text: DroppedText
  ) -> DroppedLines? {
    let reason: DroppedLines.Reason
    switch text.reason {
    case .blank, .labelMark: return nil
    case .comment, .commentary, .deleted, .hidden, .note, .omission, .order,
      .translation:
      reason = .outside
    case .contents: reason = .contents
    case .metadata: reason = .metadata
    case .navigation: reason = .navigation
    case .outside: reason = .outside
    case .pageHead: reason = .pageHead
    case .pageNumber: reason = .pageNumber
    }
    return DroppedLines(lines: text.line...text.endLine, text: text.text, reason: reason)
  }
}
