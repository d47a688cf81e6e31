internal import RegulationModel

/// The edition that duties were read from.
///
/// A class, so that each duty holds one reference to it and not all that an edition is made of.
final class DutyText: Sendable {
  let edition: Edition
  /// The edition's text.
  let bytes: [UInt8]

  init(_ edition: Edition) {
    self.edition = edition
    bytes = edition.bytes
  }

  func provision(_ row: Int) -> Provision { Provision(edition: edition, index: row) }

  /// The line of the source where a provision begins.
  func line(_ row: Int) -> Int { Int(edition.rows[row].line) }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
