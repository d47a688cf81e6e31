internal import ChineseText
internal import LegalXML

/// A web page whose blocks are told apart: the document, data about it, and the site's own words.
struct WebPage {
  let content: HTMLContent
  /// Texts of the blocks in UTF-8.
  let texts: [[UInt8]]
  /// Why blocks are no running text; `nil` for running text.
  private(set) var asides: [Evidence.Aside?]
  /// Blocks that are the title.
  private(set) var titles: Set<Int> = []
  private(set) var fields: [WebField]

  /// Looks at a page.
  init(_ content: HTMLContent) {
    self.content = content
    texts = content.blocks.map { Array($0.text.utf8) }
    fields = WebField.stated(by: content)
    asides = content.blocks.map { block in
      switch block.aside {
      case .deleted: .deleted
      case .hidden: .hidden
      case .note: .note
      case nil: nil
      }
    }
    takeData()
    fields += WebField.title(of: content)
    titles = WebTitle.find(in: content, asides: asides, fields: fields)
    setFurnitureAside()
  }

  /// Takes lines of keys and values at the head of the page.
  private mutating func takeData() {
    for index in content.blocks.indices where asides[index] == nil {
      let isRow = content.blocks[index].row != nil
      let found = isRow ? WebDataLine.row(texts[index]) : WebDataLine.line(texts[index])
      if let found {
        fields += found
        asides[index] = .metadata
      } else if UnitLabel.beginsUnit(texts[index]) || WebPage.isSentence(texts[index], length: 180)
      {
        return
      }
    }
  }

  private mutating func setFurnitureAside() {
    let density = WebDensity(content, asides)
    let furniture = WebFurniture(content, texts, density)
    for index in content.blocks.indices where asides[index] == nil && !titles.contains(index) {
      if furniture.isNavigation(index) || standsOverTitle(index, density) {
        asides[index] = .navigation
      }
    }
    trim(content.blocks.indices, furniture)
    trim(content.blocks.indices.reversed(), furniture)
  }

  /// Sets words of the site aside at an end of the page, up to the first block of the document.
  private mutating func trim(_ indices: some Sequence<Int>, _ furniture: WebFurniture) {
    for index in indices where asides[index] == nil {
      guard !titles.contains(index), furniture.isFramed(index) else { return }
      asides[index] = .navigation
    }
  }

  /// Whether a block is a short heading outside of the text and above the title: the name of the
  /// site or of a column.
  private func standsOverTitle(_ index: Int, _ density: WebDensity) -> Bool {
    guard let title = titles.min(), index < title, content.blocks[index].heading != nil else {
      return false
    }
    return !density.isInMain(content.blocks[index].container)
      && content.blocks[index].text.unicodeScalars.count <= 12
      && !UnitLabel.beginsUnit(texts[index])
  }

  /// Whether a text is at least so long in UTF-8 and ends a sentence.
  static func isSentence(_ text: [UInt8], length: Int) -> Bool {
    guard text.count >= length,
      let last = glyph(endingAt: text.count, notBefore: 0, in: text.span)?.value
    else { return false }
    return Glyph.endsClause(last) || Glyph.isClosing(last)
  }
}
