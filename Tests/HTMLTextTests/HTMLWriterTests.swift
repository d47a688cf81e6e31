import HTMLText
import LegalXML
import TestSupport
import Testing

/// What the writer does with texts that look like markup.
struct HTMLWriterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let escaped: String
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ escaped: String) {
      self.text = text
      self.escaped = escaped
    }
  }

  static let cases = [
    Case("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    Case("\"a\" & 'b'", "&quot;a&quot; &amp; &#39;b&#39;"),
    Case("]]>", "]]&gt;"),
    Case("<!-- --><![CDATA[", "&lt;!-- --&gt;&lt;![CDATA["),
    Case("&amp;&#60;", "&amp;amp;&amp;#60;"),
    Case("甲\t乙\n丙", "甲\t乙\n丙"),
    Case("\u{0}\u{1}\u{B}\u{C}\u{D}\u{1F}\u{7F}", String(repeating: "\u{FFFD}", count: 7)),
    Case("\u{80}\u{85}\u{9F}甲\u{A0}\u{E9}", "\u{FFFD}\u{FFFD}\u{FFFD}甲\u{A0}\u{E9}"),
    Case("\u{200F}\u{202E}甲\u{2028}", "\u{200F}\u{202E}甲\u{2028}"),
    Case("👩‍⚖️𠮷e\u{301}", "👩‍⚖️𠮷e\u{301}"),
    Case("", ""),
  ]

  @Test(arguments: cases)
  func `a text is escaped, in an element as in an attribute`(sample: Case) {
    var html = HTMLWriter()
    html.element("p", [HTMLAttribute("title", sample.text)], text: sample.text)
    #expect(html.text == "<p title=\"\(sample.escaped)\">\(sample.escaped)</p>")
  }

  @Test func `elements close whatever they hold, and void ones have no end`() {
    var html = HTMLWriter()
    html.documentType()
    html.element("div", [.id("a"), .class("b"), .lang("zh-Hans"), HTMLAttribute("hidden", nil)]) {
      $0.void("br")
      $0.breakLine()
      $0.element("style") { $0.constant("a > b { }") }
      $0.element("i", text: "")
    }
    #expect(
      html.text
        == "<!DOCTYPE html>\n<div id=\"a\" class=\"b\" lang=\"zh-Hans\" hidden><br>\n<style>a > b { }</style><i></i></div>"
    )
  }

  @Test(arguments: 1...20)
  func `any text is what a reader of the page sees`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let pieces = [
      "<", ">", "&", "\"", "'", "甲", "a", "]]>", "<p>", "</p>", "<!--", "-->", "&lt;", "&#x41;",
      "\u{202E}",
      "script", "/", "=", "javascript:", "𠮷", "‘", "\u{1}",
    ]
    for _ in 0..<50 {
      var text = "甲"
      for _ in 0..<12 { text += pieces.randomElement(using: &random) ?? "" }
      var html = HTMLWriter()
      html.element("p", [HTMLAttribute("title", text)], text: text)
      let page = try HTMLReader.read(html.bytes)
      #expect(page.lines == [text.replacing("\u{1}", with: "\u{FFFD}")], "\(text.debugDescription)")
    }
  }
}
