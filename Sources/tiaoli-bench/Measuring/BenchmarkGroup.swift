internal import Glibc

/// A thing that is timed. It checks its own result: what is fast and wrong is an error.
struct BenchmarkCase {
  let name: String
  /// The most that it should cost beside the baseline of its group.
  var limit: Double?
  let run: () throws -> Void
}

/// A case was fast and wrong.
struct WrongResult: Error, CustomStringConvertible {
  let what: String
  let input: String

  var description: String { "\(input): \(what) gave another result than before" }
}

/// The inputs that the cases of a group have in common.
struct BenchmarkInputs<Input> {
  private let inputs: [Input]
  private let name: (Input) -> String

  init(_ inputs: [Input], name: @escaping (Input) -> String) {
    self.inputs = inputs
    self.name = name
  }

  /// A case that does something with each input and tells whether the result is right.
  func callAsFunction(
    _ what: String, limit: Double? = nil, _ check: @escaping (Input) throws -> Bool
  ) -> BenchmarkCase {
    BenchmarkCase(name: what, limit: limit) {
      for input in inputs {
        guard try check(input) else { throw WrongResult(what: what, input: name(input)) }
      }
    }
  }
}

/// Cases over the same inputs; the first one is what the others are compared with.
struct BenchmarkGroup {
  let name: String
  /// What the inputs are, for the reader of the table.
  let inputs: String
  /// The size of all inputs; 0 where no text is read.
  let bytes: Int
  let cases: [BenchmarkCase]

  /// Runs the cases in turns, so that what else the machine does meets all of them alike; the median
  /// of the rounds counts.
  func measured(rounds: Int) throws -> [Measurement] {
    var times = cases.map { _ in [Double]() }
    let repeats = try repeats()
    for _ in 0..<rounds {
      for (index, benchmark) in cases.enumerated() {
        let start = Clock.now
        for _ in 0..<repeats { try benchmark.run() }
        times[index].append((Clock.now - start) / Double(repeats))
      }
    }
    let sorted = times.map { $0.sorted() }
    let medians = sorted.map { $0[$0.count / 2] }
    return cases.indices.map { index in
      Measurement(
        group: name, name: cases[index].name, seconds: medians[index], best: sorted[index][0],
        bytes: bytes, baseline: index == 0 ? nil : cases[0].name,
        ratio: medians[index] / medians[0], limit: cases[index].limit)
    }
  }

  /// Short cases are repeated, so that a round takes long enough to be timed; also warms up.
  private func repeats() throws -> Int {
    var slowest = 0.0
    for benchmark in cases {
      let start = Clock.now
      try benchmark.run()
      slowest = max(slowest, Clock.now - start)
    }
    return max(1, min(200, Int(0.01 / max(slowest, 0.000_001))))
  }
}

/// Seconds of a clock that only goes forward.
enum Clock {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
