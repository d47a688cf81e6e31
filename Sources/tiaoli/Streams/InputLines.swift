internal import Glibc
internal import RegulationLibrary

/// The lines of standard input one after the other, so that no more than one has to be held.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its line feed; `nil` behind the last.
  mutating func next() throws(FileFailure) -> [UInt8]? {
    var searched = start
    while true {
      if let feed = lineFeed(from: searched) {
        let line = Array(buffer[start..<feed])
        start = feed + 1
        return line
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        return line
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      try fill()
    }
  }

  /// Whether the next line would have to be waited for: who writes one line and waits for its answer
  /// must get it.
  var wouldWait: Bool {
    guard !isAtEnd, lineFeed(from: start) == nil else { return false }
    var input = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&input, 1, 0) == 0
  }

  private func lineFeed(from offset: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, offset < bytes.count,
        let hit = memchr(base + offset, 0x0A, bytes.count - offset)
      else { return nil }
      return UnsafeRawPointer(hit) - base
    }
  }

  private mutating func fill() throws(FileFailure) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0 {
      if errno == EINTR { return }
      throw .other("-", reason: String(cString: strerror(errno)))
    }
    if count == 0 { isAtEnd = true } else { buffer.append(contentsOf: chunk[..<count]) }
  }
}
