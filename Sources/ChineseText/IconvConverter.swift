internal import Glibc

/// The C library's character set conversion, wrapped once.
enum IconvConverter {
  /// The first byte, counted from 0, that the encoding does not know.
  struct Failure: Error {
    let offset: Int
  }

  /// Converts a whole document to UTF-8.
  ///
  /// The buffer grows as needed, so the cost is linear; nothing is replaced or left out.
  static func utf8(from bytes: [UInt8], in encoding: TextEncoding) throws(Failure) -> [UInt8] {
    guard
      let converter = iconv_open("UTF-8", encoding.rawValue),
      converter != iconv_t(bitPattern: -1)
    else {
      throw Failure(offset: 0)
    }
    defer { iconv_close(converter) }
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var consumed = 0
    while consumed < input.count {
      let step = convert(&input, from: consumed, into: &chunk, with: converter)
      output.append(contentsOf: chunk[..<step.written])
      consumed += step.read
      if step.error == EILSEQ || step.error == EINVAL { throw Failure(offset: consumed) }
      if step.error == 0 { break }
    }
    return output
  }

  private static func convert(
    _ input: inout [UInt8], from start: Int, into chunk: inout [UInt8], with converter: iconv_t
  ) -> (read: Int, written: Int, error: Int32) {
    var left = input.count - start
    let offered = left
    var room = chunk.count
    let capacity = room
    // The C interface takes raw pointers; both live for the one call only.
    let result = input.withUnsafeMutableBytes { source in
      chunk.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: start)
        var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    let error = result == -1 ? errno : 0
    return (offered - left, capacity - room, error)
  }
}
