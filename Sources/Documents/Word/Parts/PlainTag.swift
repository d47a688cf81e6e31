internal import ChineseText

/// A start tag in the bytes of a part that a program wrote, found without reading the part.
struct PlainTag {
  /// The signs between the name and the end.
  private let attributes: Range<Int>
  /// Whether it ends itself.
  let isEmpty: Bool
  /// The offset behind it.
  let end: Int

  /// The tag at an offset; `nil` where another stands there, or the bytes end within it.
  ///
  /// - Parameters:
  ///   - bytes: the part, or its start.
  ///   - place: the offset.
  ///   - name: the sign that opens it, and its name.
  init?(_ bytes: [UInt8], at place: Int, named name: [UInt8]) {
    guard PlainTag.matches(name, bytes, at: place) else { return nil }
    let start = place + name.count
    var next = start
    var mark: UInt8?
    while next < bytes.count {
      let byte = bytes[next]
      if let open = mark {
        if byte == open { mark = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        mark = byte
      } else if byte == UInt8(ascii: ">") {
        break
      }
      next += 1
    }
    guard next < bytes.count else { return nil }
    isEmpty = bytes[next - 1] == UInt8(ascii: "/")
    attributes = start..<(isEmpty ? next - 1 : next)
    end = next + 1
    guard attributes.isEmpty || bytes[start] <= 0x20 else { return nil }
  }

  /// The bytes up to the end of the root's start tag; `nil` where another root, a comment or another
  /// encoding than UTF-8 stands there.
  static func root(_ bytes: [UInt8], _ name: [UInt8]) -> Range<Int>? {
    var place = 0
    if matches(Array("<?xml ".utf8), bytes, at: 0) {
      guard let end = bytes.prefix(200).firstIndex(of: UInt8(ascii: ">")) else { return nil }
      let words = bytes[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      guard
        ByteSearch.first(Array("encoding".utf8), in: words) == nil
          || ByteSearch.first(Array("utf-8".utf8), in: words) != nil
      else { return nil }
      place = behindBlanks(bytes, end + 1)
    }
    guard let tag = PlainTag(bytes, at: place, named: name), !tag.isEmpty else { return nil }
    return 0..<tag.end
  }

  /// The value of an attribute; `nil` without it, or where it is not written plainly.
  func name(_ name: StaticString, _ bytes: [UInt8]) -> String? {
    guard let range = value(name, bytes), !bytes[range].contains(UInt8(ascii: "&")) else {
      return nil
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Where the value of an attribute stands as it is written, half-open; `nil` without it.
  func value(_ name: StaticString, _ bytes: [UInt8]) -> Range<Int>? {
    var place = PlainTag.behindBlanks(bytes, attributes.lowerBound)
    while place < attributes.upperBound {
      let start = place
      while place < attributes.upperBound, bytes[place] != UInt8(ascii: "="), bytes[place] > 0x20 {
        place += 1
      }
      let isAsked = place - start == name.utf8CodeUnitCount && name.begin(bytes, at: start)
      place = PlainTag.behindBlanks(bytes, place)
      guard place < attributes.upperBound, bytes[place] == UInt8(ascii: "=") else { return nil }
      place = PlainTag.behindBlanks(bytes, place + 1)
      guard place < attributes.upperBound else { return nil }
      let mark = bytes[place]
      let first = place + 1
      place = first
      while place < attributes.upperBound, bytes[place] != mark { place += 1 }
      if isAsked { return first..<place }
      place = PlainTag.behindBlanks(bytes, place + 1)
    }
    return nil
  }

  /// The offset behind white space.
  static func behindBlanks(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
    return place
  }

  /// Whether a word stands at an offset.
  static func matches(_ word: [UInt8], _ bytes: [UInt8], at place: Int) -> Bool {
    guard place + word.count <= bytes.count else { return false }
    for index in word.indices where bytes[place + index] != word[index] { return false }
    return true
  }
}

extension StaticString {
  /// Whether bytes that reach as far begin with the string at an offset.
  fileprivate func begin(_ bytes: [UInt8], at place: Int) -> Bool {
    withUTF8Buffer { word in
      for index in word.indices where bytes[place + index] != word[index] { return false }
      return true
    }
  }
}
