/// Paths as `file:` addresses (RFC 8089), and back.
enum FileAddress {
  /// The address of an absolute path.
  static func uri(of path: String) -> String {
    var uri = "file://"
    for byte in path.utf8 {
      if isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        uri += "%" + hex(byte >> 4) + hex(byte & 15)
      }
    }
    return uri
  }

  /// The path of an address; `nil` for any other address.
  static func path(of uri: String) -> String? {
    guard uri.hasPrefix("file://") else { return nil }
    let bytes = Array(uri.utf8.dropFirst(7))
    guard bytes.first == UInt8(ascii: "/") else { return nil }
    var path: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "%"), offset + 2 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(offset + 1)...(offset + 2)], as: UTF8.self), radix: 16)
      {
        path.append(value)
        offset += 3
      } else {
        path.append(bytes[offset])
        offset += 1
      }
    }
    return String(validating: path, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hex(_ digit: UInt8) -> String { String(digit, radix: 16, uppercase: true) }
}
