internal import LegalXML

/// One of the three FRBR blocks, or what is left of it.
struct FrbrBlock: Sendable {
  /// The block's element.
  let element: XMLElement
  private let children: [XMLElement]

  /// Reads `FRBRWork`, `FRBRExpression` or `FRBRManifestation`.
  init(_ element: XMLElement) {
    self.element = element
    children = element.elements
  }

  /// The address of the component.
  var this: XMLElement? { first("FRBRthis") }
  /// The address of the whole.
  var uri: XMLElement? { first("FRBRuri") }
  /// The date that the address repeats.
  var date: XMLElement? { first("FRBRdate") }

  /// The first child of a name.
  func first(_ name: String) -> XMLElement? { children.first { $0.name.local == name } }

  /// All children of a name.
  func all(_ name: String) -> [XMLElement] { children.filter { $0.name.local == name } }
}
