internal import Glibc

/// A file in memory without being read: pages come when they are looked at.
///
/// A class, because the mapping ends with its last owner. The bytes are only read, and nobody writes
/// to a file of an index once it has its name; so it may be shared.
package final class MappedBytes: @unchecked Sendable {
  private let base: UnsafeRawPointer
  /// The number of bytes.
  package let count: Int

  /// Maps a file; `nil` when it is not there, is empty, or cannot be mapped.
  package init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var state = stat()
    guard fstat(descriptor, &state) == 0, state.st_size > 0,
      let address = mmap(nil, Int(state.st_size), PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    base = UnsafeRawPointer(address)
    count = Int(state.st_size)
  }

  deinit {
    munmap(UnsafeMutableRawPointer(mutating: base), count)
  }

  /// The bytes of a range; `nil` when it does not lie within.
  package func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= count else { return nil }
    return Array(UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count))
  }

  /// A number of 32 bits, the lowest first; `nil` when it does not lie within.
  func number32(at offset: Int) -> UInt32? {
    guard offset >= 0, offset + 4 <= count else { return nil }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// A number of 40 bits as an offset, the lowest first; `nil` when it does not lie within.
  func offset40(at offset: Int) -> Int? {
    guard offset >= 0, offset + 5 <= count, let low = number32(at: offset) else { return nil }
    return Int(low) | Int(base.load(fromByteOffset: offset + 4, as: UInt8.self)) << 32
  }

  /// A number of 64 bits as an offset; `nil` when it does not lie within, or is none.
  func offset64(at offset: Int) -> Int? {
    guard offset >= 0, offset + 8 <= count else { return nil }
    return Int(
      exactly: UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
  }

  /// A number of seven bits a byte, the lowest first, moving `offset` behind it; `nil` when it does
  /// not end before `end`, which lies within.
  @inline(__always)
  func packedNumber(at offset: inout Int, before end: Int) -> UInt64? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while offset < end, shift < 63 {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      offset += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
