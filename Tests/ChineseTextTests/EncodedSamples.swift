import Foundation
import Glibc
import Testing

@testable import ChineseText

/// A text in one of the encodings, made by the C library's converter.
func encoded(
  _ text: String, _ encoding: TextEncoding, marked: Bool,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> [UInt8] {
  let mark = marked ? encoding.byteOrderMark : []
  let converter = try #require(
    iconv_open(encoding.rawValue, "UTF-8"), sourceLocation: sourceLocation)
  defer { iconv_close(converter) }
  var input = Array(text.utf8)
  var output = [UInt8](repeating: 0, count: input.count * 4 + 16)
  var left = input.count
  var room = output.count
  let capacity = room
  let status = input.withUnsafeMutableBytes { source in
    output.withUnsafeMutableBytes { target in
      var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
      var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
      return iconv(converter, &from, &left, &to, &room)
    }
  }
  try #require(status == 0 && left == 0, sourceLocation: sourceLocation)
  return mark + output[..<(capacity - room)]
}
