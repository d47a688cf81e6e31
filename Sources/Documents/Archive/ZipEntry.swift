/// What the directory of an archive says of one of its files.
struct ZipEntry: Sendable, Hashable {
  /// Its name as the archive has it; looked up, never used as a path.
  let name: String
  /// Whether it is packed with a password.
  let isEncrypted: Bool
  /// 0 for stored, 8 for deflated; nothing else is read.
  let method: Int
  /// The CRC-32 of its unpacked bytes.
  let crc: UInt32
  /// Offset of its local header.
  let header: Int
  /// Where its packed bytes lie, half-open.
  let packed: Range<Int>
  /// Its length unpacked.
  let size: Int
}
