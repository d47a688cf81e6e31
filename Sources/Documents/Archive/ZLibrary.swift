internal import Glibc

/// The system's zlib, opened at run time: it is there wherever libxml2 is.
struct ZLibrary: Sendable {
  /// The name under which the library is opened.
  static let fileName = "libz.so.1"
  /// The Debian package that holds it.
  static let package = "zlib1g"
  /// The library, opened once; `nil` where the system has none that fits.
  static let system = ZLibrary()

  private typealias Version = @convention(c) () -> UnsafePointer<CChar>?
  private typealias Begin =
    @convention(c) (UnsafeMutableRawPointer, CInt, UnsafePointer<CChar>, CInt) -> CInt
  private typealias Step = @convention(c) (UnsafeMutableRawPointer, CInt) -> CInt
  private typealias End = @convention(c) (UnsafeMutableRawPointer) -> CInt
  private typealias Checksum =
    @convention(c) (CUnsignedLong, UnsafePointer<UInt8>?, CUnsignedInt)
    -> CUnsignedLong

  /// `z_stream` of zlib.h, member for member; the same since zlib 1.0.
  private struct Stream {
    var nextIn: UnsafePointer<UInt8>?
    var availableIn: CUnsignedInt = 0
    var totalIn: CUnsignedLong = 0
    var nextOut: UnsafeMutablePointer<UInt8>?
    var availableOut: CUnsignedInt = 0
    var totalOut: CUnsignedLong = 0
    var message: UnsafePointer<CChar>?
    var state: OpaquePointer?
    var allocate: OpaquePointer?
    var free: OpaquePointer?
    var opaque: UnsafeMutableRawPointer?
    var dataType: CInt = 0
    var adler: CUnsignedLong = 0
    var reserved: CUnsignedLong = 0
  }

  private static let noFlush: CInt = 0
  private static let finish: CInt = 4
  private static let streamEnd: CInt = 1

  private let version: Version
  private let begin: Begin
  private let step: Step
  private let end: End
  private let checksum: Checksum

  private init?() {
    guard let handle = dlopen(ZLibrary.fileName, RTLD_NOW | RTLD_LOCAL),
      let version = dlsym(handle, "zlibVersion"), let begin = dlsym(handle, "inflateInit2_"),
      let step = dlsym(handle, "inflate"), let end = dlsym(handle, "inflateEnd"),
      let checksum = dlsym(handle, "crc32")
    else { return nil }
    self.version = unsafeBitCast(version, to: Version.self)
    self.begin = unsafeBitCast(begin, to: Begin.self)
    self.step = unsafeBitCast(step, to: Step.self)
    self.end = unsafeBitCast(end, to: End.self)
    self.checksum = unsafeBitCast(checksum, to: Checksum.self)
    // The layout of the stream is that of all releases whose number begins with 1.
    guard let name = self.version(), name.pointee == CChar(bitPattern: UInt8(ascii: "1")) else {
      return nil
    }
  }

  /// Unpacks raw deflated bytes.
  ///
  /// - Parameters:
  ///   - bytes: what was packed, without a head of zlib or gzip.
  ///   - size: the length of what comes out; as much memory is taken, and no more.
  /// - Returns: `nil` where the bytes are damaged or do not give exactly `size` bytes.
  func inflate(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard let version = version(), let count = CUnsignedInt(exactly: bytes.count),
      let room = CUnsignedInt(exactly: size)
    else { return nil }
    var isWhole = false
    let result = [UInt8](unsafeUninitializedCapacity: max(1, size)) { target, written in
      bytes.withUnsafeBufferPointer { source in
        var stream = Stream(
          nextIn: source.baseAddress, availableIn: count, nextOut: target.baseAddress,
          availableOut: room)
        guard begin(&stream, -15, version, CInt(MemoryLayout<Stream>.size)) == 0 else { return }
        let status = step(&stream, ZLibrary.finish)
        isWhole = status == ZLibrary.streamEnd && stream.availableOut == 0
        written = size - Int(stream.availableOut)
        _ = end(&stream)
      }
    }
    return isWhole ? result : nil
  }

  /// Unpacks raw deflated bytes until there are enough of them.
  ///
  /// - Parameters:
  ///   - bytes: what was packed.
  ///   - size: the length of what comes out.
  ///   - first: how many bytes are unpacked before the first look; twice as many before the next.
  ///   - isEnough: whether the bytes so far suffice.
  /// - Returns: the bytes that sufficed; `nil` where none did, or they are damaged.
  func inflate(
    _ bytes: ArraySlice<UInt8>, size: Int, first: Int, until isEnough: ([UInt8]) -> Bool
  ) -> [UInt8]? {
    guard let version = version(), let count = CUnsignedInt(exactly: bytes.count) else {
      return nil
    }
    return bytes.withUnsafeBufferPointer { source -> [UInt8]? in
      var stream = Stream(nextIn: source.baseAddress, availableIn: count)
      // The library keeps the address of the stream from the start to the end.
      return withUnsafeMutablePointer(to: &stream) { stream in
        guard begin(stream, -15, version, CInt(MemoryLayout<Stream>.size)) == 0 else { return nil }
        defer { _ = end(stream) }
        var result: [UInt8] = []
        var length = first
        while length < size {
          result += [UInt8](unsafeUninitializedCapacity: length - result.count) { target, written in
            let room = length - result.count
            stream.pointee.nextOut = target.baseAddress
            stream.pointee.availableOut = CUnsignedInt(room)
            let status = step(stream, ZLibrary.noFlush)
            written = status == 0 ? room - Int(stream.pointee.availableOut) : 0
          }
          guard result.count == length else { return nil }
          if isEnough(result) { return result }
          length *= 2
        }
        return nil
      }
    }
  }

  /// The CRC-32 of bytes, at most 4 GB of them.
  func crc(_ bytes: [UInt8]) -> UInt32 {
    bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: checksum(0, $0.baseAddress, CUnsignedInt($0.count)))
    }
  }
}
