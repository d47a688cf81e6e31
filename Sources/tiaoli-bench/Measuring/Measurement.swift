/// What one case of a group cost, over all inputs of the group.
struct Measurement: Codable {
  /// What is timed together: 读 `reading`, `comparing`.
  let group: String
  /// What was done.
  let name: String
  /// The median of the rounds, in seconds, for all inputs together.
  let seconds: Double
  /// The best round, in seconds.
  let best: Double
  /// The bytes of the inputs; 0 where no text is read.
  let bytes: Int
  /// The case of the same group that it is compared with; `nil` for that case itself.
  let baseline: String?
  /// How many times the baseline's median it took; 1 for the baseline.
  let ratio: Double
  /// The most that the ratio should be; `nil` where nothing is promised.
  let limit: Double?
}

/// A run of the program, as `--json` writes it.
struct BenchmarkRun: Codable {
  /// `tiaoli/bench/1`
  let schema: String
  /// The cases, group by group.
  let measurements: [Measurement]

  static let schema = "tiaoli/bench/1"
}
