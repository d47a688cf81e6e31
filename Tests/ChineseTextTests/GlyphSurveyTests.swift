import Testing

@testable import ChineseText

/// The pass over all bytes of a document, beside what the standard library says of them.
struct GlyphSurveyTests {
  /// The bytes at which the table of RFC 3629 changes, and their neighbours.
  private static let edges: [UInt8] = [
    0x00, 0x0A, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
    0xE3, 0xE4, 0xE9, 0xEA, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]

  /// Surveys bytes and checks all that is told of them.
  private func expectSound(_ bytes: [UInt8]) {
    let survey = GlyphSurvey(bytes)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      #expect(!survey.isSound, "\(bytes)")
      return
    }
    #expect(survey.isSound, "\(bytes)")
    #expect(survey.hasNulls == bytes.contains(0), "\(bytes)")
    #expect(survey.hasReturns == bytes.contains(0x0D), "\(bytes)")
    #expect(survey.lineFeeds.map { Int($0) } == bytes.indices.filter { bytes[$0] == 0x0A })
    var blanks: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      if Glyph.isBlank(scalar.value), scalar != "\n", scalar != "\r" { blanks.append(offset) }
      offset += UTF8.width(scalar)
    }
    #expect(survey.blanks.map { Int($0) } == blanks, "\(bytes)")
  }

  @Test func `bytes are sound exactly where the standard library says so`() {
    for first in Self.edges {
      expectSound([first])
      for second in Self.edges {
        expectSound([first, second])
        for third in Self.edges {
          expectSound([first, second, third])
          // Behind and before an ideograph, where several bytes are looked at together.
          expectSound([0xE7, 0xAC, 0xAC, first, second, third, 0xE7, 0xAC, 0xAC])
        }
      }
    }
    for first in Self.edges where first >= 0xEC {
      for second in Self.edges {
        for third in Self.edges {
          for fourth in Self.edges { expectSound([first, second, third, fourth, 0x41]) }
        }
      }
    }
  }

  @Test func `an ideograph that is cut off is not sound`() {
    let whole = Array("第一条".utf8)
    for count in 0...whole.count { expectSound(Array(whole.prefix(count))) }
  }

  @Test func `blanks and line ends of all kinds are found`() {
    let wide = "\u{FEFF}第 一\t条\u{3000}甲\u{A0}乙\r\n丙\u{2003}\u{200B}\u{202F}\r丁\u{2060}\n"
    expectSound(Array(wide.utf8))
  }
}
