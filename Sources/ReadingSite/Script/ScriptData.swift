internal import JSONText

/// Data that a page loads with a script element, since `fetch` reads no files: a call of the one
/// function that the scripts register, `tiaoli(name, value)`.
enum ScriptData {
  /// The file's content.
  ///
  /// - Parameters:
  ///   - name: the name by which the scripts wait for it: the path without its extension.
  ///   - value: writes the value, once.
  /// - Returns: one call, UTF-8.
  static func bytes(_ name: String, _ value: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(layout: .compact)
    json.string(name)
    var call = Array("tiaoli(".utf8) + json.bytes + [UInt8(ascii: ",")]
    json = JSONWriter(layout: .compact)
    value(&json)
    appendEscaped(json.bytes, to: &call)
    call += ");\n".utf8
    return call
  }

  /// U+2028 and U+2029 end a line of a script, but not of JSON (ECMA-262 before 2019, 11.3).
  private static func appendEscaped(_ json: [UInt8], to call: inout [UInt8]) {
    call.reserveCapacity(call.count + json.count + 4)
    var start = 0
    var offset = 0
    while offset + 2 < json.count {
      if json[offset] == 0xE2, json[offset + 1] == 0x80, json[offset + 2] & 0xFE == 0xA8 {
        call += json[start..<offset]
        call += (json[offset + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8
        offset += 3
        start = offset
      } else {
        offset += 1
      }
    }
    call += json[start...]
  }
}
