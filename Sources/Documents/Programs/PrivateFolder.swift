internal import Glibc

/// A folder that only this process's user may enter, removed with all that is in it at the end of
/// its life.
struct PrivateFolder: ~Copyable {
  /// Folders within folders are removed so far.
  private static let depthLimit = 64
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
    PrivateFolder.remove(path, depth: 0)
  }

  /// Writes a new file within, with folders of its own; `false` where that is impossible.
  func write(_ bytes: [UInt8], to name: String) -> Bool {
    var folder = path
    for step in name.split(separator: "/").dropLast() {
      folder += "/" + step
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return false }
    }
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    return bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = Glibc.write(
          file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        offset += count
      }
      return true
    }
  }

  /// Reads a file within; `nil` where there is none or it is longer than `limit` bytes.
  func read(_ name: String, limit: Int) -> [UInt8]? {
    let file = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) <= limit
    else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while bytes.count <= limit {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }

  /// Removes a file, or a folder with what is in it; links are not followed.
  private static func remove(_ path: String, depth: Int) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, depth < depthLimit else {
      unlink(path)
      return
    }
    for name in names(in: path) { remove("\(path)/\(name)", depth: depth + 1) }
    rmdir(path)
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }
}
