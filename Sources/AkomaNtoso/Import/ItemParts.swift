internal import LegalXML

/// A part of an item.
enum ItemPart {
  /// Words: the first are the item's text, further ones paragraphs of it.
  case words(TextBlock)
  /// An item within.
  case item(XMLElement)
}

/// The parts of an item in order; lists and paragraphs around them mean nothing to us.
struct ItemParts {
  private(set) var parts: [ItemPart] = []

  init(of element: XMLElement, _ words: inout ImportWords) {
    collect(element, &words)
  }

  private mutating func collect(_ element: XMLElement, _ words: inout ImportWords) {
    for part in element.parts {
      switch UnitRole(part) {
      case .label: break
      case .item: parts.append(.item(part))
      case .provision where part.first("num") != nil: parts.append(.item(part))
      case .provision, .list: collectWhole(part, &words)
      case .division where part.name.local == "level":
        if part.first("num") == nil {
          collectWhole(part, &words)
        } else {
          parts.append(.item(part))
        }
      case .division, .crossheading, .other:
        words.note(.unitAsText, part)
        collectWords(part, &words)
      case .lead, .closing, .words: collectWords(part, &words)
      }
    }
  }

  /// The parts of a list or paragraph within an item; its number and heading are words.
  private mutating func collectWhole(_ element: XMLElement, _ words: inout ImportWords) {
    for label in element.elements where UnitRole(label) == .label { collectWords(label, &words) }
    collect(element, &words)
  }

  private mutating func collectWords(_ element: XMLElement, _ words: inout ImportWords) {
    for block in words.blocks(of: element, keepsLists: true) {
      if block.isList, block.numbers.isEmpty {
        collectWhole(block.element, &words)
      } else {
        parts.append(.words(block))
      }
    }
  }
}
