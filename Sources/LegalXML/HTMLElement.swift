internal import CLibXML2

/// What the names of elements of web pages mean for their text.
enum HTMLElement {
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

  /// The name of an element in lower case; empty for other nodes.
  static func name(of node: xmlNodePtr) -> String {
    guard node.pointee.type == XML_ELEMENT_NODE else { return "" }
    return LibXML2.string(node.pointee.name) ?? ""
  }

  /// The name of an element that may be missing.
  static func name(of node: xmlNodePtr?) -> String { node.map { name(of: $0) } ?? "" }
}
