package import Findings
package import TextSearch

/// A corpus as the file of a search index: what was read of a file stays as long as the file does.
///
///     meta = state count { name state failure-english failure-chinese first-item item-count }
package struct CorpusIndex: Sendable {
  private let index: SearchIndex
  private let files: [Entry]

  /// A file of the corpus, and the items that it gave.
  private struct Entry {
    let name: String
    let state: String
    let failure: Finding.Message?
    let items: Range<Int>
  }

  /// A file of a corpus and the digest of its state: where it is the same, so is the file.
  package struct FileState: Sendable {
    /// The name, relative to the folder.
    package let name: String
    /// The digest of size and times.
    package let state: String

    /// Makes a state.
    package init(name: String, state: String) {
      self.name = name
      self.state = state
    }
  }

  /// Opens an index; `nil` when the file is none, or one of another form.
  package init?(_ file: MappedBytes) {
    guard let index = SearchIndex(file) else { return nil }
    var reader = PackedReader(index.meta)
    guard reader.text() == CorpusIndex.form, let count = reader.number(), count <= file.count else {
      return nil
    }
    var files: [Entry] = []
    for _ in 0..<count {
      guard let name = reader.text(), let state = reader.text(), let english = reader.text(),
        let chinese = reader.text(), let first = reader.number(), let items = reader.number(),
        first + items <= index.count
      else { return nil }
      files.append(
        Entry(
          name: name, state: state,
          failure: english.isEmpty ? nil : .init(english: english, chinese: chinese),
          items: first..<(first + items)))
    }
    self.index = index
    self.files = files
  }

  /// Changes with what is kept of an item.
  private static let form = "corpus-3"

  /// Whether the index is of files in these states, in their order.
  package func holds(_ states: [FileState]) -> Bool {
    files.count == states.count
      && zip(files, states).allSatisfy { $0.name == $1.name && $0.state == $1.state }
  }

  /// How many items there are.
  package var count: Int { index.count }
  /// The files that gave nothing, and why.
  package var failures: [(file: String, message: Finding.Message)] {
    files.compactMap { file in file.failure.map { (file.name, $0) } }
  }

  /// Answers a query from the items that a filter lets pass.
  package func answer(
    _ query: SearchQuery, filter: CorpusFilter, options: SearchOptions
  ) -> SearchAnswer {
    guard !filter.isEmpty else { return index.answer(query, options: options) }
    return index.answer(query, options: options) { item in
      guard let held = text(item) else { return false }
      return filter.includes(held.facts, id: held.document.id)
    }
  }

  /// An item and its facts; `nil` where the index is damaged.
  func text(_ item: Int) -> CorpusText? {
    guard let entry = index.document(item), let facts = ItemFacts(entry.payload) else { return nil }
    return CorpusText(document: entry.document, facts: facts)
  }

  // MARK: - Making

  /// The bytes of an index of files; what an older index holds of a file in the same state is taken
  /// from there.
  ///
  /// - Parameters:
  ///   - states: the files by name, in order.
  ///   - old: an older index, if there is one.
  ///   - read: gives the bytes of a file that is new, or the reason why it cannot.
  /// - Returns: the bytes of the file.
  package static func bytes(
    of states: [FileState], from old: CorpusIndex?,
    read: (String) -> Result<[UInt8], FileTrouble>
  ) -> [UInt8] {
    var known: [String: Entry] = [:]
    for entry in old?.files ?? [] { known[entry.name] = entry }
    var maker = IndexMaker()
    for file in states {
      if let old, let entry = known[file.name], entry.state == file.state,
        maker.take(entry.name, entry.state, entry.failure, entry.items, of: old.index)
      {
        continue
      }
      maker.add(file, read(file.name))
    }
    return maker.finish(form: form)
  }
}

/// Puts the items of files into an index.
private struct IndexMaker {
  private var writer = IndexWriter()
  private var register = ItemIdentifier.Register()
  private var meta = PackedWriter()
  private var fileCount = 0
  private var itemCount = 0

  /// Takes over what an older index holds of a file; `false`, with nothing taken, when it is damaged.
  mutating func take(
    _ name: String, _ state: String, _ failure: Finding.Message?, _ items: Range<Int>,
    of index: SearchIndex
  ) -> Bool {
    var held: [(document: SearchDocument, payload: [UInt8])] = []
    for item in items {
      guard let entry = index.document(item) else { return false }
      held.append(entry)
    }
    note(name, state, failure, items.count)
    for entry in held { write(entry.document, payload: entry.payload) }
    return true
  }

  /// Reads a file.
  mutating func add(
    _ file: CorpusIndex.FileState, _ content: Result<[UInt8], FileTrouble>
  ) {
    switch content {
    case .failure(let trouble): note(file.name, file.state, trouble.message, 0)
    case .success(let bytes):
      let corpus = Corpus([.init(name: file.name, bytes: bytes)])
      note(file.name, file.state, corpus.failures.first?.message, corpus.items.count)
      for item in corpus.items { write(SearchDocument(item), payload: ItemFacts(item).bytes) }
    }
  }

  /// Items are named anew: another file may hold one with the same heading now.
  private mutating func write(_ document: SearchDocument, payload: [UInt8]) {
    let base = ItemIdentifier.withoutNumber(document.id)
    writer.add(
      SearchDocument(id: register.name(base), title: document.title, sections: document.sections),
      payload: payload)
    itemCount += 1
  }

  private mutating func note(
    _ name: String, _ state: String, _ failure: Finding.Message?, _ items: Int
  ) {
    meta.text(name)
    meta.text(state)
    meta.text(failure?.english ?? "")
    meta.text(failure?.chinese ?? "")
    meta.number(itemCount)
    meta.number(items)
    fileCount += 1
  }

  mutating func finish(form: String) -> [UInt8] {
    var head = PackedWriter()
    head.text(form)
    head.number(fileCount)
    return writer.finish(meta: head.bytes + meta.bytes)
  }
}
