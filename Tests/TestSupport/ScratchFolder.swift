import Foundation
package import Testing

/// A folder of its own for each test, gone when the test ends.
package struct ScratchFolder: Sendable {
  /// The folder of the test that runs.
  @TaskLocal package static var current = ScratchFolder(path: "")

  package let path: String

  /// The path of something in the folder.
  package func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the folders that it stands in.
  package func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Removes a file.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// The text of a file.
  package func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// The paths of all files in the folder, sorted.
  package func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: self.path(name), isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }
}

/// Gives each test a folder of its own.
package struct ScratchTrait: TestTrait, SuiteTrait, TestScoping {
  package var isRecursive: Bool { true }

  package func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "regulation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    let folder = ScratchFolder(path: url.path)
    try await ScratchFolder.$current.withValue(folder) { try await function() }
  }
}

extension Trait where Self == ScratchTrait {
  /// A folder of its own for the test: `ScratchFolder.current`.
  package static var scratchFolder: Self { ScratchTrait() }
}
