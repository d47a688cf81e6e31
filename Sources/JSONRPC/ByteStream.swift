internal import Glibc

/// Where the bytes of a connection come from, and where they go.
package protocol ByteStream {
  /// The next bytes, for which it waits; none at the end.
  mutating func read() -> [UInt8]
  /// Whether `read` would not wait.
  var isReady: Bool { get }
  /// Sends bytes on their way; `false` where nobody takes them any more.
  mutating func write(_ bytes: [UInt8]) -> Bool
}

/// Standard input and output, or other open files.
package struct StandardStreams: ByteStream {
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private let input: Int32
  private let output: Int32

  /// Takes the streams of this process, or those of other descriptors.
  package init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
  }

  package mutating func read() -> [UInt8] {
    while true {
      let count = Glibc.read(input, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(chunk[..<count]) : []
    }
  }

  package var isReady: Bool {
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) > 0
  }

  package mutating func write(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { buffer in
        Glibc.write(output, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      offset += count
    }
    return true
  }
}
