internal import NewsCorpus
internal import RegulationLibrary

/// What a corpus folder holds, as far as the file system tells without reading.
struct CorpusState {
  /// The bytes of all files.
  let size: Int
  /// The files in order, each with the digest of its size and times.
  let files: [CorpusSegment.FileState]

  /// Looks at all files of a folder.
  init(_ folder: String) throws(FileFailure) {
    let path = FileSystem.resolved(folder)
    var files: [CorpusSegment.FileState] = []
    var size = 0
    for name in try FileSystem.filesBelow(path).sorted(by: CorpusState.precedes) {
      var key = CacheKey()
      let bytes = key.add(file: "\(path)/\(name)")
      files.append(.init(name: name, state: key.digest, size: bytes))
      size += bytes
    }
    self.size = size
    self.files = files
  }

  /// By bytes, as the corpus sorts its files.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// The digest of all.
  var key: CacheKey {
    var key = CacheKey()
    for file in files {
      key.add(file.name.utf8)
      key.add(file.state.utf8)
    }
    return key
  }
}
