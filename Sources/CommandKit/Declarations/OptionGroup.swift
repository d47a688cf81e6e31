/// Includes the arguments of a set that several commands share.
@propertyWrapper
package struct OptionGroup<Arguments: ArgumentSet>: ArgumentSource {
  private let heading: LocalizedText?

  /// The shared arguments. Copies of a command share their values.
  package var wrappedValue: Arguments

  /// The shared arguments, in help under a heading of their own when one is given (without the
  /// colon).
  package init(_ heading: LocalizedText? = nil) {
    self.heading = heading
    wrappedValue = Arguments()
  }

  func bindings(property: String) -> [ArgumentBinding] {
    ArgumentBinding.bindings(of: wrappedValue).map { binding in
      var binding = binding
      binding.definition.section = binding.definition.section ?? heading
      return binding
    }
  }
}
