internal import CLibXML2

/// What an XPath 1.0 expression gives, copied out of the document.
package enum XPathValue: Sendable, Hashable {
  /// `true()` or a comparison.
  case boolean(Bool)
  /// Nodes in document order.
  case nodes([XPathNode])
  /// A number, such as `count(…)`.
  case number(Double)
  /// A string.
  case string(String)
}

/// A node that an XPath expression found.
package struct XPathNode: Sendable, Hashable {
  /// The name of an element or attribute; `nil` for text and comments.
  package let name: XMLName?
  /// The value of an attribute, or all text of an element.
  package let text: String
  /// 1-based line; that of its element for an attribute.
  package let line: Int

  /// Makes a node.
  package init(name: XMLName?, text: String, line: Int) {
    self.name = name
    self.text = text
    self.line = line
  }
}

extension XMLDocument {
  /// Evaluates an XPath 1.0 expression at the root of the document.
  ///
  /// `namespaces` maps the prefixes of the expression to namespaces. Each element found costs a
  /// copy of its text.
  ///
  /// - Throws: `xpath` when the expression is wrong.
  package func query(
    _ expression: String, namespaces: [String: String] = [:]
  ) throws(XMLFailure) -> XPathValue {
    try evaluate(expression, namespaces) { result throws(XMLFailure) in
      switch result.type {
      case XPATH_BOOLEAN: .boolean(result.boolval != 0)
      case XPATH_NUMBER: .number(result.floatval)
      case XPATH_STRING: .string(LibXML2.string(result.stringval) ?? "")
      default: .nodes(Self.nodes(of: result).map(XPathNode.init))
      }
    }
  }

  /// The elements that an XPath 1.0 expression finds, with everything in them, in document order.
  ///
  /// - Throws: `xpath` when the expression is wrong or does not give nodes; nodes that are no
  ///   elements are left out.
  package func elements(
    _ expression: String, namespaces: [String: String] = [:]
  ) throws(XMLFailure) -> [XMLElement] {
    try evaluate(expression, namespaces) { result throws(XMLFailure) in
      guard result.type == XPATH_NODESET else {
        throw .xpath(expression: expression, reason: "not a set of nodes")
      }
      return Self.nodes(of: result).filter { $0.pointee.type == XML_ELEMENT_NODE }
        .map(TreeReader.element)
    }
  }

  private func evaluate<Value>(
    _ expression: String, _ namespaces: [String: String],
    _ read: (xmlXPathObject) throws(XMLFailure) -> Value
  ) throws(XMLFailure) -> Value {
    guard let context = xmlXPathNewContext(pointer) else { throw .outOfMemory }
    defer { xmlXPathFreeContext(context) }
    for (prefix, uri) in namespaces {
      guard xmlXPathRegisterNs(context, prefix, uri) == 0 else {
        throw .xpath(expression: expression, reason: "prefix \(prefix)")
      }
    }
    let errors = ErrorCollector()
    let result = errors.collecting { xmlXPathEvalExpression(expression, context) }
    defer { xmlXPathFreeObject(result) }
    guard let result, errors.problems.isEmpty else {
      throw .xpath(expression: expression, reason: errors.problems.first?.reason ?? "no result")
    }
    return try read(result.pointee)
  }

  private static func nodes(of result: xmlXPathObject) -> [xmlNodePtr] {
    guard let set = result.nodesetval, let table = set.pointee.nodeTab else { return [] }
    xmlXPathNodeSetSort(set)
    // Nodes of namespaces are of another type in memory.
    return (0..<Int(set.pointee.nodeNr)).compactMap { table[$0] }
      .filter { $0.pointee.type != XML_NAMESPACE_DECL }
  }
}

extension XPathNode {
  /// Copies a node; attributes are nodes of the same beginning in memory.
  fileprivate init(_ node: xmlNodePtr) {
    switch node.pointee.type {
    case XML_ELEMENT_NODE, XML_ATTRIBUTE_NODE:
      let isAttribute = node.pointee.type == XML_ATTRIBUTE_NODE
      let space = isAttribute ? Self.attribute(node).ns : node.pointee.ns
      name = XMLName(
        namespace: LibXML2.string(space?.pointee.href),
        local: LibXML2.string(node.pointee.name) ?? "")
    default: name = nil
    }
    text = LibXML2.take(xmlNodeGetContent(node)) ?? ""
    let element = node.pointee.type == XML_ATTRIBUTE_NODE ? node.pointee.parent : node
    line = max(0, Int(xmlGetLineNo(element)))
  }

  private static func attribute(_ node: xmlNodePtr) -> xmlAttr {
    UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self).pointee
  }
}
