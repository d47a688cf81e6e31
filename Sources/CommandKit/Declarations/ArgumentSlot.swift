/// The place where the value of one declared argument is kept.
///
/// A class, because the parser finds the declarations by reflection, which hands out copies: the
/// copy it fills and the property the command reads must share the value.
final class ArgumentSlot<Value> {
  /// `nil` while a required value has not been given.
  var value: Value?

  /// Takes one more word; `false` when it stands for no value.
  let store: (ArgumentSlot<Value>, String) -> Bool
  let facts: ArgumentValueFacts

  private init(
    _ value: Value?, facts: ArgumentValueFacts,
    store: @escaping (ArgumentSlot<Value>, String) -> Bool
  ) {
    self.value = value
    self.facts = facts
    self.store = store
  }

  /// The value; reading a required one that was never given is the program's mistake.
  var filled: Value {
    guard let value else {
      preconditionFailure("a required argument was read before the command was parsed")
    }
    return value
  }
}

/// What the type of an argument says about it.
struct ArgumentValueFacts {
  let isRequired: Bool
  let isRepeatable: Bool
  let defaultText: String?
  let allowedValues: [String]
  let expectation: LocalizedText?

  fileprivate init<Element: ArgumentValue>(
    of type: Element.Type, isRequired: Bool, isRepeatable: Bool = false, defaultText: String? = nil
  ) {
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.defaultText = defaultText
    allowedValues = type.allowedValues
    expectation = type.expectation
  }
}

extension ArgumentSlot where Value: ArgumentValue {
  /// One value, required when it has no default.
  static func single(_ value: Value?) -> ArgumentSlot {
    let facts = ArgumentValueFacts(
      of: Value.self, isRequired: value == nil, defaultText: value?.argumentText)
    return ArgumentSlot(value, facts: facts) { slot, word in
      guard let value = Value(argument: word) else { return false }
      slot.value = value
      return true
    }
  }
}

extension ArgumentSlot {
  /// One value or none.
  static func optional<Wrapped: ArgumentValue>() -> ArgumentSlot where Value == Wrapped? {
    let facts = ArgumentValueFacts(of: Wrapped.self, isRequired: false)
    return ArgumentSlot(.some(nil), facts: facts) { slot, word in
      guard let value = Wrapped(argument: word) else { return false }
      slot.value = value
      return true
    }
  }

  /// Several values; at least one is required when there is no default. The first word given
  /// replaces the default.
  static func list<Element: ArgumentValue>(
    _ values: [Element]?
  ) -> ArgumentSlot where Value == [Element] {
    let texts = values?.map { $0.argumentText } ?? []
    let facts = ArgumentValueFacts(
      of: Element.self, isRequired: values == nil, isRepeatable: true,
      defaultText: texts.isEmpty ? nil : texts.joined(separator: " "))
    var isDefault = true
    return ArgumentSlot(values, facts: facts) { slot, word in
      guard let value = Element(argument: word) else { return false }
      slot.value = (isDefault ? [] : slot.value ?? []) + [value]
      isDefault = false
      return true
    }
  }
}
