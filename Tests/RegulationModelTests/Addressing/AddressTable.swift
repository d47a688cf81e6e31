import Foundation
import TestSupport

/// What is typed and what it names: `Tests/Addresses/addresses.json`. The same table is asked of the script of
/// the reading site, in a browser, by `Tests/site_browser.py`.
struct AddressTable: Decodable, Sendable {
  /// All spellings of one provision.
  struct Spelling: Decodable, Sendable {
    let edition: String
    let citation: String
    let id: String
    let short: String
    let typed: [String]
  }

  /// A list or a range.
  struct List: Decodable, Sendable {
    let edition: String
    let typed: String
    let ids: [String]
  }

  /// An address with a title in front, or none.
  struct Named: Decodable, Sendable {
    let typed: String
    let name: String?
    let citations: [String]
  }

  /// What names nothing, and what is said of it.
  struct Failing: Decodable, Sendable {
    let edition: String
    let typed: String
    let english: String
    let chinese: String
  }

  /// The lines of the canonical texts, by the names of the editions.
  let editions: [String: [String]]
  let spellings: [Spelling]
  let lists: [List]
  let named: [Named]
  let errors: [Failing]
  /// Texts that are no addresses at all.
  let fragments: [String]

  /// Reads the table.
  static func read() throws -> AddressTable {
    let file = SharedData.projectRoot.appending(path: "Tests/Addresses/addresses.json")
    return try JSONDecoder().decode(AddressTable.self, from: Data(contentsOf: file))
  }
}
