internal import CLibXML2

/// Tells rows of data from the tables that old pages are laid out with.
enum HTMLRow {
  /// A cell with more lines than this holds a part of the page.
  private static let lineLimit = 8

  /// Whether a `tr` is a row of data: two cells or more, none with a table or with many lines.
  static func isOneLine(_ row: xmlNodePtr) -> Bool {
    var cells = 0
    var next = row.pointee.children
    while let node = next {
      let name = HTMLLayout.name(of: node)
      if name == "td" || name == "th" {
        cells += 1
        guard isSmall(node) else { return false }
      }
      next = node.pointee.next
    }
    return cells > 1
  }

  private static func isSmall(_ cell: xmlNodePtr) -> Bool {
    var lines = 0
    var isSmall = true
    NodeWalk.visit(
      cell,
      enter: { node in
        switch HTMLLayout.name(of: node) {
        case "table": isSmall = false
        case "p", "br", "div", "li": lines += 1
        default: break
        }
        if lines > lineLimit { isSmall = false }
        return isSmall
      }, leave: { _ in })
    return isSmall
  }
}
