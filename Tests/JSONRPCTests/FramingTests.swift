import JSONRPC
import Testing

/// Messages on a stream of bytes, in both framings and in pieces of any size.
@Suite struct FramingTests {
  private func frames(_ input: String, _ framing: Framing, size: Int, limit: Int = 100) -> [Frame] {
    let bytes = Array(input.utf8)
    var reader = FrameReader(framing, limit: limit)
    var frames: [Frame] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      reader.take(bytes[start..<min(start + size, bytes.count)])
      while let frame = reader.next() { frames.append(frame) }
    }
    if let frame = reader.end() { frames.append(frame) }
    return frames
  }

  private func message(_ text: String) -> Frame { .message(Array(text.utf8)) }

  @Test(arguments: [1, 2, 3, 1_000])
  func `lines are messages and blank ones are none`(size: Int) {
    let given = frames("甲\n\n  \r\n{}\r\n乙", .lines, size: size)
    #expect(given == [message("甲"), message("{}"), message("乙")])
  }

  @Test(arguments: [1, 2, 3, 1_000])
  func `headers tell the length in bytes`(size: Int) {
    let input =
      "Content-Length: 3\r\n\r\n甲content-length:2\r\nContent-Type: x; charset=utf-8\r\n\r\n{}"
      + "Content-Length: 0\r\n\r\nContent-Length: 1\n\n7"
    let given = frames(input, .headers, size: size)
    #expect(given == [message("甲"), message("{}"), message(""), message("7")])
  }

  @Test(arguments: [1, 5, 1_000])
  func `what is larger than the limit is passed over`(size: Int) {
    let long = String(repeating: "x", count: 300)
    #expect(
      frames("\(long)\n{}\n", .lines, size: size) == [.tooLarge(limit: 100), message("{}")])
    let input = "Content-Length: 300\r\n\r\n\(long)Content-Length: 2\r\n\r\n{}"
    #expect(
      frames(input, .headers, size: size) == [.tooLarge(limit: 100), message("{}")])
  }

  @Test(arguments: [
    "Content-Length: 5\r\n\r\n{}", "Content-Length: 5\r\n", "Content-Le",
    "Content-Length: 500\r\n\r\n{}",
  ])
  func `an end within a message is told`(input: String) {
    #expect(frames(input, .headers, size: 1_000).last == .truncated)
  }

  @Test(arguments: [
    "{}\r\n\r\n", "Content-Length: x\r\n\r\n{}", "Content-Length: -1\r\n\r\n{}",
    "Content-Length: 99999999999999999999\r\n\r\n{}", "Content-Length:\r\n\r\n{}", "\r\n\r\n",
    "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}", "Content-Type: text\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: x; charset=gb18030\r\n\r\n{}",
    String(repeating: "X-Header: 1\r\n", count: 2_000),
  ])
  func `headers that tell no length end the stream`(input: String) {
    let given = frames(input + "Content-Length: 2\r\n\r\n{}", .headers, size: 1_000)
    guard case .lost? = given.last else {
      Issue.record("\(given)")
      return
    }
    #expect(given.count == 1)
  }

  @Test func `a framed message is read back`() {
    for framing in Framing.allCases {
      var reader = FrameReader(framing)
      reader.take(framing.framed(Array("甲".utf8)) + framing.framed(Array("{}".utf8)))
      #expect(reader.next() == message("甲"))
      #expect(reader.next() == message("{}"))
      #expect(reader.next() == nil)
      #expect(reader.end() == nil)
    }
  }
}
