internal import LegalXML

/// A block of words: a paragraph, a row of a table, a list of blocks.
struct TextBlock {
  let element: XMLElement
  /// The numbers that stand before it in the element around it.
  let numbers: [XMLElement]
  /// Whether it is a row, whose cells a tab parts.
  var isRow: Bool { element.name.local == "tr" }
  /// Whether it is a list of blocks, with items of its own.
  var isList: Bool { element.name.local == "blockList" }
}

extension XMLElement {
  /// The elements within, in order; words that stand between them are a `p` each.
  var parts: [XMLElement] {
    children.compactMap { child in
      switch child {
      case .element(let element): element
      case .text(let text) where !text.isLayout:
        XMLElement(
          name: XMLName(namespace: name.namespace, local: "p"), attributes: [], children: [child],
          line: line)
      case .text: nil
      }
    }
  }

  /// Whether an element has words of its own between its elements.
  var holdsWords: Bool {
    children.contains {
      if case .text(let text) = $0 { !text.isLayout } else { false }
    }
  }
}

extension String {
  /// Whether nothing but the white space of XML is there.
  fileprivate var isLayout: Bool { utf8.allSatisfy { $0 <= 0x20 } }
}
