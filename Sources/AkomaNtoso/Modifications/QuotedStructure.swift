internal import ChineseText
internal import RegulationModel
internal import RegulationParser

/// The units that a quotation gives, as rows of a text of their own.
struct QuotedStructure {
  /// The text that the units are rows of.
  let edition: Edition
  /// The rows to be written.
  let rows: Range<Int>
  /// What the identifiers of the rows begin with in that text and not in the amended act.
  let prefix: String

  /// An amending title, below which a line is a unit without a label.
  private static let title = Array("文本修正案".utf8)

  /// Reads a quotation; `nil` where its words would not come back as they are.
  init?(_ quotation: Quotation, of unit: QuotedUnit, in bytes: [UInt8]) {
    let lines = quotation.lines.map { Array(bytes[$0]) }
    guard let first = lines.first, let form = Form(first, unit.kind) else { return nil }
    var text = form == .article ? QuotedStructure.title : []
    switch form {
    case .labelled: break
    case .article:
      text.append(0x0A)
      for _ in 0..<CanonicalLine.unlabelledUnit { text += CanonicalLine.space }
    case .list: text += Array("\n第一条".utf8)
    }
    for (index, line) in lines.enumerated() {
      if index > 0 || form != .article { text.append(0x0A) }
      text += line
    }
    text.append(0x0A)
    guard let read = try? CanonicalText.read(text), read.bytes == text, !read.rows.isEmpty,
      read.front.preamble.isEmpty, read.front.closing.isEmpty
    else { return nil }
    edition = read
    switch form {
    case .labelled:
      rows = 0..<read.rows.count
      prefix = ""
    case .article where unit.kind == .article:
      rows = 0..<read.rows.count
      prefix = ""
    case .article:
      rows = 1..<read.rows.count
      prefix = "art_1__"
    case .list:
      guard read.rows.count > 2 else { return nil }
      rows = 2..<read.rows.count
      prefix = "art_1__para_1__"
    }
  }

  /// How the quoted words begin.
  private enum Form {
    /// With the label of a unit, which they are told by.
    case labelled
    /// As the text of an article or of a 款 does.
    case article
    /// With the number of an item.
    case list

    init?(_ line: [UInt8], _ kind: ProvisionKind) {
      switch LabelScanner.match(line.indices, in: line.span) {
      case .some(let match) where match.isCanonicallySpaced:
        if case .item = match.label { return nil }
        self = .labelled
      case .some(let match):
        guard case .item = match.label, kind == .item || kind == .subitem else { return nil }
        self = .list
      case nil:
        guard kind == .article || kind == .paragraph else { return nil }
        self = .article
      }
    }
  }
}
