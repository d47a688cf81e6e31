public import RegulationModel
internal import RegulationParser

/// The folder `Regulations/`: one folder a work, one file an edition.
public struct Library: Sendable {
  /// Path of the folder.
  public let path: String
  /// The work that is meant where a call names none, by slug or title; `nil`: the only one.
  package var defaultWork: String?

  /// The name of the folder that is looked for.
  package static let folderName = "Regulations"
  static let recordName = "work.json"

  /// Opens a library.
  /// - Throws: `noSuchLibrary` when the folder is not there.
  public init(path: String) throws(LibraryFailure) {
    guard FileSystem.isFolder(path) else { throw .noSuchLibrary(path) }
    self.path = path
  }

  /// Finds the nearest folder `Regulations/` from a folder up.
  package static func nearest(to folder: String) throws(LibraryFailure) -> Library {
    let start = FileSystem.resolved(folder)
    var place = start
    while true {
      let candidate = (place == "/" ? "" : place) + "/" + folderName
      if FileSystem.isFolder(candidate) { return try Library(path: candidate) }
      if place == "/" || place == "." { throw .noLibrary(searchedFrom: start) }
      place = FileSystem.folder(of: place)
    }
  }

  /// The folder that the library stands in: sources are named relative to it.
  package var base: String { FileSystem.folder(of: FileSystem.resolved(path)) }

  /// The names of the works' folders, sorted.
  public func slugs() throws(LibraryFailure) -> [String] {
    let names: [String]
    do {
      names = try FileSystem.names(in: path)
    } catch {
      throw .file(error)
    }
    return names.filter(isSlug)
  }

  /// All works, by slug.
  public func works() throws(LibraryFailure) -> [Work] {
    var works: [Work] = []
    for slug in try slugs() { works.append(try work(inFolder: slug)) }
    return works
  }

  /// Why there is no work: nothing was ever brought in, or a record is lost.
  public var emptiness: LibraryFailure {
    let works = Set((try? slugs()) ?? [])
    let lost = LibraryFolders(path: path).first(outside: works)
    return lost.map { .recordLost("\(path)/\($0)") } ?? .emptyLibrary(path)
  }

  /// The works whose records can be read, by slug, and why the others cannot.
  public func readableWorks() throws(LibraryFailure) -> (
    works: [Work], failures: [LibraryFailure]
  ) {
    var works: [Work] = []
    var failures: [LibraryFailure] = []
    for slug in try slugs() {
      do {
        works.append(try work(inFolder: slug))
      } catch {
        failures.append(error)
      }
    }
    return (works, failures)
  }

  /// The work with a name (slug, title or alias, or the end of one title only: 条例); the only one when `name` is
  /// `nil`.
  public func work(named name: String?) throws(LibraryFailure) -> Work {
    if let name = name ?? defaultWork, isSlug(name) { return try work(inFolder: name) }
    let slugs = try slugs()
    guard let name = name ?? defaultWork else {
      guard slugs.count <= 1 else { throw .severalWorks(slugs) }
      guard let only = slugs.first else { throw emptiness }
      return try work(inFolder: only)
    }
    let works = try works()
    if let work = works.first(where: { $0.isNamed(name) }) { return work }
    let called = works.filter { $0.isCalled(name) }
    guard called.count <= 1 else { throw .severalWorks(called.map(\.slug)) }
    guard let work = called.first else { throw .noWork(name, known: slugs) }
    return work
  }

  /// Whether a name is that of a folder with a work, which is asked without looking at the others.
  private func isSlug(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.utf8.contains(UInt8(ascii: "/"))
      && FileSystem.exists("\(path)/\(name)/\(Library.recordName)")
  }

  func work(inFolder slug: String) throws(LibraryFailure) -> Work {
    let file = "\(path)/\(slug)/\(Library.recordName)"
    return try WorkRecord.read(try bytes(of: file), slug: slug, file: file)
  }

  // MARK: - Editions

  /// The record of the edition that a date names; the newest held one when `date` is `nil`.
  public func record(of work: Work, dated date: CalendarDate?) throws(LibraryFailure)
    -> EditionRecord
  {
    guard let date else {
      guard let newest = work.newestHeld else { throw .nothingHeld(work: work.slug) }
      return newest
    }
    guard let record = work.record(of: date) else {
      throw .noEdition(date, work: work.slug, known: work.editions.map(\.date))
    }
    guard record.file != nil else { throw .notHeld(date, work: work.slug) }
    return record
  }

  /// Reads the text of an edition.
  public func edition(_ record: EditionRecord, of work: Work) throws(LibraryFailure) -> Edition {
    guard let name = record.file else { throw .notHeld(record.date, work: work.slug) }
    let file = textPath(name, of: work.slug)
    let bytes: [UInt8]
    do {
      bytes = try self.bytes(of: file)
    } catch {
      // A writer may have put the text under another name since the record was read.
      guard error == .file(.missing(file)), let now = try? self.work(inFolder: work.slug),
        let other = now.record(of: record.date), other.file != name, other.file != nil
      else { throw error }
      return try edition(other, of: now)
    }
    do {
      return try CanonicalText.read(bytes)
    } catch {
      throw .damagedText(file: file, error)
    }
  }

  package func textPath(_ name: String, of slug: String) -> String { "\(path)/\(slug)/\(name)" }

  package func bytes(of file: String) throws(LibraryFailure) -> [UInt8] {
    do {
      return try FileSystem.read(file)
    } catch {
      throw .file(error)
    }
  }
}
