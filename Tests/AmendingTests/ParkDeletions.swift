/// Decisions that take away, about lists, and in other forms than 关于修改…的决定.
extension ParkDecision {
  static let deleted: [ParkDecision] = [
    ParkDecision(
      "the proviso goes", "一、删去第三条第二款的但书。", .text([("，但是法律、法规另有规定的除外。", "。")])),
    ParkDecision(
      "the proviso changes", "一、将第三条第二款但书修改为“但是市人民政府另有规定的除外”。",
      .text([("但是法律、法规另有规定", "但是市人民政府另有规定")])),
    ParkDecision("there is no proviso", "一、删去第十二条的但书。", .refused(["no-such-part"])),
    ParkDecision(
      "the first half of a sentence changes", "一、将第六条前半句修改为“公园规划应当公示，公示期不少于六十日”。",
      .text([("不少于三十日", "不少于六十日")])),
    ParkDecision(
      "the second half of a sentence goes", "一、删去第六条后半句。", .text([("；未经公示的，不得批准。", "。")])),
    ParkDecision(
      "the headings of sections go", "一、删去第二章第一节、第二节的节名。",
      .text([("第一节　规划\n", ""), ("第二节　建设\n", "")])),
    ParkDecision(
      "the heading of a chapter does not go", "一、删去第一章的章名。", .refused(["leaves-no-heading"])),
    ParkDecision(
      "items side by side go", "一、删去第三条第（一）（三）项。",
      .text([("（一）公益优先；\n（二）便民利民；\n（三）分类管理。", "（一）便民利民。")])),
    ParkDecision("all items of a list do not go", "一、删去第九条各项。", .refused(["result-differs"])),
    ParkDecision(
      "all items change", "一、将第九条各项修改为：“（一）攀折花木；\n“（二）乱扔垃圾。”", .text([("；\n（三）擅自营业。", "。")])),
    ParkDecision(
      "the last item goes", "一、删去第三条第一款第三项。", .text([("便民利民；\n（三）分类管理。", "便民利民。")])),
    ParkDecision(
      "an item comes at the end", "一、第三条第一款增加一项，作为第四项：“（四）因地制宜。”",
      .text([("分类管理。", "分类管理；\n（四）因地制宜。")])),
    ParkDecision(
      "an item comes without a mark", "一、第九条增加一项，作为第二项：“（二）损坏设施”，第二项、第三项相应改为第三项、第四项。",
      .text([
        ("（二）乱扔垃圾；\n（三）擅自", "（二）损坏设施；\n（三）乱扔垃圾；\n（四）擅自")
      ])),
    ParkDecision(
      "an article goes and the others follow with their citations", "一、删去第八条。", order: true,
      .text([
        ("第八条　公园建成后，由园林部门验收。\n", ""), ("第九条　游人", "第八条　游人"),
        ("第十条　公园管理机构应当制止第九条", "第九条　公园管理机构应当制止第八条"),
        ("第十一条　违反本办法第九条", "第十条　违反本办法第八条"), ("第十二条　违反", "第十一条　违反"),
        ("第十三条　本办法", "第十二条　本办法"),
      ])),
    ParkDecision("what only stops to apply is refused", "一、第十二条不再执行。", .refused(["not-of-text"])),
    ParkDecision(
      "a mark in place of words is refused",
      "一、将第四条修改为：“市园林部门负责公园管理工作。\n“（第二款未作修改）”", .refused(["placeholder"])),
    ParkDecision(
      "a clause that is read in part is refused", "一、删去第八条，市人民政府另有规定的除外。",
      .refused(["not-understood"])),
    ParkDecision(
      "a place and a number that contradict each other", "一、在第二条后增加一条，作为第九条：“公园应当设置导览图。”",
      order: true, .refused(["result-differs"])),
  ]

  static let framed: [ParkDecision] = [
    ParkDecision(
      "a supplement without quotation marks",
      whole: """
        东江市人民政府关于《东江市公园管理办法》的补充规定
        在《东江市公园管理办法》第四条的基础上增加两款，分别作为该条第三款和第四款：
        街道办事处应当协助做好公园管理工作。
        鼓励社会力量参与公园管理。
        本规定自公布之日起施行。

        """,
      .text([
        ("本辖区公园管理工作。", "本辖区公园管理工作。\n街道办事处应当协助做好公园管理工作。\n鼓励社会力量参与公园管理。")
      ])),
    ParkDecision(
      "an amendment with units",
      whole: """
        《东江市公园管理办法》修正案
        （2024年5月6日东江市人民政府第3次常务会议通过）
        一、第二条修改为：“本市公园的规划、建设和管理，适用本办法。”
        二、第五条中的“报市人民政府批准”修改为“报市人民政府批准后实施”。
        三、第十条增加一款，作为第二款：“公安机关应当予以协助。”
        四、本修正案自2024年6月1日起施行。

        """,
      .text([
        ("本市行政区域内公园的规划", "本市公园的规划"), ("人民政府批准。", "人民政府批准后实施。"),
        ("规定的行为。", "规定的行为。\n公安机关应当予以协助。"),
      ])),
    ParkDecision(
      "a decision about two acts",
      whole: """
        关于修改《东江市广场管理办法》等两件规章的决定
        一、对《东江市广场管理办法》作如下修改：
        （一）删去第四条。
        （二）将第七条中的“二百元”修改为“三百元”。
        二、对《东江市公园管理办法》作如下修改：
        （一）将第十一条中的“二百元”修改为“三百元”。
        （二）删去第八条。
        本决定自公布之日起施行。
        《东江市广场管理办法》《东江市公园管理办法》根据本决定作相应修改并对条文顺序作相应调整，重新公布。

        """,
      .text([
        ("二百元", "三百元"), ("第八条　公园建成后，由园林部门验收。\n", ""), ("第九条　游人", "第八条　游人"),
        ("第十条　公园管理机构应当制止第九条", "第九条　公园管理机构应当制止第八条"),
        ("第十一条　违反本办法第九条", "第十条　违反本办法第八条"), ("第十二条　违反", "第十一条　违反"),
        ("第十三条　本办法", "第十二条　本办法"),
      ])),
    ParkDecision(
      "one act is amended in several ways",
      "一、将第二条改为第三条，修改为：“公园的规划、建设和管理，适用本办法。”\n二、增加一条，作为第二条：“公园是公共设施。”\n三、删去第十条。\n四、第十二条中的“五千元以上一万元以下”修改为“一万元”。",
      order: true,
      .text([
        ("第二条　本市行政区域内公园的规划", "第二条　公园是公共设施。\n第三条　公园的规划"),
        ("第三条　公园管理", "第四条　公园管理"), ("第四条　市园林部门负责", "第五条　市园林部门负责"),
        ("第五条　市园林部门编制", "第六条　市园林部门编制"), ("第六条　公园规划", "第七条　公园规划"),
        ("第七条　公园建设", "第八条　公园建设"), ("第八条　公园建成", "第九条　公园建成"),
        ("第九条　游人", "第十条　游人"), ("第十条　公园管理机构应当制止第九条规定的行为。\n", ""),
        ("违反本办法第九条", "违反本办法第十条"), ("违反本办法第七条", "违反本办法第八条"),
        ("五千元以上一万元以下", "一万元"),
      ])),
  ]

  static let further: [ParkDecision] = [
    ParkDecision(
      "an item moves before another", "一、将第九条第三项移至第二项之前，作为第二项。",
      .text([
        ("（二）乱扔垃圾；\n（三）擅自营业。", "（二）擅自营业；\n（三）乱扔垃圾。")
      ])),
    ParkDecision(
      "a paragraph goes and the list before it stays", "一、删去第三条第二款。",
      .text([("公园应当免费开放，但是法律、法规另有规定的除外。\n", "")])),
    ParkDecision(
      "an article is merged into one without new words", "一、将第一条和第二条合并为一条，作为第一条。", order: true,
      .text([
        ("第二条　本市行政", "本市行政"), ("第三条　公园管理", "第二条　公园管理"),
        ("第四条　市园林", "第三条　市园林"), ("第五条　市园林", "第四条　市园林"),
        ("第六条　公园规划", "第五条　公园规划"), ("第七条　公园建设", "第六条　公园建设"),
        ("第八条　公园建成", "第七条　公园建成"), ("第九条　游人", "第八条　游人"),
        ("第十条　公园管理机构应当制止第九条", "第九条　公园管理机构应当制止第八条"),
        ("第十一条　违反本办法第九条", "第十条　违反本办法第八条"),
        ("第十二条　违反本办法第七条", "第十一条　违反本办法第六条"), ("第十三条　本办法", "第十二条　本办法"),
      ])),
    ParkDecision(
      "words go in two articles at once", "一、删去第十一条、第十二条中的“由园林部门”。",
      .text([("的，由园林部门处二百", "的，处二百"), ("的，由园林部门责令", "的，责令")])),
    ParkDecision(
      "words that are not in one of the articles", "一、删去第九条、第十二条中的“由园林部门”。",
      .refused(["no-such-words"])),
    ParkDecision(
      "two marks side by side are refused", "一、删去第八条中的“由园林部门验收”。", .refused(["result-differs"])),
    ParkDecision(
      "a citation is changed by its own words", "一、将第十一条中的“第九条第一项、第二项”修改为“第九条”。",
      .text([("第九条第一项、第二项", "第九条")])),
    ParkDecision(
      "an article goes that another one cites", "一、删去第九条。", order: true,
      .text([
        ("第九条　游人不得有下列行为：\n（一）攀折花木；\n（二）乱扔垃圾；\n（三）擅自营业。\n第十条　公", "第九条　公"),
        ("第十一条　违反", "第十条　违反"), ("第十二条　违反", "第十一条　违反"),
        ("第十三条　本办法", "第十二条　本办法"),
      ])),
    ParkDecision(
      "a chapter goes with its articles", "一、删去第三章。", order: true,
      .text([
        (
          "第三章　管理\n第九条　游人不得有下列行为：\n（一）攀折花木；\n（二）乱扔垃圾；\n（三）擅自营业。\n第十条　公园管理机构应当制止第九条规定的行为。\n",
          ""
        ), ("第四章　法律", "第三章　法律"), ("第五章　附则", "第四章　附则"),
        ("第十一条　违反", "第九条　违反"), ("第十二条　违反", "第十条　违反"),
        ("第十三条　本办法", "第十一条　本办法"),
      ])),
    ParkDecision(
      "a number beyond the end", "一、增加一条，作为第二十条：“新的规定。”", order: true,
      .refused(["number-beyond-end"])),
    ParkDecision(
      "a range of articles is changed", "一、将第五条至第六条中的“公园规划”修改为“公园专项规划”。",
      .text([("编制公园规划", "编制公园专项规划"), ("第六条　公园规划", "第六条　公园专项规划")])),
    ParkDecision(
      "the amendment of a chapter with its text",
      "一、将第三章修改为：“第三章　服务\n“第九条　公园应当提供游览服务。\n“第十条　游人应当爱护公园。”",
      .text([
        (
          "第三章　管理\n第九条　游人不得有下列行为：\n（一）攀折花木；\n（二）乱扔垃圾；\n（三）擅自营业。\n第十条　公园管理机构应当制止第九条规定的行为。\n",
          "第三章　服务\n第九条　公园应当提供游览服务。\n第十条　游人应当爱护公园。\n"
        )
      ])),
    ParkDecision(
      "an article comes into a chapter by its number afterwards",
      "一、增加一章，作为第二章：“第二章　规划原则\n“第五条　公园规划应当统筹兼顾。”\n二、在修改后的第四章增加一条，作为第十二条：“公园应当设置导览图。”", order: true,
      .text([
        ("第二章　规划和建设", "第二章　规划原则\n第五条　公园规划应当统筹兼顾。\n第三章　规划和建设"),
        ("第三章　管理", "第四章　管理"), ("第四章　法律", "第五章　法律"), ("第五章　附则", "第六章　附则"),
        ("第五条　市园林", "第六条　市园林"), ("第六条　公园规划应当公示", "第七条　公园规划应当公示"),
        ("第七条　公园建设", "第八条　公园建设"), ("第八条　公园建成", "第九条　公园建成"),
        ("第九条　游人", "第十条　游人"),
        (
          "第十条　公园管理机构应当制止第九条规定的行为。\n",
          "第十一条　公园管理机构应当制止第十条规定的行为。\n第十二条　公园应当设置导览图。\n"
        ), ("第十一条　违反本办法第九条", "第十三条　违反本办法第十条"),
        ("第十二条　违反本办法第七条", "第十四条　违反本办法第八条"), ("第十三条　本办法", "第十五条　本办法"),
      ])),
    ParkDecision(
      "one word becomes another in each article", "一、将第十一条、第十二条中的“园林部门”分别修改为“绿化部门”、“建设部门”。",
      .text([("由园林部门处", "由绿化部门处"), ("由园林部门责令", "由建设部门责令")])),
    ParkDecision(
      "words that come in nowhere are refused", "一、删去第十三条中的“2020年”，增加“2021年”。",
      .refused(["not-understood"])),
    ParkDecision(
      "a sentence comes into a paragraph", "一、第八条增加一句：“验收不合格的，不得开放。”",
      .text([("由园林部门验收。", "由园林部门验收。验收不合格的，不得开放。")])),
    ParkDecision(
      "a sentence that may come into two paragraphs", "一、第四条增加一句：“新的一句。”",
      .refused(["ambiguous-place"])),
    ParkDecision(
      "a paragraph of an article is left out", "一、将第四条中的“公园管理”修改为“公园服务”，但第二款除外。",
      .text([
        ("市园林部门负责公园管理工作，园林部门可以委托公园管理机构", "市园林部门负责公园服务工作，园林部门可以委托公园服务机构")
      ])),
    ParkDecision(
      "an added item ends as the list does", "一、在第九条第二项后增加一项，作为第三项：“（三）垂钓。”",
      .text([("（三）擅自", "（三）垂钓；\n（四）擅自")])),
    ParkDecision(
      "an article is changed into two paragraphs", "一、第六条修改为两款：“公园规划应当公示。\n“公示期不少于三十日。”",
      .text([("应当公示，公示期不少于三十日；未经公示的，不得批准。", "应当公示。\n公示期不少于三十日。")])),
    ParkDecision(
      "two changes of words stand side by side", "一、将第六条中的“三十日”改为“六十日”、“不得批准”改为“不予批准”。",
      .text([("三十日；未经公示的，不得批准", "六十日；未经公示的，不予批准")])),
    ParkDecision(
      "an added item does not take in the paragraph behind it",
      "一、在第三条第一款第三项后增加一项，作为第四项：“（四）绿色低碳；”",
      .text([("分类管理。", "分类管理；\n（四）绿色低碳。")])),
    ParkDecision(
      "words that would make a list of a paragraph", "一、将第三条第一款第三项修改为：“（三）分类管理；”",
      .refused(["result-differs"])),
    ParkDecision(
      "two articles change places, and no order is adjusted", "一、将第六条移至第五条之前，作为第五条。",
      .text([
        (
          "第五条　市园林部门编制公园规划，报市人民政府批准。\n第六条　公园规划应当公示，公示期不少于三十日；未经公示的，不得批准。",
          "第五条　公园规划应当公示，公示期不少于三十日；未经公示的，不得批准。\n第六条　市园林部门编制公园规划，报市人民政府批准。"
        )
      ])),
    ParkDecision(
      "a move to a number that another article keeps", "一、将第六条移至第五条之前，作为第四条。",
      .refused(["number-taken"])),
    ParkDecision(
      "a caption is no word of an article", "一、将第五条的标题修改为“规划”。", .refused(["no-heading"])),
  ]

  static let all = moved + divided + worded + deleted + framed + further + wordings + verbs
}
