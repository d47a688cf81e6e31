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
    // A byte-order mark before the first line is no part of it.
    let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
    guard let stored = try? JSONDecoder().decode(Stored.self, from: Data(line)) else {
      throw .notAnObject
    }
    // A decoder would change 1.0 or a long number; the id goes back as it came.
    let id = RawMembers.value(of: "id", in: line)
    guard let text = stored.text else { throw .noText(id: id) }
    self.id = id
    self.text = text
  }
}

private struct Stored: Decodable {
  let text: String?

  private enum Key: CodingKey {
    case id
    case text
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    text = try? members.decode(String.self, forKey: .text)
    // A decoder takes what nobody asks for on trust; the id is given back.
    _ = try members.decodeIfPresent(SoundValue.self, forKey: .id)
  }
}

/// A value all of which is JSON.
private struct SoundValue: Decodable {
  init(from decoder: any Decoder) throws {
    if let members = try? decoder.container(keyedBy: AnyKey.self) {
      for key in members.allKeys { _ = try members.decode(SoundValue.self, forKey: key) }
    } else if var elements = try? decoder.unkeyedContainer() {
      while !elements.isAtEnd { _ = try elements.decode(SoundValue.self) }
    } else {
      let value = try decoder.singleValueContainer()
      let isWord = value.decodeNil() || (try? value.decode(Bool.self)) != nil
      if isWord || (try? value.decode(Double.self)) != nil { return }
      _ = try value.decode(String.self)
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

/// Finds a member's value in the text of a JSON object that a decoder has accepted.
private enum RawMembers {
  /// The text of the value of a top-level member; `nil` if there is none.
  static func value(of name: String, in object: [UInt8]) -> String? {
    var depth = 0
    var key: Range<Int>?
    var offset = 0
    while offset < object.count {
      switch object[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
      case UInt8(ascii: "\""):
        let end = endOfString(offset, object)
        if depth == 1 { key = (offset + 1)..<(end - 1) }
        offset = end
        continue
      case UInt8(ascii: ":") where depth == 1:
        if let key, object[key].elementsEqual(name.utf8) { return value(from: offset + 1, object) }
      default: break
      }
      offset += 1
    }
    return nil
  }

  private static func endOfString(_ start: Int, _ bytes: [UInt8]) -> Int {
    var offset = start + 1
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset + 1, bytes.count)
  }

  /// The value that begins behind blanks, up to the comma or bracket that ends it.
  private static func value(from start: Int, _ bytes: [UInt8]) -> String {
    var depth = 0
    var offset = start
    scan: while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset = endOfString(offset, bytes)
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { break scan }
        depth -= 1
      case UInt8(ascii: ","):
        if depth == 0 { break scan }
      default: break
      }
      offset += 1
    }
    let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D]
    var value = bytes[start..<offset]
    while let first = value.first, blanks.contains(first) { value = value.dropFirst() }
    while let last = value.last, blanks.contains(last) { value = value.dropLast() }
    return String(decoding: value, as: UTF8.self)
  }
}
