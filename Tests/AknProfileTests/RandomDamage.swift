import LegalXML
import TestSupport

/// Documents damaged at random places, the same for the same seed.
struct RandomDamage {
  private var random: SplitMix64
  private let elements: [XMLElement]
  private let root: XMLElement

  /// Prepares damages to the good act.
  init(seed: UInt64) throws {
    random = SplitMix64(state: seed)
    root = try XMLDocument(bytes: GoodAct.bytes).root()
    var all = [root]
    var index = 0
    while index < all.count {
      all += all[index].elements
      index += 1
    }
    elements = all
  }

  /// The act with one to three damages.
  mutating func document() -> XMLElement {
    var document = root
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let target = Int.random(in: 1..<elements.count, using: &random)
      var count = 0
      document = damaged(document, target: target, &count)
    }
    return document
  }

  private mutating func damaged(
    _ element: XMLElement, target: Int, _ count: inout Int
  ) -> XMLElement {
    count += 1
    if count == target { return changed(element) }
    var children: [XMLNode] = []
    for child in element.children {
      guard case .element(let inner) = child else {
        children.append(child)
        continue
      }
      children.append(.element(damaged(inner, target: target, &count)))
    }
    return XMLElement(
      name: element.name, attributes: element.attributes, children: children, line: 0)
  }

  private mutating func changed(_ element: XMLElement) -> XMLElement {
    var name = element.name
    var attributes = element.attributes
    var children = element.children
    switch Int.random(in: 0..<11, using: &random) {
    case 0: removeOne(&children)
    case 1: if let child = children.randomElement(using: &random) { children.append(child) }
    case 2: if let child = children.randomElement(using: &random) { children.insert(child, at: 0) }
    case 3: children.shuffle(using: &random)
    case 4: removeOne(&attributes)
    case 5: exchangeValue(in: &attributes)
    case 6: add(&attributes)
    case 7: name = anyElement().name
    case 8: children.append(.element(anyElement()))
    case 9: children.append(.text("字"))
    default: children = []
    }
    return XMLElement(name: name, attributes: attributes, children: children, line: 0)
  }

  private mutating func anyElement() -> XMLElement {
    elements[Int.random(in: 1..<elements.count, using: &random)]
  }

  private mutating func removeOne<Part>(_ parts: inout [Part]) {
    guard !parts.isEmpty else { return }
    parts.remove(at: Int.random(in: 0..<parts.count, using: &random))
  }

  private mutating func exchangeValue(in attributes: inout [XMLAttribute]) {
    guard !attributes.isEmpty else { return }
    let index = Int.random(in: 0..<attributes.count, using: &random)
    let values = ["", " ", "#", "#art_1", "zh", "2023-02-30", "true", "x y", "/akn/", "0", "第"]
    let other = anyElement().attributes.first?.value
    let value = other.map { [$0] + values } ?? values
    attributes[index] = XMLAttribute(
      name: attributes[index].name, value: value.randomElement(using: &random) ?? "")
  }

  private mutating func add(_ attributes: inout [XMLAttribute]) {
    guard let other = anyElement().attributes.randomElement(using: &random) else { return }
    attributes.removeAll { $0.name == other.name }
    attributes.append(other)
  }
}

extension XMLElement {
  /// The element as a document; every element without prefix, each with its namespace.
  var document: [UInt8] {
    var text = ""
    write(to: &text)
    return Array(text.utf8)
  }

  private func write(to text: inout String) {
    text += "<\(name.local) xmlns=\"\(name.namespace ?? "")\""
    for attribute in attributes where attribute.name.namespace == nil {
      text += " \(attribute.name.local)=\"\(Self.escaped(attribute.value))\""
    }
    text += ">"
    for child in children {
      switch child {
      case .element(let element): element.write(to: &text)
      case .text(let words): text += Self.escaped(words)
      }
    }
    text += "</\(name.local)>"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
