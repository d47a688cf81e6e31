internal import LegalXML

/// A block of words: a paragraph, or a row of a table.
struct TextBlock {
  let element: XMLElement
  /// Whether it is a row, whose cells a tab parts.
  var isRow: Bool { element.name.local == "tr" }
  /// Whether it is a list of blocks, with items of its own.
  var isList: Bool { element.name.local == "blockList" }
}

extension ActReader {
  /// The blocks in an element, in order; the element itself when it holds words.
  func blocks(of element: XMLElement) -> [TextBlock] {
    var result: [TextBlock] = []
    collect(element, into: &result)
    return result
  }

  private func collect(_ element: XMLElement, into blocks: inout [TextBlock]) {
    let name = element.name.local
    let isBlock = ["p", "block", "blockList", "tr", "docTitle"].contains(name)
    if isBlock || element.elements.isEmpty || ActReader.holdsWords(element) {
      blocks.append(TextBlock(element: element))
      return
    }
    for child in element.elements { collect(child, into: &blocks) }
  }

  /// Whether an element has words of its own between its elements.
  private static func holdsWords(_ element: XMLElement) -> Bool {
    element.children.contains {
      if case .text(let text) = $0 { text.utf8.contains { $0 > 0x20 } } else { false }
    }
  }

  /// The words of a block.
  mutating func words(of block: TextBlock) -> [UInt8] {
    guard block.isRow else { return words(block.element) }
    var cells: [[UInt8]] = []
    for cell in block.element.elements { cells.append(words(cell)) }
    let joined = Array(cells.joined(separator: [0x09]))
    let example = String(decoding: joined, as: UTF8.self)
    findings.add(.tableAsText, line: block.element.line, example)
    return cells.allSatisfy(\.isEmpty) ? [] : joined
  }
}
