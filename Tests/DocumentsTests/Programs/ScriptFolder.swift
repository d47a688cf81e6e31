import Foundation

/// A folder with programs of a test's own: shell scripts that stand for the real ones.
final class ScriptFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent(
        "scripts-\(UUID().uuidString)"
      ).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where programs are looked for: here, and where the shell's own are.
  var searchPath: String { "\(path):/usr/bin:/bin" }

  func add(_ name: String, _ lines: String, mode: Int = 0o755) throws {
    let file = "\(path)/\(name)"
    // A program that another test starts meanwhile inherits what this process is writing, and a file
    // that someone may write to does not run: so another process writes it.
    let draft = "\(path)/\(name).draft"
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(fileURLWithPath: draft))
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/cp")
    copy.arguments = [draft, file]
    try copy.run()
    copy.waitUntilExit()
    try FileManager.default.removeItem(atPath: draft)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file)
  }

  func text(of name: String) -> String? {
    try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }
}
