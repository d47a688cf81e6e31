/// Reads where links lead to, and the labels of references.
enum MarkdownDestination {
  /// Longer labels name nothing.
  static let labelLimit = 200
  /// As deep as parentheses may stand in an address.
  private static let depthLimit = 32

  /// `( blank* ( '<' address '>' | address )? ( blank+ title )? blank* )`
  ///
  /// It begins at the opening parenthesis and gives the address and the offset behind the closing one.
  static func inline(in bytes: [UInt8], from offset: Int) -> (target: String, end: Int)? {
    var next = skipBlanks(bytes, offset + 1)
    guard let address = address(in: bytes, from: next) else { return nil }
    next = skipBlanks(bytes, address.end)
    if next < bytes.count, bytes[next] != Mark.closeParenthesis {
      guard next > address.end, let end = title(in: bytes, from: next) else { return nil }
      next = skipBlanks(bytes, end)
    }
    guard next < bytes.count, bytes[next] == Mark.closeParenthesis else { return nil }
    return (address.target, next + 1)
  }

  /// The address at an offset, which may be empty; `nil` when its brackets do not close.
  static func address(in bytes: [UInt8], from offset: Int) -> (target: String, end: Int)? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] == Mark.less { return bracketedAddress(in: bytes, from: offset) }
    var depth = 0
    var next = offset
    scan: while next < bytes.count {
      switch bytes[next] {
      case 0...0x20: break scan
      case Mark.backslash where next + 1 < bytes.count && Mark.isPunctuation(bytes[next + 1]):
        next += 1
      case Mark.openParenthesis:
        depth += 1
        guard depth <= depthLimit else { return nil }
      case Mark.closeParenthesis:
        guard depth > 0 else { break scan }
        depth -= 1
      default: break
      }
      next += 1
    }
    return depth == 0 ? (String(decoding: bytes[offset..<next], as: UTF8.self), next) : nil
  }

  private static func bracketedAddress(
    in bytes: [UInt8], from offset: Int
  ) -> (target: String, end: Int)? {
    var next = offset + 1
    while next < bytes.count, bytes[next] != Mark.greater {
      guard bytes[next] != Mark.less, bytes[next] >= 0x20 else { return nil }
      next += 1
    }
    guard next < bytes.count else { return nil }
    return (String(decoding: bytes[(offset + 1)..<next], as: UTF8.self), next + 1)
  }

  /// The offset behind a title in quotation marks or parentheses.
  static func title(in bytes: [UInt8], from offset: Int) -> Int? {
    let close: UInt8
    switch bytes[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): close = bytes[offset]
    case Mark.openParenthesis: close = Mark.closeParenthesis
    default: return nil
    }
    var next = offset + 1
    while next < bytes.count, bytes[next] != close {
      if bytes[next] == Mark.openParenthesis, close == Mark.closeParenthesis { return nil }
      if bytes[next] == Mark.backslash { next += 1 }
      next += 1
    }
    return next < bytes.count ? next + 1 : nil
  }

  /// `[label]` from an opening bracket on; `nil` when it is empty, too long or holds a bracket.
  static func label(in bytes: [UInt8], from offset: Int) -> (key: [UInt8], end: Int)? {
    let end = min(bytes.count, offset + labelLimit)
    var next = offset + 1
    while next < end, bytes[next] != Mark.closeBracket {
      guard bytes[next] != Mark.openBracket else { return nil }
      next += 1
    }
    guard next < end, next > offset + 1 else { return nil }
    return (key(bytes[(offset + 1)..<next]), next + 1)
  }

  /// A label as it is compared: in lower case.
  static func key(_ label: ArraySlice<UInt8>) -> [UInt8] {
    label.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
  }

  /// The offset of the first byte that is no blank and no line break.
  static func skipBlanks(_ bytes: [UInt8], _ offset: Int) -> Int {
    var next = offset
    while next < bytes.count, Mark.isBlank(bytes[next]) || bytes[next] == 0x0A { next += 1 }
    return next
  }
}
