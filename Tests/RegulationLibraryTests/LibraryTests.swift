import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Finding the library and the works in it.
@Suite(.scratchFolder)
struct LibraryTests {
  private let folder = ScratchFolder.current

  @Test func `the nearest library upwards is found`() throws {
    try folder.write("", to: "Regulations/.keep")
    try folder.write("", to: "a/Regulations/.keep")
    try folder.write("", to: "a/b/c/.keep")
    let places = ["a/b/c", "a/b", "a", "."].map { folder.path($0) }
    let found = try places.map { try Library.nearest(to: $0).path }
    #expect(
      found == [String](repeating: folder.path("a/Regulations"), count: 3)
        + [folder.path("Regulations")])
  }

  @Test func `the folder inside the library finds the library it is in`() throws {
    _ = try SampleWork.write(to: folder)
    let found = try Library.nearest(to: folder.path("Regulations/shili"))
    #expect(found.path == folder.path("Regulations"))
  }

  @Test func `without a library upwards there is none`() throws {
    #expect(throws: LibraryFailure.noLibrary(searchedFrom: folder.path)) {
      try Library.nearest(to: folder.path)
    }
  }

  @Test func `a file named Regulations is no library`() throws {
    try folder.write("", to: "Regulations")
    #expect(throws: LibraryFailure.noLibrary(searchedFrom: folder.path)) {
      try Library.nearest(to: folder.path)
    }
    #expect(throws: LibraryFailure.noSuchLibrary(folder.path("Regulations"))) {
      try Library(path: folder.path("Regulations"))
    }
  }

  @Test func `a folder that is not there is no library`() {
    #expect(throws: LibraryFailure.noSuchLibrary(folder.path("nowhere"))) {
      try Library(path: folder.path("nowhere"))
    }
  }

  @Test func `works are the folders with a record`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(SampleWork.bare(title: "样本规定"), to: "Regulations/a-second/work.json")
    try folder.write("", to: "Regulations/not-a-work/notes.txt")
    #expect(try library.slugs() == ["a-second", "shili"])
    #expect(try library.works().map(\.title) == ["样本规定", "示例条例"])
  }

  @Test(arguments: ["shili", "示例条例", "《示例条例》", "样例", "《样例》", "〈样例〉", "示例 条例"])
  func `a work is found by slug, title and alias`(name: String) throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(SampleWork.bare(title: "样本规定"), to: "Regulations/second/work.json")
    #expect(try library.work(named: name).slug == "shili")
  }

  @Test func `an unknown name is answered by the works there are`() throws {
    let library = try SampleWork.write(to: folder)
    #expect(throws: LibraryFailure.noWork("样品", known: ["shili"])) {
      try library.work(named: "样品")
    }
  }

  @Test func `the only work needs no name`() throws {
    let library = try SampleWork.write(to: folder)
    #expect(try library.work(named: nil).slug == "shili")
  }

  @Test func `of several works one must be named`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write(SampleWork.bare(title: "样本规定"), to: "Regulations/second/work.json")
    #expect(throws: LibraryFailure.severalWorks(["second", "shili"])) {
      try library.work(named: nil)
    }
  }

  @Test func `an empty library has no work`() throws {
    let library = try folder.library()
    #expect(try library.slugs() == [])
    #expect(throws: LibraryFailure.emptyLibrary(library.path)) { try library.work(named: nil) }
  }

  @Test func `another work's damage does not keep a work from being found by its slug`() throws {
    let library = try SampleWork.write(to: folder)
    try folder.write("{", to: "Regulations/broken/work.json")
    #expect(try library.work(named: "shili").title == "示例条例")
  }
}
