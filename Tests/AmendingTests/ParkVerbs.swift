/// Verbs that are rarer, and what they are to do.
extension ParkDecision {
  static let verbs: [ParkDecision] = [
    ParkDecision(
      "an article is done away with in other words", "一、取消第六条。\n二、删掉第四条第二款。",
      .text([
        ("第六条　公园规划应当公示，公示期不少于三十日；未经公示的，不得批准。\n", ""),
        ("\n区人民政府负责本辖区公园管理工作。", ""),
      ])),
    ParkDecision(
      "an only instruction is done away with in other words", "一、取消第六条。",
      .text([("第六条　公园规划应当公示，公示期不少于三十日；未经公示的，不得批准。\n", "")])),
    ParkDecision("what does not apply changes no words", "一、中止执行第六条。", .refused(["not-of-text"])),
    ParkDecision(
      "what does not apply changes no words either way round", "一、第六条第二句停止执行。",
      .refused(["not-of-text"])),
    ParkDecision(
      "nothing applies of several", "一、暂停实施第六条、第八条的规定。", .refused(["not-of-text"])),
    ParkDecision(
      "without a number it is an instruction too",
      whole: "关于修改《东江市公园管理办法》的决定\n第六条停止执行。\n", .refused(["not-of-text"])),
    ParkDecision(
      "items move down for a new one",
      "一、第九条增加一项，作为第一项：“（一）携带犬只；”，原第一项至第三项顺延为第二项至第四项。",
      .text([
        (
          "（一）攀折花木；\n（二）乱扔垃圾；\n（三）擅自营业。",
          "（一）携带犬只；\n（二）攀折花木；\n（三）乱扔垃圾；\n（四）擅自营业。"
        )
      ])),
    ParkDecision(
      "what stands before the items changes", "一、将第九条各项之前的内容修改为：“禁止下列行为：”",
      .text([("游人不得有下列行为：", "禁止下列行为：")])),
    ParkDecision(
      "an annex has its number at once", "一、增加附件1：\n“附件1　公园名录\n“东湖公园。”",
      .text([("起施行。\n", "起施行。\n附件1　公园名录\n东湖公园。\n")])),
    ParkDecision(
      "words are done away with", "一、取消第四条第一款中的“可以”。", .text([("园林部门可以委托", "园林部门委托")])),
  ]
}
