/// A sorted stretch of postings, packed: for each key its difference to the last one, how many
/// documents, and their differences, in numbers of seven bits a byte (LEB128).
struct PostingRun: Sendable {
  private var bytes: [UInt8] = []

  /// Packs entries sorted by key, then document; entries that repeat are kept once.
  init(sorted keys: [UInt32], _ documents: [UInt32]) {
    var start = 0
    var lastKey: UInt32 = 0
    var own: [UInt32] = []
    while start < keys.count {
      let key = keys[start]
      own.removeAll(keepingCapacity: true)
      var end = start
      while end < keys.count, keys[end] == key {
        if own.last != documents[end] { own.append(documents[end]) }
        end += 1
      }
      put(key - lastKey)
      put(UInt32(own.count))
      var last: UInt32 = 0
      for document in own {
        put(document - last)
        last = document
      }
      lastKey = key
      start = end
    }
  }

  private mutating func put(_ number: UInt32) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Reads a run from its beginning.
  struct Reader {
    /// The key whose documents are next; `nil` at the end.
    private(set) var key: UInt32?
    private let run: PostingRun
    private var offset = 0

    init(_ run: PostingRun) {
      self.run = run
      advance(from: 0)
    }

    /// Appends the key's documents that are larger than the last one, and goes to the next key.
    mutating func take(into documents: inout [UInt32]) {
      let count = next()
      var document: UInt32 = 0
      for _ in 0..<count {
        document += next()
        if documents.last.map({ $0 < document }) ?? true { documents.append(document) }
      }
      advance(from: key ?? 0)
    }

    private mutating func advance(from last: UInt32) {
      key = offset < run.bytes.count ? last + next() : nil
    }

    private mutating func next() -> UInt32 {
      var number: UInt32 = 0
      var shift: UInt32 = 0
      while offset < run.bytes.count {
        let byte = run.bytes[offset]
        offset += 1
        number |= UInt32(byte & 0x7F) << shift
        if byte < 0x80 { break }
        shift += 7
      }
      return number
    }
  }
}
