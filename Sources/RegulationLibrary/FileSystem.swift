internal import Glibc

/// Why a file cannot be read or written: the path and what the system says.
public enum FileFailure: Error, Sendable, Hashable {
  /// There is no such file.
  case missing(String)
  /// It is a folder.
  case isFolder(String)
  /// The user may not.
  case noPermission(String)
  /// It is there already.
  case exists(String)
  /// It is a file, where a folder is wanted.
  case notFolder(String)
  /// It is a pipe, a socket or a device, where a file is wanted.
  case notRegular(String)
  /// It is larger than any text that is read.
  case tooLarge(String)
  /// The disk is full, or the user's share of it.
  case noSpace(String)
  /// Anything else; `reason` is the system's word.
  case other(String, reason: String)

  static func system(_ path: String) -> FileFailure {
    switch errno {
    case ENOENT, ENOTDIR: .missing(path)
    case EISDIR: .isFolder(path)
    case EACCES, EPERM, EROFS: .noPermission(path)
    case EEXIST, ENOTEMPTY: .exists(path)
    case ENOSPC, EDQUOT: .noSpace(path)
    default: .other(path, reason: String(cString: strerror(errno)))
    }
  }
}

/// Files by the C library: reading whole ones, and writing so that none is ever half there.
package enum FileSystem {
  /// The bytes of a file.
  package static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .system(path) }
    if information.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path) }
    return try readAll(descriptor, path, expecting: Int(information.st_size))
  }

  /// The bytes of a regular file: of a folder nobody knows what is in it, and a pipe would be waited
  /// for.
  package static func readRegular(_ path: String) throws(FileFailure) -> [UInt8] {
    var information = stat()
    if stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFREG,
      information.st_mode & S_IFMT != S_IFDIR
    {
      throw .notRegular(path)
    }
    return try read(path)
  }

  /// Larger files are refused.
  private static let limit = 1 << 30

  /// What is left on an open file, to its end.
  package static func readAll(
    _ descriptor: Int32, _ path: String, expecting size: Int = 0
  ) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, limit) + 1)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(path) }
      if count == 0 { return bytes }
      // An endless stream ends here, and not when memory does.
      if bytes.count + count > limit { throw .tooLarge(path) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  /// Writes a file in one step: a temporary file beside it, flushed, then renamed.
  ///
  /// A reader sees the old file or the new one, never a part. Without `replacing`, a file that is
  /// there stays and the call throws `exists`.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(FileFailure) {
    let temporary = "\(path).\(getpid()).tmp"
    // What a crashed process with this number left behind.
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .system(path) }
    var isOpen = true
    defer {
      if isOpen { close(descriptor) }
      unlink(temporary)
    }
    try writeAll(bytes, descriptor, path)
    guard fsync(descriptor) == 0 else { throw .system(path) }
    isOpen = false
    guard close(descriptor) == 0 else { throw .system(path) }
    // link(2) refuses an existing name, rename(2) replaces it; both are one step.
    let result = replacing ? Glibc.rename(temporary, path) : link(temporary, path)
    guard result == 0 else { throw .system(path) }
    flushFolder(of: path)
  }

  /// Writes all bytes to an open file.
  package static func writeAll(
    _ bytes: [UInt8], _ descriptor: Int32, _ path: String
  ) throws(FileFailure) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(path) }
      offset += count
    }
  }

  /// Gives a file or folder another name, in one step; what it holds is on the disk before.
  static func rename(_ old: String, to new: String) throws(FileFailure) {
    flush(old)
    guard Glibc.rename(old, new) == 0 else { throw .system(new) }
    flushFolder(of: new)
  }

  /// Removes a file; one that is not there is no failure.
  static func remove(_ path: String) throws(FileFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .system(path) }
    flushFolder(of: path)
  }

  /// Makes a folder and those it stands in.
  package static func makeFolder(_ path: String) throws(FileFailure) {
    if isFolder(path) { return }
    let parent = folder(of: path)
    if parent != path, !isFolder(parent) { try makeFolder(parent) }
    // Another program may have made it meanwhile.
    guard mkdir(path, 0o755) == 0 || isFolder(path) else { throw .system(path) }
  }

  /// The names in a folder, sorted; `.` and `..` left out.
  package static func names(in path: String) throws(FileFailure) -> [String] {
    guard let folder = opendir(path) else { throw .system(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The files in a folder and in those within, as sorted paths relative to it.
  ///
  /// Links to folders are not followed, and names that begin with a dot are left out. A link that
  /// leads nowhere is a name like any other: reading it fails.
  package static func filesBelow(_ path: String) throws(FileFailure) -> [String] {
    var files: [String] = []
    for name in try names(in: path) where !name.hasPrefix(".") {
      let place = "\(path)/\(name)"
      if isRealFolder(place) {
        files += try filesBelow(place).map { "\(name)/\($0)" }
      } else if !isFolder(place) {
        files.append(name)
      }
    }
    return files
  }

  /// Why a path that should be a folder is none.
  package static func noFolder(_ path: String) -> FileFailure {
    exists(path) ? .notFolder(path) : .missing(path)
  }

  /// Whether a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path is a folder, and no link to one.
  static func isRealFolder(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path leads to anything.
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The current folder.
  package static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// A path without `.` and symbolic links; the path itself if it does not exist.
  package static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  /// The whole path of what is there, or of what would be made: the part that exists is resolved.
  package static func wholePath(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let parent = folder(of: trimmed)
    guard parent != trimmed else { return trimmed }
    let name = trimmed.split(separator: "/").last.map(String.init) ?? trimmed
    return wholePath(parent) + "/" + name
  }

  /// The path of the folder that a path is in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func flushFolder(of path: String) { flush(folder(of: path)) }

  private static func flush(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
