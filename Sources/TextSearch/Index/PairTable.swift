/// The postings of all runs in one table: keys with the places of their postings, then the postings.
struct PairTable {
  /// A line of the key table: the pair in 32 bits, the place of its postings in 40.
  static let lineSize = 9

  private(set) var keyCount = 0
  private(set) var keys = PackedWriter()
  private(set) var postings: [UInt8] = []

  /// Merges runs, which follow each other in the order of the documents.
  init(_ runs: [PostingRun]) {
    postings.reserveCapacity(runs.reduce(0) { $0 + $1.bytes.count })
    var positions = [Int](repeating: 0, count: runs.count)
    while true {
      var key: UInt32?
      for (run, position) in zip(runs, positions) where position < run.keys.count {
        key = min(key ?? .max, run.keys[position])
      }
      guard let key else { break }
      keys.fixed32(Int(key))
      keys.fixed40(postings.count)
      keyCount += 1
      var last: UInt32 = 0
      for index in runs.indices {
        let position = positions[index]
        guard position < runs[index].keys.count, runs[index].keys[position] == key else { continue }
        append(runs[index], position, last)
        last = runs[index].lasts[position]
        positions[index] += 1
      }
    }
    // The end of the last postings.
    keys.fixed32(-1)
    keys.fixed40(postings.count)
  }

  /// Appends the postings of a run; its first document counts from the last one of the run before.
  private mutating func append(_ run: PostingRun, _ position: Int, _ last: UInt32) {
    var start = run.starts[position]
    let end = run.starts[position + 1]
    if last > 0 {
      var first = 0
      var shift = 0
      while true {
        let byte = run.bytes[start]
        start += 1
        first |= Int(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
      var writer = PackedWriter()
      // The lowest bit of the entry is no part of the difference.
      writer.number(first - Int(last) << 1)
      postings.append(contentsOf: writer.bytes)
    }
    postings.append(contentsOf: run.bytes[start..<end])
  }
}
