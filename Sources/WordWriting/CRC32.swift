/// The checksum of ZIP archives (polynomial of IEEE 802.3, reflected).
struct CRC32: Sendable {
  private static let polynomial: UInt32 = 0xEDB8_8320

  private let table: [UInt32] = (0..<256).map { (entry: UInt32) in
    (0..<8).reduce(entry) { value, _ in
      value & 1 == 1 ? value >> 1 ^ CRC32.polynomial : value >> 1
    }
  }

  /// The checksum of some bytes.
  func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(.max) { sum, byte in
      sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)]
    }
  }
}
