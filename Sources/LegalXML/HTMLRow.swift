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
      let name = HTMLElement.name(of: node)
      if name == "td" || name == "th" {
        cells += 1
        guard isSmall(node) else { return false }
      }
      next = node.pointee.next
    }
    return cells > 1
  }

  /// Whether a `table` holds nothing but data: all of its cells are small, and some row has two.
  static func isData(_ table: xmlNodePtr) -> Bool {
    var cells = 0
    var isTable = false
    var rows = children(of: table, named: ["tr"])
    for part in children(of: table, named: ["thead", "tbody", "tfoot"]) {
      rows += children(of: part, named: ["tr"])
    }
    for row in rows {
      cells = 0
      for cell in children(of: row, named: ["td", "th"]) {
        guard isSmall(cell) else { return false }
        cells += 1
      }
      if cells > 1 { isTable = true }
    }
    return isTable
  }

  private static func children(of node: xmlNodePtr, named names: Set<String>) -> [xmlNodePtr] {
    var found: [xmlNodePtr] = []
    var next = node.pointee.children
    while let child = next {
      if names.contains(HTMLElement.name(of: child)) { found.append(child) }
      next = child.pointee.next
    }
    return found
  }

  private static func isSmall(_ cell: xmlNodePtr) -> Bool {
    var lines = 0
    var isSmall = true
    NodeWalk.visit(
      cell,
      enter: { node in
        switch HTMLElement.name(of: node) {
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
