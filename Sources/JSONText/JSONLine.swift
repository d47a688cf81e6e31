internal import FoundationEssentials

/// A line of a stream of documents: `{"id": …, "text": …}`.
public struct JSONLine: Sendable, Hashable {
  /// The id as JSON text, to be given back as it came; `nil` if there is none.
  public let id: String?
  /// The document's text.
  public let text: String

  /// Why a line is no document.
  public enum Failure: Error, Sendable, Hashable {
    /// It is not a JSON object.
    case notAnObject
    /// It has no string `text`.
    case noText(id: String?)
  }

  /// Reads a line.
  public init(_ line: [UInt8]) throws(Failure) {
    let decoder = JSONDecoder()
    guard let stored = try? decoder.decode(Stored.self, from: Data(line)) else {
      throw .notAnObject
    }
    guard let text = stored.text else { throw .noText(id: stored.id) }
    id = stored.id
    self.text = text
  }
}

/// The members that matter; an id may be a string or a number.
private struct Stored: Decodable {
  let id: String?
  let text: String?

  private enum Key: CodingKey {
    case id
    case text
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    text = try? members.decode(String.self, forKey: .text)
    if let number = try? members.decode(Int.self, forKey: .id) {
      id = String(number)
    } else if let string = try? members.decode(String.self, forKey: .id) {
      id = Stored.quoted(string)
    } else {
      id = nil
    }
  }

  /// The string as JSON text.
  private static func quoted(_ string: String) -> String {
    var json = JSONWriter(layout: .compact)
    json.array { $0.string(string) }
    return String(json.text.dropFirst().dropLast())
  }
}
