import LegalXML
import TestSupport
import Testing

/// Documents made to harm: each ends in a clear failure, and nothing is fetched or expanded.
struct HostileDocumentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let code: String
    let line: Int?
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ code: String, line: Int?) {
      self.init(name, Array(text.utf8), code, line: line)
    }

    init(_ name: String, _ bytes: [UInt8], _ code: String, line: Int?) {
      self.name = name
      self.bytes = bytes
      self.code = code
      self.line = line
    }
  }

  static let bomb =
    "<!DOCTYPE a [\n<!ENTITY b0 '甲'>\n"
    + (1...20).map { "<!ENTITY b\($0) '&b\($0 - 1);&b\($0 - 1);&b\($0 - 1);'>\n" }.joined()
    + "]>\n<a c='&b20;'>&b20;</a>"

  static let cases = [
    Case("an entity bomb", bomb, "xml-document-type", line: 1),
    Case(
      "an external entity", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "xml-document-type", line: 1),
    Case(
      "an external parameter entity",
      "<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x.dtd'> %x;]><a/>",
      "xml-document-type", line: 1),
    Case(
      "a document type of the network", "\n<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>\n<a/>",
      "xml-document-type", line: 2),
    Case("an empty document type", "<!DOCTYPE a>\n<a/>", "xml-document-type", line: 1),
    Case("an unknown entity", "<a>\n&x;</a>", "xml-malformed", line: 2),
    Case("no bytes", "", "xml-empty", line: nil),
    Case("blanks only", " \r\n\t", "xml-empty", line: nil),
    Case("no element", "甲", "xml-malformed", line: 1),
    Case("a truncated tag", "<a>\n<b", "xml-malformed", line: 2),
    Case("a truncated text", "<a>\n甲", "xml-malformed", line: 2),
    Case("a truncated character", Array("<a>甲".utf8.dropLast()), "xml-encoding", line: 1),
    Case("tags that cross", "<a>\n<b></a></b>", "xml-malformed", line: 2),
    Case("two attributes of one name", "<a b='1' b='2'/>", "xml-malformed", line: 1),
    Case("two roots", "<a/>\n<b/>", "xml-malformed", line: 2),
    Case("an undeclared prefix", "<a>\n<t:b/></a>", "xml-malformed", line: 2),
    Case("GBK that claims to be UTF-8", "<a>\n".utf8 + [0xB5, 0xDA], "xml-encoding", line: 2),
    Case(
      "an unknown encoding", "<?xml version='1.0' encoding='klingon'?><a/>", "xml-encoding",
      line: 1),
    Case(
      "bytes that are not GB 18030",
      "<?xml version='1.0' encoding='GB18030'?><a>".utf8 + [0xFF, 0xFF], "xml-encoding", line: nil),
    Case(
      "GBK in a long document",
      (String(repeating: "<!-- -->\n", count: 9_999) + "<a>").utf8
        + [0xB5, 0xDA] + "</a>".utf8, "xml-encoding", line: 10_000),
    Case(
      "half of UTF-16",
      Array(
        "\u{FEFF}<a>甲".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
          .dropLast()), "xml-malformed", line: 1),
    Case("the character U+0000", "<a>\n\0</a>", "xml-malformed", line: 2),
    Case("the character U+000B", "<a>\u{B}</a>", "xml-malformed", line: 1),
    Case("a reference to U+000B", "<a>&#11;</a>", "xml-malformed", line: 1),
    Case("a reference to a surrogate", "<a>&#xD800;</a>", "xml-malformed", line: 1),
    Case("the character U+FFFE", "<a>\u{FFFE}</a>", "xml-malformed", line: 1),
    Case(
      "201 nested elements",
      String(repeating: "<a>", count: 201)
        + String(repeating: "</a>", count: 201), "xml-too-deep", line: 1),
    Case(
      "100,000 nested elements",
      String(repeating: "<a>\n", count: 100_000)
        + String(repeating: "</a>", count: 100_000), "xml-too-deep", line: 201),
    Case(
      "a text of 11 MB", "<a>" + String(repeating: "0123456789", count: 1_100_000) + "</a>",
      "xml-text-too-long", line: 1),
    Case(
      "an attribute of 11 MB", "<a b='" + String(repeating: "0123456789", count: 1_100_000) + "'/>",
      "xml-malformed", line: 1),
    Case(
      "a comment of 11 MB",
      "<a><!--" + String(repeating: "0123456789", count: 1_100_000)
        + "--></a>", "xml-text-too-long", line: 1),
  ]

  @Test(arguments: cases)
  func `a hostile document is refused`(sample: Case) throws {
    let failure = failure(sample.bytes)
    #expect(failure?.code == sample.code, "\(String(describing: failure))")
    #expect(failure?.line == sample.line, "\(String(describing: failure))")
  }

  @Test func `200 nested elements are read`() throws {
    let text = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    var element = try XMLDocument(bytes: Array(text.utf8)).root()
    var depth = 1
    while let inner = element.elements.first {
      element = inner
      depth += 1
    }
    #expect(depth == 200)
  }

  @Test func `a text of 200 MB is refused by size, and by its length where the size is allowed`() {
    let bytes = "<a>".utf8 + [UInt8](repeating: 0x61, count: 200_000_000) + "</a>".utf8
    #expect(failure(bytes) == .tooLarge(limit: 64 << 20))
    let limits = XMLLimits(bytes: 400_000_000)
    #expect(failure(bytes, limits: limits) == .textTooLong(limit: 10_000_000, line: 1))
  }

  @Test func `the length of a text is counted between the tags around it`() {
    let limits = XMLLimits(text: 6)
    #expect(failure(Array("<a>12<b>123456</b>123456<c/>123456</a>".utf8), limits: limits) == nil)
    for text in ["1234567", "123&lt;567", "12\n45\n7", "       "] {
      #expect(
        failure(Array("<a><b/>\(text)</a>".utf8), limits: limits)?.code == "xml-text-too-long")
    }
  }

  @Test func `the number of elements and attributes is limited`() {
    let text = "<a>\n" + String(repeating: "<b c='1'/>\n", count: 50) + "</a>"
    #expect(failure(Array(text.utf8), limits: XMLLimits(nodes: 101)) == nil)
    #expect(
      failure(Array(text.utf8), limits: XMLLimits(nodes: 100))
        == .tooManyNodes(limit: 100, line: 51))
  }

  @Test func `no damage to a document crashes the reader`() throws {
    let text = Array(
      "<?xml version='1.0'?><a x='1&amp;2'><b>甲&#20057;</b><!-- c --><![CDATA[d]]></a>".utf8)
    var random = SplitMix64(state: 7)
    for _ in 0..<20_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        default: bytes.insert(text.randomElement(using: &random) ?? 0x3C, at: place)
        }
      }
      if let failure = failure(bytes) { #expect(!failure.message.english.isEmpty) }
    }
  }

  private func failure(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> XMLFailure? {
    do throws(XMLFailure) {
      _ = try XMLDocument(bytes: bytes, limits: limits).root()
      return nil
    } catch {
      return error
    }
  }
}
