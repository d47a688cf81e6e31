import ChineseText
import Findings
import Testing

@testable import Documents

/// What belongs to a site and not to its document.
struct WebFurnitureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let html: String
    /// What is left as running text.
    let running: [String]
    var testDescription: String { name }

    init(_ name: String, _ html: String, _ running: [String]) {
      self.name = name
      self.html = html
      self.running = running
    }
  }

  private static let law = ["测试条例", "第一条 甲。", "第二条 乙。"]
  private static let text = "<h1>测试条例</h1><p>第一条 甲。</p><p>第二条 乙。</p>"

  static let cases = [
    Case("a menu", "<div class='nav'>首页 法规</div>" + text, law),
    Case(
      "elements of menus", "<nav>甲</nav>" + text + "<footer><p>丙</p></footer><aside>丁</aside>", law),
    Case("a row of links", "<div><a href=a>首页</a> <a href=b>法规</a></div>" + text, law),
    Case(
      "a list of links",
      text + "<ul><li><a href=a>甲甲甲</a><li><a href=b>乙乙乙</a><li><a href=c>丙丙丙</a></ul>", law),
    Case("a path", "<p>您现在的位置：<a href=a>首页</a> &gt; 法规</p><p>首页 &gt;&gt; 法规</p>" + text, law),
    Case("buttons", text + "<p>【打印】【关闭】</p><p>字体：【大 中 小】</p>", law),
    Case("buttons within", "<h1>测试条例</h1><p>打印 | 收藏</p><p>第一条 甲。</p><p>第二条 乙。</p>", law),
    Case(
      "notices behind the text",
      text + "<p>责任编辑：某某</p><p>上一篇：丙</p><div class=disclaimer>本库仅供参考。</div>"
        + "<p>免责声明：本库所有资料均来源于网络，仅供参考。</p><p>声明：本站所载法规仅供参考。</p><p>联系我们 | 网站地图</p><p>某ICP备1号</p>", law
    ),
    Case(
      "words of sites within the text stay", "<p>第一条 甲：</p><p>版权所有人应当登记。</p><p>第二条 乙。</p>",
      ["第一条 甲：", "版权所有人应当登记。", "第二条 乙。"]),
    Case(
      "units stay, whatever they stand in",
      "<div class=menu><a href=a>第一条 甲。</a><p>（一）打印</p></div><p>第二条 乙丙丁戊己庚辛壬癸子丑寅卯。</p>",
      [
        "第一条 甲。", "（一）打印", "第二条 乙丙丁戊己庚辛壬癸子丑寅卯。",
      ]),
    Case(
      "a contents of links stays",
      "<ul><li><a href=#a>总则</a><li><a href=#b>职责</a><li><a href=#c>附则</a></ul>" + text,
      ["总则", "职责", "附则"] + law),
    Case(
      "attachments stay", text + "<p><a href=a>附件1：甲</a> <a href=b>附件2：乙</a></p>",
      law + ["附件1：甲 附件2：乙"]),
    Case("a wrong name of a class", "<div class='print-content nav'>" + text + "</div>", law),
    Case(
      "the name of a site over the title",
      "<title>甲乙丙丁调研</title><div><h1>某某新闻</h1></div><div class=b><h4>甲乙丙丁调研</h4><p>甲乙丙丁戊己庚辛壬癸子丑寅卯。</p></div>",
      ["甲乙丙丁调研", "甲乙丙丁戊己庚辛壬癸子丑寅卯。"]),
    Case(
      "words that look like buttons", "<p>中 华 人 民</p><h3>首页</h3><p>第一条 甲。</p><p>中</p>",
      ["中 华 人 民", "首页", "第一条 甲。", "中"]),
    Case("a page of nothing else", "<p>首页</p><p>打印</p>", []),
  ]

  @Test(arguments: cases)
  func `the words of the site are set aside`(sample: Case) throws {
    let blocks = MarkupBlocks(try WebReader.read(Array(sample.html.utf8)))
    #expect(blocks.running == sample.running)
    let navigation = blocks.document.evidence.count { $0.aside == .navigation }
    let others = blocks.document.evidence.count { $0.aside == .metadata }
    #expect(blocks.lines.count == sample.running.count + navigation + others)
    #expect(
      blocks.document.findings.map(\.code) == (navigation > 0 ? ["navigation-set-aside"] : []))
  }
}
