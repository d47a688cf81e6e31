internal import CLibXML2

/// Files of schemas.
enum FileBytes {
  /// The bytes of a file.
  ///
  /// - Throws: `unreadable`, or `tooLarge` as soon as more than `limit` bytes were read.
  static func read(_ path: String, limit: Int) throws(XMLFailure) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .unreadable(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      bytes.append(contentsOf: piece[..<count])
      if bytes.count > limit { throw .tooLarge(limit: limit) }
      guard count == piece.count else { break }
    }
    guard ferror(file) == 0 else { throw .unreadable(path: path) }
    return bytes
  }
}
