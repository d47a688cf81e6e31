/// A JSON value as its text has it: members in their order, numbers as they are written.
///
/// An encoder of keyed containers loses the order of members, repeated names and the digits of
/// long numbers; a reader of records needs them.
package enum JSONValue: Sendable, Hashable {
  /// A name and a value of an object.
  package struct Member: Sendable, Hashable {
    /// The name, escapes replaced.
    package let name: String
    /// The value.
    package let value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Members in the order of the text; a name may be there more than once.
  case object([Member])
  case array([JSONValue])
  /// A string, escapes replaced; half a surrogate pair is U+FFFD.
  case string(String)
  /// A number as it is written, such as `1.0` or `12345678901234567890`.
  case number(String)
  case bool(Bool)
  case null

  /// How deep arrays and objects may be nested.
  package static let depthLimit = 512

  /// The members of an object; none for another value.
  package var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The elements of an array; none for another value.
  package var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  /// The value of the first member of a name; `nil` where there is none.
  package subscript(name: String) -> JSONValue? {
    members.first { $0.name == name }?.value
  }

  /// The text of a string, or a number as it is written; `nil` for another value.
  package var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }
}
