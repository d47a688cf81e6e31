internal import CLibXML2

/// Turns the nodes of a web page, in the order of a walk, into blocks.
struct HTMLBlockLayout {
  private var content = HTMLContent()
  /// What the open elements say, the innermost last.
  private var states = [HTMLState()]
  private var lists: [HTMLNumbers] = []
  private var pendingLabel: String?
  private var line = HTMLLine()
  /// Deleted or hidden text within the line, which becomes a block of its own.
  private var asideLine = HTMLLine()
  private var asideKind = HTMLContent.Aside.deleted
  private var links: [HTMLContent.Link] = []
  private var linkStart: Int?
  private var isInserted = false
  private var isTitle = false
  private var pendingAnchors: [String] = []
  private var lineNumber: Int?
  private var paragraph = 1
  /// Breaks since the last text of the paragraph.
  private var breaks = 0
  private var grids: [HTMLGrid] = []
  /// Whether each open table holds nothing but data.
  private var areData: [Bool] = []
  private var tables = 0
  private var row: HTMLOpenRow?
  /// Marks of footnotes that were taken out: where they lead to.
  private var noteTargets: Set<String> = []

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
    let name = HTMLLayout.name(of: node)
    HTMLStatements.read(node, name, into: &content)
    guard !HTMLLayout.hidden.contains(name), name != "title" else { return false }
    if name == "br" {
      breakLine()
      return false
    }
    if name == "a", takeNoteMark(node) { return false }
    var state = states[states.count - 1].entering(node, name)
    if HTMLLayout.blocks.contains(name) {
      if row == nil {
        endBlock()
        openContainer(node, name, &state)
      } else {
        row?.add(" ")
      }
    }
    takeAnchors(node)
    begin(node, name, &state)
    states.append(state)
    return true
  }

  /// An element that was entered ends.
  mutating func leave(_ node: xmlNodePtr) {
    let name = HTMLLayout.name(of: node)
    if name == "a" { endLink() }
    if name == "ol" || name == "ul" || name == "menu" || name == "dir" { _ = lists.popLast() }
    if row?.node == node {
      endRow()
    } else if row != nil {
      if HTMLLayout.blocks.contains(name) { row?.add(" ") }
    } else if HTMLLayout.blocks.contains(name) {
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
    let parent = content.containers.isEmpty ? nil : state.container
    content.containers.append(HTMLContent.Container(parent: parent, name: name, words: words))
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
    linkStart = row?.cellByteCount ?? line.byteCount
  }

  private mutating func endLink() {
    guard let start = linkStart, let target = states[states.count - 1].link else { return }
    linkStart = nil
    let end = row?.cellByteCount ?? line.byteCount
    guard end > start else { return }
    let link = HTMLContent.Link(target: target, words: start..<end)
    if row == nil { links.append(link) } else { row?.add(link) }
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

  /// Within a row a break is a blank. Two breaks without text between end the paragraph.
  private mutating func breakLine() {
    if row != nil {
      row?.add(" ")
      return
    }
    if line.isEmpty { breaks += 1 } else { breaks = 1 }
    endLink()
    endLine()
    if breaks > 1 { paragraph += 1 }
  }

  private mutating func endBlock() {
    endLink()
    endLine()
    paragraph += 1
    breaks = 0
    isTitle = false
  }

  private mutating func endLine() {
    if line.holdsText {
      var block = block(String(line.scalars))
      block.label = pendingLabel
      pendingLabel = nil
      block.links = links
      block.indent = max(block.indent, line.leadingSpaces)
      block.isInserted = isInserted
      block.isTitle = isTitle
      content.blocks.append(block)
    }
    endAsideLine()
    if line.holdsText { pendingAnchors = [] }
    links = []
    linkStart = states[states.count - 1].link == nil ? nil : 0
    isInserted = false
    lineNumber = nil
    line = HTMLLine()
  }

  private mutating func endAsideLine() {
    guard asideLine.holdsText else { return }
    var aside = block(String(asideLine.scalars))
    aside.aside = asideKind
    content.blocks.append(aside)
    asideLine = HTMLLine()
  }

  private func block(_ text: String) -> HTMLContent.Block {
    let state = states[states.count - 1]
    var block = HTMLContent.Block()
    block.text = text
    block.line = lineNumber
    block.paragraph = paragraph
    block.heading = state.heading
    block.alignment = state.alignment
    block.indent = state.indent
    block.listDepth = state.listDepth
    block.container = state.container
    block.anchors = pendingAnchors
    return block
  }

  private mutating func endRow() {
    endLink()
    guard let open = row, !grids.isEmpty else {
      row = nil
      return
    }
    row = nil
    let (text, placed, links) = open.place(in: &grids[grids.count - 1])
    if text.unicodeScalars.contains(where: { $0 != "\t" && $0 != "\u{3000}" }) {
      var block = block(text)
      block.row = placed
      block.links = links
      block.alignment = nil
      content.blocks.append(block)
      pendingAnchors = []
    }
    endAsideLine()
    lineNumber = nil
    paragraph += 1
  }
}
