import ChineseText
import Foundation
import Testing

/// Documents are kept in Unicode Normalization Form C.
struct CanonicalCompositionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let composed: String
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "a letter with an accent", text: "e\u{301}", composed: "\u{E9}"),
    Case(name: "a compatibility ideograph", text: "\u{F900}", composed: "\u{8C48}"),
    Case(name: "the last compatibility ideograph", text: "\u{FAD9}", composed: "\u{9F8E}"),
    Case(name: "conjoining jamo", text: "\u{1112}\u{1161}\u{11AB}", composed: "\u{D55C}"),
    Case(name: "the ohm sign", text: "\u{2126}", composed: "\u{3A9}"),
    Case(name: "angle brackets for technical use", text: "\u{2329}甲\u{232A}", composed: "〈甲〉"),
    Case(
      name: "a supplementary compatibility ideograph", text: "\u{2F800}", composed: "\u{4E3D}"),
  ]

  @Test(arguments: cases)
  func `decomposed text is composed`(sample: Case) throws {
    let source = try SourceText("第一条　" + sample.text)
    #expect(source.bytes == Array(("第一条　" + sample.composed).utf8))
    #expect(source.wasNormalized)
  }

  @Test func `a kana with a separate voicing mark is composed`() throws {
    let bytes = try SourceText("か\u{3099}").bytes
    #expect(bytes == Array("\u{304C}".utf8))
  }

  /// Foundation's normaliser is the second opinion.
  @Test func `every scalar comes out as Foundation composes it`() throws {
    var wrong: [String] = []
    for number in UInt32(0x21)...0x2FFFF {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let text = "甲" + String(scalar)
      let expected = Array(text.precomposedStringWithCanonicalMapping.utf8)
      if try SourceText(text).bytes != expected { wrong.append(String(number, radix: 16)) }
    }
    #expect(wrong == [])
  }
}
