internal import Glibc

extension BenchmarkGroup {
  /// Whole processes: printing an article beside a program that only says its version. `program` is
  /// the path of `tiaoli`; the current folder must hold a library.
  static func starting(_ program: String) -> BenchmarkGroup {
    func process(_ name: String, _ arguments: [String], limit: Double? = nil) -> BenchmarkCase {
      BenchmarkCase(name: name, limit: limit) {
        guard ChildProcess.run(program, arguments) == 0 else {
          throw WrongResult(what: name, input: program)
        }
      }
    }
    return BenchmarkGroup(
      name: "starting", inputs: "processes of \(program)", bytes: 0,
      cases: [
        process("--version", ["--version"]),
        process("show 34 --plain", ["show", "34", "--plain"]),
        process("show 34", ["show", "34"]),
        process("refs 34", ["refs", "34"]),
        process("search 整改", ["search", "整改"]),
        process("corpus list", ["corpus", "list"]),
      ])
  }
}

/// Programs that are started and waited for.
enum ChildProcess {
  /// Runs a program with its output thrown away.
  ///
  /// - Returns: its exit status; `nil` when it could not be started or was ended by a signal.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var words = ([program] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var child: pid_t = 0
    guard posix_spawn(&child, program, &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return nil } }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
  }
}
