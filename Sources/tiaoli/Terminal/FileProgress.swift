internal import Glibc
internal import RegulationLibrary

/// How many files were read, on standard error where that is a terminal and the files are many.
///
/// A class, because the closure that reads the files counts in it.
final class FileProgress {
  private let total: Int
  private let isShown: Bool
  private var done = 0

  /// Progress is shown from this many files on.
  private static let manyFiles = 200

  init(of total: Int) {
    self.total = total
    isShown = total >= FileProgress.manyFiles && isatty(STDERR_FILENO) == 1
  }

  /// Counts a file.
  func step() {
    done += 1
    if isShown, done % FileProgress.manyFiles == 0 { write("\r\(done)/\(total)") }
  }

  /// Takes the count away.
  func end() {
    if isShown { write("\r\u{1B}[K") }
  }

  private func write(_ text: String) {
    try? FileSystem.writeAll(Array(text.utf8), STDERR_FILENO, "stderr")
  }
}
