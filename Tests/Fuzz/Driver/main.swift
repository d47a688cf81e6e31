import Foundation
import FuzzEntries

/// The words behind the program's name.
struct Call {
  var entries = FuzzEntry.all
  var seconds = 5.0
  var inputs = Int.max
  var seed: UInt64 = 1
  var folder = "."
  var replay: String?
  var seedFolder: String?
  var isChild = false
  var listsEntries = false

  static let usage = """
    usage: tiaoli-fuzz [--entry NAME] [--seconds N] [--inputs N] [--seed N] [--keep FOLDER]
           tiaoli-fuzz --entry NAME --replay FILE
           tiaoli-fuzz --entry NAME --write-seeds FOLDER
           tiaoli-fuzz --entries
    entries: \(FuzzEntry.all.map(\.name).joined(separator: ", "))
    """

  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--child":
        isChild = true
        continue
      case "--entries":
        listsEntries = true
        continue
      default: break
      }
      guard let value = words.popFirst() else { return nil }
      switch word {
      case "--entry":
        entries = FuzzEntry.all.filter { $0.name == value }
        if entries.isEmpty { return nil }
      case "--seconds": seconds = Double(value) ?? seconds
      case "--inputs": inputs = Int(value) ?? inputs
      case "--seed": seed = UInt64(value) ?? seed
      case "--keep": folder = value
      case "--replay": replay = value
      case "--write-seeds": seedFolder = value
      default: return nil
      }
    }
  }

  /// Gives one file to an entry.
  func replay(_ file: String) throws {
    for entry in entries { try entry.check(Array(try Data(contentsOf: URL(filePath: file)))) }
  }

  /// Writes the seeds of an entry as files.
  func writeSeeds(_ folder: String) throws {
    for entry in entries {
      let inputs = SeedPool(for: entry.name, limit: Campaign.limit).inputs
      for (index, input) in inputs.enumerated() {
        try Data(input).write(to: URL(filePath: "\(folder)/\(entry.name)-\(index)"))
      }
    }
  }

  /// Runs an entry in a process of its own.
  /// - Returns: whether everything held.
  func supervise(_ entry: FuzzEntry) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0])
    process.arguments = [
      "--child", "--entry", entry.name, "--seconds", "\(seconds)", "--inputs", "\(inputs)",
      "--seed", "\(seed)", "--keep", folder,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationReason == .uncaughtSignal else {
      return process.terminationStatus == 0
    }
    let signal = process.terminationStatus
    let kept = "\(folder)/\(entry.name).\(signal == SIGALRM ? "hang" : "crash")-\(seed)"
    rename("\(folder)/\(entry.name).current", kept)
    print("\(entry.name): ended by signal \(signal); the input is in \(kept)")
    return false
  }

  /// Does what was asked for.
  /// - Returns: the exit status.
  func run() throws -> Int32 {
    if listsEntries {
      for entry in entries { print(entry.name) }
      return 0
    }
    if let replay {
      try self.replay(replay)
      return 0
    }
    if let seedFolder {
      try writeSeeds(seedFolder)
      return 0
    }
    var isSound = true
    for entry in entries {
      if isChild {
        let campaign = Campaign(
          entry: entry, seed: seed, seconds: seconds, inputs: inputs, folder: folder)
        isSound = campaign.run() && isSound
      } else {
        isSound = try supervise(entry) && isSound
      }
    }
    return isSound ? 0 : 1
  }
}

guard let call = Call(Array(CommandLine.arguments.dropFirst())) else {
  print(Call.usage)
  exit(2)
}
exit(try call.run())
