import TestSupport
import Testing

@testable import ChineseText

/// Bytes that are no text are refused with the place that shows it.
struct DecodingFailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let failure: DecodingFailure
    var testDescription: String { name }
  }

  static let han = Array("第一条甲乙丙丁戊己庚辛".utf8)

  static let cases = [
    Case(name: "no bytes", bytes: [], failure: .empty),
    Case(name: "a UTF-8 mark alone", bytes: [0xEF, 0xBB, 0xBF], failure: .empty),
    Case(name: "a UTF-16 mark alone", bytes: [0xFF, 0xFE], failure: .empty),
    Case(
      name: "a PNG image",
      bytes: [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52,
      ],
      failure: .notText(offset: 8)),
    Case(name: "a NUL in UTF-8", bytes: han + [0] + han, failure: .notText(offset: 33)),
    Case(
      name: "a NUL in marked UTF-8", bytes: [0xEF, 0xBB, 0xBF] + han + [0] + han,
      failure: .notText(offset: 36)),
    Case(name: "NULs alone", bytes: [0, 0, 0, 0], failure: .notText(offset: 0)),
    Case(
      name: "a bad byte behind Chinese in UTF-8", bytes: han + [0xFF] + han,
      failure: .undecodable(encoding: .utf8, offset: 33)),
    Case(
      name: "UTF-8 cut inside a glyph", bytes: han + [0xE7, 0xAC],
      failure: .undecodable(encoding: .utf8, offset: 33)),
    Case(
      name: "a surrogate in UTF-8", bytes: han + [0xED, 0xA0, 0x80],
      failure: .undecodable(encoding: .utf8, offset: 33)),
    Case(
      name: "a bad byte behind a UTF-8 mark", bytes: [0xEF, 0xBB, 0xBF, 0x41, 0xC0],
      failure: .undecodable(encoding: .utf8, offset: 4)),
    Case(
      name: "an odd number of bytes in marked UTF-16LE", bytes: [0xFF, 0xFE, 0x2C, 0x7B, 0x00],
      failure: .undecodable(encoding: .utf16LittleEndian, offset: 4)),
    Case(
      name: "an odd number of bytes in marked UTF-16BE", bytes: [0xFE, 0xFF, 0x7B, 0x2C, 0x4E],
      failure: .undecodable(encoding: .utf16BigEndian, offset: 4)),
    Case(
      name: "a lone low surrogate in UTF-16LE",
      bytes: [0xFF, 0xFE, 0x2C, 0x7B, 0x00, 0xDC, 0x2C, 0x7B],
      failure: .undecodable(encoding: .utf16LittleEndian, offset: 4)),
    Case(
      name: "a high surrogate at the end of UTF-16BE",
      bytes: [0xFE, 0xFF, 0x7B, 0x2C, 0xD8, 0x42],
      failure: .undecodable(encoding: .utf16BigEndian, offset: 4)),
    Case(
      name: "a bad byte in marked GB 18030",
      bytes: [0x84, 0x31, 0x95, 0x33, 0xB5, 0xDA, 0xFF, 0x41],
      failure: .undecodable(encoding: .gb18030, offset: 6)),
    Case(
      name: "GB 18030 cut inside a glyph",
      bytes: [0x84, 0x31, 0x95, 0x33, 0xB5, 0xDA, 0xD2],
      failure: .undecodable(encoding: .gb18030, offset: 6)),
    Case(
      name: "a bad byte in GB 18030 without a mark",
      bytes: [0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5, 0xFF, 0x41], failure: .notText(offset: 6)),
  ]

  @Test(arguments: cases)
  func `bytes that are no text are refused at the byte that shows it`(sample: Case) {
    #expect(throws: sample.failure) { try TextDecoder.decode(sample.bytes) }
  }

  @Test(arguments: ["", " ", "\n\n", "\u{3000}\r\n\t", "\u{200B}\n\u{FEFF}"])
  func `a document of blanks alone is empty`(text: String) {
    #expect(throws: DecodingFailure.empty) { try SourceText(text) }
  }

  @Test(arguments: [65_536 + 7, 200_001])
  func `a bad byte far into a large document is found`(glyphs: Int) throws {
    let text = String(repeating: "第", count: glyphs)
    let marked = try encoded(text, .gb18030, marked: true)
    #expect(throws: DecodingFailure.undecodable(encoding: .gb18030, offset: marked.count)) {
      try TextDecoder.decode(marked + [0xFF, 0x41])
    }
    let wide = try encoded(text, .utf16LittleEndian, marked: true)
    #expect(
      throws: DecodingFailure.undecodable(encoding: .utf16LittleEndian, offset: wide.count)
    ) {
      try TextDecoder.decode(wide + [0x00, 0xDC])
    }
  }

  @Test func `random bytes are refused and never taken for Chinese`() {
    var random = SplitMix64(state: 7)
    for _ in 0..<300 {
      let bytes = (0..<600).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(throws: DecodingFailure.self, "\(bytes)") { try TextDecoder.decode(bytes) }
    }
  }

  @Test func `a damaged document is refused or valid UTF-8`() throws {
    var random = SplitMix64(state: 8)
    for encoding in TextEncoding.allCases {
      let whole = encoding == .big5 ? TextDecoderTests.traditional : TextDecoderTests.sample
      let sound = try encoded(whole, encoding, marked: false)
      for _ in 0..<200 {
        var bytes = sound
        bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
        bytes = Array(bytes.dropLast(Int.random(in: 0...3, using: &random)))
        guard let decoded = try? TextDecoder.decode(bytes) else { continue }
        #expect(String(validating: decoded.text, as: UTF8.self) != nil, "\(bytes)")
      }
    }
  }
}
