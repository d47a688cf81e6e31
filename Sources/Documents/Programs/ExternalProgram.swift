internal import Glibc

/// A program of the machine, run without a shell in a process group of its own.
///
/// A program that takes too long or says too much is ended with everything that it started.
struct ExternalProgram {
  /// What a run may take.
  struct Limits {
    /// Time in seconds.
    var seconds = 60
    /// What it may write to standard output, in bytes.
    var output = 256 << 20
    /// What is kept of standard error, in bytes; more is read and thrown away.
    var errors = 64 << 10
  }

  /// How a run ended.
  struct Outcome {
    /// Exit status; 128 and the signal where a signal ended it.
    let status: Int
    let output: [UInt8]
    let errors: [UInt8]
  }

  /// Why a run gave nothing.
  enum Failure: Error, Equatable {
    /// It could not be started.
    case notStarted
    /// It took longer than allowed and was ended.
    case tooLong(seconds: Int)
    /// It wrote more than allowed and was ended.
    case tooMuch
  }

  /// Where it lies.
  let file: String
  /// The folder that it is told is its home and takes its temporary files.
  let folder: String
  /// Where it finds other programs.
  let path: String

  /// The first file of a name that may be run in the folders of a `PATH`; `nil` where there is none.
  /// Folders without `/` at their start are passed over.
  static func find(_ name: String, in path: String) -> String? {
    for folder in path.split(separator: ":") where folder.hasPrefix("/") {
      let file = "\(folder)/\(name)"
      var status = stat()
      guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      if access(file, X_OK) == 0 { return file }
    }
    return nil
  }

  /// Runs it to its end.
  func run(_ arguments: [String], _ limits: Limits) throws(Failure) -> Outcome {
    var pipes = try ProcessPipes()
    defer { pipes.close() }
    let process = try start(arguments, pipes)
    pipes.closeWritingEnds()
    let deadline = Clock.milliseconds() + Int64(limits.seconds) * 1_000
    let isRead = pipes.read(until: deadline, limits)
    let status = isRead ? Self.status(of: process, until: deadline) : nil
    // Whatever it started and left behind ends with it.
    kill(-process, SIGKILL)
    guard let status else {
      _ = Self.status(of: process, until: Clock.milliseconds() + 5_000)
      if pipes.isOverfull { throw .tooMuch }
      throw .tooLong(seconds: limits.seconds)
    }
    return Outcome(status: status, output: pipes.output, errors: pipes.errors)
  }

  private func start(_ arguments: [String], _ pipes: ProcessPipes) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, pipes.outputEnds.writing, 1)
    posix_spawn_file_actions_adddup2(&actions, pipes.errorEnds.writing, 2)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    let environment = [
      "PATH=\(path)", "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
    ]
    var process: pid_t = 0
    let result = Self.withCStrings([file] + arguments) { arguments in
      Self.withCStrings(environment) { environment in
        Self.retrying {
          posix_spawn(&process, file, &actions, &attributes, arguments, environment)
        }
      }
    }
    guard result == 0 else { throw .notStarted }
    return process
  }

  /// Tries again for a moment where the file is still open for writing, in a process that is being
  /// started elsewhere.
  private static func retrying(_ start: () -> Int32) -> Int32 {
    for _ in 0..<20 {
      let result = start()
      if result != ETXTBSY { return result }
      usleep(5_000)
    }
    return ETXTBSY
  }

  /// Waits for the end of a process; `nil` where it has not come by the deadline.
  private static func status(of process: pid_t, until deadline: Int64) -> Int? {
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        let signal = status & 0x7F
        return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
      }
      if ended < 0, errno != EINTR { return 0 }
      guard Clock.milliseconds() < deadline else { return nil }
      usleep(2_000)
    }
  }

  private static func withCStrings<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// The clock that nobody sets.
enum Clock {
  static func milliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000
  }
}
