internal import LegalXML

extension ImportWords {
  /// Finds the blocks in an element.
  ///
  /// - Parameters:
  ///   - element: the element.
  ///   - keepsLists: whether a `blockList` is one block, or each of its paragraphs is.
  /// - Returns: the blocks in order; the element itself when it holds words.
  mutating func blocks(of element: XMLElement, keepsLists: Bool) -> [TextBlock] {
    var result: [TextBlock] = []
    var numbers: [XMLElement] = []
    collect(element, &numbers, keepsLists, into: &result)
    result += numbers.map { TextBlock(element: $0, numbers: []) }
    return result
  }

  private mutating func collect(
    _ element: XMLElement, _ numbers: inout [XMLElement], _ keepsLists: Bool,
    into blocks: inout [TextBlock]
  ) {
    let name = element.name.local
    if name == "toc" { return findings.leaveOut(contents: element) }
    if name == "num", !element.elements.isEmpty || element.holdsWords {
      numbers.append(element)
      return
    }
    let isWhole = ["p", "block", "tr", "docTitle", "shortTitle", "longTitle"].contains(name)
    if isWhole || keepsLists && name == "blockList" || element.elements.isEmpty
      || element.holdsWords
    {
      blocks.append(TextBlock(element: element, numbers: numbers))
      numbers = []
      return
    }
    for part in element.elements { collect(part, &numbers, keepsLists, into: &blocks) }
  }

  /// The words of a block; `title` is left out and then `nil`.
  mutating func words(of block: TextBlock, without title: inout XMLElement?) -> [UInt8] {
    var words: [[UInt8]] = []
    for number in block.numbers { words.append(self.words(number)) }
    words.append(
      block.isRow ? cells(of: block.element) : self.words(block.element, without: &title))
    return join(words)
  }

  /// The words of a row, with tabs between its cells.
  private mutating func cells(of row: XMLElement) -> [UInt8] {
    var cells: [[UInt8]] = []
    for cell in row.parts { cells.append(words(cell)) }
    let line = Array(cells.joined(separator: [0x09]))
    findings.add(.tableAsText, line: row.line, String(decoding: line, as: UTF8.self))
    return cells.allSatisfy(\.isEmpty) ? [] : line
  }

  /// The words of a block.
  mutating func words(of block: TextBlock) -> [UInt8] {
    var title: XMLElement?
    return words(of: block, without: &title)
  }
}
