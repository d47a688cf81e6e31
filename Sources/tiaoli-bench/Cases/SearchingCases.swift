internal import FoundationEssentials
internal import Glibc
internal import NewsCorpus
internal import TextSearch

/// A folder of texts, read, and its search index as a file.
struct BenchmarkCorpus {
  let documents: [SearchDocument]
  let collection: SearchCollection
  let index: SearchIndex
  /// Bytes of the texts.
  let size: Int
  /// Bytes of the index's file.
  let indexSize: Int

  /// Reads a folder; `nil` when it holds no texts, or no index can be written beside the machine's
  /// other passing files.
  init?(_ folder: String) {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    let files = names.sorted().compactMap { name in
      InputFile.bytes(of: folder + "/" + name).map { Corpus.File(name: name, bytes: $0) }
    }
    documents = Corpus(files).items.map { SearchDocument($0) }
    guard !documents.isEmpty else { return nil }
    collection = SearchCollection(documents)
    size = files.reduce(0) { $0 + $1.bytes.count }
    let bytes = BenchmarkCorpus.indexBytes(documents)
    indexSize = bytes.count
    guard let file = BenchmarkCorpus.mapped(bytes), let index = SearchIndex(file) else {
      return nil
    }
    self.index = index
  }

  /// The file of an index of documents.
  static func indexBytes(_ documents: [SearchDocument]) -> [UInt8] {
    var writer = IndexWriter()
    for document in documents { writer.add(document, payload: []) }
    return writer.finish(meta: [])
  }

  /// Bytes as a mapped file, whose name is gone at once.
  static func mapped(_ bytes: [UInt8]) -> MappedBytes? {
    let path = FileManager.default.temporaryDirectory.path + "/tiaoli-bench-\(getpid())"
    defer { unlink(path) }
    guard (try? Data(bytes).write(to: URL(filePath: path))) != nil else { return nil }
    return MappedBytes(path)
  }
}

extension BenchmarkGroup {
  /// What the index spares: looking through all texts for each question.
  static func searching(_ corpus: BenchmarkCorpus) throws -> BenchmarkGroup {
    var options = SearchOptions()
    options.limit = 10
    func ask(_ words: String) throws -> BenchmarkCase {
      let query = try SearchQuery(words)
      let wanted = corpus.collection.answer(query, options: options)
      return BenchmarkCase(name: "ask the index for \(words)") {
        let found = corpus.index.answer(query, options: options)
        guard found.hits == wanted.hits, found.documents == wanted.documents else {
          throw WrongResult(what: words, input: "the index")
        }
      }
    }
    let query = try SearchQuery("巡视")
    let hits = corpus.collection.answer(query, options: options).hits
    return BenchmarkGroup(
      name: "searching",
      inputs: "\(corpus.documents.count) items of \(corpus.size) bytes, "
        + "their index \(corpus.indexSize) bytes",
      bytes: 0,
      cases: [
        BenchmarkCase(name: "look through the texts for 巡视") {
          guard corpus.collection.answer(query, options: options).hits == hits else {
            throw WrongResult(what: "巡视", input: "the texts")
          }
        },
        try ask("巡视"), try ask("工作"), try ask("问责"), try ask("整改落实"),
        BenchmarkCase(name: "make the index") {
          guard BenchmarkCorpus.indexBytes(corpus.documents).count == corpus.indexSize else {
            throw WrongResult(what: "the index", input: "the texts")
          }
        },
      ])
  }
}
