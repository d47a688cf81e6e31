internal import ChineseText
internal import LegalXML

/// Tells menus, buttons and footers from the document.
struct WebFurniture {
  private let content: HTMLContent
  private let texts: [[UInt8]]
  private let density: WebDensity
  /// The outermost element of furniture that each element stands in; `nil` outside.
  private var frames: [Int?]

  /// Longer blocks are no menus.
  private static let lengthLimit = 200

  init(_ content: HTMLContent, _ texts: [[UInt8]], _ density: WebDensity) {
    self.content = content
    self.texts = texts
    self.density = density
    frames = []
    for (index, container) in content.containers.enumerated() {
      let outer = container.parent.flatMap { frames[$0] }
      let isFrame = WebFurniture.isFrame(container) && density.isSmall(index)
      frames.append(outer ?? (isFrame ? index : nil))
    }
  }

  /// Whether a block belongs to the site, wherever it stands: it is in a menu or a footer, it is a
  /// row of links, or it holds nothing but the words of buttons. A block that begins with the label
  /// of a unit never does.
  func isNavigation(_ index: Int) -> Bool {
    let block = content.blocks[index]
    guard !UnitLabel.beginsUnit(texts[index]), !texts[index].starts(with: "附件".utf8) else {
      return false
    }
    if frames[block.container] != nil { return true }
    guard block.text.unicodeScalars.count <= Self.lengthLimit else { return false }
    let isButton = block.heading == nil && WebWords.areButtons(block.text)
    return isButton || isRowOfLinks(block) || WebWords.isPath(block.text)
  }

  /// Whether a block at an end of the page, or outside of its text, begins with words of sites.
  func isFramed(_ index: Int) -> Bool {
    let block = content.blocks[index]
    guard !UnitLabel.beginsUnit(texts[index]), block.row == nil else { return false }
    return WebWords.beginsSiteWords(block.text)
      || !density.isInMain(block.container) && WebWords.isSeparated(block.text)
  }

  private func isRowOfLinks(_ block: HTMLContent.Block) -> Bool {
    let links = WebDensity.linkLength(of: block)
    guard links.count > 0, links.length * 10 >= block.text.utf8.count * 7, block.row == nil else {
      return false
    }
    if !density.isInMain(block.container) { return block.heading == nil }
    return links.count >= 2 && block.text.utf8.count < 300
      || block.listDepth > 0 && isInListOfLinks(block.container)
  }

  /// Whether the list that an item stands in is one of links.
  private func isInListOfLinks(_ container: Int) -> Bool {
    var next: Int? = container
    while let index = next {
      if ["ul", "ol", "dl", "menu"].contains(content.containers[index].name) {
        return density.isListOfLinks(index)
      }
      next = content.containers[index].parent
    }
    return false
  }

  private static func isFrame(_ container: HTMLContent.Container) -> Bool {
    if ["aside", "footer", "menu", "nav"].contains(container.name) { return true }
    guard !container.words.isEmpty else { return false }
    if parts.contains(where: container.words.contains) { return true }
    let words = container.words.split { !$0.isLetter && !$0.isNumber }
    return words.contains { names.contains(String($0)) }
  }

  /// Words that name furniture wherever they stand in a class.
  private static let parts = [
    "breadcrumb", "copyright", "disclaimer", "footer", "friendlink", "navbar", "navigation",
    "pagination",
    "qrcode", "recommend", "related", "sidebar", "toolbar",
  ]
  /// Words that name furniture alone.
  private static let names: Set<String> = [
    "crumb", "crumbs", "dhl", "foot", "login", "menu", "nav", "pager", "print", "search", "share",
    "weibo", "weixin",
  ]
}
