import Testing

@testable import Documents

/// Numbers of lists, as word processors show them.
@Suite struct OpenListTests {
  private static func level(_ number: Int, _ attributes: String, _ follow: String = "listtab")
    -> String
  {
    """
    <text:list-level-style-number text:level="\(number)" \(attributes)><style:list-level-properties>\
    <style:list-level-label-alignment text:label-followed-by="\(follow)"/></style:list-level-properties>\
    </text:list-level-style-number>
    """
  }

  private static let automatic = """
    <text:list-style style:name="L">\
    \(level(1, "style:num-format=\"一, 二, 三, ...\" style:num-prefix=\"第\" style:num-suffix=\"条\""))\
    \(level(2, "style:num-format=\"一, 二, 三, ...\" style:num-prefix=\"（\" style:num-suffix=\"）\"", "nothing"))\
    \(level(3, "style:num-format=\"1\" style:num-suffix=\".\" text:display-levels=\"2\" text:start-value=\"3\""))\
    </text:list-style>
    """

  private static func item(_ text: String, _ attributes: String = "") -> String {
    "<text:list-item \(attributes)><text:p>\(text)</text:p></text:list-item>"
  }

  private static func list(_ items: String, _ attributes: String = "") -> String {
    "<text:list text:style-name=\"L\" \(attributes)>\(items)</text:list>"
  }

  private func lines(_ text: String) throws -> [String] {
    try OpenDocumentSample.lines(of: text, automatic: Self.automatic)
  }

  @Test func `levels count on their own and begin again below a new item`() throws {
    let inner = "<text:list>" + Self.item("乙") + Self.item("丙") + "</text:list>"
    let text = Self.list(
      "<text:list-item><text:p>甲</text:p>\(inner)<text:p>丁</text:p></text:list-item>"
        + "<text:list-item><text:p>戊</text:p>\(inner)</text:list-item>")
    #expect(
      try lines(text)
        == ["第一条|　甲", "（一）|乙", "（二）|丙", "丁", "第二条|　戊", "（一）|乙", "（二）|丙"])
  }

  @Test func `a third level shows the second and begins where it says`() throws {
    let third = "<text:list>" + Self.item("丙") + Self.item("丁") + "</text:list>"
    let second =
      "<text:list><text:list-item><text:p>乙</text:p>\(third)</text:list-item></text:list>"
    let text = Self.list("<text:list-item><text:p>甲</text:p>\(second)</text:list-item>")
    #expect(try lines(text) == ["第一条|　甲", "（一）|乙", "一.3.|　丙", "一.4.|　丁"])
  }

  @Test func `a list begins anew, continues, or sets its number`() throws {
    let text =
      Self.list(Self.item("甲") + Self.item("乙"), "xml:id=\"a\"") + "<text:p>中</text:p>"
      + Self.list(Self.item("丙")) + Self.list(Self.item("丁"), "text:continue-numbering=\"true\"")
      + Self.list(Self.item("戊"), "text:continue-list=\"a\"")
      + Self.list(Self.item("己", "text:start-value=\"9\"") + Self.item("庚"))
    #expect(
      try lines(text) == [
        "第一条|　甲", "第二条|　乙", "中", "第一条|　丙", "第二条|　丁", "第三条|　戊", "第九条|　己", "第十条|　庚",
      ])
  }

  @Test func `list headers, bullets and items without text of their own have no number`() throws {
    let bullet = """
      <text:list-style style:name="B"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/>
      </text:list-style>
      """
    let text =
      Self.list(
        "<text:list-header><text:p>头</text:p></text:list-header>"
          + "<text:list-item><text:list>\(Self.item("甲"))</text:list></text:list-item>"
          + Self.item("乙"))
      + "<text:list text:style-name=\"B\">\(Self.item("丙"))</text:list>"
    let lines = try OpenDocumentSample.lines(of: text, automatic: Self.automatic + bullet)
    #expect(lines == ["头", "（一）|甲", "第一条|　乙", "丙"])
  }

  @Test func `a pattern of the label comes before prefix and suffix`() throws {
    let styles = """
      <text:list-style style:name="P"><text:list-level-style-number text:level="1" style:num-format="1" \
      loext:num-list-format="第%1%款" style:num-prefix="x"/></text:list-style>
      """
    let text = "<text:list text:style-name=\"P\">\(Self.item("甲"))</text:list>"
    #expect(try OpenDocumentSample.lines(of: text, automatic: styles) == ["第1款|　甲"])
  }

  @Test func `headings are numbered by the outline, or by the list of their style`() throws {
    let styles = """
      <text:outline-style style:name="Outline"><text:outline-level-style text:level="1" \
      style:num-format="一, 二, 三, ..." style:num-prefix="第" style:num-suffix="章"/>\
      <text:outline-level-style text:level="2" style:num-format="一, 二, 三, ..." style:num-prefix="第" \
      style:num-suffix="节"/></text:outline-style>
      <style:style style:name="None" style:family="paragraph" style:list-style-name=""/>
      <style:style style:name="Own" style:family="paragraph" style:list-style-name="L"/>
      <style:style style:name="Child" style:family="paragraph" style:parent-style-name="Own"/>
      """
    func heading(_ text: String, _ level: Int, _ attributes: String = "") -> String {
      "<text:h text:outline-level=\"\(level)\" \(attributes)>\(text)</text:h>"
    }
    let text =
      heading("总则", 1) + heading("一般", 2) + heading("职责", 1) + heading("一般", 2)
      + heading("附", 1, "text:is-list-header=\"true\"")
      + heading("无", 1, "text:style-name=\"None\"") + heading("甲", 3, "text:style-name=\"Child\"")
    let lines = try OpenDocumentSample.lines(
      of: text, styles: styles, automatic: Self.automatic)
    #expect(
      lines == [
        "# 第一章|　总则", "## 第一节|　一般", "# 第二章|　职责", "## 第一节|　一般", "# 附", "# 无",
        "### 一.3.|　甲",
      ])
  }

  @Test func `numbered paragraphs belong to the list that they name`() throws {
    func paragraph(_ text: String, _ level: Int) -> String {
      "<text:numbered-paragraph text:list-id=\"x\" text:style-name=\"L\" text:level=\"\(level)\"><text:p>\(text)</text:p></text:numbered-paragraph>"
    }
    let text = paragraph("甲", 1) + "<text:p>中</text:p>" + paragraph("乙", 2) + paragraph("丙", 1)
    #expect(try lines(text) == ["第一条|　甲", "中", "（一）|乙", "第二条|　丙"])
  }

  @Test(arguments: [
    ("1", 11, "11"), ("a", 27, "aa"), ("A", 53, "BA"), ("i", 9, "ix"), ("I", 40, "XL"),
    ("一, 二, 三, ...", 101, "一百零一"), ("一", 10, "十"), ("甲, 乙, 丙, ...", 10, "癸"), ("甲", 11, "11"),
    ("子", 12, "亥"), ("①, ②, ③, ...", 21, "㉑"), ("①", 50, "㊿"), ("①", 51, "51"), ("１", 12, "１２"),
    ("壹, 贰, 叁, ...", 111, "壹佰壹拾壹"), ("壹, 貳, 參, ...", 12, "壹拾貳"), ("?", 3, "3"), ("1", 0, "0"),
    (
      "i", 1_000_000,
      "mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmcmxcix"
    ),
  ])
  func `each format prints its numbers`(format: String, number: Int, text: String) {
    var level = OpenListLevel()
    level.format = format
    #expect(OpenNumber.text(number, level) == text)
  }

  @Test func `letters may be repeated instead of counted on`() {
    var level = OpenListLevel()
    level.format = "a"
    level.isLetterSync = true
    #expect(OpenNumber.text(28, level) == "bb")
  }
}
