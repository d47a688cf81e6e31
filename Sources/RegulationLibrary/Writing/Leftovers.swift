internal import Glibc

/// What writes that were cut off left in a library: files that nobody will read.
struct Leftovers {
  private let library: String

  /// Looks in the library's folder.
  init(_ library: String) {
    self.library = library
  }

  /// Names, relative to the library, of temporary files and folders of processes that are gone.
  func temporary() -> [String] {
    let top = (try? FileSystem.names(in: library)) ?? []
    var found = top.filter(isAbandoned)
    for folder in top where !folder.hasPrefix(".") {
      found += temporary(in: folder)
    }
    return found
  }

  /// Those in the folder of a work.
  func temporary(in folder: String) -> [String] {
    let places = [folder, "\(folder)/\(Library.decisionFolder)"]
    return places.filter { FileSystem.isRealFolder("\(library)/\($0)") }.flatMap { place in
      let names = (try? FileSystem.names(in: "\(library)/\(place)")) ?? []
      return names.filter(isAbandoned).map { "\(place)/\($0)" }
    }
  }

  /// Removes them. Called by who holds the lock: no other process writes.
  func removeTemporary() {
    for name in temporary() {
      let path = "\(library)/\(name)"
      if FileSystem.isRealFolder(path) {
        for inner in (try? FileSystem.names(in: path)) ?? [] { unlink("\(path)/\(inner)") }
        rmdir(path)
      } else {
        unlink(path)
      }
    }
  }

  /// Whether a name is that of a temporary file, `NAME.PROCESS.tmp`, whose process does not run.
  /// The number of this process may be that of one before it.
  private func isAbandoned(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count >= 3, parts.last == "tmp", let process = pid_t(parts[parts.count - 2]),
      process > 0
    else { return false }
    return process == getpid() || (kill(process, 0) != 0 && errno == ESRCH)
  }
}
