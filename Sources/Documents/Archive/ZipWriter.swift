/// Writes a zip archive whose files stand unpacked; the same files give the same bytes.
package enum ZipWriter {
  /// The bytes of an archive.
  ///
  /// - Parameter files: names with `/` between folders, in UTF-8, and contents, in order.
  /// - Returns: `nil` where the archive would be greater than the plain form of zip can hold.
  package static func archive(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    guard files.count < 0xFFFF else { return nil }
    for (name, bytes) in files {
      let place = archive.count
      guard place + bytes.count < 0xFFFF_FFFF, name.utf8.count < 0xFFFF else { return nil }
      let facts = facts(name, bytes)
      archive += [0x50, 0x4B, 0x03, 0x04] + facts + Array(name.utf8) + bytes
      directory += [0x50, 0x4B, 0x01, 0x02] + short(20) + facts
      // No comment, on the first disk, no attributes.
      directory += [UInt8](repeating: 0, count: 10) + word(place) + Array(name.utf8)
    }
    let start = archive.count
    archive += directory
    archive += [0x50, 0x4B, 0x05, 0x06] + short(0) + short(0)
    archive += short(files.count) + short(files.count)
    archive += word(directory.count) + word(start) + short(0)
    return archive
  }

  /// Version, names in UTF-8, stored, 1980-01-01, checksum, both sizes, length of the name, nothing extra.
  private static func facts(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    short(20) + short(0x0800) + short(0) + short(0) + short(0x21) + word(Int(checksum(bytes)))
      + word(bytes.count) + word(bytes.count) + short(name.utf8.count) + short(0)
  }

  private static func short(_ value: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }

  private static func word(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }

  /// CRC-32 as zip has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
    return value ^ 0xFFFF_FFFF
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
    }
  }
}
