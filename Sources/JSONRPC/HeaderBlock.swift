/// The headers before a message.
///
///     header = name ":" [ blank ] value ; names in any case
struct HeaderBlock {
  /// The bytes of the message; `nil` where nothing tells them.
  private(set) var length: Int?
  /// Why nothing does.
  private(set) var fault = "no Content-Length"

  init(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(separator: 0x0A) {
      guard let fault = read(line.last == 0x0D ? line.dropLast() : line) else { continue }
      length = nil
      self.fault = fault
      return
    }
  }

  /// Reads a header; returns what is wrong with it, `nil` for nothing.
  private mutating func read(_ line: ArraySlice<UInt8>) -> String? {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return "no header" }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    let value = HeaderBlock.trimmed(line[(colon + 1)...])
    switch name {
    case "content-length":
      guard let number = HeaderBlock.number(value), length == nil || length == number else {
        return "Content-Length is no number"
      }
      length = number
      return nil
    case "content-type":
      let text = String(decoding: value, as: UTF8.self).lowercased()
      let isUTF8 = text.contains("utf-8") || text.contains("utf8")
      return text.contains("charset") && !isUTF8 ? "the charset is not utf-8" : nil
    default: return nil
    }
  }

  private static func trimmed(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var value = value
    while let first = value.first, first == 0x20 || first == 0x09 { value.removeFirst() }
    while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
    return value
  }

  /// Digits alone; a number of more digits than any length has is none.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 18, digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
