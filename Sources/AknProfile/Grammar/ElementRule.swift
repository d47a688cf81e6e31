/// What the profile asks of an element.
struct ElementRule: Sendable {
  /// An attribute that the element has or may have.
  struct Attribute: Sendable {
    /// Its name, without namespace.
    let name: String
    /// Whether it must be there.
    let isRequired: Bool
    /// What its value must be.
    let type: ValueType
  }

  /// Its attributes without namespace.
  let attributes: [Attribute]
  /// Whether it may have attributes of other namespaces.
  let admitsForeignAttributes: Bool
  /// Whether it may hold text.
  let admitsText: Bool
  /// Which elements it may hold.
  let content: ContentModel
}
