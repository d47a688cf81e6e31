internal import Glibc
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// Documents named on the command line; `-` is standard input.
enum Documents {
  /// The bytes of a document.
  static func bytes(of name: String) throws(FileFailure) -> [UInt8] {
    name == "-" ? try FileSystem.readAll(STDIN_FILENO, "-") : try FileSystem.read(name)
  }

  /// The edition in a document.
  static func edition(in name: String) throws -> Edition {
    let bytes = try bytes(of: name)
    do {
      return try RegulationReader.read(bytes)
    } catch {
      throw DocumentFailure(name: name == "-" ? "standard input" : name, reason: error)
    }
  }
}

/// The lines of standard input, one at a time: memory is that of the longest line.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its line feed; `nil` behind the last.
  mutating func next() throws(FileFailure) -> [UInt8]? {
    var searched = start
    while true {
      if let feed = buffer[searched...].firstIndex(of: 0x0A) {
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
