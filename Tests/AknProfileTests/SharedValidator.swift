import AknProfile

/// The validator of most tests: compiled once, without the official schema.
enum SharedValidator {
  private static let made = Result { try AknValidator() }

  /// The validator.
  static func get() throws -> AknValidator { try made.get() }
}
