/// Which files of a corpus stand in one segment: runs of a few megabytes, so that memory is bounded and
/// a changed file costs its run alone.
///
/// A run ends where the name of the next file says so and not by counting, so that a file more or less
/// leaves the other runs as they are. Files that differ in their extension alone stay together: their
/// items are numbered together.
package enum SegmentPlan {
  /// Bytes of the files of a run, about.
  private static let runSize = 6 << 20
  /// Bytes after which a run ends eight times as easily, and after which it ends at the next file.
  private static let (longRun, longestRun) = (10 << 20, 18 << 20)

  /// Divides the files of a corpus, in their order.
  package static func runs(
    of files: [CorpusSegment.FileState]
  ) -> [ArraySlice<CorpusSegment.FileState>] {
    let total = files.reduce(0) { $0 + $1.size }
    guard total > 0 else { return files.isEmpty ? [] : [files[...]] }
    // A power of two, so that it rarely changes.
    var every: UInt64 = 1
    while Int(every) * 2 * total <= runSize * files.count { every *= 2 }
    let closed = ends(of: files)
    var runs: [ArraySlice<CorpusSegment.FileState>] = []
    var (start, size, open) = (0, 0, 0)
    for (index, file) in files.enumerated() {
      let ease = size > longRun ? max(1, every / 8) : every
      let isBoundary =
        hash(ItemIdentifier.stem(file.name)) % ease == 0 || size + file.size > longestRun
      if index > start, open <= index, isBoundary {
        runs.append(files[start..<index])
        (start, size) = (index, 0)
      }
      size += file.size
      open = max(open, closed[index])
    }
    runs.append(files[start...])
    return runs
  }

  /// For each file the index behind the last one that has its name but for the extension.
  private static func ends(of files: [CorpusSegment.FileState]) -> [Int] {
    var last: [String: Int] = [:]
    for (index, file) in files.enumerated() { last[ItemIdentifier.stem(file.name)] = index + 1 }
    return files.map { last[ItemIdentifier.stem($0.name)] ?? 0 }
  }

  private static func hash(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // All bits depend on all bytes.
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 33)
  }
}
