internal import JSONText
internal import LegalXML

/// Turns elements into the values that readers of records take.
enum XMLAsText {
  /// What an element holds as HTML text; the depth of a document is limited, and with it this
  /// recursion.
  static func markup(_ element: XMLElement) -> String {
    element.children.map { child in
      switch child {
      case .text(let text): escaped(text)
      case .element(let inner): "<\(inner.name.local)>\(markup(inner))</\(inner.name.local)>"
      }
    }.joined()
  }

  /// An element as a value: its text where it has no elements, else members named by their elements
  /// and attributes, in order, repeated ones too.
  static func value(_ element: XMLElement) -> JSONValue {
    let elements = element.elements
    let attributes = element.attributes.map { JSONValue.Member($0.name.local, .string($0.value)) }
    let text = element.text
    if elements.isEmpty {
      if attributes.isEmpty || RecordShape.isBlank(text) && attributes.isEmpty {
        return .string(text)
      }
      return .object(attributes + [JSONValue.Member("text", .string(text))])
    }
    var members = attributes
    var words = ""
    for child in element.children {
      switch child {
      case .text(let text): words += text
      case .element(let inner):
        // Text between elements is a text of its own.
        if !RecordShape.isBlank(words) { members.append(JSONValue.Member("text", .string(words))) }
        words = ""
        members.append(JSONValue.Member(inner.name.local, value(inner)))
      }
    }
    if !RecordShape.isBlank(words) { members.append(JSONValue.Member("text", .string(words))) }
    return .object(members)
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
