internal import ChineseText
internal import LegalXML
internal import RegulationModel

/// 项 and 目, and what stands inside them.
extension ActReader {
  /// Deeper lists stand beside the deepest.
  private static let maximumDepth = 8

  /// Reads an item.
  ///
  /// - Parameters:
  ///   - element: a `point`, or what stands for one.
  ///   - position: its position in the list, from 1.
  ///   - depth: 0 for a 项, 1 and more for a 目.
  mutating func readItem(_ element: XMLElement, position: Int, depth: Int) {
    noteAttributes(element)
    let printed = element.first("num").map { self.words($0) } ?? []
    let label = ItemLabel(printed, position: position, depth: depth)
    note(label.isChosen, printed, element)
    let parts = ItemParts(element, self)
    var words: [UInt8] = []
    for heading in parts.headings {
      let heading = self.words(heading)
      guard !heading.isEmpty else { continue }
      findings.add(.headingInText, line: element.line, String(decoding: heading, as: UTF8.self))
      words += heading + [0x20]
    }
    if let first = parts.texts.first { words += self.words(of: first) }
    builder.item(
      label.number, depth: depth, line: element.line, label: append(label.label),
      text: append(parts.headings.isEmpty ? words : text.tidy(words)))
    for block in parts.texts.dropFirst() { readSegment(block) }
    readInside(parts.inner, depth: depth)
  }

  /// What stands below an item: 目, and further paragraphs of the 项.
  private mutating func readInside(_ elements: [XMLElement], depth: Int) {
    var position = 0
    for element in elements {
      switch element.name.local {
      case "paragraph", "wrapUp", "listWrapUp", "listConclusion", "listIntroduction":
        for block in blocks(of: element) { readSegment(block) }
      default:
        position += 1
        readItem(
          element, position: position, depth: min(depth + 1, ActReader.maximumDepth))
      }
    }
  }

  private mutating func readSegment(_ block: TextBlock) {
    let words = words(of: block)
    guard !words.isEmpty else { return }
    builder.paragraph(line: block.element.line, in: .item, append: append(words))
  }
}

/// The parts of an item: its own words, and what stands inside it.
private struct ItemParts {
  private(set) var headings: [XMLElement] = []
  private(set) var texts: [TextBlock] = []
  private(set) var inner: [XMLElement] = []

  init(_ element: XMLElement, _ reader: ActReader) {
    for child in element.elements { add(child, reader) }
  }

  private mutating func add(_ child: XMLElement, _ reader: ActReader) {
    switch child.name.local {
    case "num": break
    case "heading", "subheading": headings.append(child)
    case "list", "blockList":
      for part in child.elements { add(part, reader) }
    case "intro" where inner.isEmpty, "listIntroduction" where inner.isEmpty, "content", "p":
      for block in reader.blocks(of: child) {
        if block.isList { add(block.element, reader) } else { texts.append(block) }
      }
    default: inner.append(child)
    }
  }
}
