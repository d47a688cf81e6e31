internal import RegulationLibrary

/// How many files a site has in each of its folders: what is beside them is somebody else's.
///
///     inventory = { count " " folder line-end }        the site's own folder has an empty name
struct SiteInventory {
  /// The file that marks a folder as one of ours, with what stands in it.
  static let fileName = ".tiaoli-site"

  private var counts: [String: Int] = [:]

  /// An inventory of nothing.
  init() {}

  /// Reads an inventory; lines that are none are left out.
  init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let count = Int(parts[0]) else { continue }
      counts[String(parts[1])] = count
    }
  }

  /// Counts a file, and tells whether it is the first of its folder.
  mutating func add(_ folder: String) -> Bool {
    counts[folder, default: 0] += 1
    return counts[folder] == 1
  }

  /// The file of the inventory.
  var bytes: [UInt8] {
    counts.sorted { $0.key < $1.key }.flatMap { Array("\($0.value) \($0.key)\n".utf8) }
  }

  /// Whether a folder holds no more files than were counted, and no folder that was not.
  func covers(_ path: String) throws(FileFailure) -> Bool { try covers(path, "") }

  private func covers(_ path: String, _ folder: String) throws(FileFailure) -> Bool {
    var files = 0
    for name in try FileSystem.names(in: path) where name != SiteInventory.fileName {
      guard FileSystem.isFolder("\(path)/\(name)") else {
        files += 1
        continue
      }
      let inside = folder.isEmpty ? name : "\(folder)/\(name)"
      guard isKnown(inside), try covers("\(path)/\(name)", inside) else { return false }
    }
    return files <= counts[folder] ?? 0
  }

  /// Whether files were counted in a folder or in one within.
  private func isKnown(_ folder: String) -> Bool {
    counts[folder] != nil || counts.keys.contains { $0.hasPrefix(folder + "/") }
  }
}
