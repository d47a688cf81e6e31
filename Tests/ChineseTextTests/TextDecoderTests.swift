import TestSupport
import Testing

@testable import ChineseText

/// Bytes of documents in every encoding become the same text.
struct TextDecoderTests {
  struct Form: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let isMarked: Bool

    var testDescription: String {
      "\(encoding.rawValue) \(isMarked ? "with" : "without") byte-order mark"
    }

    // The sample is in simplified script, which Big5 has not.
    static let all = TextEncoding.allCases.filter { $0 != .big5 }.flatMap { encoding in
      [true, false].map { Form(encoding: encoding, isMarked: $0) }
    }
  }

  static let sample = """
    示例条例
    第一条　为了示范，制定本条例。“甲”《乙》（丙）——1.5％。
    第二条 本条例自2020年1月1日起施行。
    """

  static let traditional = """
    示例條例
    第一條　為了示範，制定本條例。「甲」《乙》（丙）。
    第二條　本條例自2020年1月1日起施行。
    """

  @Test(arguments: Form.all)
  func `a document decodes to the same text in every encoding`(form: Form) throws {
    let bytes = try encoded(Self.sample, form.encoding, marked: form.isMarked)
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == Self.sample)
    #expect(decoded.encoding == form.encoding)
  }

  @Test(arguments: Form.all)
  func `a document larger than 64 KB decodes whole`(form: Form) throws {
    // 𠮷 takes a surrogate pair and four GB 18030 bytes; lengths that no buffer size divides.
    let large = (0..<3_001).map { "第\($0)条　示例甲乙丙丁戊己庚辛，𠮷。" }.joined(separator: "\n")
    let bytes = try encoded(large, form.encoding, marked: form.isMarked)
    #expect(bytes.count > 1 << 16)
    let decoded = try TextDecoder.decode(bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == large)
    #expect(decoded.encoding == form.encoding)
  }

  struct KnownBytes: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let text: String
    var testDescription: String { name }
  }

  static let known = [
    KnownBytes(
      name: "GB 2312", bytes: [0xB5, 0xDA, 0xD2, 0xBB, 0xCC, 0xF5, 0xA1, 0xA3], text: "第一条。"),
    KnownBytes(
      name: "UTF-16LE", bytes: [0x2C, 0x7B, 0x00, 0x4E, 0x61, 0x67, 0x02, 0x30], text: "第一条。"),
    KnownBytes(
      name: "UTF-16BE", bytes: [0x7B, 0x2C, 0x4E, 0x00, 0x67, 0x61, 0x30, 0x02], text: "第一条。"),
    KnownBytes(
      name: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF, 0xE7, 0xAC, 0xAC], text: "第"),
    KnownBytes(
      name: "GB 18030 with mark", bytes: [0x84, 0x31, 0x95, 0x33, 0xB5, 0xDA], text: "第"),
    KnownBytes(name: "ASCII", bytes: [0x41, 0x0A, 0x42], text: "A\nB"),
  ]

  @Test(arguments: known)
  func `bytes taken from the code tables decode`(sample: KnownBytes) throws {
    let decoded = try TextDecoder.decode(sample.bytes)
    #expect(String(decoding: decoded.text, as: UTF8.self) == sample.text)
  }

  @Test func `a mark inside the text is kept`() throws {
    let bytes = Array("第一条\u{FEFF}甲".utf8)
    #expect(try TextDecoder.decode(bytes).text == bytes)
  }

  @Test func `text in traditional script is read in Big5`() throws {
    let text = "示例市夜市管理規則\n第一條　為管理夜市，特制定本規則。\n第二條　主管機關為市政府。\n第三條　本規則自發布日施行。\n"
    let decoded = try TextDecoder.decode(try encoded(text, .big5, marked: false))
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
    #expect(decoded.encoding == .big5)
  }

  @Test func `text in traditional script stays in GB 18030 where it is in that`() throws {
    let text = "示例市夜市管理規則\n第一條　為管理夜市，特制定本規則。\n第二條　主管機關為市政府。\n"
    let decoded = try TextDecoder.decode(try encoded(text, .gb18030, marked: false))
    #expect(String(decoding: decoded.text, as: UTF8.self) == text)
  }
}
