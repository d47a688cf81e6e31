import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Which library is read and which is written where none is named.
@Suite(.scratchFolder)
struct LibraryPlacesTests {
  private let folder = ScratchFolder.current

  /// Places in the scratch folder: the current folder `here`, the user's `home`, the machine's `system`.
  private func places(
    named: (path: String, origin: LibraryPlaces.Origin)? = nil
  ) -> LibraryPlaces {
    LibraryPlaces(
      named: named, from: folder.path("here"), userData: folder.path("home"),
      systemData: [folder.path("none"), folder.path("system")])
  }

  private func add(_ place: String) throws {
    try folder.write(SampleWork.bare(title: "样本规定"), to: "\(place)/Regulations/yangben/work.json")
    try folder.write("第一条　一。\n", to: "\(place)/Regulations/yangben/2024-01-01.txt")
  }

  @Test func `the nearest library comes before one's own and the machine's`() throws {
    try folder.write("", to: "here/.keep")
    #expect(throws: LibraryFailure.noLibrary(searchedFrom: folder.path("here"))) {
      try places().find()
    }
    var origins: [LibraryPlaces.Origin] = []
    for place in ["system/tiaoli", "home/tiaoli", "here"] {
      try add(place)
      let found = try places().find()
      #expect(found.library.path == folder.path("\(place)/Regulations"))
      origins.append(found.origin)
    }
    #expect(origins == [.system, .user, .nearest])
  }

  @Test func `a library that was named is the only one`() throws {
    try add("here")
    let path = folder.path("elsewhere")
    #expect(throws: LibraryFailure.noSuchLibrary(path)) {
      try places(named: (path, .configuration)).find()
    }
    try folder.write("", to: "elsewhere/.keep")
    let found = try places(named: (path, .configuration)).find()
    #expect(found.origin == .configuration)
    #expect(found.library.path == path)
  }

  @Test func `what came with the program is copied before it is written to`() throws {
    try folder.write("", to: "here/.keep")
    try add("system/tiaoli")
    let (found, isNew) = try places().findToWrite()
    #expect(isNew)
    #expect(found.origin == .user)
    #expect(found.library.path == folder.path("home/tiaoli/Regulations"))
    #expect(try found.library.works().map(\.title) == ["样本规定"])
    #expect(try folder.text("home/tiaoli/Regulations/yangben/2024-01-01.txt") == "第一条　一。\n")
    let again = try places().findToWrite()
    #expect(!again.isNew)
    #expect(again.found.library.path == found.library.path)
  }

  @Test func `without any library the user's own is begun`() throws {
    try folder.write("", to: "here/.keep")
    let (found, isNew) = try places().findToWrite()
    #expect(isNew)
    #expect(try found.library.works().isEmpty)
  }

  @Test func `the work that is meant by default is asked for where none is named`() throws {
    try add("here")
    try folder.write(SampleWork.bare(title: "另一规定"), to: "here/Regulations/lingyi/work.json")
    var library = try places().find().library
    #expect(throws: LibraryFailure.severalWorks(["lingyi", "yangben"])) {
      try library.work(named: nil)
    }
    library.defaultWork = "样本规定"
    #expect(try library.work(named: nil).slug == "yangben")
    #expect(try library.work(named: "lingyi").slug == "lingyi")
  }
}
