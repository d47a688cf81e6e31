import Testing

@testable import Documents

/// Archives that the program writes.
struct ZipWriterTests {
  private static let files: [(name: String, bytes: [UInt8])] = [
    ("manifest.json", Array("{}".utf8)), ("虚构/~art_1.xml", Array("甲乙丙".utf8)), ("empty", []),
  ]

  @Test func `what is written is read again, by its names`() throws {
    let bytes = try #require(ZipWriter.archive(Self.files))
    #expect(ZipArchive.begins(bytes))
    let archive = try ZipArchive(bytes)
    #expect(archive.names == Self.files.map(\.name))
    for file in Self.files { #expect(try archive.entry(file.name) == file.bytes) }
  }

  @Test func `the same files give the same bytes`() throws {
    #expect(ZipWriter.archive(Self.files) == ZipWriter.archive(Self.files))
  }

  @Test func `a checksum that does not fit is noticed`() throws {
    var bytes = try #require(ZipWriter.archive(Self.files))
    let place = try #require(bytes.firstIndex(of: UInt8(ascii: "{")))
    bytes[place] = UInt8(ascii: "[")
    let archive = try ZipArchive(bytes)
    #expect(throws: DocumentFailure.self) { try archive.entry("manifest.json") }
  }
}
