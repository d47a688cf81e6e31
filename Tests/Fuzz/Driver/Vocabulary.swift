/// The words that the program looks at: what is put into inputs.
enum Vocabulary {
  /// The words.
  static let words = [
    "第一条", "第二条　", "第三条之一", "第十二条", "第１条", "第 二 条", "第一章　", "第二节", "第一编", "第二分编",
    "第一款", "第二项", "第一目", "（一）", "（二）", "(三)", "一、", "二、", "1.", "2．", "（1）", "①", "附件", "附件1　",
    "附则", "目录", "序言", "总则", "【目的】", "示例条例", "《示例条例》", "本条例", "前款", "上述", "依照", "之", "至", "和", "、",
    "，", "。", "：", "；", "“", "”", "《", "》", "（", "）", "〔", "2020年1月2日", "通过", "发布", "修订", "起施行",
    "自公布之日起施行。", "修改为：", "将", "删去", "增加一条，作为", "增加一款", "改为", "合并", "中的", "此外，对条文顺序作相应调整。",
    "记者", "新华社北京1月2日电", "来源：", "本报讯", "43", "- 4 -", "……3", "下转第六版", "\n", "\n\n", "\r\n", "\r",
    " ", "　",
    "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "e\u{301}", "\u{301}", "👩‍⚖️", "𠮷", "\u{0}", "\u{1}",
    "\u{B}", "\u{85}",
    "\u{2028}", "\"", "'", "\\", "\\u0000", "\\ud800", "{", "}", "[", "]", ":", ",", "null",
    "1e999", "\"text\":",
    "\"id\":", "-", "OR", "AND", "<p>", "</p>", "<article eId=\"art_1\">", "</article>", "<num>",
    "</num>",
    "<content>", "<![CDATA[", "]]>", "&amp;", "&#x10FFFF;", "&x;", "<!--", "-->", "<br/>",
    "<table>", "<td>",
    "xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"", "eId=\"", "art_1__para_1",
    "chp_1", "99999999999",
    "百", "千", "万", "零", "〇",
  ]

  /// The words for an entry: those of its kind of file stand beside the others.
  static func words(for entry: String) -> [String] {
    let own: [String] =
      switch entry {
      case "word": word
      case "open-document": openDocument
      case "markdown": markdown
      case "records": records
      case "web-pages", "books": pages
      default: []
      }
    // As likely as the others together.
    return words + own + (own.isEmpty ? [] : own + own)
  }

  private static let word = [
    "</w:t></w:r></w:p><w:p><w:r><w:t>", "</w:t></w:r><w:r><w:t>", "<w:br/>", "<w:tab/>", "<w:cr/>",
    "<w:sym w:char=\"F0A8\"/>", "<w:noBreakHyphen/>", "<w:pStyle w:val=\"A\"/>",
    "<w:ilvl w:val=\"1\"/>",
    "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:numId w:val=\"0\"/>",
    "<w:outlineLvl w:val=\"0\"/>",
    "<w:jc w:val=\"center\"/>", "<w:ind w:firstLineChars=\"200\"/>", "<w:vanish/>", "<w:strike/>",
    "<w:del>",
    "</w:del>", "<w:ins>", "</w:ins>", "<w:moveFrom>", "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>",
    "</w:tc>",
    "<w:gridSpan w:val=\"3\"/>", "<w:vMerge/>", "<w:p>", "</w:p>", "<w:pPr>", "</w:pPr>", "<w:r>",
    "</w:r>",
    "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"separate\"/>",
    "<w:fldChar w:fldCharType=\"end\"/>", "<w:instrText> TOC </w:instrText>",
    "<w:altChunk r:id=\"document\"/>",
    "<w:footnoteReference w:id=\"1\"/>", "<w:txbxContent>", "<w:sdt>", "<w:sdtContent>",
    "<w:startOverride w:val=\"7\"/>", "<w:lvlRestart w:val=\"0\"/>", "<w:isLgl/>",
    "<w:numFmt w:val=\"ideographDigital\"/>", "<w:lvlText w:val=\"%1.%2\"/>", "\u{1}", "\n",
  ]
  private static let openDocument = [
    "<text:p>", "</text:p>", "<text:h text:outline-level=\"2\">", "</text:h>", "</text:p><text:p>",
    "<text:list text:style-name=\"L\">", "</text:list>", "<text:list-item>", "</text:list-item>",
    "<text:line-break/>", "<text:tab/>", "<text:s text:c=\"9\"/>", "<table:table>",
    "<table:table-row>",
    "<table:table-cell>", "</table:table-cell>", "<table:covered-table-cell/>", "<text:note>",
    "<text:span>",
    " table:number-rows-spanned=\"2\"", " text:start-value=\"3\"", "<draw:text-box>",
    "<text:section>", "\u{1}",
    "\n",
  ]
  private static let markdown = [
    "# ", "## ", "**", "*", "_", "~~", "`", "```\n", "- ", "> ", "1. ", "| ", " |", "|---|---|\n",
    "---\n",
    "title: ", "[", "](", ")", "![", "[^1]", "[^1]: ", "[a]: b", "<", "<br>", "<div>", "</div>",
    "<!--", "-->",
    "\\", "  \n", "    ", "===\n", "&nbsp;", "&lt;", "<del>", "</del>", "\n\n",
  ]
  private static let records = [
    "\"title\":\"", "\"content\":\"", "\"标题\":", "\"正文\":", "\"第三条\":\"", "\"articles\":[",
    "\"no\":1,",
    "\"}", "},{", "]", "\\n", "\\ud842", "\"\"", "\",\"", ",", ";", "\t", "\n", "<p>", "<item>",
    "</item>", "<title>",
    "title,content\n", "条号", "内容", "\"kind\":\"item\",", "\"children\":[", "null", "-1.5e3",
  ]
  private static let pages = [
    "<h1>", "</h1>", "<ol start=3>", "<li value=2>", "</ol>", "<ul>", "<tr>", "<td rowspan=2>",
    "<td colspan=3>",
    "</table>", "<a href=\"#a\">", "</a>", "<sup>", "</sup>", "<del>", "<ins>", "<div class=nav>",
    "</div>",
    "<p hidden>", "<title>", "<meta name=\"ArticleTitle\" content=\"甲\">", "<pre>", "&nbsp;", "打印",
    "来源：", "首页 > ",
    "<script>", "</script>", "<nav>", "</nav>", "<!--enpproperty ", "\u{1}",
  ]
}
