/// Makes well-formed XML of anything, so that changed XML gets past the parser of XML to the reader
/// behind it: tags that nothing closes are closed, other signs of markup become text.
struct WellFormed {
  private let bytes: [UInt8]
  /// The prefixes of names that the place it is put into declares.
  private let prefixes: Set<String>
  private var offset = 0
  private var open: [[UInt8]] = []
  private var result: [UInt8] = []

  private static let depthLimit = 200

  /// The content of an element.
  static func content(_ bytes: [UInt8], prefixes: Set<String>) -> String {
    var writer = WellFormed(Array(bytes.text.utf8), prefixes)
    return writer.write().text
  }

  private init(_ bytes: [UInt8], _ prefixes: Set<String>) {
    self.bytes = bytes
    self.prefixes = prefixes
  }

  private mutating func write() -> [UInt8] {
    while offset < bytes.count {
      if bytes[offset] != UInt8(ascii: "<") || !writeTag() { writeText() }
    }
    for name in open.reversed() { result += Array("</".utf8) + name + Array(">".utf8) }
    return result
  }

  private mutating func writeText() {
    switch bytes[offset] {
    case UInt8(ascii: "<"): result += Array("&lt;".utf8)
    case UInt8(ascii: ">"): result += Array("&gt;".utf8)
    case UInt8(ascii: "&"):
      let isEntity = ["&lt;", "&gt;", "&amp;", "&quot;", "&#12288;", "&#160;"].contains {
        bytes[offset...].starts(with: $0.utf8)
      }
      result += Array((isEntity ? "&" : "&amp;").utf8)
    case 0..<0x20 where ![0x09, 0x0A, 0x0D].contains(bytes[offset]): result.append(0x20)
    // U+FFFE and U+FFFF are no characters of XML.
    case 0xEF where bytes[offset...].starts(with: [0xEF, 0xBF]) && isNoncharacter(offset + 2):
      offset += 2
    default: result.append(bytes[offset])
    }
    offset += 1
  }

  private func isNoncharacter(_ place: Int) -> Bool {
    place < bytes.count && bytes[place] >= 0xBE
  }

  /// Writes a tag; `false` where what stands here is none.
  private mutating func writeTag() -> Bool {
    var place = offset + 1
    let isEnd = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEnd { place += 1 }
    guard let name = name(at: &place) else { return false }
    if isEnd {
      guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else { return false }
      offset = place + 1
      guard let depth = open.lastIndex(of: name) else { return true }
      while open.count > depth {
        result += Array("</".utf8) + open.removeLast() + Array(">".utf8)
      }
      return true
    }
    guard let attributes = attributes(at: &place) else { return false }
    let isEmpty = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isEmpty { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: ">") else { return false }
    offset = place + 1
    guard isEmpty || open.count < WellFormed.depthLimit else { return true }
    result += Array("<".utf8) + name + attributes + Array((isEmpty ? "/>" : ">").utf8)
    if !isEmpty { open.append(name) }
    return true
  }

  /// A name whose prefix is declared.
  private func name(at place: inout Int) -> [UInt8]? {
    let start = place
    while place < bytes.count, isNameByte(bytes[place], isFirst: place == start) { place += 1 }
    let name = Array(bytes[start..<place])
    let parts = name.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let local = parts.last, !local.isEmpty, parts.count < 3 else { return nil }
    guard isNameByte(local[local.startIndex], isFirst: true) else { return nil }
    return parts.count == 1 || prefixes.contains(Array(parts[0]).text) ? name : nil
  }

  private func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0x30...0x3A, 0x2D: !isFirst
    default: false
    }
  }

  /// Attributes in double quotation marks, each name once; `nil` where something else stands there.
  private func attributes(at place: inout Int) -> [UInt8]? {
    var result: [UInt8] = []
    var names: Set<[UInt8]> = []
    while place < bytes.count, bytes[place] == 0x20 {
      place += 1
      guard let name = name(at: &place), bytes[place...].starts(with: "=\"".utf8),
        let end = bytes[(place + 2)...].firstIndex(of: UInt8(ascii: "\""))
      else { return nil }
      let value = bytes[(place + 2)..<end]
      guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x3C && $0 != 0x26 && $0 != 0xEF }) else {
        return nil
      }
      place = end + 1
      if !name.starts(with: "xmlns".utf8), names.insert(name).inserted {
        result += Array(" ".utf8) + name + Array("=\"".utf8) + value + Array("\"".utf8)
      }
    }
    return result
  }
}
