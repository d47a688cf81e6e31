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
    let printed = words(of: element, "num")
    let label = ItemLabel(printed, id: element["eId"], position: position, depth: depth)
    note(label.isChosen, printed, element)
    var parts: [ItemPart] = []
    collect(element, into: &parts)
    var words = words(of: element, "heading", "subheading")
    if !words.isEmpty {
      findings.add(.headingInText, line: element.line, String(decoding: words, as: UTF8.self))
    }
    let hasText = beginsWithText(element)
    if hasText, case .words(let block) = parts.first {
      words = join([words, self.words(of: block)])
    }
    builder.item(
      label.number, depth: depth, line: element.line, label: append(label.label),
      text: append(words))
    readInside(parts, isTextRead: hasText, depth: depth)
  }

  /// Whether the first words are the item's own. Those of a `paragraph` in our own documents are not:
  /// there it is a further one, also of an item without words.
  private func beginsWithText(_ element: XMLElement) -> Bool {
    guard text.isOwn else { return true }
    let first = element.elements.first { UnitRole($0) != .label }
    return first.map(UnitRole.init) != .provision
  }

  /// What stands below an item: 目, and further paragraphs of the 项.
  private mutating func readInside(_ parts: [ItemPart], isTextRead: Bool, depth: Int) {
    var position = 0
    for (index, part) in parts.enumerated() {
      switch part {
      case .item(let element):
        position += 1
        readItem(element, position: position, depth: min(depth + 1, ActReader.maximumDepth))
      case .words where index == 0 && isTextRead: break
      case .words(let block):
        let words = words(of: block)
        guard !words.isEmpty else { continue }
        builder.paragraph(line: block.element.line, in: .item, append: append(words))
      }
    }
  }

  /// The parts of an item in order; lists and paragraphs around them mean nothing to us.
  private mutating func collect(_ element: XMLElement, into parts: inout [ItemPart]) {
    for part in element.parts {
      switch UnitRole(part) {
      case .label: break
      case .item: parts.append(.item(part))
      case .provision where part.first("num") != nil: parts.append(.item(part))
      case .provision, .list: collectWhole(part, into: &parts)
      case .division, .crossheading, .other:
        findings.add(.unitAsText, line: part.line, part.name.local)
        collectWords(part, into: &parts)
      case .lead, .closing, .words: collectWords(part, into: &parts)
      }
    }
  }

  /// The parts of a list or paragraph within an item; its number and heading are words.
  private mutating func collectWhole(_ element: XMLElement, into parts: inout [ItemPart]) {
    for label in element.elements where UnitRole(label) == .label {
      collectWords(label, into: &parts)
    }
    collect(element, into: &parts)
  }

  private mutating func collectWords(_ element: XMLElement, into parts: inout [ItemPart]) {
    for block in blocks(of: element, keepsLists: true) {
      if block.isList, block.numbers.isEmpty {
        collectWhole(block.element, into: &parts)
      } else {
        parts.append(.words(block))
      }
    }
  }
}

/// A part of an item.
private enum ItemPart {
  /// Words: the first are the item's text, further ones paragraphs of it.
  case words(TextBlock)
  /// An item within.
  case item(XMLElement)
}
