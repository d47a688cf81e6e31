import LegalXML

/// What tests ask of an element.
extension XMLElement {
  /// The element and all elements within, in the order of the document.
  var flattened: [XMLElement] { [self] + elements.flatMap(\.flattened) }

  /// The first element directly within that has the name.
  func child(_ name: String) -> XMLElement? { elements.first { $0.name.local == name } }

  /// The elements of a name at any depth, the element itself among them.
  func found(_ name: String) -> [XMLElement] { flattened.filter { $0.name.local == name } }

  /// The element within that has the eId.
  func unit(_ id: String) -> XMLElement? { flattened.first { $0["eId"] == id } }

  /// The name and all attributes: `FRBRdate date=2024-02-08 name=markup`.
  var summary: String {
    ([name.local] + attributes.map { "\($0.name.local)=\($0.value)" }).joined(separator: " ")
  }

  /// The content with its marks, each as `{name values: content}`; eIds are left out.
  ///
  ///     依照{ref #art_3: 第三条}处理
  var marked: String {
    children.map { child in
      guard case .element(let element) = child else {
        if case .text(let text) = child { return text }
        return ""
      }
      let values = element.attributes.filter { $0.name.local != "eId" }.map(\.value)
      return "{\(([element.name.local] + values).joined(separator: " ")): \(element.marked)}"
    }.joined()
  }
}

/// Reads a document that must be well-formed.
func parsed(_ bytes: [UInt8]) throws -> XMLElement { try XMLDocument(bytes: bytes).root() }
