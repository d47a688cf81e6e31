import RegulationLibrary
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Which edition a date or a day means.
@Suite(.scratchFolder)
struct EditionChoiceTests {
  private let folder = ScratchFolder.current

  private func sample() throws -> (Library, Work) {
    let library = try SampleWork.write(to: folder)
    return (library, try library.work(named: nil))
  }

  @Test func `without a date it is the newest edition that is held`() throws {
    let (library, work) = try sample()
    #expect(try library.record(of: work, dated: nil).date.description == "2020-05-06")
  }

  @Test func `a newer edition that is not held does not stand before one that is`() throws {
    let (library, work) = try sample()
    var changed = work
    changed.editions.append(EditionRecord(date: try day("2023-01-01")))
    #expect(try library.record(of: changed, dated: nil).date.description == "2020-05-06")
  }

  @Test func `a date means the edition of that date`() throws {
    let (library, work) = try sample()
    let record = try library.record(of: work, dated: day("2015-03-04"))
    #expect(record.file == "2015-03-04.txt")
    #expect(try library.edition(record, of: work).text == SampleWork.oldText)
  }

  @Test func `an edition that is known but not held is said to be`() throws {
    let (library, work) = try sample()
    let date = try day("2010-01-02")
    #expect(throws: LibraryFailure.notHeld(date, work: "shili")) {
      try library.record(of: work, dated: date)
    }
    #expect(throws: LibraryFailure.notHeld(date, work: "shili")) {
      try library.edition(EditionRecord(date: date), of: work).text
    }
  }

  @Test func `a date of no edition is answered by the dates there are`() throws {
    let (library, work) = try sample()
    let date = try day("2020-05-07")
    let known = try ["2010-01-02", "2015-03-04", "2020-05-06"].map { try day($0) }
    #expect(throws: LibraryFailure.noEdition(date, work: "shili", known: known)) {
      try library.record(of: work, dated: date)
    }
  }

  struct Force: Sendable, CustomTestStringConvertible {
    let day: String
    let edition: String
    var testDescription: String { day }

    init(_ day: String, _ edition: String) {
      self.day = day
      self.edition = edition
    }
  }

  @Test(arguments: [
    Force("2015-03-04", "2015-03-04"), Force("2019-12-31", "2015-03-04"),
    Force("2020-05-06", "2015-03-04"), Force("2020-06-30", "2015-03-04"),
    Force("2020-07-01", "2020-05-06"), Force("2030-01-01", "2020-05-06"),
  ])
  func `an edition is in force from its 施行, or from its date`(sample: Force) throws {
    let (library, work) = try self.sample()
    let record = try library.record(of: work, inForceOn: day(sample.day))
    #expect(record.date.description == sample.edition)
  }

  @Test(arguments: ["2010-01-02", "2015-03-03"])
  func `when the edition in force is not held, no other takes its place`(text: String) throws {
    let (library, work) = try sample()
    #expect(throws: LibraryFailure.notHeld(try day("2010-01-02"), work: "shili")) {
      try library.record(of: work, inForceOn: day(text))
    }
  }

  @Test func `before the first edition none was in force, and the predecessor is named`() throws {
    let (library, work) = try sample()
    let date = try day("2010-01-01")
    let first = try day("2010-01-02")
    let before = work.predecessors.map {
      LibraryFailure.EarlierWork(predecessor: $0, slug: nil)
    }
    #expect(before.count == 1)
    #expect(throws: LibraryFailure.notYetInForce(date, first: first, before: before)) {
      try library.record(of: work, inForceOn: date)
    }
  }

  @Test func `a work of which no edition is known was never in force`() throws {
    let library = try folder.library()
    let date = try day("2020-01-01")
    #expect(throws: LibraryFailure.notYetInForce(date, first: nil)) {
      try library.record(of: Work(slug: "shili", title: "示例条例"), inForceOn: date)
    }
  }

  @Test func `a work of which nothing is held is said to be`() throws {
    let library = try folder.library()
    let record = EditionRecord(date: try day("2010-01-02"))
    let work = Work(slug: "shili", title: "示例条例", editions: [record])
    #expect(throws: LibraryFailure.nothingHeld(work: "shili")) {
      try library.record(of: work, dated: nil)
    }
  }

  @Test(arguments: ["甲乙丙\n", "示例条例\n第一章　总则\n"])
  func `a text that is no regulation is damage`(text: String) throws {
    let (library, work) = try sample()
    try folder.write(text, to: "Regulations/shili/2015-03-04.txt")
    let file = folder.path("Regulations/shili/2015-03-04.txt")
    #expect(throws: LibraryFailure.damagedText(file: file, .noArticle)) {
      try library.edition(work.editions[1], of: work).text
    }
  }

  @Test func `a text that is gone is a file that is missing`() throws {
    let (library, work) = try sample()
    try folder.remove("Regulations/shili/2015-03-04.txt")
    let file = folder.path("Regulations/shili/2015-03-04.txt")
    #expect(throws: LibraryFailure.file(.missing(file))) {
      try library.edition(work.editions[1], of: work).text
    }
  }
}
