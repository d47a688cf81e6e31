import FuzzEntries
import Glibc

/// A run of one entry over many inputs, in a process of its own: what ends it ends no other run.
struct Campaign {
  let entry: FuzzEntry
  let seed: UInt64
  /// How long to run.
  let seconds: Double
  /// How many inputs to run at most: the same ones on every machine, however fast it is.
  let inputs: Int
  /// The folder for inputs that broke something.
  let folder: String

  /// The most bytes of an input.
  static let limit = 6_000
  /// Seconds that an input may take; more is a hang.
  static let patience: UInt32 = 10

  /// The input that runs now: what is left when the process ends under it.
  var currentPath: String { "\(folder)/\(entry.name).current" }

  /// Runs until the inputs or the time are used up, or something does not hold.
  ///
  /// - Returns: whether everything held.
  func run() -> Bool {
    var pool = SeedPool(for: entry.name, limit: Campaign.limit).inputs
    if pool.isEmpty { pool = [[]] }
    let seedCount = pool.count
    var mutator = Mutator(
      seed: seed, limit: Campaign.limit, words: Vocabulary.words(for: entry.name))
    let start = Campaign.now
    var count = 0
    while count < inputs, Campaign.now - start < seconds {
      let input = count < seedCount ? pool[count] : mutator.input(from: pool)
      write(input, to: currentPath)
      alarm(Campaign.patience)
      do {
        try entry.check(input)
      } catch {
        alarm(0)
        write(input, to: "\(folder)/\(entry.name).violation-\(seed)-\(count)")
        unlink(currentPath)
        print("\(entry.name): input \(count) of seed \(seed): \(error.description.prefix(2_000))")
        return false
      }
      alarm(0)
      count += 1
      // Inputs that have changed are changed further.
      if count > seedCount, mutator.number(below: 20) == 0 {
        if pool.count > seedCount + 500 {
          pool[seedCount + mutator.number(below: 500)] = input
        } else {
          pool.append(input)
        }
      }
    }
    unlink(currentPath)
    print("\(entry.name): \(count) inputs, seed \(seed)")
    return true
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard descriptor >= 0 else { return }
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }
}
