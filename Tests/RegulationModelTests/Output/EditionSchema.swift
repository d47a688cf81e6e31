import Foundation

/// The contract `tiaoli/edition/1` as a reader of it would declare it, key by key: a key that is
/// missing, renamed or of another kind does not decode.
struct DecodedEdition: Decodable {
  let schema: String
  let file: String?
  let work: String?
  let edition: String?
  let title: String?
  let note: String?
  let events: [Event]
  let preamble: [String]?
  let body: [Node]
  let annexes: [Annex]?
  let closing: [String]?
  let diagnostics: [Diagnostic]?
  let dropped: [Dropped]?

  struct Event: Decodable, Equatable {
    let date: String
    let actor: String?
    let action: String?
    let text: String
  }

  struct Node: Decodable, Equatable {
    let kind: String
    let id: String
    let number: String?
    let label: String
    let heading: String?
    let text: String
    let closing: String?
    let line: Int
    let children: [Node]
  }

  struct Annex: Decodable {
    let id: String
    let label: String
    let heading: String?
    let body: [Node]
  }

  struct Diagnostic: Decodable, Equatable {
    let severity: String
    let code: String
    let line: Int?
    let message: String
  }

  struct Dropped: Decodable {
    let line: Int
    let endLine: Int
    let text: String
    let reason: String

    enum CodingKeys: String, CodingKey {
      case line, text, reason
      case endLine = "end_line"
    }
  }
}

extension DecodedEdition.Node {
  /// This node and all below it, in reading order.
  var family: [DecodedEdition.Node] { [self] + children.flatMap(\.family) }
}

/// The keys that a value has anywhere below its top, by the path of keys that leads to it.
func keys(of json: [UInt8]) throws -> [String: Set<String>] {
  var found: [String: Set<String>] = [:]
  func visit(_ value: Any, _ path: String) {
    if let object = value as? [String: Any] {
      found[path, default: []].formUnion(object.keys)
      for (key, value) in object { visit(value, key) }
    } else if let array = value as? [Any] {
      for value in array { visit(value, path) }
    }
  }
  visit(try JSONSerialization.jsonObject(with: Data(json)), "")
  return found
}
