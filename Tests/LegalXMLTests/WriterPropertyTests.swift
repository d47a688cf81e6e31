import LegalXML
import TestSupport
import Testing

/// What is written is read back the same, whatever it is.
struct WriterPropertyTests {
  static let alphabet: [Unicode.Scalar] = Array(
    "甲乙第一条（），。“”<>&\"'\n\r\t ]-#;x𠮷é\u{3000}\u{FFFD}\u{85}\u{2028}\u{FEFF}".unicodeScalars)
  static let names = ["a", "b", "条", "t:c", "p.1", "_x-y"]

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a random tree is read as it was written`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let tree = element(depth: 0, &random)
    let bytes = try write(tree)
    #expect(try withoutLines(XMLDocument(bytes: bytes).root()) == tree)
    #expect(try write(tree) == bytes)
  }

  private func write(_ tree: XMLElement) throws -> [UInt8] {
    var writer = XMLWriter()
    write(tree, isRoot: true, to: &writer)
    return try writer.finish()
  }

  private func write(_ element: XMLElement, isRoot: Bool, to writer: inout XMLWriter) {
    writer.element(qualified(element.name)) { writer in
      if isRoot { writer.namespace("urn:t", prefix: "t") }
      for attribute in element.attributes {
        writer.attribute(qualified(attribute.name), attribute.value)
      }
      for child in element.children {
        switch child {
        case .element(let child): write(child, isRoot: false, to: &writer)
        case .text(let text): writer.text(text)
        }
      }
    }
  }

  private func qualified(_ name: XMLName) -> String {
    name.namespace == nil ? name.local : "t:\(name.local)"
  }

  private func name(_ random: inout SplitMix64) -> XMLName {
    let name = Self.names.randomElement(using: &random) ?? "a"
    return name.hasPrefix("t:")
      ? XMLName(namespace: "urn:t", local: String(name.dropFirst(2))) : XMLName(local: name)
  }

  private func text(_ random: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...20, using: &random) {
      scalars.append(Self.alphabet.randomElement(using: &random) ?? "x")
    }
    return String(scalars)
  }

  private func element(depth: Int, _ random: inout SplitMix64) -> XMLElement {
    var attributes: [XMLAttribute] = []
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let attribute = XMLAttribute(name: name(&random), value: text(&random))
      if !attributes.contains(where: { $0.name == attribute.name }) { attributes.append(attribute) }
    }
    var children: [XMLNode] = []
    for _ in 0..<(depth < 5 ? Int.random(in: 0...4, using: &random) : 0) {
      if case .text? = children.last {
        children.append(.element(element(depth: depth + 1, &random)))
      } else if Bool.random(using: &random) {
        children.append(.text(text(&random)))
      } else {
        children.append(.element(element(depth: depth + 1, &random)))
      }
    }
    return XMLElement(name: name(&random), attributes: attributes, children: children, line: 0)
  }

  private func withoutLines(_ element: XMLElement) -> XMLElement {
    let children = element.children.map { child -> XMLNode in
      guard case .element(let child) = child else { return child }
      return .element(withoutLines(child))
    }
    return XMLElement(
      name: element.name, attributes: element.attributes, children: children, line: 0)
  }
}
