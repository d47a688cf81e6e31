/// A type that one word of the command line can stand for.
///
/// An enum with `String` raw values gets everything by `enum Format: String, CaseIterable,
/// ArgumentValue`; its raw values are the allowed words.
package protocol ArgumentValue: Sendable {
  /// The value a word stands for, `nil` when it stands for none.
  init?(argument: String)

  /// The word that stands for this value; help shows it for a default.
  var argumentText: String { get }

  /// The words allowed, in the order help lists them; empty when they cannot be listed.
  static var allowedValues: [String] { get }

  /// What a word should be, for the message about a wrong one; `nil` when that needs no saying.
  static var expectation: LocalizedText? { get }
}

extension ArgumentValue {
  package static var allowedValues: [String] { [] }
  package static var expectation: LocalizedText? { nil }
}

extension ArgumentValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  package init?(argument: String) { self.init(rawValue: argument) }
  package var argumentText: String { rawValue }
  package static var allowedValues: [String] { allCases.map { $0.rawValue } }
}

extension String: ArgumentValue {
  package init?(argument: String) { self = argument }
  package var argumentText: String { self }
}

extension Int: ArgumentValue {
  package init?(argument: String) { self.init(argument) }
  package var argumentText: String { String(self) }
  package static var expectation: LocalizedText? { CommandMessages.wholeNumber }
}
