/// The files of a zip archive, unpacked one by one when they are asked for.
///
/// Its names are only looked up, never used as paths, so that `../` leads nowhere.
package struct ZipArchive: Sendable {
  /// How many bytes of a file are unpacked before the first look at them: in the first 24 KB of its
  /// styles stand those that nearly all texts name.
  private static let start = 24 << 10

  private let bytes: [UInt8]
  private let format: DocumentFormat
  private let limits: ZipLimits
  private let entries: [ZipEntry]
  private let index: [String: Int]

  /// Opens an archive by its directory; nothing is unpacked.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - format: what it is taken for, for the failures.
  ///   - limits: how much it may ask for.
  /// - Throws: `damaged`, `tooLarge`.
  package init(
    _ bytes: [UInt8], _ format: DocumentFormat = .word, limits: ZipLimits = ZipLimits()
  ) throws(DocumentFailure) {
    do {
      entries = try ZipDirectory.entries(of: bytes, limit: limits.entries)
    } catch {
      throw error.reason == ZipDirectory.Damage.crowd.reason
        ? .tooLarge(format, limit: "zip-entries") : .damaged(format, reason: error.reason)
    }
    self.bytes = bytes
    self.format = format
    self.limits = limits
    var total = 0
    var index: [String: Int] = [:]
    for (place, entry) in entries.enumerated() {
      index[entry.name] = place
      total = min(total, limits.total) + min(entry.size, limits.total)
    }
    guard total <= limits.total else { throw .tooLarge(format, limit: "zip-total") }
    self.index = index
  }

  /// The names of its files in the order of the directory.
  package var names: [String] { entries.map(\.name) }

  /// Whether it has a file of a name.
  func has(_ name: String) -> Bool { index[name] != nil }

  /// Whether bytes begin as archives do.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// The unpacked bytes of a file; `nil` when the archive has none of that name.
  ///
  /// - Throws: `damaged` (also where the checksum is wrong or the method is unknown), `encrypted`,
  ///   `tooLarge`, or `programMissing` where the system has no zlib.
  package func entry(_ name: String) throws(DocumentFailure) -> [UInt8]? {
    guard let (entry, library) = try opened(name) else { return nil }
    let unpacked = try unpack(entry, library)
    guard library.crc(unpacked) == entry.crc else {
      throw .damaged(format, reason: "zip-checksum")
    }
    return unpacked
  }

  /// The first bytes of a file, as many as suffice; `nil` where nothing less than the whole does.
  ///
  /// Bytes behind them are not unpacked and the checksum is not looked at.
  func start(
    of name: String, until isEnough: ([UInt8]) -> Bool
  ) throws(DocumentFailure) -> [UInt8]? {
    guard let (entry, library) = try opened(name), entry.method == 8 else { return nil }
    return library.inflate(
      bytes[entry.packed], size: min(entry.size, limits.freely), first: ZipArchive.start,
      until: isEnough)
  }

  private func opened(
    _ name: String
  ) throws(DocumentFailure) -> (ZipEntry, ZLibrary)? {
    guard let entry = index[name].map({ entries[$0] }) else { return nil }
    if entry.isEncrypted { throw .encrypted(format) }
    guard entry.size <= limits.entry else { throw .tooLarge(format, limit: "zip-entry") }
    guard let library = ZLibrary.system else {
      throw .programMissing(format, program: ZLibrary.fileName, package: ZLibrary.package)
    }
    return (entry, library)
  }

  private func unpack(_ entry: ZipEntry, _ library: ZLibrary) throws(DocumentFailure) -> [UInt8] {
    let packed = bytes[entry.packed]
    switch entry.method {
    case 0:
      guard packed.count == entry.size else { throw .damaged(format, reason: "zip-entry-damaged") }
      return Array(packed)
    case 8:
      if entry.size > limits.freely, entry.size / limits.ratio > packed.count {
        throw .tooLarge(format, limit: "zip-ratio")
      }
      guard let unpacked = library.inflate(packed, size: entry.size) else {
        throw .damaged(format, reason: "zip-entry-damaged")
      }
      return unpacked
    default: throw .damaged(format, reason: "zip-method")
    }
  }
}
