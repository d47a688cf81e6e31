internal import ChineseText

/// The container of Office files before 2007, and of encrypted ones since ([MS-CFB]).
enum CompoundFile {
  /// Whether bytes begin as such files do.
  static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Whether it holds a stream of a name, as far as its directory is found in the bytes.
  static func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
    let wide = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    return ByteSearch.first(wide, in: bytes) != nil
  }
}
