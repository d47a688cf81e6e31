internal import CLibXML2

/// Turns the nodes of a web page, in the order of a walk, into lines of text.
struct HTMLLayout {
  private var text = HTMLLines()
  private var title: String?
  /// The row of a table that is being written as one line.
  private var row: xmlNodePtr?
  private var cells = 0
  private var preformattedDepth = 0

  /// The page, when the walk is over.
  consuming func page() -> HTMLPage {
    HTMLPage(title: title, lines: text.finish())
  }

  /// A node begins; `false` keeps the walk out of it.
  mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: return enterElement(node)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      text.add(LibXML2.string(node.pointee.content) ?? "", verbatim: preformattedDepth > 0)
      return false
    default: return false
    }
  }

  /// An element that was entered ends.
  mutating func leave(_ node: xmlNodePtr) {
    let name = HTMLElement.name(of: node)
    if HTMLElement.preformatted.contains(name) { preformattedDepth -= 1 }
    if node == row {
      row = nil
      text.breakLine()
    } else if HTMLElement.blocks.contains(name) {
      breakLine()
    }
  }

  private mutating func enterElement(_ node: xmlNodePtr) -> Bool {
    let name = HTMLElement.name(of: node)
    if name == "head" { readTitle(in: node) }
    guard !HTMLElement.hidden.contains(name), name != "title" else { return false }
    if HTMLElement.preformatted.contains(name) { preformattedDepth += 1 }
    switch name {
    case "br": breakLine()
    case "tr" where row == nil && HTMLRow.isOneLine(node):
      text.breakLine()
      row = node
      cells = 0
    case "td" where node.pointee.parent == row && row != nil,
      "th" where node.pointee.parent == row && row != nil:
      if cells > 0 { text.tabulate() }
      cells += 1
    default:
      if HTMLElement.blocks.contains(name) { breakLine() }
    }
    return true
  }

  /// Within a row the end of a block is a blank.
  private mutating func breakLine() {
    if row == nil { text.breakLine() } else { text.add(" ", verbatim: false) }
  }

  private mutating func readTitle(in head: xmlNodePtr) {
    var next = head.pointee.children
    while let node = next, title == nil {
      if HTMLElement.name(of: node) == "title" {
        var lines = HTMLLines()
        lines.add(LibXML2.take(xmlNodeGetContent(node)) ?? "", verbatim: false)
        title = lines.finish().first
      }
      next = node.pointee.next
    }
  }
}
