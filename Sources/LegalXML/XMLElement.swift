/// A name with its namespace.
package struct XMLName: Sendable, Hashable {
  /// The namespace; `nil` when there is none.
  package let namespace: String?
  /// The name without prefix.
  package let local: String

  /// Makes a name.
  package init(namespace: String? = nil, local: String) {
    self.namespace = namespace
    self.local = local
  }
}

/// An attribute; declarations of namespaces are not among them.
package struct XMLAttribute: Sendable, Hashable {
  /// Its name; without prefix it has no namespace.
  package let name: XMLName
  /// Its value, entities replaced and white space normalised as XML demands.
  package let value: String

  /// Makes an attribute.
  package init(name: XMLName, value: String) {
    self.name = name
    self.value = value
  }
}

/// What an element holds; comments and processing instructions are left out.
package enum XMLNode: Sendable, Hashable {
  /// An element.
  case element(XMLElement)
  /// Text, never empty; never two in a row.
  case text(String)
}

/// An element as a value, with everything in it.
package struct XMLElement: Sendable, Hashable {
  /// Its name.
  package let name: XMLName
  /// Its attributes in the order of the document.
  package let attributes: [XMLAttribute]
  /// Its elements and text in the order of the document.
  package let children: [XMLNode]
  /// 1-based line of its start tag.
  package let line: Int

  /// Makes an element.
  package init(name: XMLName, attributes: [XMLAttribute], children: [XMLNode], line: Int) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// The elements directly within, in order.
  package var elements: [XMLElement] {
    children.compactMap {
      guard case .element(let element) = $0 else { return nil }
      return element
    }
  }

  /// All text within, at any depth, joined as it stands.
  package var text: String {
    var result = ""
    appendText(to: &result)
    return result
  }

  /// The value of an attribute without namespace; `nil` when the element has none of that name.
  package subscript(attribute: String) -> String? {
    self[XMLName(local: attribute)]
  }

  /// The value of an attribute; `nil` when the element has none of that name.
  package subscript(attribute: XMLName) -> String? {
    attributes.first { $0.name == attribute }?.value
  }

  // The depth of a document is limited, and with it this recursion.
  private func appendText(to result: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.appendText(to: &result)
      case .text(let text): result += text
      }
    }
  }
}
