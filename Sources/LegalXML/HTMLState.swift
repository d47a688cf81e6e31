internal import CLibXML2

/// What the open elements say of the text within them.
struct HTMLState {
  var heading: Int?
  var alignment: String?
  var indent = 0
  var listDepth = 0
  var container = 0
  /// Where the open link leads to.
  var link: String?
  /// Why the text is no running text.
  var aside: HTMLContent.Aside?
  var isInserted = false
  var isPreformatted = false

  /// Elements that hold blocks and may be parts of a page.
  static let containers: Set<String> = [
    "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "fieldset", "figure", "footer", "form", "header", "li", "main", "menu", "nav", "ol", "p",
    "section", "table", "td", "th", "ul",
  ]

  /// The state within an element.
  func entering(_ node: xmlNodePtr, _ name: String) -> HTMLState {
    var state = self
    if name.utf8.count == 2, name.hasPrefix("h"), let level = Int(name.dropFirst()), level > 0,
      level < 7
    {
      state.heading = level
    }
    switch name {
    case "center": state.alignment = "center"
    case "del", "s", "strike": state.aside = state.aside ?? .deleted
    case "ins": state.isInserted = true
    case let name where HTMLElement.preformatted.contains(name): state.isPreformatted = true
    default: break
    }
    if node.pointee.properties != nil { state.readAttributes(node) }
    return state
  }

  private mutating func readAttributes(_ node: xmlNodePtr) {
    if let word = HTMLStyle.attribute("align", of: node)?.lowercased(),
      HTMLState.alignments.contains(word)
    {
      alignment = word
    }
    if xmlHasProp(node, "hidden") != nil { aside = .hidden }
    guard let style = HTMLStyle.attribute("style", of: node) else { return }
    if let word = HTMLStyle.property("text-align", in: style), HTMLState.alignments.contains(word) {
      alignment = word
    }
    if let length = HTMLStyle.property("text-indent", in: style) {
      indent = HTMLStyle.columns(length)
    }
    let isHidden =
      HTMLStyle.property("display", in: style)?.hasPrefix("none") == true
      || HTMLStyle.property("visibility", in: style)?.hasPrefix("hidden") == true
    if isHidden { aside = .hidden }
    if HTMLStyle.property("text-decoration", in: style)?.hasPrefix("line-through") == true {
      aside = aside ?? .deleted
    }
  }

  private static let alignments: Set<String> = ["left", "center", "right", "justify"]
}

extension HTMLNumbers {
  /// Begins the list of an `ol` or `ul`.
  init(list node: xmlNodePtr, isOrdered: Bool) {
    let css = HTMLStyle.attribute("style", of: node)
    let style = css.flatMap {
      HTMLStyle.property("list-style-type", in: $0) ?? HTMLStyle.property("list-style", in: $0)
    }
    let shown =
      isOrdered ? style ?? HTMLStyle.attribute("type", of: node) ?? "decimal" : nil
    self.init(
      style: shown?.hasPrefix("none") == true ? nil : shown,
      start: HTMLStyle.number("start", of: node, in: -99_999...99_999) ?? 1,
      isReversed: xmlHasProp(node, "reversed") != nil)
  }
}
