/// A message of parts (RFC 2045, 2046), as web pages are kept in one file.
struct MIMEMessage {
  /// The type in lower case: `text/html`.
  let type: String
  /// The parameters of the type by their names in lower case.
  private let parameters: [String: String]
  /// Its bytes, unpacked.
  let body: [UInt8]

  /// Messages within messages beyond this depth are not read.
  private static let depth = 8

  /// Reads a message: lines of a head, an empty line, the body.
  init(_ bytes: ArraySlice<UInt8>) {
    var head: [String: String] = [:]
    var name = ""
    var rest = bytes
    while let line = MIMEMessage.line(&rest), !line.isEmpty {
      let text = String(decoding: line, as: UTF8.self)
      if text.hasPrefix(" ") || text.hasPrefix("\t") {
        head[name, default: ""] += " " + BlockText.trimmed(text)
      } else if let colon = text.firstIndex(of: ":") {
        name = text[..<colon].lowercased()
        head[name] = BlockText.trimmed(String(text[text.index(after: colon)...]))
      }
    }
    let fields = (head["content-type"] ?? "text/plain").split(separator: ";")
    type = BlockText.trimmed(String(fields.first ?? "")).lowercased()
    var parameters: [String: String] = [:]
    for field in fields.dropFirst() {
      guard let equals = field.firstIndex(of: "=") else { continue }
      let value = BlockText.trimmed(String(field[field.index(after: equals)...]))
      parameters[BlockText.trimmed(String(field[..<equals])).lowercased()] =
        value.filter { $0 != "\"" }
    }
    self.parameters = parameters
    switch head["content-transfer-encoding"]?.lowercased() {
    case "quoted-printable": body = MIMEMessage.quotedPrintable(rest)
    case "base64": body = MIMEMessage.base64(rest)
    default: body = Array(rest)
    }
  }

  /// The encoding of its text; `nil` where it says none.
  var charset: String? { parameters["charset"] }

  /// The first part that is a web page, itself included; `nil` without one.
  func page(depth: Int = 0) -> MIMEMessage? {
    if type == "text/html" || type == "application/xhtml+xml" { return self }
    guard type.hasPrefix("multipart/"), let boundary = parameters["boundary"], !boundary.isEmpty,
      depth < MIMEMessage.depth
    else { return nil }
    for part in parts(boundary) {
      if let page = MIMEMessage(part).page(depth: depth + 1) { return page }
    }
    return nil
  }

  private func parts(_ boundary: String) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var result: [ArraySlice<UInt8>] = []
    var start: Int?
    var rest = body[...]
    while let begin = Optional(rest.startIndex), let line = MIMEMessage.line(&rest) {
      guard line.starts(with: mark) else { continue }
      if let start { result.append(body[start..<begin]) }
      start = rest.startIndex
      if line.dropFirst(mark.count).starts(with: Array("--".utf8)) { return result }
    }
    if let start { result.append(body[start...]) }
    return result
  }

  /// Takes a line without its end; `nil` behind the last.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !rest.isEmpty else { return nil }
    let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
    var line = rest[..<end]
    if line.last == 0x0D { line.removeLast() }
    rest = rest[min(end + 1, rest.endIndex)...]
    return line
  }

  private static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "="), index < bytes.endIndex else {
        result.append(byte)
        continue
      }
      if bytes[index] == 0x0A {
        index += 1
      } else if bytes[index] == 0x0D {
        index += index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A ? 2 : 1
      } else if index + 1 < bytes.endIndex, let high = hexadecimal(bytes[index]),
        let low = hexadecimal(bytes[index + 1])
      {
        result.append(high << 4 | low)
        index += 2
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      case UInt8(ascii: "="): return result
      default: continue
      }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
