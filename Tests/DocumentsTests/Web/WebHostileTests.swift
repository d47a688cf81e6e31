import ChineseText
import TestSupport
import Testing

@testable import Documents

/// Pages that were made to do harm: each is read or refused, in time that grows with its length.
struct WebHostileTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let html: String
    var refusal: DocumentFailure?
    var testDescription: String { name }

    init(
      _ name: String, _ unit: String, head: String = "<p>甲", tail: String = "",
      length: Int = 100_000,
      refusal: DocumentFailure? = nil
    ) {
      self.name = name
      self.refusal = refusal
      html = head + String(repeating: unit, count: length / unit.utf8.count) + tail
    }
  }

  static let cases = [
    Case("open elements", "<div>", refusal: .tooLarge(.html, limit: "depth")),
    Case("open emphasis", "<b>", refusal: .tooLarge(.html, limit: "depth")),
    Case("nested lists", "<ol><li>甲", refusal: .tooLarge(.html, limit: "depth")),
    Case("nested quotations", "<blockquote>", refusal: .tooLarge(.html, limit: "depth")),
    Case(
      "nested tables",
      String(repeating: "<table><tr><td>", count: 60) + String(repeating: "</table>", count: 60)),
    Case("open paragraphs", "<p>甲"), Case("open items", "<li>甲", head: "<ol>"),
    Case("open cells", "<td>甲", head: "<table><tr>"),
    Case("open rows", "<tr><td>甲<td>乙", head: "<table>"),
    Case("cells of a thousand columns", "<td colspan=999999999>甲", head: "<table><tr>"),
    Case("cells of many rows", "<tr><td rowspan=65534>甲<td rowspan=0>乙", head: "<table>"),
    Case(
      "rows below a thousand cells", "<tr><td>甲<td>乙",
      head: "<table><tr>" + String(repeating: "<td rowspan=99999>甲", count: 1_000)),
    Case("lists with great numbers", "<ol start=99999999999999><li value=-99999999999999>甲</ol>"),
    Case("breaks", "<br>"), Case("breaks with text", "甲<br>"), Case("links", "<a href=a>甲</a>"),
    Case("links without end", "<a href=a>甲"), Case("marks of notes", "甲<a href=#a>[1]</a>"),
    Case("anchors", "<a name=a></a>"), Case("deletions", "<del>甲</del>乙"),
    Case("hidden blocks", "<div hidden>甲</div>"),
    Case("statements", "<meta name=keywords content=甲>"),
    Case("properties", "<a>", head: "<p>甲<!--enpproperty ", tail: "-->"),
    Case("comments without end", "<!--enpproperty <a>"), Case("entities", "&#12288;&nbsp;"),
    Case("ampersands", "&"),
    Case("angles", "<"), Case("end tags", "</p>甲"), Case("brackets of keys", "【发布日期】"),
    Case("keys", "来源：甲 "),
    Case("paths", "首页 > "), Case("buttons", "<div>打印</div>"),
    Case("menus", "<div class=nav><a href=a>甲</a></div>"),
    Case("text", "甲乙，"), Case("lines of code", "甲\n", head: "<pre>"), Case("null bytes", "甲\0乙"),
    Case("scripts", "<script>a<b</script>甲"),
    Case("frames", "<frame src=a>", head: "<frameset>", refusal: .text(.empty)),
    Case(
      "attributes", " a", head: "<p", tail: ">甲", refusal: .tooLarge(.html, limit: "attributes")),
    Case("tags of the root", "<html a><body b>", refusal: .tooLarge(.html, limit: "attributes")),
    Case("blanks", " ", head: "", refusal: .text(.empty)),
    Case("pictures", "<img src=a>", head: "", refusal: .text(.empty)),
  ]

  @Test(arguments: cases)
  func `a hostile page is read or refused`(sample: Case) {
    let time = ContinuousClock().measure {
      do throws(DocumentFailure) {
        let document = try WebReader.read(Array(sample.html.utf8))
        #expect(sample.refusal == nil)
        #expect(!document.text.lines.isEmpty)
      } catch {
        #expect(error == sample.refusal)
      }
    }
    #expect(time < .seconds(10), "\(sample.name): \(time)")
  }

  @Test func `any bytes are read or refused`() throws {
    var random = SplitMix64(state: 15)
    let parts = [
      "<p>", "</p>", "<br>", "<table>", "<tr>", "<td rowspan=2>", "<th colspan=3>", "</table>",
      "<ol>", "<li>", "</ol>",
      "<a href=#a>", "</a>", "<sup>", "<del>", "</del>", "<h2>", "</h2>", "<div class=nav>",
      "</div>", "<p hidden id=a>", "甲",
      "[1]", "第一条 ", "【来源】", "来源：", "\t", "\n", "　", "&nbsp;", "打印", "<ins>", "<", "&", "\0", "a b",
      "<title>", "<head>", "e\u{301}",
    ]
    for _ in 0..<500 {
      let html = (0..<30).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let document = try? WebReader.read(Array(html.utf8)) else { continue }
      _ = MarkupBlocks(document)
    }
  }
}
