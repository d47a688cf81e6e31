internal import CommandKit
internal import Glibc
internal import NewsCorpus
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel

/// Reads a library as the content of a site.
enum SiteLoading {
  /// Reads all works with their held texts, and with `hasDrafts` its drafts. A text that cannot be read is told and left
  /// out: the site says that it is not held.
  static func content(
    of library: Library, corpus: Corpus?, base: BaseAddress?, on day: CalendarDate,
    hasDrafts: Bool, isLean: Bool, _ console: inout Console
  ) throws -> SiteContent {
    var works: [HeldWork] = []
    let (readable, failures) = try library.readableWorks()
    for failure in failures {
      console.message(FailureMessages.describe(failure, in: console.language).0)
    }
    for var work in readable {
      var editions: [HeldEdition] = []
      for index in work.editions.indices where work.editions[index].file != nil {
        do {
          let edition = try library.edition(work.editions[index], of: work)
          editions.append(
            HeldEdition(
              record: work.editions[index], edition: edition,
              amendment: amendment(of: work.editions[index], of: work, in: library, &console)))
        } catch {
          console.message(FailureMessages.describe(error, in: console.language).0)
          work.editions[index].file = nil
        }
      }
      works.append(
        HeldWork(
          work: work, editions: editions,
          drafts: hasDrafts ? try drafts(of: work, in: library) : [],
          on: day))
    }
    return SiteContent(works: works, corpus: corpus, base: base, isLean: isLean)
  }

  /// The decision that made an edition; one that cannot be read or applied is told, and its page is missing.
  private static func amendment(
    of record: EditionRecord, of work: Work, in library: Library, _ console: inout Console
  ) -> RecordedAmendment? {
    do {
      return try library.amendment(of: record, of: work)
    } catch {
      console.message(FailureMessages.describe(error, in: console.language).0)
      return nil
    }
  }

  private static func drafts(
    of work: Work, in library: Library
  ) throws(FileFailure) -> [DraftFile] {
    let folder = "\(library.path)/\(work.slug)/drafts"
    guard FileSystem.isFolder(folder) else { return [] }
    var drafts: [DraftFile] = []
    for name in try FileSystem.names(in: folder) where name.hasSuffix(".txt") {
      let path = "\(folder)/\(name)"
      guard !FileSystem.isFolder(path) else { continue }
      drafts.append(
        DraftFile(name: String(name.dropLast(4)), bytes: try FileSystem.read(path)))
    }
    return drafts
  }
}

extension SiteFolder {
  /// Writes a site into the folder, with progress where that takes long and someone watches.
  func fill(_ site: Site) throws(SiteFailure) {
    var watch = ProgressLine()
    defer { watch.clear() }
    try site.write { progress in
      watch.show(progress.done, of: progress.count)
    } to: { (file) throws(FileFailure) in
      try self.take(file)
    }
  }
}

/// A line on the terminal that tells how far something is; nothing within the first second, and
/// nothing where standard error is no terminal.
struct ProgressLine {
  private let isOn = isatty(STDERR_FILENO) == 1
  private let start = ProgressLine.milliseconds
  private var last = 0
  private var isShown = false

  /// Tells how far it is, ten times a second at most.
  mutating func show(_ done: Int, of count: Int) {
    guard isOn else { return }
    let now = ProgressLine.milliseconds - start
    guard now > 1_000, now - last > 100 else { return }
    last = now
    isShown = true
    write("\r\(done)/\(count)")
  }

  /// Takes the line away.
  mutating func clear() {
    if isShown { write("\r\u{1B}[K") }
    isShown = false
  }

  private func write(_ text: String) {
    try? FileSystem.writeAll(Array(text.utf8), STDERR_FILENO, "stderr")
  }

  private static var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
