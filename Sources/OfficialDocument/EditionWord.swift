internal import ChineseText
public import RegulationModel
internal import TextDifference
internal import WordWriting

/// An edition, or articles of one, as a Word document in the form of official documents
/// (GB/T 9704-2012).
///
/// Read as a document it gives the same edition again.
public enum EditionWord {
  /// The bytes of the .docx file of a whole edition. The same edition gives the same bytes.
  ///
  /// - Parameters:
  ///   - edition: the text; it may hold anything, nothing in it becomes markup.
  ///   - head: what stands at the head of every page: what the edition is, where it is not the law.
  public static func bytes(of edition: Edition, head: String? = nil) -> [UInt8] {
    document(of: edition, EditionLines(edition).lines, head, titleEnd: "")
  }

  /// The bytes of the .docx file of some provisions of an edition, with the title and the headings of
  /// the divisions that they stand in. A part of an article stands for the whole article.
  public static func bytes(
    of provisions: [Provision], in edition: Edition, head: String? = nil
  ) -> [UInt8] {
    let lines = EditionLines(edition).lines
    let chosen = ChosenLines(provisions)
    return document(
      of: edition, lines.filter(chosen.contains), head, titleEnd: OfficialWording.excerpt)
  }

  private static func document(
    of edition: Edition, _ lines: [OfficialLine], _ head: String?, titleEnd: String
  ) -> [UInt8] {
    var writer = EditionWriter(edition, titleEnd: titleEnd)
    writer.write(lines)
    let title = (edition.title ?? OfficialWording.untitled) + titleEnd
    return WordDocument(title: title, page: .portrait, head: head, body: writer.body).bytes()
  }
}

/// Which lines belong to some provisions.
private struct ChosenLines {
  private var rows = Set<Int>()
  private var headings = Set<Int>()

  init(_ provisions: [Provision]) {
    for provision in provisions {
      let whole = provision.article ?? provision
      rows.formUnion(whole.index..<Int(whole.row.end))
      headings.formUnion(whole.ancestors.map(\.index))
    }
  }

  func contains(_ line: OfficialLine) -> Bool {
    if line.kind == .title || line.kind == .documentNumber || line.kind == .note { return true }
    guard let row = line.row else { return false }
    return rows.contains(row) || line.beginsRow && headings.contains(row)
  }
}

/// Writes lines as paragraphs and tables.
private struct EditionWriter {
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
