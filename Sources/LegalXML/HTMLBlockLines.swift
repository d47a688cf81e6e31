/// How lines and rows of a page become blocks.
extension HTMLBlockLayout {
  /// Within a row a break is a blank. Two breaks without text between end the paragraph.
  mutating func breakLine() {
    if row != nil {
      row?.breakLine()
      return
    }
    if line.isEmpty { breaks += 1 } else { breaks = 1 }
    endLink()
    endLine()
    if breaks > 1 { paragraph += 1 }
  }

  /// Ends the line and its paragraph.
  mutating func endBlock() {
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
    isInserted = false
    lineNumber = nil
    line = HTMLLine()
    if states[states.count - 1].link != nil { line.beginLink() }
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

  /// Ends the row of a table.
  mutating func endRow() {
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
