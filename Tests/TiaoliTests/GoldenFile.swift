import Foundation
import Testing

/// Texts kept in files beside the tests.
///
/// With `RECORD_GOLDEN=1` in the environment the files are written anew and the test fails, so that
/// no run passes unseen.
enum GoldenFile {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Golden")
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

  /// Checks that a text is what its file holds.
  static func expect(
    _ text: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record(
        "\(name) was recorded: look at it, and run again", sourceLocation: sourceLocation)
      return
    }
    guard let bytes = try? Data(contentsOf: file) else {
      Issue.record("\(name) is not there: record it", sourceLocation: sourceLocation)
      return
    }
    let golden = String(decoding: bytes, as: UTF8.self)
    let differences = lines(text).difference(from: lines(golden)).map { change in
      switch change {
      case .insert(let line, let words, _): "+\(line + 1) \(words)"
      case .remove(let line, let words, _): "-\(line + 1) \(words)"
      }
    }
    #expect(differences == [], "\(name)", sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
