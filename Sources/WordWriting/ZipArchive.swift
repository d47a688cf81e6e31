/// A ZIP archive of files that are stored as they are (APPNOTE 6.3, method 0).
///
/// All entries carry the earliest date that the format knows, so the same files give the same bytes.
struct ZipArchive: Sendable {
  private var contents: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0
  private let crc = CRC32()

  /// 1 January 1980, 0:00, in the form of MS-DOS.
  private static let date: UInt16 = 0x0021
  /// The name is in UTF-8.
  private static let flags: UInt16 = 0x0800
  private static let version: UInt16 = 20

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let offset = UInt32(truncatingIfNeeded: contents.count)
    let header = commonHeader(name, bytes)
    append(UInt32(0x0403_4B50), to: &contents)
    contents.append(contentsOf: header)
    contents.append(contentsOf: name.utf8)
    contents.append(contentsOf: bytes)
    append(UInt32(0x0201_4B50), to: &directory)
    append(Self.version, to: &directory)
    directory.append(contentsOf: header)
    // Comment, disk, attributes: none.
    directory.append(contentsOf: repeatElement(0, count: 10))
    append(offset, to: &directory)
    directory.append(contentsOf: name.utf8)
    count += 1
  }

  /// The archive.
  func finished() -> [UInt8] {
    var bytes = contents + directory
    append(UInt32(0x0605_4B50), to: &bytes)
    append(UInt32(0), to: &bytes)
    append(count, to: &bytes)
    append(count, to: &bytes)
    append(UInt32(truncatingIfNeeded: directory.count), to: &bytes)
    append(UInt32(truncatingIfNeeded: contents.count), to: &bytes)
    append(UInt16(0), to: &bytes)
    return bytes
  }

  /// What the entry of a file and its line in the directory have in common.
  private func commonHeader(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
    var header: [UInt8] = []
    let size = UInt32(truncatingIfNeeded: bytes.count)
    append(Self.version, to: &header)
    append(Self.flags, to: &header)
    append(UInt16(0), to: &header)
    append(UInt16(0), to: &header)
    append(Self.date, to: &header)
    append(crc.checksum(of: bytes), to: &header)
    append(size, to: &header)
    append(size, to: &header)
    append(UInt16(truncatingIfNeeded: name.utf8.count), to: &header)
    append(UInt16(0), to: &header)
    return header
  }

  private func append(_ number: UInt16, to bytes: inout [UInt8]) {
    bytes.append(UInt8(truncatingIfNeeded: number))
    bytes.append(UInt8(truncatingIfNeeded: number >> 8))
  }

  private func append(_ number: UInt32, to bytes: inout [UInt8]) {
    append(UInt16(truncatingIfNeeded: number), to: &bytes)
    append(UInt16(truncatingIfNeeded: number >> 16), to: &bytes)
  }
}
