/// A part of the program that must take anything, and what must hold for whatever it is given.
public struct FuzzEntry: Sendable {
  /// The name by which it is asked for: `parsing`.
  public let name: String
  /// Gives an input to the part and checks all that holds for every input.
  /// - Throws: `Violation` when something does not hold; the error of the part is no violation.
  public let check: @Sendable ([UInt8]) throws(Violation) -> Void

  init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws(Violation) -> Void) {
    self.name = name
    self.check = check
  }

  /// All entries.
  public static let all = [
    decoding, reflow, parsing, webPages, markdown, records, word, openDocument, books, addresses,
    citations, duties, decisions, akomaNtoso, corpus, jsonLines, search, difference, edits,
    messageLines, messageHeaders,
  ]
}

/// Something that must hold and does not.
public struct Violation: Error, CustomStringConvertible {
  /// What does not hold.
  public let description: String
}

/// Throws a violation unless a condition holds.
func require(_ condition: Bool, _ what: @autoclosure () -> String) throws(Violation) {
  if !condition { throw Violation(description: what()) }
}

extension [UInt8] {
  /// The bytes as text; where they are none, U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }
}
