internal import FoundationEssentials
internal import Glibc

/// A folder that only this process's user may enter, removed with all that is in it at the end of
/// its life.
struct PrivateFolder: ~Copyable {
  /// Where it lies, an absolute path.
  let path: String

  /// Makes a folder of mode 0700 where temporary files belong; `nil` where that is impossible.
  init?() {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    var template = Array((parent.hasPrefix("/") ? parent : "/tmp").utf8CString.dropLast())
    template += "/tiaoli-XXXXXX".utf8CString
    guard mkdtemp(&template) != nil else { return nil }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file within, with folders of its own; `false` where that is impossible.
  func write(_ bytes: [UInt8], to name: String) -> Bool {
    let file = "\(path)/\(name)"
    let end = file.lastIndex(of: "/") ?? file.startIndex
    do {
      try FileManager.default.createDirectory(
        atPath: String(file[..<end]), withIntermediateDirectories: true)
    } catch {
      return false
    }
    return FileManager.default.createFile(atPath: file, contents: Data(bytes))
  }

  /// Reads a file within; `nil` where there is none or it is longer than `limit` bytes.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let file = "\(path)/\(name)"
    var status = stat()
    guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) <= limit
    else { return nil }
    return FileManager.default.contents(atPath: file).map { Array($0) }
  }
}
