/// Values written down as JSON has them, members in the order in which they stand.
extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .number(String(value)) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { Member($0.0, $0.1) })
  }
}

extension JSONValue {
  /// A string; `null` for `nil`.
  package init(_ text: String?) {
    self = text.map { .string($0) } ?? .null
  }

  /// A number; `null` for `nil`.
  package init(_ number: Int?) {
    self = number.map { .number(String($0)) } ?? .null
  }

  /// The number, where it is a whole one that fits; `nil` for another value. `3.0` is whole.
  package var integer: Int? {
    guard case .number(let digits) = self else { return nil }
    if let number = Int(digits) { return number }
    guard let number = Double(digits), number.rounded() == number, abs(number) < 1e15 else {
      return nil
    }
    return Int(number)
  }
}
