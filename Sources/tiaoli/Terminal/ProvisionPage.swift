internal import ChineseText
internal import RegulationModel

/// Sets provisions for the terminal: articles with their labels, 款 and 项 with hanging indents.
struct ProvisionPage {
  let width: Int
  let paint: Paint
  private(set) var text = ""
  /// What is said of provisions that are not in force, by their identifiers.
  private let pending: [String: String]

  /// Lines longer than this tire the eye.
  private static let widest = 100
  private static let unlimited = 10_000
  private static let itemIndent = 4

  init(width: Int, paint: Paint, pending: [String: String] = [:]) {
    self.pending = pending
    // Without a terminal there is no width to keep to.
    self.width = width > ProvisionPage.unlimited ? width : min(width, ProvisionPage.widest)
    self.paint = paint
  }

  /// Adds a provision and all inside it.
  mutating func add(_ provision: Provision) {
    switch provision.kind {
    case .part, .subpart, .chapter, .section, .annex:
      addHeading(provision)
      addMark(of: provision, indent: 0)
      for child in provision.children { add(child) }
    case .article: addArticle(provision)
    case .paragraph: addParagraph(provision, label: "")
    case .item, .subitem: addItem(provision, depth: 0)
    case .crossheading: text += paint.strong(provision.text) + "\n"
    }
  }

  /// Adds a 款 that is shown without its article: the article's label stands before it.
  mutating func addAlone(_ paragraph: Provision) {
    addParagraph(paragraph, label: "")
  }

  /// Adds a 项 or 目 with the words that lead to it.
  mutating func addWithLeadIn(_ item: Provision) {
    let above = item.ancestors.filter { $0.kind >= .paragraph }
    for (depth, provision) in above.enumerated() {
      if provision.kind == .paragraph {
        addText(provision.textPieces, of: provision, label: "", indent: 0)
      } else {
        addText(
          provision.textPieces, of: provision, label: provision.label,
          indent: ProvisionPage.itemIndent * depth)
      }
    }
    addItem(item, depth: max(0, above.count - 1))
    if let paragraph = above.first {
      addText(paragraph.closingPieces, of: paragraph, label: "", indent: 0)
    }
  }

  private mutating func addHeading(_ division: Provision) {
    let words = [division.label, division.heading ?? ""].filter { !$0.isEmpty }
    if !text.isEmpty, !text.hasSuffix("\n\n") { text += "\n" }
    text += paint.strong(words.joined(separator: "　")) + "\n\n"
  }

  private mutating func addArticle(_ article: Provision) {
    var isFirst = true
    if article.isUnit, let heading = article.heading {
      text += paint.label(article.label + heading) + "\n"
      isFirst = false
    }
    let caption = article.heading.map { "【\($0)】" } ?? ""
    for paragraph in article.children {
      addParagraph(paragraph, label: isFirst ? article.label + "　" + caption : "")
      isFirst = false
    }
    addMark(of: article, indent: 0)
  }

  /// Says of a provision that it is not in force, where it stands.
  private mutating func addMark(of provision: Provision, indent: Int) {
    guard let mark = pending[provision.id] else { return }
    text += String(repeating: " ", count: indent) + paint.strong("〔\(mark)〕") + "\n"
  }

  private mutating func addParagraph(_ paragraph: Provision, label: String) {
    addText(paragraph.textPieces, of: paragraph, label: label, indent: 0)
    for item in paragraph.children { addItem(item, depth: 0) }
    addText(paragraph.closingPieces, of: paragraph, label: "", indent: 0)
    addMark(of: paragraph, indent: 0)
  }

  private mutating func addItem(_ item: Provision, depth: Int) {
    let indent = ProvisionPage.itemIndent * (depth + 1)
    if item.kind == .paragraph {
      addText(item.textPieces, of: item, label: "", indent: indent)
    } else {
      addText(item.textPieces, of: item, label: item.label, indent: indent)
    }
    for child in item.children { addItem(child, depth: depth + 1) }
    addMark(of: item, indent: indent)
  }

  /// Adds the lines of a text, each with the indent of a paragraph, and the rows of its table.
  private mutating func addText(
    _ pieces: [TextPiece], of provision: Provision, label: String, indent: Int
  ) {
    var label = label
    let bytes = provision.edition.bytes
    for piece in pieces {
      switch piece {
      case .line(let line):
        add(String(decoding: bytes[line], as: UTF8.self), label: label, indent: indent)
      case .table(let rows):
        if !label.isEmpty { add("", label: label, indent: indent) }
        addTable(rows, in: bytes, indent: indent)
      }
      label = ""
    }
    if !label.isEmpty { add("", label: label, indent: indent) }
  }

  /// Adds a table: each column as wide as its widest cell, where all of them fit; else the cells of a
  /// row are parted by two spaces.
  private mutating func addTable(_ rows: [Range<Int>], in bytes: [UInt8], indent: Int) {
    let cells = rows.map { row in
      TextPiece.cells(of: row, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    var widths: [Int] = []
    for row in cells {
      for (column, cell) in row.enumerated() {
        let width = DisplayWidth.columns(of: cell)
        if column < widths.count {
          widths[column] = max(widths[column], width)
        } else {
          widths.append(width)
        }
      }
    }
    let margin = indent + ProvisionPage.itemIndent
    let isAligned = margin + widths.reduce(0) { $0 + $1 + 2 } <= width
    for row in cells {
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell
        guard column + 1 < row.count else { continue }
        let gap = isAligned ? widths[column] - DisplayWidth.columns(of: cell) : 0
        line += String(repeating: " ", count: gap + 2)
      }
      let lines =
        isAligned
        ? [line] : LineBreaking.lines(line, width: width, first: margin, hanging: margin + 2)
      text += String(repeating: " ", count: margin) + lines.joined(separator: "\n") + "\n"
    }
  }

  /// Adds a paragraph. Without a label its first line is indented, as in print; with one, further
  /// lines hang below the text.
  private mutating func add(_ words: String, label: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    let labelColumns = DisplayWidth.columns(of: label)
    let isArticle = label.hasSuffix("　") || label.hasSuffix("】")
    let lead = label.isEmpty && indent == 0 ? "　　" : ""
    let hanging = label.isEmpty || isArticle ? indent : indent + labelColumns
    let lines = LineBreaking.lines(
      words, width: width, first: indent + labelColumns + DisplayWidth.columns(of: lead),
      hanging: hanging)
    text += margin + lead + paint.label(label) + (lines.first ?? "") + "\n"
    for line in lines.dropFirst() { text += line + "\n" }
  }
}
