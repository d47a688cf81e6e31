/// Declares a positional argument: `ADDRESS`, `[WORK]`, `FILE...`.
///
/// The type of the property says how many: a plain type is one, required unless it has a default;
/// an optional may be left out; an array takes all that are left, at least one unless it has a
/// default (`= []`).
@propertyWrapper
package struct Argument<Value>: ArgumentSource {
  private let slot: ArgumentSlot<Value>
  private let valueName: LocalizedText?
  private let help: LocalizedText
  private let completion: CompletionKind?

  /// The value given, else the default. Copies of a command share it.
  package var wrappedValue: Value {
    get { slot.filled }
    set { slot.value = newValue }
  }

  private init(
    slot: ArgumentSlot<Value>, _ help: LocalizedText, value: LocalizedText?,
    completion: CompletionKind?
  ) {
    self.slot = slot
    self.valueName = value
    self.help = help
    self.completion = completion
  }

  func bindings(property: String) -> [ArgumentBinding] {
    let facts = slot.facts
    let name = argumentName(ofProperty: property)
    let definition = ArgumentDefinition(
      kind: .positional, longName: name, shortName: nil,
      valueName: valueName ?? LocalizedText(both: name.uppercased()), help: help,
      isRequired: facts.isRequired, isRepeatable: facts.isRepeatable,
      defaultText: facts.defaultText, allowedValues: facts.allowedValues,
      expectation: facts.expectation,
      completion: completion ?? .offering(facts.allowedValues), section: nil)
    return [ArgumentBinding(definition: definition) { slot.store(slot, $0) }]
  }
}

extension Argument where Value: ArgumentValue {
  /// An argument that must be given.
  package init(
    _ help: LocalizedText, value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) {
    self.init(slot: .single(nil), help, value: value, completion: completion)
  }

  /// An argument with a default.
  package init(
    wrappedValue: Value, _ help: LocalizedText, value: LocalizedText? = nil,
    completion: CompletionKind? = nil
  ) {
    self.init(slot: .single(wrappedValue), help, value: value, completion: completion)
  }
}

extension Argument {
  /// An argument that may be left out.
  package init<Wrapped: ArgumentValue>(
    _ help: LocalizedText, value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) where Value == Wrapped? {
    self.init(slot: .optional(), help, value: value, completion: completion)
  }

  /// Arguments of which at least one must be given.
  package init<Element: ArgumentValue>(
    _ help: LocalizedText, value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) where Value == [Element] {
    self.init(slot: .list(nil), help, value: value, completion: completion)
  }

  /// Arguments that may be left out; those given replace the default.
  package init<Element: ArgumentValue>(
    wrappedValue: [Element], _ help: LocalizedText, value: LocalizedText? = nil,
    completion: CompletionKind? = nil
  ) where Value == [Element] {
    self.init(slot: .list(wrappedValue), help, value: value, completion: completion)
  }
}
