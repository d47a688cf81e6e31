import CommandKit
import Glibc

/// Runs shells on scripts, for the tests of what is made for them.
enum ShellProbe {
  /// Whether a shell is on this machine.
  static func isInstalled(_ shell: Shell) -> Bool {
    system("command -v \(shell.rawValue) >/dev/null 2>&1") == 0
  }

  /// The output and exit status of a shell that reads a script from a file; `nil` when that cannot
  /// be tried at all. `options` stand before the file.
  static func run(
    _ script: String, in shell: Shell, options: String = ""
  ) -> (output: String, status: Int32)? {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
    var path = Array("\(folder)/command-kit-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { return nil }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(name) }
    let bytes = Array(script.utf8)
    let written = write(file, bytes, bytes.count)
    close(file)
    guard written == bytes.count,
      let pipe = popen("\(shell.rawValue) \(options) \(name)", "r")
    else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      output += buffer.prefix(count)
    }
    return (String(decoding: output, as: UTF8.self), pclose(pipe))
  }
}
