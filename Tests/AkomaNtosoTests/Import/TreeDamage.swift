import AkomaNtoso
import LegalXML
import TestSupport

/// Damages documents at random: deletes, repeats, swaps, renames and moves elements, changes
/// attributes and text.
struct TreeDamage {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(state: seed &* 31)
  }

  private static let names = [
    "article", "paragraph", "point", "list", "intro", "wrapUp", "content", "p", "num", "heading",
    "subheading", "chapter", "section", "part", "division", "level", "hcontainer", "crossHeading",
    "blockList", "item", "table", "tr", "td", "container", "preface", "preamble", "conclusions",
    "attachment", "doc", "mainBody", "body", "docTitle", "authorialNote", "quotedStructure", "br",
    "toc", "subsection", "subparagraph", "unknown", "meta",
  ]
  private static let texts = [
    "", " ", "\n", "甲", "第三条", "（二）", "附件2", "1.", "第一章", "IV", "7A", "　", "\t", "（2020年1月2日通过）",
    "&<>\"", "甲\n\t乙", "a b",
  ]

  /// The document with one to eight faults.
  mutating func damaged(_ root: XMLElement) -> XMLElement {
    var result = root
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let count = result.flattened.count
      // The root and what is in its meta decide what document it is: they are damaged less often.
      var position = Int.random(in: 1..<max(2, count), using: &random)
      if Bool.random(using: &random) {
        position = max(1, count - 1 - Int.random(in: 0..<max(1, count / 2), using: &random))
      }
      result = changed(result, &position)
    }
    return result
  }

  /// Goes to the element at a position in the document and damages what it holds.
  private mutating func changed(_ element: XMLElement, _ position: inout Int) -> XMLElement {
    position -= 1
    if position == 0 { return faulty(element) }
    var children: [XMLNode] = []
    for child in element.children {
      if position > 0, case .element(let inner) = child {
        children.append(.element(changed(inner, &position)))
      } else {
        children.append(child)
      }
    }
    return element.with(children)
  }

  private mutating func faulty(_ element: XMLElement) -> XMLElement {
    var children = element.children
    let index = children.indices.randomElement(using: &random) ?? 0
    switch Int.random(in: 0..<9, using: &random) {
    case 0 where !children.isEmpty: children.remove(at: index)
    case 1 where !children.isEmpty: children.insert(children[index], at: index)
    case 2: children.shuffle(using: &random)
    case 3: return element.with(children, name: pick(Self.names))
    case 4: children.insert(.text(pick(Self.texts)), at: index)
    case 5: children.insert(.element(element), at: index)
    case 6: return element.with(children, attributes: attributes(of: element))
    case 7: children = [.element(element.with(children, name: pick(Self.names)))]
    default: children = [.text(pick(Self.texts))]
    }
    return element.with(children)
  }

  private mutating func attributes(of element: XMLElement) -> [XMLAttribute] {
    var attributes = element.attributes
    if let index = attributes.indices.randomElement(using: &random) {
      let name = attributes.remove(at: index).name
      if Bool.random(using: &random) {
        attributes.append(XMLAttribute(name: name, value: pick(Self.texts)))
      }
    }
    let name = pick(["name", "class", "status", "wId", "period"])
    guard element[name] == nil else { return attributes }
    let value = pick(["section", "article", "crossheading", "parentheses", "removed"])
    return attributes + [XMLAttribute(name: XMLName(local: name), value: value)]
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }
}

extension XMLElement {
  fileprivate func with(
    _ children: [XMLNode], name: String? = nil, attributes: [XMLAttribute]? = nil
  ) -> XMLElement {
    XMLElement(
      name: name.map { XMLName(namespace: self.name.namespace, local: $0) } ?? self.name,
      attributes: attributes ?? self.attributes, children: children, line: line)
  }

  /// The element as a document; every element declares its namespace.
  var serialized: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    result += "<\(name.local) xmlns=\"\(name.namespace ?? "")\""
    for attribute in attributes {
      result += " \(attribute.name.local)=\"\(XMLElement.escaped(attribute.value))\""
    }
    result += ">"
    for child in children {
      switch child {
      case .element(let element): element.write(to: &result)
      case .text(let text): result += XMLElement.escaped(text)
      }
    }
    result += "</\(name.local)>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\t", "\r": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
