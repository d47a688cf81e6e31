import RegulationModel
import RegulationParser
import Testing

/// Invented editions in canonical text, one for each way in which regulations number themselves.
enum SampleEdition: String, Sendable, CaseIterable, CustomTestStringConvertible {
  case chapters
  case parts
  case branches
  case repeated
  case annexes
  case captions

  var testDescription: String { rawValue }

  /// The edition.
  func read() throws -> Edition { try CanonicalText.read(text) }

  /// The canonical text, out of the table of addresses; empty, which is no edition, without it.
  var text: String {
    let lines = (try? AddressTable.read())?.editions[rawValue] ?? []
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }
}
