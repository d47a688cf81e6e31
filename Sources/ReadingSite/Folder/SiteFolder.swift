internal import Glibc
package import RegulationLibrary

/// A folder that a site is written into: beside it first, then in its place in one step.
///
/// A reader sees the old site or the new one. Only a folder that is new, empty or marked as ours is
/// taken; another one only when the caller insists, and then nothing of it is removed: it is kept
/// under another name.
///
/// A class: the folder is one, and what is unfinished goes when nobody holds it any more.
package final class SiteFolder {
  private let path: String
  private let temporary: String
  private let isForeign: Bool
  private var inventory = SiteInventory()
  private var isFinished = false
  /// How many files were written.
  package private(set) var files = 0
  /// Their size.
  package private(set) var bytes = 0

  /// Opens a folder for writing; nothing is changed in it until `finish`.
  ///
  /// - Parameters:
  ///   - path: the folder, there or not.
  ///   - force: whether a folder with other things in it may be replaced.
  /// - Throws: `foreignFolder`, or what the system refuses.
  package init(_ path: String, force: Bool) throws(SiteFailure) {
    let path = SiteFolder.bare(path)
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    do throws(FileFailure) {
      isForeign = try SiteFolder.isForeign(path)
      if isForeign, !force { throw FileFailure.exists(path) }
      if FileSystem.exists(temporary) { try SiteFolder.remove(temporary) }
      try FileSystem.makeFolder(temporary)
    } catch {
      if case .exists(path) = error { throw .foreignFolder(path) }
      throw .file(error)
    }
  }

  deinit {
    if !isFinished { try? SiteFolder.remove(temporary) }
  }

  /// Writes a file of the site.
  package func take(_ file: SiteFile) throws(FileFailure) {
    let folder = file.path.dropLast().joined(separator: "/")
    if inventory.add(folder) { try FileSystem.makeFolder("\(temporary)/\(folder)") }
    try SiteFolder.write(file.bytes, to: "\(temporary)/" + file.path.joined(separator: "/"))
    files += 1
    bytes += file.bytes.count
  }

  /// Puts the new site in the place of the old one.
  ///
  /// - Returns: where a foreign folder was put; `nil` when there was none.
  package func finish() throws(FileFailure) -> String? {
    try SiteFolder.write(inventory.bytes, to: "\(temporary)/\(SiteInventory.fileName)")
    guard FileSystem.exists(path) else {
      guard rename(temporary, path) == 0 else { throw SiteFolder.failure(path) }
      isFinished = true
      return nil
    }
    if !SiteFolder.exchange(temporary, path) {
      // A system without it: for a moment there is no folder.
      let aside = temporary + ".old"
      guard rename(path, aside) == 0 else { throw SiteFolder.failure(path) }
      guard rename(temporary, path) == 0, rename(aside, temporary) == 0 else {
        throw SiteFolder.failure(path)
      }
    }
    isFinished = true
    guard isForeign else {
      try SiteFolder.remove(temporary)
      return nil
    }
    let kept = SiteFolder.free(path + ".old")
    guard rename(temporary, kept) == 0 else { throw SiteFolder.failure(kept) }
    return kept
  }

  /// Exchanges two folders in one step; false where the system cannot.
  ///
  /// The headers hide renameat2(2) from Swift, so it is looked up by its name.
  private static func exchange(_ left: String, _ right: String) -> Bool {
    typealias Rename =
      @convention(c) (
        Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
      ) -> Int32
    guard let symbol = dlsym(nil, "renameat2") else { return false }
    let rename = unsafeBitCast(symbol, to: Rename.self)
    let exchangeFlag: UInt32 = 2
    return rename(AT_FDCWD, left, AT_FDCWD, right, exchangeFlag) == 0
  }

  // MARK: - Files

  private static func bare(_ path: String) -> String {
    var path = path
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return FileSystem.exists(path) ? FileSystem.resolved(path) : path
  }

  /// Whether something is there that no site of ours left.
  private static func isForeign(_ path: String) throws(FileFailure) -> Bool {
    guard FileSystem.exists(path) else { return false }
    guard FileSystem.isFolder(path) else { throw .exists(path) }
    if try FileSystem.names(in: path).isEmpty { return false }
    guard FileSystem.exists("\(path)/\(SiteInventory.fileName)") else { return true }
    return try !SiteInventory(FileSystem.read("\(path)/\(SiteInventory.fileName)")).covers(path)
  }

  private static func free(_ path: String) -> String {
    var number = 1
    var free = path
    while FileSystem.exists(free) {
      number += 1
      free = "\(path)-\(number)"
    }
    return free
  }

  private static func failure(_ path: String) -> FileFailure {
    .other(path, reason: String(cString: strerror(errno)))
  }

  /// Writes a file of a folder that nobody reads yet: no file alone needs to be whole.
  private static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    try FileSystem.writeAll(bytes, descriptor, path)
  }

  /// Removes a folder of ours with all in it; links are removed, not followed.
  private static func remove(_ path: String) throws(FileFailure) {
    var information = stat()
    guard lstat(path, &information) == 0 else { return }
    guard information.st_mode & S_IFMT == S_IFDIR else {
      guard unlink(path) == 0 else { throw failure(path) }
      return
    }
    for name in try FileSystem.names(in: path) { try remove("\(path)/\(name)") }
    guard rmdir(path) == 0 else { throw failure(path) }
  }
}
