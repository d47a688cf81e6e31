import LegalXML
import Testing

/// The writer: exact bytes, and refusals of what would not be well-formed.
struct WriterTests {
  private func write(_ body: (inout XMLWriter) -> Void) throws(XMLFailure) -> String {
    var writer = XMLWriter()
    body(&writer)
    return String(decoding: try writer.finish(), as: UTF8.self)
  }

  private func failure(_ body: (inout XMLWriter) -> Void) -> XMLFailure? {
    do throws(XMLFailure) {
      _ = try write(body)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a document is written byte by byte as asked`() throws {
    let text = try write { writer in
      writer.breakLine()
      writer.element("act") { act in
        act.namespace("urn:akn")
        act.namespace("urn:two", prefix: "t")
        act.attribute("name", "条例")
        act.attribute("missing", nil)
        act.breakLine()
        act.element("p") { p in
          p.element("ref") {
            $0.attribute("href", "#art_1")
            $0.text("第一条")
          }
          p.text("和")
          p.element("t:b") { $0.text("第二条") }
        }
        act.breakLine()
        act.element("empty")
        act.breakLine()
      }
    }
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>

        <act xmlns="urn:akn" xmlns:t="urn:two" name="条例">
        <p><ref href="#art_1">第一条</ref>和<t:b>第二条</t:b></p>
        <empty/>
        </act>

        """)
  }

  struct Escape: Sendable, CustomTestStringConvertible {
    let raw: String
    let text: String
    let attribute: String
    var testDescription: String { raw.debugDescription }
  }

  static let escapes = [
    Escape(raw: "<&>", text: "&lt;&amp;&gt;", attribute: "&lt;&amp;&gt;"),
    Escape(raw: "\"'", text: "&quot;'", attribute: "&quot;'"),
    Escape(raw: "]]>", text: "]]&gt;", attribute: "]]&gt;"),
    Escape(raw: "a\nb", text: "a\nb", attribute: "a&#10;b"),
    Escape(raw: "a\tb", text: "a\tb", attribute: "a&#9;b"),
    Escape(raw: "a\rb", text: "a&#13;b", attribute: "a&#13;b"),
    Escape(
      raw: "𠮷\u{3000}\u{85}\u{2028}é", text: "𠮷\u{3000}\u{85}\u{2028}é",
      attribute: "𠮷\u{3000}\u{85}\u{2028}é"),
    Escape(raw: "  ", text: "  ", attribute: "  "),
    Escape(
      raw: "\u{FFFD}\u{E000}\u{10FFFF}", text: "\u{FFFD}\u{E000}\u{10FFFF}",
      attribute: "\u{FFFD}\u{E000}\u{10FFFF}"),
  ]

  @Test(arguments: escapes)
  func `what has a meaning in XML is escaped and read back`(sample: Escape) throws {
    let text = try write {
      $0.element("a") {
        $0.attribute("b", sample.raw)
        $0.text(sample.raw)
      }
    }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    #expect(text == head + "<a b=\"\(sample.attribute)\">\(sample.text)</a>\n")
    let root = try XMLDocument(bytes: Array(text.utf8)).root()
    #expect(root["b"].map { Array($0.utf8) } == Array(sample.raw.utf8))
    #expect(Array(root.text.utf8) == Array(sample.raw.utf8))
  }

  @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func `a character that XML cannot hold is refused everywhere`(value: UInt32) throws {
    let bad = "甲\(Character(try #require(Unicode.Scalar(value))))乙"
    let expected = XMLFailure.character(scalar: value, element: "a")
    #expect(failure { $0.element("a") { $0.text(bad) } } == expected)
    #expect(failure { $0.element("a") { $0.attribute("b", bad) } } == expected)
    #expect(failure { $0.element("a\(bad)") } == .name("a\(bad)"))
  }

  @Test(arguments: [0x00, 0x01, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func `a character that XML cannot hold is replaced and counted where asked`(
    value: UInt32
  ) throws {
    let bad = "甲\(Character(try #require(Unicode.Scalar(value))))乙\u{FFFD}"
    var writer = XMLWriter(.replaced)
    writer.element("a") { xml in
      xml.attribute("b", bad)
      xml.text(bad)
      xml.text(utf8: 3..<bad.utf8.count, of: Array(bad.utf8))
    }
    #expect(writer.replaced == 2)
    let root = try XMLDocument(bytes: writer.finish()).root()
    #expect(root["b"] == "甲\u{FFFD}乙\u{FFFD}")
    #expect(root.text == "甲\u{FFFD}乙\u{FFFD}\u{FFFD}乙\u{FFFD}")
  }

  @Test(arguments: escapes)
  func `bytes and values in two pieces are written like strings`(sample: Escape) throws {
    let bytes = Array("甲\(sample.raw)".utf8)
    let pieces = try write { writer in
      writer.element("a") { xml in
        xml.attribute("b", "甲", sample.raw)
        xml.text(utf8: 3..<bytes.count, of: bytes)
      }
    }
    let whole = try write { writer in
      writer.element("a") { xml in
        xml.attribute("b", "甲" + sample.raw)
        xml.text(sample.raw)
      }
    }
    #expect(pieces == whole)
  }

  struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let failure: XMLFailure
    let body: @Sendable (inout XMLWriter) -> Void
    var testDescription: String { name }

    init(
      _ name: String, _ failure: XMLFailure, _ body: @escaping @Sendable (inout XMLWriter) -> Void
    ) {
      self.name = name
      self.failure = failure
      self.body = body
    }
  }

  static let refusals = [
    Refusal("no root", .root) { _ in },
    Refusal("two roots", .root) {
      $0.element("a")
      $0.element("b")
    },
    Refusal("text outside the root", .root) { $0.text("甲") },
    Refusal("an attribute outside the root", .attributeOutsideTag(name: "b")) {
      $0.attribute("b", "")
    },
    Refusal("an attribute after text", .attributeOutsideTag(name: "b")) {
      $0.element("a") {
        $0.text("甲")
        $0.attribute("b", "")
      }
    },
    Refusal("an attribute after an element", .attributeOutsideTag(name: "b")) {
      $0.element("a") {
        $0.element("c")
        $0.attribute("b", "")
      }
    },
    Refusal("an attribute twice", .duplicateAttribute(name: "b", element: "a")) {
      $0.element("a") {
        $0.attribute("b", "1")
        $0.attribute("b", "2")
      }
    },
    Refusal("a namespace twice", .duplicateAttribute(name: "xmlns", element: "a")) {
      $0.element("a") {
        $0.namespace("urn:1")
        $0.namespace("urn:2")
      }
    },
    Refusal("an empty name", .name("")) { $0.element("") },
    Refusal("a name with a blank", .name("a b")) { $0.element("a b") },
    Refusal("a name with a tag", .name("a><b")) { $0.element("a><b") },
    Refusal("a name with two colons", .name("a:b:c")) { $0.element("a:b:c") },
    Refusal("an attribute with a digit first", .name("1")) {
      $0.element("a") { $0.attribute("1", "") }
    },
    Refusal("a prefix that nobody declares", .undeclaredPrefix(name: "t:a")) { $0.element("t:a") },
    Refusal("an attribute's prefix", .undeclaredPrefix(name: "t:b")) {
      $0.element("a") { $0.attribute("t:b", "") }
    },
    Refusal("a prefix outside its element", .undeclaredPrefix(name: "t:c")) {
      $0.element("a") {
        $0.element("b") { $0.namespace("urn:t", prefix: "t") }
        $0.element("t:c")
      }
    },
    Refusal("an empty namespace for a prefix", .undeclaredPrefix(name: "xmlns:t")) {
      $0.element("a") { $0.namespace("", prefix: "t") }
    },
    Refusal("a line break after text", .breakInMixedContent(element: "p")) {
      $0.element("p") {
        $0.text("甲")
        $0.breakLine()
      }
    },
    Refusal("text after a line break", .breakInMixedContent(element: "p")) {
      $0.element("p") {
        $0.breakLine()
        $0.text("甲")
      }
    },
    Refusal("a line break after text and an element", .breakInMixedContent(element: "p")) {
      $0.element("p") {
        $0.text("甲")
        $0.element("b")
        $0.breakLine()
      }
    },
  ]

  @Test(arguments: refusals)
  func `what would not be well-formed is refused`(sample: Refusal) {
    #expect(failure(sample.body) == sample.failure)
  }

  @Test func `the first failure is thrown`() {
    let failure = failure { writer in
      writer.element("a") {
        $0.text("\u{B}")
        $0.attribute("b", "1")
        $0.element("1")
      }
      writer.element("b")
    }
    #expect(failure == .character(scalar: 0x0B, element: "a"))
  }

  @Test func `the prefix xml needs no declaration`() throws {
    let text = try write { $0.element("a") { $0.attribute("xml:lang", "zh") } }
    #expect(text.hasSuffix("<a xml:lang=\"zh\"/>\n"))
  }

  @Test func `a writer that is given up leaks nothing`() {
    var writer = XMLWriter()
    writer.element("a") { $0.text("甲") }
  }
}
