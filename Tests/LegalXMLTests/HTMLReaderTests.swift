import LegalXML
import Testing

/// Web pages as lines of text.
struct HTMLReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let html: String
    let lines: [String]
    var testDescription: String { name }

    init(_ name: String, _ html: String, _ lines: [String]) {
      self.name = name
      self.html = html
      self.lines = lines
    }
  }

  static let cases = [
    Case("blocks", "<h1>条例</h1><div>甲<p>乙</p>丙</div>", ["条例", "甲", "乙", "丙"]),
    Case("inline elements", "<p><b>第一条</b>　<span>为<i>了</i></span></p>", ["第一条　为了"]),
    Case("br", "<p>甲<br>乙<br/>丙</p>", ["甲", "乙", "丙"]),
    Case("open paragraphs", "<p>甲<p>乙<li>丙", ["甲", "乙", "丙"]),
    Case("crossing tags", "<b><p>甲</b>乙</p>", ["甲乙"]),
    Case("entities", "<p>&lt;甲&gt;&amp;&ldquo;乙&rdquo;&#31532;&#x4E00;&mdash;</p>", ["<甲>&“乙”第一—"]),
    Case("no-break spaces", "<p>&nbsp;&nbsp;&nbsp;第一条&nbsp;&nbsp;为了&nbsp;</p>", ["第一条 为了"]),
    Case("ideographic spaces", "<p>　　第一条　为了</p>", ["　　第一条　为了"]),
    Case("a source line within a sentence", "<p>为了加强\n    监督</p>", ["为了加强监督"]),
    Case("a source line between words", "<p>annual\n  report</p>", ["annual report"]),
    Case("blanks", "<p>a  b\t c</p>", ["a b c"]),
    Case("script and style", "<style>p{}</style><script>if (a<b) '</p>'</script><p>甲</p>", ["甲"]),
    Case("a comment", "<p>甲<!-- 乙 -->丙</p>", ["甲丙"]),
    Case("preformatted text", "<pre>甲\n乙\r\n\n丙</pre>", ["甲", "乙", "丙"]),
    Case("empty blocks", "<p></p><p>&nbsp;</p><p>　</p><div>甲</div>", ["甲"]),
    Case("no tags", "甲乙", ["甲乙"]),
    Case(
      "a table",
      "<table><tr><th>序号</th><th>职务</th></tr><tr><td>1</td><td><p>书记</p></td></tr></table>",
      ["序号\t职务", "1\t书记"]),
    Case("empty cells", "<table><tr><td></td><td>甲<td></td></tr></table>", ["\t甲\t"]),
    Case(
      "blocks in cells", "<table><tr><td><p>甲</p><p>乙</p></td><td>丙<br>丁</td></tr></table>",
      ["甲 乙\t丙 丁"]),
    Case("a table of one cell", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", ["甲", "乙"]),
    Case(
      "a table for layout",
      "<table><tr><td>首页</td><td><table><tr><td>1</td><td>甲</td></tr></table><p>乙</p></td></tr></table>",
      ["首页", "1\t甲", "乙"]),
    Case(
      "a column of many paragraphs",
      "<table><tr><td>首页</td><td>" + String(repeating: "<p>甲</p>", count: 9) + "</td></tr></table>",
      ["首页"] + Array(repeating: "甲", count: 9)),
    Case("a control character", "<p>甲\u{B}乙\0丙</p>", ["甲乙丙"]),
    Case(
      "a document type with entities",
      "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>甲&x;</p>", ["]>", "甲&x;"]),
    Case("image only", "<img src='http://127.0.0.1:9/a.png' alt='甲'>", []),
  ]

  @Test(arguments: cases)
  func `a page is read as lines`(sample: Case) throws {
    #expect(try HTMLReader.read(Array(sample.html.utf8)).lines == sample.lines)
  }

  @Test func `the title is apart`() throws {
    let page = try HTMLReader.read(
      Array("<html><head><title>\n 条例 - 网站 \n</title></head><body>甲</body></html>".utf8))
    #expect(page == HTMLPage(title: "条例 - 网站", lines: ["甲"]))
  }

  @Test func `pages that ask too much are refused`() {
    #expect(failure("") == .empty)
    #expect(failure(" \n\u{3000}") == .empty)
    #expect(failure(String(repeating: "<div>", count: 100_000)) == .tooDeep(limit: 256, line: 1))
    #expect(
      failure(String(repeating: "甲", count: 4_000_000))
        == .textTooLong(limit: 10_000_000, line: nil))
    #expect(failure("<p>甲</p>", limits: XMLLimits(bytes: 5)) == .tooLarge(limit: 5))
  }

  @Test func `many errors cost no more than few`() throws {
    let page = try HTMLReader.read(Array(String(repeating: "</x>甲&#0;", count: 100_000).utf8))
    #expect(page.lines.joined().unicodeScalars.count { $0 == "甲" } == 100_000)
  }

  private func failure(_ html: String, limits: XMLLimits = XMLLimits()) -> XMLFailure? {
    do throws(XMLFailure) {
      _ = try HTMLReader.read(Array(html.utf8), limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
