internal import Findings
package import TextSearch

/// Some files of a corpus and their items, as the file of a search index.
///
///     meta = form count { name state failure-english failure-chinese first-item item-count report }
package struct CorpusSegment: Sendable {
  /// The items as documents.
  let index: SearchIndex
  /// The files, in order.
  let files: [HeldFile]
  private let meta: [UInt8]

  /// A file, and the items that it gave.
  struct HeldFile {
    let name: String
    let state: String
    let failure: Finding.Message?
    /// The items, by their numbers in the segment.
    let items: Range<Int>
    /// Where what else was told of the file stands in the meta data.
    let report: Range<Int>
  }

  /// A file of a corpus and the digest of its state: where it is the same, so is the file.
  package struct FileState: Sendable, Hashable {
    /// The name, relative to the folder.
    package let name: String
    /// The digest of size and times.
    package let state: String
    /// The bytes of the file.
    package let size: Int

    /// Makes a state.
    package init(name: String, state: String, size: Int) {
      self.name = name
      self.state = state
      self.size = size
    }
  }

  /// Changes with what is kept of an item.
  static let form = "corpus-5"

  /// Opens a segment; `nil` when the file is none, or one of another form.
  package init?(_ file: MappedBytes) {
    guard let index = SearchIndex(file) else { return nil }
    let meta = index.meta
    var reader = PackedReader(meta)
    guard reader.text() == CorpusSegment.form, let count = reader.number(), count <= file.count
    else { return nil }
    var files: [HeldFile] = []
    for _ in 0..<count {
      guard let name = reader.text(), let state = reader.text(), let english = reader.text(),
        let chinese = reader.text(), let first = reader.number(), let items = reader.number(),
        items <= index.count, first <= index.count - items, let report = reader.skip()
      else { return nil }
      files.append(
        HeldFile(
          name: name, state: state,
          failure: english.isEmpty ? nil : .init(english: english, chinese: chinese),
          items: first..<(first + items), report: report))
    }
    self.index = index
    self.files = files
    self.meta = meta
  }

  /// What was set aside and told of a file.
  func report(_ file: HeldFile) -> FileRecord? { FileRecord(Array(meta[file.report])) }
}

/// A file in a segment.
package struct KnownFile: Sendable {
  /// The segment.
  let segment: CorpusSegment
  /// Its place among the segment's files.
  let place: Int

  /// The files of segments by their states.
  ///
  /// - Parameter segments: the segments; of a file in several the last one counts.
  /// - Returns: the files.
  package static func all(
    in segments: [CorpusSegment]
  ) -> [String: KnownFile] {
    var known: [String: KnownFile] = [:]
    for segment in segments {
      for (place, file) in segment.files.enumerated() {
        known[file.state] = KnownFile(segment: segment, place: place)
      }
    }
    return known
  }

  /// The name of the file.
  package var name: String { segment.files[place].name }
}
