internal import Glibc

/// What a process writes, read as it comes from both of its pipes.
struct ProcessPipes {
  /// The two ends of a pipe; -1 for one that is closed.
  struct Ends {
    var reading: Int32 = -1
    var writing: Int32 = -1
  }

  private(set) var outputEnds = Ends()
  private(set) var errorEnds = Ends()
  /// What came on standard output.
  private(set) var output: [UInt8] = []
  /// What came on standard error, up to its limit.
  private(set) var errors: [UInt8] = []
  /// Whether more came on standard output than allowed.
  private(set) var isOverfull = false

  /// Opens the pipes.
  init() throws(ExternalProgram.Failure) {
    guard let output = ProcessPipes.open() else { throw .notStarted }
    outputEnds = output
    guard let errors = ProcessPipes.open() else {
      close()
      throw .notStarted
    }
    errorEnds = errors
  }

  /// Closes what only the process writes to, so that its end is seen.
  mutating func closeWritingEnds() {
    ProcessPipes.close(&outputEnds.writing)
    ProcessPipes.close(&errorEnds.writing)
  }

  /// Closes everything.
  mutating func close() {
    closeWritingEnds()
    ProcessPipes.close(&outputEnds.reading)
    ProcessPipes.close(&errorEnds.reading)
  }

  /// Reads until both pipes end; `false` where the deadline comes first or too much is written.
  mutating func read(until deadline: Int64, _ limits: ExternalProgram.Limits) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while outputEnds.reading >= 0 || errorEnds.reading >= 0 {
      let left = deadline - Clock.milliseconds()
      guard left > 0 else { return false }
      var waiting = [
        pollfd(fd: outputEnds.reading, events: Int16(POLLIN), revents: 0),
        pollfd(fd: errorEnds.reading, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waiting, 2, Int32(clamping: left))
      if ready < 0, errno != EINTR { return false }
      guard ready > 0 else { continue }
      if waiting[0].revents != 0, !take(&outputEnds.reading, &buffer, &output, limits.output + 1) {
        isOverfull = true
        return false
      }
      if output.count > limits.output {
        isOverfull = true
        return false
      }
      if waiting[1].revents != 0 { _ = take(&errorEnds.reading, &buffer, &errors, limits.errors) }
    }
    return true
  }

  /// Takes what has come, up to a limit; `false` where there was more.
  private func take(
    _ end: inout Int32, _ buffer: inout [UInt8], _ text: inout [UInt8], _ limit: Int
  ) -> Bool {
    let count = Glibc.read(end, &buffer, buffer.count)
    guard count > 0 else {
      if count < 0, errno == EINTR || errno == EAGAIN { return true }
      ProcessPipes.close(&end)
      return true
    }
    text.append(contentsOf: buffer[..<min(count, max(0, limit - text.count))])
    return text.count < limit
  }

  private static func open() -> Ends? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    // Other processes that are started meanwhile shall not hold them open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return Ends(reading: ends[0], writing: ends[1])
  }

  private static func close(_ end: inout Int32) {
    if end >= 0 { _ = Glibc.close(end) }
    end = -1
  }
}
