/// A zip archive of files that are stored as they are (APPNOTE 6.3, method 0).
public struct StoredArchive: Sendable {
  private var contents: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive of nothing.
  public init() {}

  /// Adds a file.
  public mutating func add(_ name: String, _ bytes: [UInt8]) {
    let common =
      little(20, 2) + little(0, 8) + little(Int(checksum(of: bytes)), 4) + little(bytes.count, 4)
      + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
    directory += little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 10)
    directory += little(contents.count, 4) + Array(name.utf8)
    contents += little(0x0403_4B50, 4) + common + Array(name.utf8) + bytes
    count += 1
  }

  /// Adds a file of text.
  public mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// The archive.
  public var bytes: [UInt8] {
    contents + directory + little(0x0605_4B50, 4) + little(0, 4) + little(count, 2)
      + little(count, 2) + little(directory.count, 4) + little(contents.count, 4) + little(0, 2)
  }

  /// The lowest bytes of a number, the lowest first.
  private func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// The checksum of zip archives (polynomial of IEEE 802.3, reflected).
  private func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { checksum, byte in
      (0..<8).reduce(checksum ^ UInt32(byte)) { value, _ in
        value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
      }
    }
  }
}
