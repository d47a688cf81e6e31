internal import ChineseText
internal import LegalXML

/// Whether the text is only text: nothing empty, and no white space that comes from layout.
struct TextCheck {
  private let tree: AknTree
  private var findings = FindingList()

  private init(_ tree: AknTree) {
    self.tree = tree
  }

  /// Checks a document.
  static func check(_ tree: AknTree) -> FindingList {
    var check = TextCheck(tree)
    var index = 0
    while index < tree.nodes.count {
      let name = tree[index].name
      if blocks.contains(name) {
        check.visit(index)
        check.visitInlines(in: index)
        // What it quotes has blocks of its own.
        index = tree[index].element.holdsQuotation ? index + 1 : tree[index].end
      } else {
        index += 1
      }
    }
    return check.findings
  }

  /// The elements that are a stretch of text of their own.
  private static let blocks: Set<String> = [
    "caption", "crossHeading", "heading", "num", "p", "subheading", "tocItem",
  ]

  private mutating func visit(_ index: Int) {
    let element = tree[index].element
    let text = element.ownText
    if isBlank(text) {
      if holdsImage(index) || element.holdsQuotation { return }
      if mayBeEmpty(index) {
        if tree[tree[index].parent].name == "mainBody" {
          findings.remark(ValidationFindings.textMissing(element))
        }
      } else {
        findings.add(ValidationFindings.textEmpty(element))
      }
    } else if element.name.local == "num" {
      if startsOrEndsBlank(text) { findings.add(ValidationFindings.numBlank(element)) }
    } else if hasLayout(text, mayHoldRows: element.name.local == "p") {
      findings.add(ValidationFindings.textLayout(element))
    } else if text.utf8.contains(0x09) {
      findings.remark(ValidationFindings.textTab(element))
    }
  }

  /// Elements inside text hold text, but for breaks, images and references to notes.
  private mutating func visitInlines(in block: Int) {
    for node in tree.nodes[block + 1..<tree[block].end] {
      switch node.name {
      case "br", "img", "noteRef": continue
      default:
        if node.element.children.isEmpty, InlineElements.names.contains(node.name) {
          findings.add(ValidationFindings.textEmpty(node.element))
        }
      }
    }
  }

  /// A cell may hold nothing, and so may an annex, of which the grammar demands a `p`, and a unit
  /// that is nothing but its heading: 一、总体要求.
  private func mayBeEmpty(_ index: Int) -> Bool {
    let parent = tree[index].parent
    switch tree[parent].name {
    case "td", "th": return true
    case "mainBody": return parent == index - 1 && tree[parent].end == tree[index].end
    case "content": return isOfHeadingAlone(parent)
    default: return false
    }
  }

  private func isOfHeadingAlone(_ content: Int) -> Bool {
    let paragraph = tree[content].parent
    guard tree[paragraph].name == "paragraph" else { return false }
    let article = tree[paragraph].parent
    guard let num = tree.child("num", of: article), !tree[num].element.text.hasPrefix("第") else {
      return false
    }
    return tree[article].name == "article" && tree.child("heading", of: article) != nil
      && tree.child("paragraph", of: article) == paragraph
      && tree[article].end == tree[paragraph].end
  }

  private func holdsImage(_ index: Int) -> Bool {
    tree.nodes[index..<tree[index].end].contains { $0.name == "img" }
  }

  private func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { Glyph.isBlank($0.value) }
  }

  private func startsOrEndsBlank(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    let edges = [scalars.first, scalars.last]
    return edges.contains { $0.map { Glyph.isBlank($0.value) } ?? false }
      || text.utf8.contains(where: XMLSpace.isLayout)
  }

  /// A line break anywhere, or white space at an end. U+3000 belongs to the text, and so does a
  /// tab, which parts the cells of a row, the first and the last of which may be empty.
  private func hasLayout(_ text: String, mayHoldRows: Bool) -> Bool {
    let bytes = text.utf8
    let edges = [bytes.first, bytes.last].compactMap(\.self)
    return edges.contains { XMLSpace.isSpace($0) && !(mayHoldRows && $0 == 0x09) }
      || bytes.contains { $0 != 0x09 && XMLSpace.isLayout($0) }
  }
}

extension XMLElement {
  /// Whether units are quoted within.
  fileprivate var holdsQuotation: Bool {
    elements.contains { $0.name.local == "quotedStructure" || $0.holdsQuotation }
  }

  /// The text without that of units that are quoted.
  fileprivate var ownText: String {
    guard holdsQuotation else { return text }
    return children.reduce(into: "") { text, child in
      switch child {
      case .text(let words): text += words
      case .element(let inner) where inner.name.local == "quotedStructure": break
      case .element(let inner): text += inner.ownText
      }
    }
  }
}
