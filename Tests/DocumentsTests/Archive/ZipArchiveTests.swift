import Testing

@testable import Documents

@Suite struct ZipArchiveTests {
  @Test func `stored files are found by their names`() throws {
    let archive = try ZipArchive(TestArchive.stored(["a.xml": "甲", "b/c.xml": "乙", "b/": ""]))
    #expect(archive.names == ["a.xml", "b/c.xml"])
    #expect(try archive.entry("b/c.xml") == Array("乙".utf8))
    #expect(try archive.entry("../a.xml") == nil)
  }

  @Test func `a deflated file is unpacked and its checksum is proved`() throws {
    let (packed, size) = TestArchive.deflated(UInt8(ascii: "a"), copies: 3)
    let whole = [UInt8](repeating: UInt8(ascii: "a"), count: size)
    var archive = TestArchive()
    let crc = try #require(ZLibrary.system).crc(whole)
    archive.files = [.init(name: "a", data: packed, size: size, method: 8, crc: crc)]
    #expect(try ZipArchive(archive.bytes).entry("a") == whole)
    archive.files[0].crc = crc ^ 1
    #expect(throws: DocumentFailure.damaged(.word, reason: "zip-checksum")) {
      try ZipArchive(archive.bytes).entry("a")
    }
  }

  @Test(arguments: [0, 1, 5_000, 100_000])
  func `bytes before and behind an archive and its comment do no harm`(count: Int) throws {
    var archive = TestArchive()
    archive.files = [.init(name: "a", data: Array("甲".utf8))]
    archive.prefix = [UInt8](repeating: 0x50, count: count)
    archive.suffix = [UInt8](repeating: 0x50, count: count)
    archive.comment = Array("PK".utf8)
    #expect(try ZipArchive(archive.bytes).entry("a") == Array("甲".utf8))
  }

  @Test func `an archive cut anywhere is told, never half read`() throws {
    let whole = TestArchive.stored(["a.xml": "甲乙丙丁", "b.xml": "戊己庚辛"])
    for end in whole.indices {
      #expect(throws: DocumentFailure.damaged(.word, reason: "zip-directory-missing")) {
        try ZipArchive(Array(whole[..<end]))
      }
    }
  }

  @Test func `any byte of an archive may be wrong`() throws {
    let whole = TestArchive.stored(["a.xml": "甲乙丙丁", "b.xml": "戊己庚辛"])
    for place in whole.indices {
      for value: UInt8 in [0, 1, 0x7F, 0xFF] {
        var wrong = whole
        wrong[place] = value
        guard let archive = try? ZipArchive(wrong) else { continue }
        for name in archive.names { _ = try? archive.entry(name) }
      }
    }
  }

  @Test func `an archive whose numbers need eight bytes is read`() throws {
    let name = Array("a".utf8)
    let data = Array("甲".utf8)
    let crc = Int(try #require(ZLibrary.system).crc(data))
    func field(_ sizes: Int) -> [UInt8] {
      TestArchive.little(sizes, 4) + TestArchive.little(sizes, 4)
    }
    let common = TestArchive.little(45, 2) + TestArchive.little(0, 8) + TestArchive.little(crc, 4)
    var bytes = TestArchive.little(0x0403_4B50, 4) + common + field(3)
    bytes += TestArchive.little(1, 2) + TestArchive.little(0, 2) + name + data
    let start = bytes.count
    bytes += TestArchive.little(0x0201_4B50, 4) + TestArchive.little(45, 2) + common
    bytes += field(0xFFFF_FFFF) + TestArchive.little(1, 2) + TestArchive.little(28, 2)
    bytes += TestArchive.little(0, 10) + TestArchive.little(0xFFFF_FFFF, 4) + name
    bytes += TestArchive.little(1, 2) + TestArchive.little(24, 2) + TestArchive.little(3, 8)
    bytes += TestArchive.little(3, 8) + TestArchive.little(0, 8)
    let wide = bytes.count
    bytes += TestArchive.little(0x0606_4B50, 4) + TestArchive.little(44, 8)
    bytes += TestArchive.little(0, 12) + TestArchive.little(1, 8) + TestArchive.little(1, 8)
    bytes += TestArchive.little(wide - start, 8) + TestArchive.little(start, 8)
    bytes += TestArchive.little(0x0706_4B50, 4) + TestArchive.little(0, 4)
    bytes += TestArchive.little(wide, 8) + TestArchive.little(1, 4)
    bytes += TestArchive.little(0x0605_4B50, 4) + TestArchive.little(0, 4)
    bytes += TestArchive.little(0xFFFF, 2) + TestArchive.little(0xFFFF, 2)
    bytes += field(0xFFFF_FFFF) + TestArchive.little(0, 2)
    #expect(try ZipArchive(bytes).entry("a") == data)
  }
}
