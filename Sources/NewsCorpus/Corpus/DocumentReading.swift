internal import ChineseText
internal import Documents
internal import Findings
internal import RegulationModel
internal import RegulationParser

/// Reads one document of a file: its items in the order of the lines, and what is in none.
struct DocumentReading {
  private(set) var items: [Item] = []
  private(set) var dropped: [DroppedLines] = []
  private(set) var findings: [Finding] = []
  private let document: SourceDocument
  private let lines: LineNumbers
  private let file: String

  /// What was made of the passages of a document.
  private struct Division {
    var drafts: [ItemDraft]
    var dropped: [(Passage, DroppedLines.Reason)]
    var closeCalls: [(line: Int, began: Bool)]
    var setAside: [DroppedLines]
    var isWrapped = false
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - file: the name of its file.
  ///   - count: how many blocks of the file stand before it.
  init(_ document: SourceDocument, file: String, behind count: Int) {
    self.document = document
    self.file = file
    lines = LineNumbers(document, behind: count)
    let regulations = RegulationFinder.find(in: document)
    let about = ItemFields(document)
    let reserved = regulations.flatMap(\.pieces)
    let division =
      document.evidence.isEmpty
      ? DocumentReading.plain(document.text, about, reserved)
      : DocumentReading.contained(document, about, reserved)
    let maker = ItemMaker(file: file, isWrapped: division.isWrapped, lines: lines)
    let made = division.drafts.map { maker.make($0) }
    report(division, made)
    date(
      made, regulations.map { ItemMaker.item($0, file: file, about: about, lines: lines) })
    drop(division, regulations)
  }

  private static func plain(
    _ source: SourceText, _ about: ItemFields, _ reserved: [ClosedRange<Int>]
  ) -> Division {
    let document = NewsDocument(source, reserved: reserved)
    let splitter = ItemSplitter(document.passages)
    return Division(
      drafts: splitter.items, dropped: splitter.dropped, closeCalls: splitter.closeCalls,
      setAside: document.dropped, isWrapped: document.isWrapped)
  }

  private static func contained(
    _ document: SourceDocument, _ about: ItemFields, _ reserved: [ClosedRange<Int>]
  ) -> Division {
    let reading = ContainerDocument(document, reserved: reserved)
    var isOne = about.record != nil || about.title != nil
    if document.format == .html || document.format == .mht { isOne = true }
    let items = DocumentItems(reading.passages, about: about, holdsOneText: isOne)
    return Division(
      drafts: items.drafts, dropped: items.dropped, closeCalls: items.closeCalls,
      setAside: reading.dropped)
  }

  // MARK: - What is told

  private mutating func report(_ division: Division, _ made: [ItemMaker.Made]) {
    for call in division.closeCalls {
      let line = lines[call.line...call.line].lowerBound
      findings.append(NewsFindings.itemStart(line: line, began: call.began))
    }
    for one in made {
      if one.isUnsure { findings.append(NewsFindings.headingParts(line: one.item.startLine)) }
      if one.item.isEmpty { findings.append(NewsFindings.noText(line: one.item.startLine)) }
      if one.item.headline == nil, one.item.kind != .editorialNote {
        findings.append(NewsFindings.noHeadline(line: one.item.startLine))
      }
    }
    findings.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Puts reports and regulations in the order of the lines and gives them their days.
  private mutating func date(_ made: [ItemMaker.Made], _ regulations: [Item]) {
    let all = made.map { ($0.item, $0.clues) } + regulations.map { ($0, DateClues?.none) }
    let order = all.indices.sorted { left, right in
      (all[left].0.startLine, left) < (all[right].0.startLine, right)
    }
    let sorted = order.map { all[$0] }
    let known = sorted.map { $0.0.kind == .regulation ? $0.0.date.date : nil }
    let dating = FileDating(
      sorted.map(\.1), known: known, lines: sorted.map(\.0.startLine), name: FileNameDay(file))
    for ((item, _), days) in zip(sorted, dating.days) {
      var item = item
      if item.kind != .regulation {
        item.date = days.date
        item.event = days.event
        item.published = days.published
      }
      items.append(item)
    }
  }

  private mutating func drop(_ division: Division, _ regulations: [RegulationFinder.Extent]) {
    let source = document.text
    dropped = division.setAside
    for (passage, reason) in division.dropped {
      let start = source.lines[passage.lines.lowerBound - 1].start
      let end = source.lines[passage.lines.upperBound - 1].end
      dropped.append(
        DroppedLines(lines: passage.lines, text: source.string(start..<end), reason: reason))
    }
    let told = Set(dropped.map(\.line))
    dropped += regulations.flatMap { found in
      found.edition.dropped.filter { found.holds($0.line) && !told.contains($0.line) }
        .compactMap(DroppedLines.init)
    }
    dropped = dropped.map { record in
      DroppedLines(
        lines: lines[record.line...record.endLine], text: record.text, reason: record.reason)
    }
    dropped.sort { ($0.line, $0.endLine) < ($1.line, $1.endLine) }
  }
}
