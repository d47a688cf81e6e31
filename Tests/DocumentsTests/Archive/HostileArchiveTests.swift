import Testing

@testable import Documents

@Suite struct HostileArchiveTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let archive: TestArchive
    let failure: DocumentFailure
  }

  static let bomb = TestArchive.deflated(UInt8(ascii: "a"), copies: 10_000)

  static let cases = [
    Case(
      testDescription: "two entries of one name",
      archive: TestArchive(files: [.init(name: "a", data: [1]), .init(name: "a", data: [2])]),
      failure: .damaged(.word, reason: "zip-name-twice")),
    Case(
      testDescription: "two entries that share their bytes",
      archive: TestArchive(
        files: [.init(name: "a", data: [1]), .init(name: "b", data: [2], header: 0)]),
      failure: .damaged(.word, reason: "zip-entries-overlap")),
    Case(
      testDescription: "an entry with a password",
      archive: TestArchive(files: [.init(name: "a", data: [1], flags: 1)]),
      failure: .encrypted(.word)),
    Case(
      testDescription: "an unknown way of packing",
      archive: TestArchive(files: [.init(name: "a", data: [1], method: 12)]),
      failure: .damaged(.word, reason: "zip-method")),
    Case(
      testDescription: "a wrong checksum",
      archive: TestArchive(files: [.init(name: "a", data: [1], crc: 7)]),
      failure: .damaged(.word, reason: "zip-checksum")),
    Case(
      testDescription: "a stored entry that says to be longer than it is",
      archive: TestArchive(files: [.init(name: "a", data: [1], size: 2)]),
      failure: .damaged(.word, reason: "zip-entry-damaged")),
    Case(
      testDescription: "an entry that unpacks to more than it says",
      archive: TestArchive(files: [.init(name: "a", data: bomb.packed, size: 9_999, method: 8)]),
      failure: .damaged(.word, reason: "zip-entry-damaged")),
    Case(
      testDescription: "an entry that unpacks to less than it says",
      archive: TestArchive(files: [.init(name: "a", data: [1, 2, 3], size: 9_999, method: 8)]),
      failure: .damaged(.word, reason: "zip-entry-damaged")),
    Case(
      testDescription: "an entry packed too tightly",
      archive: TestArchive(files: [
        .init(name: "a", data: bomb.packed, size: 40 << 20, method: 8)
      ]
      ),
      failure: .tooLarge(.word, limit: "zip-ratio")),
    Case(
      testDescription: "an entry of more than 256 MB",
      archive: TestArchive(files: [.init(name: "a", data: [1], size: 300 << 20, method: 8)]),
      failure: .tooLarge(.word, limit: "zip-entry")),
    Case(
      testDescription: "more than a gigabyte in all",
      archive: TestArchive(
        files: (0..<5).map { .init(name: "\($0)", data: [1], size: 250 << 20, method: 8) }),
      failure: .tooLarge(.word, limit: "zip-total")),
    Case(
      testDescription: "too many entries",
      archive: TestArchive(files: (0..<10_001).map { .init(name: "\($0)", data: []) }),
      failure: .tooLarge(.word, limit: "zip-entries")),
  ]

  @Test(arguments: cases) func `an archive that asks for too much is refused`(_ row: Case) {
    #expect(throws: row.failure) {
      let archive = try ZipArchive(row.archive.bytes)
      for name in archive.names { _ = try archive.entry(name) }
    }
  }

  @Test func `a name that climbs out of the archive is only a name`() throws {
    let archive = try ZipArchive(TestArchive.stored(["../../etc/passwd": "甲", "/etc/x": "乙"]))
    #expect(archive.names == ["../../etc/passwd", "/etc/x"])
    #expect(try archive.entry("/etc/x") == Array("乙".utf8))
  }
}
