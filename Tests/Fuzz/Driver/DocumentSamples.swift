/// Small files with one of everything that their readers look at.
extension DocumentSeeds {
  static let markdown = [
    "# 甲办法\n\n（2020年1月2日通过）\n\n## 目录\n- [第一章](#a)\n\n## 第一章 总则\n\n**第一条** 甲[^1]。\n\n1. 子\n2. 丑\n   - 寅\n\n[^1]: 注\n",
    "---\ntitle: 甲办法\n发布日期: 2020-01-02\n---\n\n甲办法\n===\n\n> **第一条** 甲\\\n> 乙\n\n第二条 丙  \n丁\n",
    "# 甲办法\n第一条　甲：\n（一）子；\n（二）丑。\n\n| 项 | 数 |\n|---|:-:|\n| 一 | `2` |\n\n```\n第九条　码\n```\n",
    "<div align=\"center\"><b>甲办法</b></div>\n\n第一条 <del>旧</del>~~旧~~新。<br>乙。\n\n![图](a.png)\n[甲]: http://b.c \"丁\"\n",
  ]

  static let records = [
    #"[{"title":"甲办法","date":"2020-01-02","chapters":[{"title":"第一章 总则","articles":[{"no":1,"text":"甲。"}]}]}]"#,
    #"{"法规名称":"甲办法","正文":"<p>第一条　甲。</p><p>第二条　乙。</p>","来源":"某报","url":"http://a.b"}"#,
    #"{"name":"甲法","第一条":"甲。","第二条":["乙。","丙。"],"第三条":{"第一款":"丁。"}}"#,
    "title,content,date\n甲办法,\"第一条　甲。\n第二条　乙\"\"丙\"\"。\",2020-01-02\n",
    "标题\t正文\n甲办法\t第一条　甲。第二条　乙。\n",
    "<?xml version=\"1.0\"?><rss><channel><item><title>甲</title><description>第一条　乙。</description></item></channel></rss>",
    "<法規><法規名稱>甲法</法規名稱><條文><條號>第 1 條</條號><條文內容>甲</條文內容></條文></法規>",
    #"{"schema":"tiaoli/edition/1","title":"甲办法","preamble":[],"body":[{"kind":"article","id":"art_1","label":"第一条","text":"","children":[{"kind":"paragraph","id":"art_1__para_1","label":"","text":"甲。","children":[]}]}],"annexes":[],"closing":[]}"#,
  ]

  /// Definitions of lists, styles, a note, a comment and a head, as the parts behind a body.
  static let lists =
    "\u{1}<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
    + "<w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"第%1条\"/></w:lvl>"
    + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/>"
    + "<w:lvlText w:val=\"（%2）\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\">"
    + "<w:abstractNumId w:val=\"1\"/></w:num>\u{1}<w:style w:type=\"paragraph\" w:styleId=\"A\">"
    + "<w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
    + "\u{1}<w:footnote w:id=\"1\"><w:p><w:r><w:t>注</w:t></w:r></w:p></w:footnote>"
    + "\u{1}<w:comment w:id=\"1\" w:author=\"某\"><w:p><w:r><w:t>评</w:t></w:r></w:p></w:comment>"
    + "\u{1}<w:p><w:r><w:t>页眉</w:t></w:r></w:p>"

  static let word = [
    "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>甲办法</w:t></w:r></w:p>\n"
      + item("甲：", 0) + item("子；", 1) + item("丑。", 1) + item("乙。", 0) + item("丙。", 0) + lists,
    run("第一") + "<w:p><w:r><w:t>第</w:t></w:r><w:r><w:t>二条　甲</w:t><w:br/><w:t>乙</w:t><w:tab/></w:r>"
      + "<w:ins w:id=\"1\"><w:r><w:t>新</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>旧</w:delText></w:r>"
      + "</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr>"
      + "<w:t>删</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"1\"/></w:r></w:p>"
      + lists,
    "<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/>"
      + "</w:tcPr>\(run("甲"))</w:tc><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(run("乙"))</w:tc></w:tr>\n"
      + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>\(run(""))</w:tc><w:tc>\(run("丁"))</w:tc></w:tr></w:tbl>\n"
      + "<w:sdt><w:sdtContent>\(run("第一条　甲。"))</w:sdtContent></w:sdt><w:altChunk r:id=\"document\"/>"
      + lists,
    "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r><w:r>"
      + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>第一章 1</w:t></w:r><w:r>"
      + "<w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\n<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
      + "<wps:txbx><w:txbxContent>\(run("框"))</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback>\(run("框"))"
      + "</mc:Fallback></mc:AlternateContent></w:r><w:hyperlink r:id=\"header\"><w:r><w:t>链</w:t></w:r>"
      + "</w:hyperlink><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>\n" + run("第一条　甲。")
      + "<w:sectPr><w:headerReference r:id=\"header\"/></w:sectPr>" + lists,
  ]

  private static func run(_ text: String) -> String {
    "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>\n"
  }

  private static func item(_ text: String, _ level: Int) -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
      + "<w:r><w:t>\(text)</w:t></w:r></w:p>\n"
  }

  static let openDocument = [
    "<text:h text:outline-level=\"1\">甲办法</text:h>\n<text:list text:style-name=\"L\"><text:list-item>"
      + "<text:p>甲：</text:p>\n<text:list><text:list-item><text:p>子</text:p></text:list-item></text:list>"
      + "</text:list-item><text:list-item text:start-value=\"5\"><text:p>乙<text:line-break/>丙</text:p>"
      + "</text:list-item></text:list>\u{1}<text:list-style style:name=\"L\"><text:list-level-style-number "
      + "text:level=\"1\" style:num-prefix=\"第\" style:num-suffix=\"条\" style:num-format=\"1\"/>"
      + "<text:list-level-style-number text:level=\"2\" style:num-format=\"a\" text:display-levels=\"2\"/>"
      + "</text:list-style>",
    "<table:table><table:table-row><table:table-cell table:number-columns-spanned=\"2\"><text:p>甲</text:p>"
      + "</table:table-cell><table:covered-table-cell/></table:table-row>\n<table:table-row>"
      + "<table:table-cell table:number-columns-repeated=\"2\"><text:p>乙</text:p></table:table-cell>"
      + "</table:table-row></table:table>\n<text:p>第一条　甲<text:note><text:note-citation>1</text:note-citation>"
      + "<text:note-body><text:p>注</text:p></text:note-body></text:note><text:s text:c=\"3\"/>乙</text:p>",
    "<text:tracked-changes><text:changed-region text:id=\"c\"><text:deletion><text:p>旧</text:p></text:deletion>"
      + "</text:changed-region></text:tracked-changes>\n<text:p>第一条　甲<text:change text:change-id=\"c\"/>乙"
      + "<text:a xlink:href=\"http://a.b\">丙</text:a></text:p>\n<text:table-of-content><text:index-body>"
      + "<text:p>第一章 1</text:p></text:index-body></text:table-of-content>\n<text:section><text:p>第二条　丁"
      + "<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:p></text:section>",
  ]
}
