internal import CLibXML2

extension XMLDocument {
  /// The root element as a value, with everything in it; costs a copy of the whole document.
  package func root() -> XMLElement {
    guard let root = xmlDocGetRootElement(pointer) else {
      preconditionFailure("a document that was read has a root element")
    }
    return TreeReader.element(root)
  }
}

/// Copies elements of a document into values, without recursion.
struct TreeReader {
  private struct Frame {
    let name: XMLName
    let attributes: [XMLAttribute]
    let line: Int
    var children: [XMLNode] = []
    /// Pieces of text that at most comments part.
    var text = ""

    mutating func endText() {
      guard !text.isEmpty else { return }
      children.append(.text(text))
      text = ""
    }
  }

  private var frames: [Frame] = []
  private var result: XMLElement?
  /// The namespace read last: most elements of a document share one.
  private var space: (pointer: xmlNsPtr, name: String?)?

  private init() {}

  /// Copies an element with everything in it.
  static func element(_ root: xmlNodePtr) -> XMLElement {
    var reader = TreeReader()
    NodeWalk.visit(root, enter: { reader.enter($0) }, leave: { _ in reader.leave() })
    guard let result = reader.result else {
      preconditionFailure("the walk leaves the element that it enters")
    }
    return result
  }

  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_ELEMENT_NODE:
      if !frames.isEmpty { frames[frames.count - 1].endText() }
      frames.append(
        Frame(
          name: name(node.pointee.name, node.pointee.ns), attributes: attributes(of: node),
          line: Int(xmlGetLineNo(node))))
      return true
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      if !frames.isEmpty, let content = node.pointee.content {
        frames[frames.count - 1].text += String(decodingCString: content, as: UTF8.self)
      }
      return false
    default:
      return false
    }
  }

  private mutating func leave() {
    guard var frame = frames.popLast() else { return }
    frame.endText()
    let element = XMLElement(
      name: frame.name, attributes: frame.attributes, children: frame.children, line: frame.line)
    guard !frames.isEmpty else {
      result = element
      return
    }
    frames[frames.count - 1].children.append(.element(element))
  }

  private mutating func attributes(of node: xmlNodePtr) -> [XMLAttribute] {
    var attributes: [XMLAttribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      attributes.append(
        XMLAttribute(
          name: name(attribute.pointee.name, attribute.pointee.ns),
          value: TreeReader.value(of: attribute)))
      next = attribute.pointee.next
    }
    return attributes
  }

  private mutating func name(_ local: UnsafePointer<xmlChar>?, _ space: xmlNsPtr?) -> XMLName {
    let local = LibXML2.string(local) ?? ""
    guard let space else { return XMLName(local: local) }
    if let known = self.space, known.pointer == space {
      return XMLName(namespace: known.name, local: local)
    }
    let name = LibXML2.string(space.pointee.href)
    self.space = (space, name)
    return XMLName(namespace: name, local: local)
  }

  /// The value of an attribute.
  static func value(of attribute: xmlAttrPtr) -> String {
    guard let child = attribute.pointee.children else { return "" }
    if child.pointee.next == nil, child.pointee.type == XML_TEXT_NODE {
      return LibXML2.string(child.pointee.content) ?? ""
    }
    return LibXML2.take(xmlNodeListGetString(attribute.pointee.doc, child, 1)) ?? ""
  }
}
