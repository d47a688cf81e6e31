@testable import Documents

/// Makes zip archives for tests, as their readers demand them or with faults.
struct TestArchive {
  struct File {
    var name: String
    var data: [UInt8]
    /// The length and the method that the headers tell; those of stored data by default.
    var size: Int?
    var method = 0
    var crc: UInt32?
    var flags = 0
    /// Where the directory says that its local header stands; its true place by default.
    var header: Int?
  }

  var files: [File] = []
  /// What stands before the first header.
  var prefix: [UInt8] = []
  /// What stands behind the end record.
  var suffix: [UInt8] = []
  /// The comment of the archive.
  var comment: [UInt8] = []

  /// An archive of text files, stored.
  static func stored(_ parts: KeyValuePairs<String, String>) -> [UInt8] {
    var archive = TestArchive()
    for (name, text) in parts { archive.files.append(File(name: name, data: Array(text.utf8))) }
    return archive.bytes
  }

  var bytes: [UInt8] {
    var result = prefix
    var directory: [UInt8] = []
    for file in files {
      let header = file.header ?? (result.count - prefix.count)
      let fields =
        TestArchive.little(20, 2) + TestArchive.little(file.flags, 2)
        + TestArchive.little(file.method, 2) + TestArchive.little(0, 4)
        + TestArchive.little(Int(file.crc ?? ZLibrary.system?.crc(file.data) ?? 0), 4)
        + TestArchive.little(file.data.count, 4)
        + TestArchive.little(file.size ?? file.data.count, 4)
        + TestArchive.little(file.name.utf8.count, 2) + TestArchive.little(0, 2)
      result += TestArchive.little(0x0403_4B50, 4) + fields + Array(file.name.utf8) + file.data
      directory +=
        TestArchive.little(0x0201_4B50, 4) + TestArchive.little(20, 2) + fields
        + TestArchive.little(0, 10) + TestArchive.little(header, 4) + Array(file.name.utf8)
    }
    let start = result.count - prefix.count
    result += directory
    result += TestArchive.little(0x0605_4B50, 4) + TestArchive.little(0, 4)
    result += TestArchive.little(files.count, 2) + TestArchive.little(files.count, 2)
    result += TestArchive.little(directory.count, 4) + TestArchive.little(start, 4)
    result += TestArchive.little(comment.count, 2) + comment + suffix
    return result
  }

  static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
  }

  /// A stream of deflate that holds one byte, repeated; of few bytes itself.
  ///
  /// A block with the fixed codes: the byte as a literal, then copies of 258 bytes from distance 1.
  static func deflated(_ byte: UInt8, copies: Int) -> (packed: [UInt8], size: Int) {
    var bits: [Bool] = [true, true, false]
    func add(_ code: Int, _ length: Int) {
      for index in (0..<length).reversed() { bits.append(code >> index & 1 == 1) }
    }
    add(0x30 + Int(byte), 8)
    for _ in 0..<copies {
      add(0b1100_0101, 8)
      add(0, 5)
    }
    add(0, 7)
    var packed: [UInt8] = []
    for start in stride(from: 0, to: bits.count, by: 8) {
      var value: UInt8 = 0
      for index in start..<min(start + 8, bits.count) where bits[index] {
        value |= 1 << UInt8(index - start)
      }
      packed.append(value)
    }
    return (packed, 1 + 258 * copies)
  }
}
