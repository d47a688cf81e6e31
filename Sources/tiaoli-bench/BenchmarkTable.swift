internal import Glibc

/// The table of a run, beside an earlier run if one is given.
struct BenchmarkTable {
  let groups: [BenchmarkGroup]
  let measurements: [Measurement]
  let before: BenchmarkRun?

  func text() -> String {
    var text = ""
    for group in groups {
      text += "\(group.name): \(group.inputs)\n"
      for measurement in measurements where measurement.group == group.name {
        text += line(measurement) + "\n"
      }
    }
    return text
  }

  private func line(_ measurement: Measurement) -> String {
    let speed =
      measurement.bytes == 0
      ? "" : "\(BenchmarkTable.rounded(Double(measurement.bytes) / measurement.seconds / 1e6)) MB/s"
    var line = "  " + pad(measurement.name, 36) + pad(duration(measurement.seconds), 12)
    line += pad(speed, 14)
    line += pad("\(BenchmarkTable.rounded(measurement.ratio)) ×", 9)
    if let limit = measurement.limit {
      line += measurement.ratio <= limit ? "(at most \(limit))" : "(at most \(limit): NOT MET)"
    }
    if let old = before?.measurements.first(where: {
      $0.group == measurement.group && $0.name == measurement.name
    }) {
      line += "  before \(BenchmarkTable.rounded(old.ratio)) ×"
    }
    return line
  }

  private func duration(_ seconds: Double) -> String {
    if seconds < 0.001 { return "\(BenchmarkTable.rounded(seconds * 1e6)) µs" }
    return seconds < 1
      ? "\(BenchmarkTable.rounded(seconds * 1e3)) ms" : "\(BenchmarkTable.rounded(seconds)) s"
  }

  private static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
