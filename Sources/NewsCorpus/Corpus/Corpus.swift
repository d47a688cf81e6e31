internal import ChineseText
public import Findings

/// The items of a folder of files, in order: files by name, items by line.
///
/// The caller reads the folder; here the bytes become items. A file that cannot be read is told in
/// `failures`, and the others are served. All lines of a file that are not blank are in an item or
/// in `dropped`.
public struct Corpus: Sendable {
  /// A file: its name (a path relative to the folder) and its bytes.
  public struct File: Sendable {
    /// The name, by which files are sorted and items are named.
    public let name: String
    /// The bytes: text in any encoding of `TextEncoding`, or any format of `DocumentFormat`.
    public let bytes: [UInt8]

    /// Makes a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// What was read of a file.
  public struct FileReport: Sendable {
    /// The name.
    public let name: String
    /// Indexes of its items in `Corpus.items`.
    public let items: Range<Int>
    /// Its lines that are in no item.
    public let dropped: [DroppedLines]
    /// Where the reader had to choose.
    public let findings: [Finding]
  }

  /// A file that gave nothing.
  public struct Failure: Sendable {
    /// The name.
    public let file: String
    /// Why, and what to do.
    public let message: Finding.Message
  }

  /// All items in order.
  public private(set) var items: [Item] = []
  /// The files that were read, by name.
  public private(set) var files: [FileReport] = []
  /// The files that were not, by name.
  public private(set) var failures: [Failure] = []

  /// Reads files. O(their size).
  ///
  /// - Parameter files: the files in any order.
  public init(_ files: [File]) {
    for file in files.sorted(by: { Corpus.precedes($0.name, $1.name) }) { append(file) }
    ItemIdentifier.name(&items)
    NearDuplicates.mark(&items)
  }

  /// Reads a document of a stream, whose name is no file's: `1.50` has no extension. O(its size).
  public init(document: File) {
    append(document, isText: true)
    ItemIdentifier.name(&items, areFiles: false)
    NearDuplicates.mark(&items)
  }

  /// Reads a record of a stream, a JSON object on a line, with what its members say; `nil` where it
  /// has no title, so that its text may hold several items. O(its size).
  public init?(record: File) {
    guard let reading = FileReading(record: record.bytes, name: record.name) else { return nil }
    add(reading, named: record.name)
    ItemIdentifier.name(&items, areFiles: false)
  }

  /// Reads files one after the other, so that not all of their bytes are held at once.
  ///
  /// - Parameters:
  ///   - names: the names in any order.
  ///   - read: gives the bytes of a file, or the reason why it cannot.
  public init(names: [String], read: (String) -> Result<[UInt8], FileTrouble>) {
    for name in names.sorted(by: Corpus.precedes) {
      switch read(name) {
      case .success(let bytes): append(File(name: name, bytes: bytes))
      case .failure(let trouble):
        failures.append(Failure(file: name, message: trouble.message))
      }
    }
    ItemIdentifier.name(&items)
    NearDuplicates.mark(&items)
  }

  /// By bytes, so that the order is the same on every machine.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private mutating func append(_ file: File, isText: Bool = false) {
    let reading: FileReading
    do {
      reading = try FileReading(file.bytes, name: file.name, isText: isText)
    } catch {
      failures.append(Failure(file: file.name, message: NewsFindings.unreadable(error)))
      return
    }
    add(reading, named: file.name)
  }

  private mutating func add(_ reading: FileReading, named name: String) {
    let first = items.count
    items += reading.items
    files.append(
      FileReport(
        name: name, items: first..<items.count, dropped: reading.dropped,
        findings: reading.findings))
  }

  /// The item with an id; `nil` when there is none.
  public func item(_ id: String) -> Item? { items.first { $0.id == id } }

  /// The items that a word on the command line means: an id, the beginning of one, or a file's name
  /// with the number of the item, counted from 1: `003.19`.
  public func items(named word: String) -> [Item] {
    if let item = item(word) { return [item] }
    if let dot = word.lastIndex(of: "."), let number = Int(word[word.index(after: dot)...]) {
      let stem = String(word[..<dot])
      let found = files.filter { ItemIdentifier.stem($0.name).hasPrefix(stem) }
      if found.count == 1, number >= 1, number <= found[0].items.count {
        return [items[found[0].items.lowerBound + number - 1]]
      }
    }
    return items.filter { $0.id.hasPrefix(word) }
  }
}

/// Why the caller could not read a file.
public struct FileTrouble: Error, Sendable {
  /// The reason.
  public let message: Finding.Message

  /// Makes a reason.
  public init(_ message: Finding.Message) {
    self.message = message
  }
}
