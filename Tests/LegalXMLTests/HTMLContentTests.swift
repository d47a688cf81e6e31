import LegalXML
import Testing

/// Web pages as blocks.
struct HTMLContentTests {
  @Test(arguments: HTMLReaderTests.cases)
  func `blocks hold the lines of the page`(sample: HTMLReaderTests.Case) throws {
    let content = try HTMLReader.content(of: Array(sample.html.utf8))
    #expect(content.blocks.map(\.text) == sample.lines)
    #expect(content.blocks.allSatisfy { content.containers.indices.contains($0.container) })
  }

  @Test func `cells that reach down stay in their column`() throws {
    let content = try HTMLReader.content(
      of: Array(
        "<table><tr><th colspan=2>甲<th rowspan=3>乙<tr><td rowspan=2>丙<td>丁<tr><td>戊</table>".utf8))
    #expect(content.blocks.map(\.text) == ["甲\t乙", "丙\t丁\t", "\t戊\t"])
    #expect(content.blocks.map { $0.row?.spans } == [[2, 1], [1, 1, 1], [1, 1, 1]])
    #expect(content.blocks.map { $0.row?.rowSpans } == [[1, 3], [2, 1, 0], [0, 1, 0]])
    #expect(content.blocks.map { $0.row?.isHead } == [true, false, false])
  }

  @Test func `numbers of lists are those that browsers show`() throws {
    let html = """
      <ol start=3 reversed><li>甲<li>乙</ol><ol type=a><li value=27>丙</ol><ol type=I><li value=14>丁</ol>
      <ol style="list-style-type: cjk-ideographic"><li value=21>戊</ol>
      <ol style="list-style:none inside"><li>己</ol><ul><li>庚</ul>
      """
    let content = try HTMLReader.content(of: Array(html.utf8))
    #expect(
      content.blocks.map { $0.label ?? "" } == ["3.", "2.", "aa.", "XIV.", "二十一、", "", ""])
    #expect(content.blocks.map(\.listDepth) == [1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `a page states what it is`() throws {
    let html = """
      <!DOCTYPE html><!--enpproperty <title><![CDATA[甲]]></title><date>2020-01-02</date><keyword/>
      /enpproperty--><html><head><meta name="PubDate" content=" 2020-01-03 "><meta property="og:title"
      content="乙"><link rel="Canonical" href="https://a.cn/"><meta name=empty content=" "></head>
      <body><founder-author>丙</founder-author></body></html>
      """
    let content = try HTMLReader.content(of: Array(html.utf8))
    #expect(
      content.statements.map { "\($0.name)=\($0.value)" } == [
        "enpproperty:title=甲", "enpproperty:date=2020-01-02", "PubDate=2020-01-03", "og:title=乙",
        "canonical=https://a.cn/", "founder-author=丙",
      ])
  }

  @Test(arguments: ["甲<script", "甲<script>", "甲<!--", "甲<style a='", "甲<", "<p a=\"", "<tr><td>甲"])
  func `a page may end anywhere`(html: String) throws {
    #expect(try HTMLReader.content(of: Array(html.utf8)).blocks.count <= 1)
  }

  @Test func `tags with more attributes than any page needs are refused`() throws {
    let names = (0..<1_100).map { "a\($0)" }
    let crowds = [
      "<p>\n<p " + names.joined(separator: " ") + ">甲",
      "<p " + names.map { "\($0)=\"1\"" }.joined() + ">甲",
      names.map { "<html \($0)>" }.joined() + "甲",
    ]
    for html in crowds {
      let failure = #expect(throws: XMLFailure.self) {
        try HTMLReader.content(of: Array(html.utf8))
      }
      #expect(failure?.code == "xml-too-many-attributes")
    }
    let script =
      "<script>" + names.map { "a<b \($0) " }.joined() + "</script><!-- <p "
      + names.joined(separator: " ") + " --><p>甲 <b " + names.prefix(900).joined(separator: " ")
      + ">乙"
    #expect(try HTMLReader.content(of: Array(script.utf8)).blocks.map(\.text) == ["甲 乙"])
  }
}
