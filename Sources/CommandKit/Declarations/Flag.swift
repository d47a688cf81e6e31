/// Declares an option without a value: `--plain`. The property is `true` when it is given.
@propertyWrapper
package struct Flag: ArgumentSource {
  // A class, for the reason given at `ArgumentSlot`.
  private final class Slot {
    var isSet = false
  }

  private let slot = Slot()
  private let name: String?
  private let shortName: Character?
  private let help: LocalizedText

  /// Whether the flag is given. Copies of a command share it.
  package var wrappedValue: Bool {
    get { slot.isSet }
    set { slot.isSet = newValue }
  }

  /// A flag named as its property, in small letters with dashes, unless `name` says otherwise.
  package init(_ help: LocalizedText, name: String? = nil, short: Character? = nil) {
    self.name = name
    self.shortName = short
    self.help = help
  }

  func bindings(property: String) -> [ArgumentBinding] {
    let definition = ArgumentDefinition(
      kind: .flag, longName: name ?? argumentName(ofProperty: property), shortName: shortName,
      valueName: LocalizedText(both: ""), help: help, isRequired: false, isRepeatable: false,
      defaultText: nil, allowedValues: [], expectation: nil, completion: .none, section: nil)
    return [
      ArgumentBinding(definition: definition) { _ in
        slot.isSet = true
        return true
      }
    ]
  }
}
