internal import Findings
internal import TextSearch

/// Puts the items of files into a segment.
struct SegmentMaker {
  private var writer = IndexWriter()
  private var register = ItemIdentifier.Register()
  private var meta = PackedWriter()
  private var fileCount = 0
  private var itemCount = 0

  /// Takes over what a segment holds of a file; `false`, with nothing taken, when it is damaged.
  mutating func take(_ known: KnownFile) -> Bool {
    let segment = known.segment
    let file = segment.files[known.place]
    var held: [(document: SearchDocument, payload: [UInt8])] = []
    for item in file.items {
      guard let entry = segment.index.document(item) else { return false }
      held.append(entry)
    }
    guard let report = segment.report(file) else { return false }
    note(file.name, file.state, file.failure, held.count, report)
    for entry in held { write(entry.document, payload: entry.payload) }
    return true
  }

  /// Reads a file.
  mutating func add(
    _ file: CorpusSegment.FileState, _ content: Result<[UInt8], FileTrouble>
  ) {
    switch content {
    case .failure(let trouble):
      note(file.name, file.state, trouble.message, 0, FileRecord())
    case .success(let bytes):
      do {
        let reading = try FileReading(bytes, name: file.name)
        note(
          file.name, file.state, nil, reading.items.count,
          FileRecord(dropped: reading.dropped, findings: reading.findings))
        for item in reading.items {
          let base = ItemIdentifier.base(of: item)
          write(SearchDocument(item, id: base), payload: ItemRecord.bytes(of: item))
        }
      } catch {
        note(file.name, file.state, NewsFindings.unreadable(error), 0, FileRecord())
      }
    }
  }

  /// Items are named anew: another file of the same name may hold one with the same heading now.
  private mutating func write(_ document: SearchDocument, payload: [UInt8]) {
    let base = ItemIdentifier.withoutNumber(document.id)
    writer.add(
      SearchDocument(id: register.name(base), title: document.title, sections: document.sections),
      payload: payload)
    itemCount += 1
  }

  private mutating func note(
    _ name: String, _ state: String, _ failure: Finding.Message?, _ items: Int,
    _ report: FileRecord
  ) {
    meta.text(name)
    meta.text(state)
    meta.text(failure?.english ?? "")
    meta.text(failure?.chinese ?? "")
    meta.number(itemCount)
    meta.number(items)
    meta.raw(report.bytes)
    fileCount += 1
  }

  mutating func finish() -> [UInt8] {
    var head = PackedWriter()
    head.text(CorpusSegment.form)
    head.number(fileCount)
    return writer.finish(meta: head.bytes + meta.bytes)
  }
}

extension CorpusSegment {
  /// The bytes of a segment of files; what an older one holds of a file in the same state is taken from
  /// there.
  ///
  /// - Parameters:
  ///   - states: the files by name, in order.
  ///   - known: gives the segment that holds a file in the same state, and the file; `nil` for none.
  ///   - read: gives the bytes of a file that is new, or the reason why it cannot.
  /// - Returns: the bytes of the file.
  package static func bytes(
    of states: [FileState], known: (FileState) -> KnownFile?,
    read: (String) -> Result<[UInt8], FileTrouble>
  ) -> [UInt8] {
    var maker = SegmentMaker()
    for file in states {
      if let held = known(file), maker.take(held) { continue }
      maker.add(file, read(file.name))
    }
    return maker.finish()
  }
}
