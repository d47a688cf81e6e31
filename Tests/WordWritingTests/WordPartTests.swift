import Testing

@testable import WordWriting

/// The parts of a Word package: checksums, and text that XML can hold.
struct WordPartTests {
  @Test(arguments: [("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926)] as [(String, UInt32)])
  func `checksums are those of the standard`(text: String, sum: UInt32) {
    #expect(CRC32().checksum(of: Array(text.utf8)) == sum)
  }

  @Test func `control characters that XML cannot hold are replaced`() {
    var text = XMLText()
    text.text("甲\u{1}乙\u{FFFE}丙\n")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "甲\u{FFFD}乙\u{FFFD}丙\n")
  }
}
