internal import ChineseText

/// Reads the central directory of an archive: the one list of its entries that counts.
///
/// APPNOTE.TXT of PKWARE, 4.3.12 (headers), 4.3.14–15 (zip64), 4.3.16 (end record).
struct ZipDirectory {
  /// What is wrong with a directory, as a stable code.
  struct Damage: Error {
    let reason: String

    static let missing = Damage(reason: "zip-directory-missing")
    static let broken = Damage(reason: "zip-directory-damaged")
    static let overlap = Damage(reason: "zip-entries-overlap")
    static let twice = Damage(reason: "zip-name-twice")
    static let crowd = Damage(reason: "zip-entry-count")
  }

  private static let endLength = 22
  /// How far from the end the end record is looked for: a comment has up to 65,535 bytes.
  private static let searchLength = 1 << 20

  private let bytes: [UInt8]
  /// Where the entries of the directory lie.
  private var range = 0..<0
  /// How many it says to have.
  private var count = 0
  /// How many bytes stand before the archive, as before one that unpacks itself.
  private var shift = 0

  /// Reads the entries in the order of the directory, folders left out.
  static func entries(of bytes: [UInt8], limit: Int) throws(Damage) -> [ZipEntry] {
    var directory = try ZipDirectory(bytes)
    return try directory.read(limit: limit)
  }

  private init(_ bytes: [UInt8]) throws(Damage) {
    self.bytes = bytes
    var offset = bytes.count - ZipDirectory.endLength
    let stop = max(0, offset - ZipDirectory.searchLength)
    while offset >= stop {
      if bytes[offset] == 0x50, ByteOrder.word(bytes, at: offset) == 0x0605_4B50, take(end: offset)
      {
        return
      }
      offset -= 1
    }
    throw .missing
  }

  /// Takes an end record; `false` where it does not lie behind a directory.
  private mutating func take(end: Int) -> Bool {
    guard var count = ByteOrder.short(bytes, at: end + 10),
      var length = ByteOrder.word(bytes, at: end + 12),
      var start = ByteOrder.word(bytes, at: end + 16)
    else { return false }
    var behind = end
    if count == 0xFFFF || length == 0xFFFF_FFFF || start == 0xFFFF_FFFF,
      let wide = wideEnd(before: end)
    {
      (count, length, start, behind) = wide
    }
    guard length <= behind, start <= behind - length else { return false }
    shift = behind - length - start
    range = behind - length..<behind
    self.count = count
    return count == 0 || ByteOrder.word(bytes, at: range.lowerBound) == 0x0201_4B50
  }

  /// What the zip64 end record says that the locator before an end record leads to.
  private func wideEnd(before end: Int) -> (count: Int, length: Int, start: Int, behind: Int)? {
    guard ByteOrder.word(bytes, at: end - 20) == 0x0706_4B50,
      let record = ByteOrder.long(bytes, at: end - 12), record <= end - 20,
      ByteOrder.word(bytes, at: record) == 0x0606_4B50,
      let count = ByteOrder.long(bytes, at: record + 32),
      let length = ByteOrder.long(bytes, at: record + 40),
      let start = ByteOrder.long(bytes, at: record + 48)
    else { return nil }
    return (count, length, start, record)
  }

  private mutating func read(limit: Int) throws(Damage) -> [ZipEntry] {
    guard count <= limit else { throw .crowd }
    var entries: [ZipEntry] = []
    var names: Set<String> = []
    var offset = range.lowerBound
    for _ in 0..<count {
      guard let (entry, length) = entry(at: offset) else { throw .broken }
      offset += length
      guard offset <= range.upperBound else { throw .broken }
      guard names.insert(entry.name).inserted else { throw .twice }
      entries.append(entry)
    }
    try checkOverlap(entries)
    return entries.filter { !$0.name.hasSuffix("/") }
  }

  private func entry(at offset: Int) -> (ZipEntry, length: Int)? {
    guard ByteOrder.word(bytes, at: offset) == 0x0201_4B50,
      let flags = ByteOrder.short(bytes, at: offset + 8),
      let method = ByteOrder.short(bytes, at: offset + 10),
      let crc = ByteOrder.word(bytes, at: offset + 16),
      var packed = ByteOrder.word(bytes, at: offset + 20),
      var size = ByteOrder.word(bytes, at: offset + 24),
      let nameLength = ByteOrder.short(bytes, at: offset + 28),
      let extraLength = ByteOrder.short(bytes, at: offset + 30),
      let commentLength = ByteOrder.short(bytes, at: offset + 32),
      var header = ByteOrder.word(bytes, at: offset + 42)
    else { return nil }
    let extra = offset + 46 + nameLength
    guard extra + extraLength <= bytes.count,
      widen(&size, &packed, &header, extra: extra..<extra + extraLength),
      let data = dataOffset(header: header + shift), data <= bytes.count,
      packed <= bytes.count - data
    else { return nil }
    let entry = ZipEntry(
      name: name(offset + 46..<extra), isEncrypted: flags & 1 == 1, method: method,
      crc: UInt32(truncatingIfNeeded: crc),
      header: header + shift, packed: data..<data + packed, size: size)
    return (entry, 46 + nameLength + extraLength + commentLength)
  }

  /// A name as programs for Windows write it too, whose folders `\` parts.
  private func name(_ range: Range<Int>) -> String {
    let name = String(decoding: bytes[range], as: UTF8.self)
    let parts = UInt8(ascii: "\\")
    guard ByteSearch.first(parts, in: range, of: bytes.span) != nil else { return name }
    return String(name.map { $0 == "\\" ? "/" : $0 })
  }

  /// Replaces what does not fit four bytes by the values of the zip64 field: APPNOTE, 4.5.3.
  private func widen(
    _ size: inout Int, _ packed: inout Int, _ header: inout Int, extra: Range<Int>
  ) -> Bool {
    guard size == 0xFFFF_FFFF || packed == 0xFFFF_FFFF || header == 0xFFFF_FFFF else { return true }
    var offset = extra.lowerBound
    while offset + 4 <= extra.upperBound, let kind = ByteOrder.short(bytes, at: offset),
      let length = ByteOrder.short(bytes, at: offset + 2)
    {
      offset += 4
      if kind == 1 {
        var next = offset
        func take(_ value: inout Int) -> Bool {
          guard value == 0xFFFF_FFFF else { return true }
          guard next + 8 <= extra.upperBound, let wide = ByteOrder.long(bytes, at: next) else {
            return false
          }
          (value, next) = (wide, next + 8)
          return true
        }
        // No size of a file in memory comes near this bound; beyond it sums would overflow.
        return take(&size) && take(&packed) && take(&header) && header <= bytes.count
      }
      offset += length
    }
    return false
  }

  /// Where the data behind a local header begins; `nil` where there is none.
  private func dataOffset(header: Int) -> Int? {
    guard ByteOrder.word(bytes, at: header) == 0x0403_4B50,
      let nameLength = ByteOrder.short(bytes, at: header + 26),
      let extraLength = ByteOrder.short(bytes, at: header + 28)
    else { return nil }
    return header + 30 + nameLength + extraLength
  }

  private func checkOverlap(_ entries: [ZipEntry]) throws(Damage) {
    var end = 0
    for entry in entries.sorted(by: { $0.header < $1.header }) {
      guard entry.header >= end else { throw .overlap }
      end = entry.packed.upperBound
    }
    guard end <= range.lowerBound || entries.isEmpty else { throw .overlap }
  }
}
