import TestSupport
import Testing

@testable import LegalXML

@Suite struct PlainTapeTests {
  private static func plain(_ bytes: [UInt8]) -> XMLTape? {
    PlainTape.read(bytes, TapeTests.vocabulary, XMLLimits())
  }

  private static func full(_ bytes: [UInt8]) -> XMLTape? {
    try? TapeBuilder.read(bytes, TapeTests.vocabulary, XMLLimits())
  }

  /// All that a tape says.
  private static func dump(_ tape: XMLTape) -> [String] {
    tape.items.map { "\($0.name) \($0.attributes) \($0.start) \($0.end) \($0.length)" }
      + tape.attributes.map { "\($0.name) \($0.start) \($0.length)" }
      + [tape.string(0..<tape.bytes.count)]
  }

  @Test(arguments: [
    "<b/>", "<b></b>", "<b x='1' y=\"2\">甲<c/>乙</b>",
    "<?xml version=\"1.0\"?>\r\n<b\n x = '1' />\n",
    "<?xml version='1.0' encoding='utf-8' standalone='yes' ?><b>&lt;甲&amp;&gt;</b >",
    "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?><b> <b> </b>\n</b>",
    "<b x='a&amp;b&lt;&quot;' y='>'/>", "<a xmlns='urn:one' x='1' xml:space='preserve'/>",
    "<p:a xmlns:p='http://a.example/2006/main#' p:x='1' x='2'><a xmlns:p='urn:two'><p:a/></a><p:a/></p:a>",
    "<a xmlns='urn:one'><b xmlns=''/><a/></a>", "<a xmlns='urn:one'><q:a xmlns:q='urn:one'/></a>",
  ]) func `a plain document is read as the parser reads it`(text: String) throws {
    let tape = try #require(Self.plain(Array(text.utf8)))
    #expect(try Self.dump(tape) == Self.dump(#require(Self.full(Array(text.utf8)))))
  }

  @Test(arguments: [
    "", " ", "b", "<b", "<b>", "<b></c>", "<b></b", "<b/><b/>", "<b/>x", "</b>", "< b/>", "<b x/>",
    "<b x=1/>",
    "<b x='1'y='2'/>", "<b x='1' x='2'/>", "<b x='<'/>", "<b x='\n'/>", "<b>&x;</b>",
    "<b>&#65;</b>", "<b>]]></b>",
    "<b>\r</b>", "<b>\u{1}</b>", "<b>\u{FFFF}</b>", "<b x='\u{FFFE}'/>", "<b><!-- --></b>",
    "<b><![CDATA[]]></b>",
    "<?p?><b/>", "<!DOCTYPE b><b/>", "<p:b/>", "<b p:x=''/>", "<b xmlns:p=''/>",
    "<b xmlns:xml='urn:x'/>",
    "<b xmlns:p='a b'/>", "<b xmlns:p='urn:x' xmlns:p='urn:y'/>",
    "<b xmlns:p='urn:x' xmlns:q='urn:x' p:a='' q:a=''/>",
    "<甲/>", "<:b/>", "<b:/>", "<a:b:c/>", "<1/>", "<?xml version='1.1'?><b/>",
    "<?xml version='1.0' encoding='GB18030'?><b/>", "<?xml encoding='UTF-8'?><b/>",
    "<b xmlns='http://www.w3.org/2000/xmlns/'/>",
  ]) func `what is rare or wrong is left to the parser`(text: String) {
    #expect(Self.plain(Array(text.utf8)) == nil)
  }

  @Test func `limits are left to the parser, which says which one`() {
    let deep = String(repeating: "<b>", count: 201) + String(repeating: "</b>", count: 201)
    let crowd = "<b " + (0..<101).map { "a\($0)='' " }.joined() + "/>"
    #expect(Self.plain(Array(deep.utf8)) == nil)
    #expect(Self.plain(Array(crowd.utf8)) == nil)
    #expect(Self.plain([0x3C, 0x62, 0x3E, 0xFF]) == nil)
  }

  @Test func `of documents changed at random it takes none that the parser reads otherwise`() {
    let seeds = [
      "<?xml version='1.0' encoding='UTF-8'?><p:a xmlns:p='urn:one' xmlns='urn:two'>甲<a x='1' p:x='2'>乙</a></p:a>",
      "<b x='1'><b>&lt;丙&amp;</b>\n<a xmlns='urn:one' xml:space='preserve'> </a><b/></b>",
      "<q:a xmlns:q='http://a.example/b'><q:a xmlns:q='urn:two'/><q:a q:x='' x=''/></q:a>",
    ].map { Array($0.utf8) }
    let pieces = [
      "<", ">", "/", "</", "/>", "'", "\"", "=", " ", "&", "&amp;", "&#38;", ";", "]]>",
      "xmlns:p='urn:two'", "xmlns='",
      "p:", "q:", ":", "x='1'", "<b>", "</b>", "<a/>", "<!--", "-->", "<?", "?>", "xml", "\u{FFFE}",
      "\u{0}", "\r", "\t",
      "甲", "urn:", "http://", "#", "%", "version='1.0'", "encoding='UTF-8'",
    ].map { Array($0.utf8) }
    var random = SplitMix64(state: 11)
    var taken = 0
    for _ in 0..<20_000 {
      var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
      for _ in 0...Int.random(in: 0...2, using: &random) {
        let start = Int.random(in: 0..<max(1, bytes.count), using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...6, using: &random))
        bytes.replaceSubrange(
          min(start, bytes.count)..<max(start, end),
          with: pieces.randomElement(using: &random) ?? [])
      }
      guard let tape = Self.plain(bytes) else { continue }
      taken += 1
      let other = Self.full(bytes)
      let isSame = other.map { Self.dump(tape) == Self.dump($0) } ?? false
      #expect(isSame, "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
    }
    #expect(taken > 300)
  }
}
