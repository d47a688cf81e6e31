internal import JSONText

/// The postings in files that a query loads one by one: `assets/search/p0.js` …
///
/// A file is `[keys, lists]`: `keys` holds two code units for each pair, as numbers, ascending;
/// `lists` their documents. A list is a text of differences in base 32, the last digit of each
/// from `0` on, the digits before from `]` on.
struct PairShards: Sendable {
  /// Bytes at which a file is closed.
  private static let limit = 160_000

  /// The first pair of each file.
  private(set) var firsts: [UInt32] = []
  private(set) var files: [SiteFile] = []
  private let folder: String
  private var keys: [UInt32] = []
  private var lists: [String] = []
  private var size = 0

  /// Merges the runs, which follow each other in the documents' order.
  init(_ runs: [PostingRun], folder: String) {
    self.folder = folder
    var readers = runs.map { PostingRun.Reader($0) }
    var documents: [UInt32] = []
    while let key = readers.compactMap(\.key).min() {
      documents.removeAll(keepingCapacity: true)
      for index in readers.indices where readers[index].key == key {
        readers[index].take(into: &documents)
      }
      add(key, documents)
    }
    close()
  }

  private mutating func add(_ key: UInt32, _ documents: [UInt32]) {
    let list = PairShards.packed(documents)
    if size + list.utf8.count > PairShards.limit { close() }
    if keys.isEmpty { firsts.append(key) }
    keys.append(key)
    lists.append(list)
    size += list.utf8.count + 12
  }

  private mutating func close() {
    guard !keys.isEmpty else { return }
    let name = "p\(files.count)"
    let bytes = ScriptData.bytes("\(folder)/\(name)") { json in
      json.array { json in
        json.array { json in
          var last: UInt32 = 0
          for key in keys {
            json.number(Int(key - last))
            last = key
          }
        }
        json.array { json in
          for list in lists { json.string(list) }
        }
      }
    }
    files.append(SiteFile(path: ["assets", folder, name + ".js"], bytes: bytes))
    keys.removeAll()
    lists.removeAll()
    size = 0
  }

  private static func packed(_ documents: [UInt32]) -> String {
    var text: [UInt8] = []
    var last: UInt32 = 0
    for document in documents {
      let number = document - last
      last = document
      let digits = max(1, (36 - number.leadingZeroBitCount) / 5)
      for place in stride(from: digits - 1, through: 0, by: -1) {
        let digit = UInt8(truncatingIfNeeded: number >> UInt32(place * 5) & 31)
        text.append(digit + (place == 0 ? UInt8(ascii: "0") : UInt8(ascii: "]")))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
