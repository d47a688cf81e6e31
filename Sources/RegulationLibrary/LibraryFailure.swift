public import RegulationModel
public import RegulationParser

/// Why the library cannot answer.
public enum LibraryFailure: Error, Sendable, Hashable {
  /// No folder `Regulations/` was found from the current folder up.
  case noLibrary(searchedFrom: String)
  /// The folder is not there.
  case noSuchLibrary(String)
  /// The library has no work at all.
  case emptyLibrary(String)
  /// The library has no work, but a folder with texts, whose record is lost: its path.
  case recordLost(String)
  /// The work has no edition whose text is held.
  case nothingHeld(work: String)
  /// The library has no work with this name.
  case noWork(String, known: [String])
  /// The library has several works, and none was named.
  case severalWorks([String])
  /// `work.json` cannot be understood.
  case damagedRecord(file: String, RecordDamage)
  /// The work has no edition of this date.
  case noEdition(CalendarDate, work: String, known: [CalendarDate])
  /// The work has no edition of this month or year.
  case noEditionWithin(String, work: String, known: [CalendarDate])
  /// The work has several editions of this month or year.
  case severalEditions(String, work: String, dates: [CalendarDate])
  /// Within this month or year another text came into force: the texts at its ends.
  case changesWithin(String, work: String, dates: [CalendarDate])
  /// The edition is known, but its text is not held.
  case notHeld(CalendarDate, work: String)
  /// On this day no edition was in force that the library knows of.
  case notYetInForce(CalendarDate, first: CalendarDate?, before: [EarlierWork] = [])
  /// The text of an edition cannot be read.
  case damagedText(file: String, ReadingError)
  /// The decision that made an edition cannot be applied to the edition before.
  case decisionDoesNotApply(file: String)
  /// An edition of this date is held already with another text.
  case differentTextHeld(CalendarDate, file: String)
  /// Nothing can be written in the library's folder.
  case readOnly(String)
  /// Another process is writing to the library, and did not end while this one waited.
  case locked(String, holder: Holder?)
  /// A file could not be read or written.
  case file(FileFailure)

  /// A work in whose place another one came.
  public struct EarlierWork: Sendable, Hashable {
    /// What the later work's record tells of it.
    public let predecessor: Predecessor
    /// Its folder, where the library has it.
    public let slug: String?

    /// Names a work.
    public init(predecessor: Predecessor, slug: String?) {
      self.predecessor = predecessor
      self.slug = slug
    }
  }

  /// A process that writes to a library.
  public struct Holder: Sendable, Hashable {
    /// Its number.
    public let process: Int
    /// The machine that it runs on.
    public let host: String

    /// Names a process.
    public init(process: Int, host: String) {
      self.process = process
      self.host = host
    }
  }
}
