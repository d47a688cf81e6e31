/// A step of a write: done or not done, whenever the process ends.
enum WriteStep: Sendable, Hashable {
  /// A file with these bytes, in place of one that is there.
  case write([UInt8], to: String)
  case makeFolder(String)
  case rename(String, to: String)
  case remove(String)

  /// Does the step.
  func run() throws(LibraryFailure) {
    do {
      switch self {
      case .write(let bytes, let path):
        try FileSystem.write(bytes, to: path, replacing: true)
      case .makeFolder(let path): try FileSystem.makeFolder(path)
      case .rename(let old, let new): try FileSystem.rename(old, to: new)
      case .remove(let path): try FileSystem.remove(path)
      }
    } catch {
      throw .file(error)
    }
  }
}
