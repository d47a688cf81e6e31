internal import Findings
internal import LegalXML
internal import RegulationModel

/// What an import chose and left out: one finding a kind, with the first place and how often.
struct ImportFindings: Sendable {
  /// A kind of choice.
  enum Kind: String, Sendable, CaseIterable {
    case formNotInText = "form-not-in-text"
    case frontText = "front-text"
    case headingInText = "heading-in-text"
    case imageLeftOut = "image-left-out"
    case labelChosen = "label-chosen"
    case levelChanged = "level-changed"
    case noteLeftOut = "note-left-out"
    case numberInText = "number-in-text"
    case statusLeftOut = "status-left-out"
    case tableAsText = "table-as-text"
    case textBehindArticle = "text-behind-article"
    case unitAsHeading = "unit-as-heading"
    case unitAsText = "unit-as-text"
    case versionLeftOut = "version-left-out"

    var severity: Finding.Severity {
      switch self {
      case .formNotInText, .imageLeftOut, .noteLeftOut: .warning
      default: .note
      }
    }
  }

  private struct Entry {
    let kind: Kind
    let line: Int
    let example: String
    var count = 1
  }

  private var entries: [Entry] = []
  private var positions: [Kind: Int] = [:]
  /// The text that is in no part of the edition, in the order in which it was met.
  private(set) var dropped: [DroppedText] = []

  /// Notes a choice.
  ///
  /// - Parameters:
  ///   - kind: what was chosen.
  ///   - line: 1-based line of the XML.
  ///   - example: the words or the name concerned.
  mutating func add(_ kind: Kind, line: Int, _ example: String) {
    if let position = positions[kind] {
      entries[position].count += 1
      return
    }
    positions[kind] = entries.count
    entries.append(Entry(kind: kind, line: line, example: String(example.prefix(40))))
  }

  /// Notes that a note to the text was left out.
  mutating func leaveOut(note: XMLElement) {
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
        severity: entry.kind.severity, code: entry.kind.rawValue, line: entry.line,
        message: message(entry))
    }
  }

  private func message(_ entry: Entry) -> Finding.Message {
    let (english, chinese) = ImportFindings.words(entry.kind, entry.example)
    guard entry.count > 1 else { return .init(english: english, chinese: chinese) }
    return .init(
      english: "\(english) (\(entry.count) places)", chinese: "\(chinese)（共\(entry.count)处）")
  }

  // Alphabetical.
  private static func words(_ kind: Kind, _ example: String) -> (String, String) {
    switch kind {
    case .formNotInText:
      (
        "the units at “\(example)” have no form in a plain text: printed and read again they change",
        "“\(example)”处的层次无法用文本表示：输出后再读入会改变"
      )
    case .frontText:
      ("“\(example)” stands before the units and was read as preamble", "“\(example)”在条文之前，读作序言")
    case .headingInText:
      (
        "the heading “\(example)” has no place of its own and begins the text",
        "小标题“\(example)”无处安放，置于文字之首"
      )
    case .imageLeftOut: ("the image \(example) was left out", "图片\(example)未读入")
    case .labelChosen:
      ("the label “\(example)” was replaced by a Chinese one", "编号“\(example)”改写为中文编号")
    case .levelChanged:
      (
        "<\(example)> was read as the nearest level of a Chinese regulation",
        "<\(example)>按最接近的层级读入"
      )
    case .noteLeftOut: ("the note “\(example)” was left out", "注释“\(example)”未读入")
    case .numberInText:
      ("款 have no number: “\(example)” begins the text", "款无编号：“\(example)”置于文字之首")
    case .statusLeftOut:
      ("the status “\(example)” of a provision was left out", "条款的状态“\(example)”未读入")
    case .tableAsText:
      ("a table was read as lines with tabs: \(example)", "表格读作以制表符分隔的行：\(example)")
    case .textBehindArticle:
      (
        "<\(example)> stands behind an article and was read as its last 款",
        "<\(example)>在一条之后，读作该条的最后一款"
      )
    case .unitAsHeading:
      ("“\(example)” is no numbered division and was read as a heading", "“\(example)”不是编号的章节，读作标题")
    case .unitAsText:
      (
        "<\(example)> has no place in our model; its words were kept as text",
        "<\(example)>在模型中没有位置，文字已保留"
      )
    case .versionLeftOut:
      ("wId and period of provisions were left out: \(example)", "条款的wId和period未读入：\(example)")
    }
  }
}
