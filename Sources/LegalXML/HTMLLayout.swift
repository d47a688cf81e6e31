internal import CLibXML2

/// Turns the nodes of a web page, in the order of a walk, into lines of text.
struct HTMLLayout {
  /// Elements that begin and end a line.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav",
    "ol", "option", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
  ]
  /// Elements whose text is none of the page's.
  static let hidden: Set<String> = [
    "applet", "audio", "canvas", "head", "iframe", "noframes", "noscript", "object", "script",
    "select", "style", "svg", "template", "textarea", "video",
  ]
  /// Elements that keep the line breaks of the source.
  static let preformatted: Set<String> = ["listing", "plaintext", "pre", "xmp"]

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
    let name = Self.name(of: node)
    if Self.preformatted.contains(name) { preformattedDepth -= 1 }
    if node == row {
      row = nil
      text.breakLine()
    } else if Self.blocks.contains(name) {
      breakLine()
    }
  }

  private mutating func enterElement(_ node: xmlNodePtr) -> Bool {
    let name = Self.name(of: node)
    if name == "head" { readTitle(in: node) }
    guard !Self.hidden.contains(name), name != "title" else { return false }
    if Self.preformatted.contains(name) { preformattedDepth += 1 }
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
      if Self.blocks.contains(name) { breakLine() }
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
      if Self.name(of: node) == "title" {
        var lines = HTMLLines()
        lines.add(LibXML2.take(xmlNodeGetContent(node)) ?? "", verbatim: false)
        title = lines.finish().first
      }
      next = node.pointee.next
    }
  }

  /// The name of an element in lower case; empty for other nodes.
  static func name(of node: xmlNodePtr) -> String {
    guard node.pointee.type == XML_ELEMENT_NODE else { return "" }
    return LibXML2.string(node.pointee.name) ?? ""
  }
}
