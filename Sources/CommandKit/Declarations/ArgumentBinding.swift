/// A definition together with the place its values go.
struct ArgumentBinding {
  var definition: ArgumentDefinition
  /// Takes one word; `false` when it stands for no value. A flag is given an empty word.
  let store: (String) -> Bool

  /// The arguments a set declares, in the order of its properties, those of its groups included.
  static func bindings(of arguments: any ArgumentSet) -> [ArgumentBinding] {
    Mirror(reflecting: arguments).children.flatMap { child in
      guard let source = child.value as? any ArgumentSource else { return [ArgumentBinding]() }
      // The storage of a wrapped property `edition` is called `_edition`.
      let label = child.label ?? ""
      return source.bindings(property: label.hasPrefix("_") ? String(label.dropFirst()) : label)
    }
  }
}

/// A property wrapper that declares arguments.
protocol ArgumentSource {
  /// The arguments that the wrapper of a property declares.
  func bindings(property: String) -> [ArgumentBinding]
}

/// The name on the command line of a property: `noColor` is `no-color`.
func argumentName(ofProperty property: String) -> String {
  property.reduce(into: "") { name, letter in
    name += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
  }
}
