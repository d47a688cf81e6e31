/// Declares an option with a value: `--edition DATE`.
///
/// The type of the property says how often: a plain type is required unless it has a default, an
/// optional may be left out, an array may be left out and repeated. The name is the property's,
/// in small letters with dashes, unless `name` says otherwise.
@propertyWrapper
package struct Option<Value>: ArgumentSource {
  private let slot: ArgumentSlot<Value>
  private let name: String?
  private let shortName: Character?
  private let valueName: LocalizedText?
  private let help: LocalizedText
  private let completion: CompletionKind?

  /// The value given, else the default. Copies of a command share it.
  package var wrappedValue: Value {
    get { slot.filled }
    set { slot.value = newValue }
  }

  private init(
    slot: ArgumentSlot<Value>, _ help: LocalizedText, name: String?, short: Character?,
    value: LocalizedText?, completion: CompletionKind?
  ) {
    self.slot = slot
    self.name = name
    self.shortName = short
    self.valueName = value
    self.help = help
    self.completion = completion
  }

  func bindings(property: String) -> [ArgumentBinding] {
    let facts = slot.facts
    let longName = name ?? argumentName(ofProperty: property)
    let definition = ArgumentDefinition(
      kind: .option, longName: longName, shortName: shortName,
      valueName: valueName ?? LocalizedText(both: longName.uppercased()), help: help,
      isRequired: facts.isRequired, isRepeatable: facts.isRepeatable,
      defaultText: facts.defaultText, allowedValues: facts.allowedValues,
      expectation: facts.expectation,
      completion: completion ?? .offering(facts.allowedValues), section: nil)
    return [ArgumentBinding(definition: definition) { slot.store(slot, $0) }]
  }
}

extension Option where Value: ArgumentValue {
  /// An option that must be given.
  package init(
    _ help: LocalizedText, name: String? = nil, short: Character? = nil,
    value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) {
    self.init(
      slot: .single(nil), help, name: name, short: short, value: value, completion: completion)
  }

  /// An option with a default.
  package init(
    wrappedValue: Value, _ help: LocalizedText, name: String? = nil, short: Character? = nil,
    value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) {
    self.init(
      slot: .single(wrappedValue), help, name: name, short: short, value: value,
      completion: completion)
  }
}

extension Option {
  /// An option that may be left out.
  package init<Wrapped: ArgumentValue>(
    _ help: LocalizedText, name: String? = nil, short: Character? = nil,
    value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) where Value == Wrapped? {
    self.init(
      slot: .optional(), help, name: name, short: short, value: value, completion: completion)
  }

  /// An option that may be left out or repeated; the values given replace the default.
  package init<Element: ArgumentValue>(
    wrappedValue: [Element] = [], _ help: LocalizedText, name: String? = nil,
    short: Character? = nil, value: LocalizedText? = nil, completion: CompletionKind? = nil
  ) where Value == [Element] {
    self.init(
      slot: .list(wrappedValue), help, name: name, short: short, value: value,
      completion: completion)
  }
}

extension CompletionKind {
  /// The completion of a type that allows these words, or any word when there are none.
  static func offering(_ words: [String]) -> CompletionKind {
    words.isEmpty ? .none : .values(words)
  }
}
