internal import ChineseText
internal import RegulationModel
internal import TextDifference
internal import WordWriting

/// Writes lines as paragraphs and tables.
struct EditionWriter {
  var body = WordText()
  private let edition: Edition
  /// What stands behind the title.
  private let titleEnd: String
  private let borders: WordBorders
  /// Rows of a table that are lines of their own.
  private var rows: [Range<Int>] = []

  init(_ edition: Edition, titleEnd: String) {
    self.edition = edition
    self.titleEnd = titleEnd
    borders = WordBorders(edition.bytes)
  }

  mutating func write(_ lines: [OfficialLine]) {
    if !titleEnd.isEmpty, lines.first?.kind != .title {
      body.paragraph(.title, OfficialWording.untitled + titleEnd)
    }
    let last = lines.lastIndex { $0.kind.isFront }
    for (index, line) in lines.enumerated() {
      let isBeforeClosing =
        line.kind != .closing && lines.indices.contains(index + 1)
        && lines[index + 1].kind == .closing
      write(line, linesBehind: index == last || isBeforeClosing ? 1 : 0)
    }
    flushRows()
  }

  private mutating func write(_ line: OfficialLine, linesBehind: Int) {
    let bytes = edition.bytes
    let pieces = TextPiece.pieces(of: line.text, in: bytes)
    if case .table(let table)? = pieces.first, line.labels.isEmpty {
      rows += table
      return
    }
    flushRows()
    let words = String(decoding: bytes[line.text], as: UTF8.self)
    var setting = LineSetting(line.kind, width: OfficialWidth.width(of: words))
    setting.setting.linesBehind = linesBehind
    switch line.kind {
    case .title:
      let title = TitleLines.lines(of: words + titleEnd, borders: borders).joined(
        separator: "\u{2028}")
      body.paragraph(.title, setting.setting, title)
    case .closing:
      setting.setting.right = Signature(edition.closing).indent(of: words)
      body.paragraph(setting.style, setting.setting, words)
    case .annex: writeAnnex(line, setting)
    default: write(line, pieces, setting)
    }
  }

  private mutating func write(
    _ line: OfficialLine, _ pieces: [TextPiece], _ setting: LineSetting
  ) {
    var end = line.text.lowerBound
    for case .line(let range) in pieces { end = range.upperBound }
    body.paragraph(setting.style, setting.setting) { words in
      LabelledWords.add(line.text.lowerBound..<end, of: line, setting, edition, to: &words)
    }
    for case .table(let table) in pieces { OfficialTable(table, edition.bytes).write(to: &body) }
  }

  /// 附件1 at the left edge, what it is called in the middle below (GB/T 9704-2012, 7.3.7).
  private mutating func writeAnnex(_ line: OfficialLine, _ setting: LineSetting) {
    let bytes = edition.bytes
    var title = setting.setting
    title.linesBehind = 1
    guard let index = line.row, case let row = edition.rows[index], !row.label.isEmpty,
      !row.heading.isEmpty
    else {
      let words = String(decoding: bytes[line.text], as: UTF8.self)
      return body.paragraph(setting.style, title, words)
    }
    var label = setting.setting
    label.linesBehind = 1
    body.paragraph(setting.style, label, edition.string(row.label))
    title.beginsPage = false
    title.isAtLeft = false
    let lines = TitleLines.lines(of: edition.string(row.heading), borders: borders)
    body.paragraph(.annexTitle, title, lines.joined(separator: "\u{2028}"))
  }

  private mutating func flushRows() {
    guard !rows.isEmpty else { return }
    OfficialTable(rows, edition.bytes).write(to: &body)
    rows = []
  }
}

/// Adds the words of a line, its labels in the type of headings.
private enum LabelledWords {
  static func add(
    _ range: Range<Int>, of line: OfficialLine, _ setting: LineSetting, _ edition: Edition,
    to words: inout WordRuns
  ) {
    func string(_ range: Range<Int>) -> String {
      String(decoding: edition.bytes[range], as: UTF8.self)
    }
    var start = range.lowerBound
    for label in line.labels where label.upperBound <= range.upperBound {
      words.add(string(start..<label.lowerBound), setting.emphasis)
      words.add(string(label), .label)
      start = label.upperBound
    }
    if !line.gap.isEmpty, start <= line.gap.lowerBound {
      words.add(string(start..<line.gap.lowerBound), setting.emphasis)
      start = line.gap.upperBound
    }
    words.add(string(start..<max(start, range.upperBound)), setting.emphasis)
  }
}

extension OfficialLine.Kind {
  /// Whether the line stands in front of the text.
  fileprivate var isFront: Bool { self == .title || self == .documentNumber || self == .note }
}
