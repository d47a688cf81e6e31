import Glibc
import Testing

@testable import JSONRPC

/// Bytes of open files, read and written.
@Suite struct StandardStreamTests {
  /// Both ends of a pipe.
  private func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test(arguments: [1, 2, 100, 5_000])
  func `what is written is read, and then the end`(count: Int) throws {
    let (reading, writing) = try pipe()
    defer { close(reading) }
    var stream = StandardStreams(input: reading, output: writing)
    #expect(!stream.isReady)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let isWritten = stream.write(bytes)
    #expect(isWritten && stream.isReady)
    let read = stream.read()
    #expect(read == bytes && !stream.isReady)
    close(writing)
    let end = stream.read()
    #expect(end == [])
  }

  @Test func `where nobody takes the bytes writing fails`() throws {
    let (reading, writing) = try pipe()
    close(reading)
    close(writing)
    var stream = StandardStreams(input: reading, output: writing)
    let (isWritten, isNothing, read) = (stream.write([1]), stream.write([]), stream.read())
    #expect(!isWritten && isNothing && read == [])
  }

  @Test(arguments: 1...5)
  func `what is too large is passed over in pieces of any size`(last: Int) {
    var reader = FrameReader(.headers, limit: 3)
    reader.take(Array("Content-Length: 6\r\n\r\n".utf8))
    let large = reader.next()
    #expect(large == .tooLarge(limit: 3))
    reader.take([UInt8](repeating: 0x78, count: 6 - last))
    let waiting = reader.next()
    #expect(waiting == nil)
    reader.take(
      [UInt8](repeating: 0x78, count: last) + Array("Content-Length: 2\r\n\r\n{}".utf8))
    let message = reader.next()
    #expect(message == .message(Array("{}".utf8)))
    let rest = [reader.next(), reader.end()]
    #expect(rest == [nil, nil])
  }
}
