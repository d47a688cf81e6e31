internal import FoundationEssentials

/// A line of a stream of documents: `{"id": …, "text": …}`, or `{"id": …, "base64": …, "name": …}` for the bytes of a
/// file of any kind.
public struct JSONLine: Sendable, Hashable {
  /// The id as JSON text, to be given back as it came; `nil` if there is none.
  public let id: String?
  /// The document's text; empty where the line holds a file.
  public let text: String
  /// The file that the line holds; `nil` where it has a text, which counts before a file.
  public let file: File?

  /// A file within a line.
  public struct File: Sendable, Hashable {
    /// Its bytes, decoded from Base64 (RFC 4648, section 4); blanks and line ends between the letters count for
    /// nothing.
    public let bytes: [UInt8]
    /// What it is called, whose ending may tell its kind; `nil` where the line does not say.
    public let name: String?
  }

  /// Why a line is no document.
  public enum Failure: Error, Sendable, Hashable {
    /// It is not a JSON object.
    case notAnObject
    /// It has neither a string `text` nor a string `base64`.
    case noText(id: String?)
    /// Its `base64` is none.
    case notBase64(id: String?)
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
    self.id = id
    text = stored.text ?? ""
    guard stored.text == nil else {
      file = nil
      return
    }
    guard let encoded = stored.base64 else { throw .noText(id: id) }
    guard let bytes = Data(base64Encoded: encoded, options: .ignoreUnknownCharacters),
      encoded.utf8.allSatisfy(JSONLine.mayStand)
    else { throw .notBase64(id: id) }
    file = File(bytes: Array(bytes), name: stored.name)
  }

  /// Whether a byte is a letter of Base64, or may stand between them.
  private static func mayStand(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="), 0x09, 0x0A, 0x0D, 0x20:
      true
    default: false
    }
  }
}

private struct Stored: Decodable {
  let text: String?
  let base64: String?
  let name: String?

  private enum Key: CodingKey {
    case id
    case text
    case base64
    case name
  }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    text = try? members.decode(String.self, forKey: .text)
    base64 = try? members.decode(String.self, forKey: .base64)
    name = try? members.decode(String.self, forKey: .name)
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
