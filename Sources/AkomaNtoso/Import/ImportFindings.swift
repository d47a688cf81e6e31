internal import Findings
internal import LegalXML
internal import RegulationModel

/// What an import chose and left out: one finding a kind, with the first place and how often.
struct ImportFindings: Sendable {
  private struct Entry {
    let choice: ImportChoice
    let line: Int
    var example: String
    var count = 1
  }

  private var entries: [Entry] = []
  private var positions: [ImportChoice: Int] = [:]
  /// The notes that stood in the text, in order.
  private(set) var notes: [XMLElement] = []
  /// The text that is in no part of the edition, in the order in which it was met.
  private(set) var dropped: [DroppedText] = []

  /// Notes a choice.
  ///
  /// - Parameters:
  ///   - choice: what was chosen.
  ///   - line: 1-based line of the XML.
  ///   - example: the words or the name concerned.
  mutating func add(_ choice: ImportChoice, line: Int, _ example: String) {
    if let position = positions[choice] {
      entries[position].count += 1
      // A label is how a provision is cited: each one that is replaced is told.
      if choice == .labelChosen { entries[position].example += "; " + example }
      return
    }
    positions[choice] = entries.count
    // A name that is cut names nothing.
    let length = choice.tellsNames ? 3_000 : 40
    entries.append(Entry(choice: choice, line: line, example: String(example.prefix(length))))
  }

  /// Notes that a note to the text was left out.
  mutating func leaveOut(note: XMLElement) {
    if note.name.local == "authorialNote" { notes.append(note) }
    drop(note, .outside)
    add(.noteLeftOut, line: note.line, note.text)
  }

  /// Leaves out a table of contents, which the body repeats.
  mutating func leaveOut(contents: XMLElement) { drop(contents, .contents) }

  private mutating func drop(_ element: XMLElement, _ reason: DroppedText.Reason) {
    let text = element.text
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let breaks = text.utf8.count { $0 == 0x0A }
    dropped.append(
      DroppedText(line: element.line, endLine: element.line + breaks, text: text, reason: reason))
  }

  /// The findings, by line.
  var all: [Finding] {
    entries.sorted { $0.line < $1.line }.map { entry in
      Finding(
        severity: entry.choice.severity, code: entry.choice.rawValue, line: entry.line,
        message: message(entry))
    }
  }

  private func message(_ entry: Entry) -> Finding.Message {
    let message = entry.choice.message(entry.example)
    guard entry.count > 1 else { return message }
    return .init(
      english: "\(message.english) (\(entry.count) places)",
      chinese: "\(message.chinese)（共\(entry.count)处）")
  }
}
