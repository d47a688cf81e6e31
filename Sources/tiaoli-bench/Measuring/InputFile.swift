internal import Glibc

/// Files by the C library.
enum InputFile {
  /// The bytes of a file; `nil` when it cannot be read.
  static func bytes(of file: String) -> [UInt8]? {
    guard let stream = fopen(file, "rb") else { return nil }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }
}
