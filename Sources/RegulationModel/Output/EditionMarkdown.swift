internal import ChineseText

/// Markdown of editions and provisions: headings for divisions, bold article labels, a paragraph
/// for each 款, a line for each 项, and tables.
///
/// Read as a document it gives the same edition again.
public enum EditionMarkdown {
  /// A whole edition.
  public static func text(of edition: Edition) -> String {
    var blocks: [String] = []
    if let title = edition.title { blocks.append("# \(MarkdownText.escaped(title))") }
    if let number = edition.documentNumber { blocks.append(MarkdownText.line(number)) }
    if let note = edition.note { blocks.append(MarkdownText.line(note)) }
    blocks += edition.preamble.map(MarkdownText.line)
    blocks += MarkdownBlocks(edition.body).blocks
    blocks += edition.closing.map(MarkdownText.line)
    blocks += MarkdownBlocks(edition.annexes).blocks
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Some provisions, in the order given.
  public static func text(of provisions: [Provision]) -> String {
    MarkdownBlocks(provisions).blocks.joined(separator: "\n\n") + "\n"
  }
}

/// The blocks of provisions, between which blank lines stand.
private struct MarkdownBlocks {
  private(set) var blocks: [String] = []

  init(_ provisions: some Sequence<Provision>) {
    // Rows that are paragraphs of their own, as in annexes, are set as one table.
    var rows: [Provision] = []
    for provision in provisions {
      if provision.isRow {
        rows.append(provision)
        continue
      }
      append(rows: &rows)
      append(provision)
    }
    append(rows: &rows)
  }

  private mutating func append(rows: inout [Provision]) {
    guard let edition = rows.first?.edition else { return }
    blocks.append(MarkdownTable.text(of: rows.map(\.row.text.offsets), in: edition.bytes))
    rows = []
  }

  private mutating func append(_ provision: Provision) {
    switch provision.kind {
    case .part, .subpart, .chapter, .section, .annex:
      let words = [provision.label, provision.heading ?? ""].filter { !$0.isEmpty }
      append(heading: words.joined(separator: " "), of: provision)
      blocks += MarkdownBlocks(provision.children).blocks
    case .article: append(article: provision)
    case .paragraph: append(paragraph: provision, label: "")
    case .item, .subitem: blocks.append(MarkdownList.text(of: [provision]))
    case .crossheading: append(heading: provision.text, of: provision)
    }
  }

  private mutating func append(heading: String, of provision: Provision) {
    let level = min(provision.ancestors.count + 2, 6)
    blocks.append(String(repeating: "#", count: level) + " " + MarkdownText.escaped(heading))
  }

  private mutating func append(article: Provision) {
    let label = article.label
    let isCounted = label.utf8.last == UInt8(ascii: ".")
    if article.isUnit, let heading = article.heading {
      // 1. is a number of a provision only where Markdown counts it or it is a heading.
      if isCounted {
        append(heading: label + " " + heading, of: article)
      } else {
        blocks.append("**\(MarkdownText.escaped(label + heading))**")
      }
      blocks += MarkdownBlocks(article.children).blocks
      return
    }
    let caption = article.heading.map { "【\($0)】" } ?? ""
    let shown =
      isCounted
      ? label + " " : "**\(MarkdownText.escaped(label))**\(MarkdownText.escaped(caption))　"
    guard let first = article.children.first else { return blocks.append(shown) }
    append(paragraph: first, label: shown)
    blocks += MarkdownBlocks(article.children.dropFirst()).blocks
  }

  private mutating func append(paragraph: Provision, label: String) {
    let bytes = paragraph.edition.bytes
    blocks += MarkdownText.blocks(of: paragraph.textPieces, in: bytes, label: label)
    let children = Array(paragraph.children)
    if !children.isEmpty { blocks.append(MarkdownList.text(of: children)) }
    blocks += MarkdownText.blocks(of: paragraph.closingPieces, in: bytes, label: "")
  }
}

/// The lists of 项 and 目.
private enum MarkdownList {
  /// A list; what stands inside an item is indented below it.
  static func text(of provisions: [Provision], indent: String = "") -> String {
    var text = ""
    var isLoose = false
    for provision in provisions {
      let isItem = provision.kind != .paragraph
      let inner = indent + "  "
      let label = isItem ? MarkdownText.escaped(provision.label) : ""
      let blocks = MarkdownText.blocks(
        of: provision.textPieces, in: provision.edition.bytes, label: label)
      // A further paragraph of a 项 stands below it.
      let isParted = !isItem || isLoose
      if !text.isEmpty { text += isParted ? "\n\n" : "\n" }
      text += indent + (isItem ? "- " : "")
      text += blocks.map { $0.indented(isItem ? inner : indent) }
        .joined(separator: "\n\n" + (isItem ? inner : indent))
      let children = Array(provision.children)
      if !children.isEmpty {
        let isBelowText = children.first?.kind != .paragraph && blocks.count < 2
        text += (isBelowText ? "\n" : "\n\n") + MarkdownList.text(of: children, indent: inner)
      }
      isLoose = !isItem || blocks.count > 1
    }
    return text
  }
}

extension Provision {
  /// Whether the provision is a row of a table that is a paragraph of its own.
  fileprivate var isRow: Bool {
    guard kind == .paragraph, children.isEmpty, row.closing.isEmpty else { return false }
    let pieces = textPieces
    guard pieces.count == 1, case .table(let rows) = pieces[0] else { return false }
    return rows.count == 1
  }
}

extension String {
  /// The lines of a block, of which those behind the first are indented.
  fileprivate func indented(_ indent: String) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n" + indent)
  }
}
