import Foundation

/// A folder of one test, removed with the value.
struct ScratchFolder: ~Copyable {
  /// The folder; its name has a blank and Chinese characters.
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "模式 \(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file and gives its path.
  @discardableResult
  borrowing func write(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }
}
