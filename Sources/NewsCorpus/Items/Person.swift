/// A person that a text names.
public struct Person: Sendable, Hashable {
  /// The name as printed.
  public let name: String
  /// The role that the text gives, all offices with 、 between them; `nil` when it gives none.
  public let role: String?

  /// Makes a person.
  public init(name: String, role: String?) {
    self.name = name
    self.role = role
  }
}
