internal import CLibXML2

/// Turns the nodes of a web page, in the order of a walk, into blocks.
struct HTMLBlockLayout {
  var content = HTMLContent()
  /// What the open elements say, the innermost last.
  var states = [HTMLState()]
  private var lists: [HTMLNumbers] = []
  var pendingLabel: String?
  var line = HTMLLine()
  /// Deleted or hidden text within the line, which becomes a block of its own.
  var asideLine = HTMLLine()
  var asideKind = HTMLContent.Aside.deleted
  var links: [HTMLContent.Link] = []
  var isInserted = false
  var isTitle = false
  var pendingAnchors: [String] = []
  var lineNumber: Int?
  var paragraph = 1
  /// Breaks since the last text of the paragraph.
  var breaks = 0
  var grids: [HTMLGrid] = []
  /// Whether each open table holds nothing but data.
  private var areData: [Bool] = []
  private var tables = 0
  var row: HTMLOpenRow?
  /// Marks of footnotes that were taken out: where they lead to.
  private var noteTargets: Set<String> = []

  init() {
    // What stands outside of all elements that hold blocks belongs to the page.
    content.containers = [HTMLContent.Container(parent: nil, name: "html", words: "")]
  }

  /// The page, when the walk is over.
  consuming func page() -> HTMLContent {
    endBlock()
    for index in content.blocks.indices
    where content.blocks[index].aside == nil
      && content.blocks[index].anchors.contains(where: noteTargets.contains)
    {
      content.blocks[index].aside = .note
    }
    return content
  }

  /// Reads the comments before and behind the root.
  mutating func readComments(around root: xmlNodePtr) {
    var previous = root.pointee.prev
    while let node = previous {
      if node.pointee.type == XML_COMMENT_NODE { _ = enter(node) }
      previous = node.pointee.prev
    }
    var next = root.pointee.next
    while let node = next {
      if node.pointee.type == XML_COMMENT_NODE { _ = enter(node) }
      next = node.pointee.next
    }
  }

  /// A node begins; `false` keeps the walk out of it.
  mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: return enterElement(node)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: add(node)
    case XML_COMMENT_NODE:
      content.statements += HTMLStatements.inComment(LibXML2.string(node.pointee.content) ?? "")
    default: break
    }
    return false
  }

  private mutating func enterElement(_ node: xmlNodePtr) -> Bool {
    let name = HTMLElement.name(of: node)
    HTMLStatements.read(node, name, into: &content)
    guard !HTMLElement.hidden.contains(name), name != "title" else { return false }
    if name == "br" {
      breakLine()
      return false
    }
    if name == "a", takeNoteMark(node) { return false }
    var state = states[states.count - 1].entering(node, name)
    if HTMLElement.blocks.contains(name) {
      if row == nil {
        endBlock()
        openContainer(node, name, &state)
      } else {
        row?.breakLine()
      }
    }
    takeAnchors(node)
    begin(node, name, &state)
    states.append(state)
    return true
  }

  /// An element that was entered ends.
  mutating func leave(_ node: xmlNodePtr) {
    let name = HTMLElement.name(of: node)
    if name == "a" { endLink() }
    if name == "ol" || name == "ul" || name == "menu" || name == "dir" { _ = lists.popLast() }
    if row?.node == node {
      endRow()
    } else if row != nil {
      if HTMLElement.blocks.contains(name) { row?.breakLine() }
    } else if HTMLElement.blocks.contains(name) {
      endBlock()
    }
    if name == "table" {
      _ = grids.popLast()
      _ = areData.popLast()
    }
    states.removeLast()
  }

  private mutating func openContainer(_ node: xmlNodePtr, _ name: String, _ state: inout HTMLState)
  {
    guard HTMLState.containers.contains(name) else { return }
    let words =
      [HTMLStyle.attribute("class", of: node), HTMLStyle.attribute("id", of: node)]
      .compactMap { $0 }.joined(separator: " ").lowercased()
    content.containers.append(
      HTMLContent.Container(parent: state.container, name: name, words: words))
    state.container = content.containers.count - 1
  }

  private mutating func begin(_ node: xmlNodePtr, _ name: String, _ state: inout HTMLState) {
    switch name {
    case "ol", "ul", "menu", "dir":
      lists.append(HTMLNumbers(list: node, isOrdered: name == "ol"))
      state.listDepth += 1
    case "li": beginItem(node)
    case "a": beginLink(node, &state)
    case "table":
      tables += 1
      grids.append(HTMLGrid(table: tables))
      areData.append(HTMLRow.isData(node))
    case "tr" where row == nil && isDataRow(node): row = HTMLOpenRow(node)
    case "td" where node.pointee.parent == row?.node, "th" where node.pointee.parent == row?.node:
      row?.beginCell(node, isHead: name == "th")
    default: break
    }
    if name.hasPrefix("founder-title") { isTitle = true }
  }

  private func isDataRow(_ node: xmlNodePtr) -> Bool {
    areData.last == true || HTMLRow.isOneLine(node)
  }

  private mutating func beginItem(_ node: xmlNodePtr) {
    guard !lists.isEmpty else { return }
    let value = HTMLStyle.number("value", of: node, in: -99_999...99_999)
    pendingLabel = lists[lists.count - 1].label(value: value)
  }

  private mutating func beginLink(_ node: xmlNodePtr, _ state: inout HTMLState) {
    guard let target = HTMLStyle.attribute("href", of: node) else { return }
    endLink()
    state.link = target
    if row == nil { line.beginLink() } else { row?.beginLink() }
  }

  /// Ends the words of the open link.
  mutating func endLink() {
    guard let target = states[states.count - 1].link else { return }
    if row != nil {
      row?.endLink(target)
    } else if let words = line.endLink() {
      links.append(HTMLContent.Link(target: target, words: words))
    }
  }

  private mutating func takeAnchors(_ node: xmlNodePtr) {
    for attribute in ["id", "name"] {
      if let name = HTMLStyle.attribute(attribute, of: node), pendingAnchors.count < 100 {
        pendingAnchors.append(name)
      }
    }
  }

  /// Leaves a mark such as `[1]` or ① out that leads to a footnote; not so at the start of a line,
  /// where the footnote itself stands.
  private mutating func takeNoteMark(_ node: xmlNodePtr) -> Bool {
    guard let href = HTMLStyle.attribute("href", of: node), href.hasPrefix("#"), href.count > 1,
      !(row?.isEmpty ?? line.isEmpty),
      HTMLNoteMark.isOne(node)
    else { return false }
    takeAnchors(node)
    noteTargets.insert(String(href.dropFirst()))
    return true
  }

  private mutating func add(_ node: xmlNodePtr) {
    let state = states[states.count - 1]
    let text = LibXML2.string(node.pointee.content) ?? ""
    if let aside = state.aside {
      asideKind = aside
      for scalar in text.unicodeScalars { asideLine.add(scalar) }
      if lineNumber == nil { lineNumber = HTMLBlockLayout.line(of: node) }
      return
    }
    for scalar in text.unicodeScalars {
      if state.isPreformatted, scalar == "\n", row == nil {
        breakLine()
      } else if row != nil {
        row?.add(scalar)
      } else {
        line.add(scalar)
      }
    }
    if lineNumber == nil, !(row?.isEmpty ?? line.isEmpty) {
      lineNumber = HTMLBlockLayout.line(of: node)
    }
    if state.isInserted, !line.isEmpty { isInserted = true }
  }

  private static func line(of node: xmlNodePtr) -> Int? {
    let line = xmlGetLineNo(node)
    return line > 0 ? Int(line) : nil
  }
}
