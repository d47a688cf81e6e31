import CrossReferences

/// A regulation made up for the tests: every form in which Chinese acts cite, at least once.
enum MadeRegulation {
  static let text = """
    国家试验条例
    第一编　总则
    第一章　一般规定
    第一节　目的
    第一条　为了试验，根据《中华人民共和国立法法》和《国务院关于修改〈试验办法〉的决定》（国发〔2013〕4号），制定本条例。
    第二节　范围
    第二条　试验应当具备下列条件：
    （一）甲；
    （二）乙：
    1.子；
    2.丑；
    （三）丙；
    （四）丁；
    （五）戊。
    前款规定适用于外国人。
    违反第一款第（一）、（三）项规定的，按照本条第二款处理。
    第二条之一　按照上述条件以外的条件试验的，不适用前条第一款第二项第2目。
    第二章　程序
    第三条　依照本条例第一条试验。依照本条例第二条第一款试验。依照本条例第二条第五项试验。依照本条例第二条第一款第五项试验。依照第二条之一试验。
    第一款规定的试验，由本章规定的机构进行。
    前两款规定的试验，不得违反本款规定。
    第四条　有下列情形之一的，处以罚款：
    （一）违反第二条第一款第二项第1目规定的；
    （二）有前项规定情形的；
    （三）有第（一）至（二）项所列情形的；
    （四）违反前三项规定的；
    （五）违反本条（二）、（三）项规定的。
    有前款（一）、（二）项情形的，从重处罚。
    有前款规定的第一项行为的，从轻处罚。
    第二编　分则
    第一分编　试验一
    第一章　实施
    第五条　第一条至第三条、第二条第二款至第三款、第二条第一项至第三项，第一章至第二章。
    第六条　第一条、第三条或者第五条，第二条第一款和第三款以及第三条第一款，第二条第一项、第二项与第四项。
    第七条　第二条第一项、第三项至第五项。第三、四条。第二条第一、二款。第二条第（一）、（三）、（四）项两项。第二条第一至三项。第二条第(二)至第(四)项。
    第八条　第一编。第一编第二章。第一编第一章第二节。第一分编。第二编第一章第五条。本编第一章。
    第九条　第2条第1款第3项。第二条的第二款。第三条到第四条。第五条、六条。第一条及第三条，第五条。第五条—第七条。
    第二章　其他
    第十条　违反第三条第一款的，依照第二款处理；违反第二条第一项至第三项的，处罚款；违反第四项的，处警告。
    第十一条　违反本条例第二条规定，有下列情形之一的，按照下列规定处罚：
    （一）违反第三项规定的，处罚款；
    （二）违反第五项规定的，处警告。
    第十二条　依照刑法第一百六十三条规定的甲罪、第二百七十一条规定的乙罪，该条第二款规定的丙罪，依照刑法分则第三章第二节、第一百九十条处罚。
    依照《中华人民共和国广告法》（以下简称《广告法》）第三条、第四条第一款的规定，该法第五条适用。同法第六条也适用。
    依照刑法第三百零七条之一前三款和党章的规定，落实中央八项规定及其实施细则精神。
    《广告法》第七条适用，广告法第八条不适用，该条例第九条无先行词。
    第十三条　前两条的规定，不影响国家有关规定。法律、行政法规另有规定的，从其规定。
    本《条例》第一条适用。违反本条例二十条的，公告内容同第四十八第一款。
    第二条第一款前三项规定适用。
    第十四条　安全第一、预防为主。第三人、第一审、第二次、第三条路、合同条款、资本项目、目前三项工作、第一责任人。
    """

  /// What is cited, in the order of the text.
  static let expected: [ExpectedReference] = [
    .init("art_1__para_1", "《中华人民共和国立法法》", .external, [], "立法法"),
    .init(
      "art_1__para_1", "《国务院关于修改〈试验办法〉的决定》", .external, [], "国务院关于修改〈试验办法〉的决定"),
    .init("art_1__para_1", "本条例", .`self`, []),
    .init("art_2__para_1", "下列", .relative, points("art_2__para_1", 1...5)),
    .init("art_2__para_2", "前款", .relative, ["art_2__para_1"]),
    .init(
      "art_2__para_3", "第一款第（一）、（三）项", .`internal`,
      ["art_2__para_1__point_1", "art_2__para_1__point_3"]),
    .init("art_2__para_3", "本条第二款", .relative, ["art_2__para_2"]),
    .init("art_2-1__para_1", "上述条件", .generic, []),
    .init(
      "art_2-1__para_1", "前条第一款第二项第2目", .relative, ["art_2__para_1__point_2__point_2"]),
    .init("art_3__para_1", "本条例第一条", .`internal`, ["art_1"]),
    .init("art_3__para_1", "本条例第二条第一款", .`internal`, ["art_2__para_1"]),
    .init("art_3__para_1", "本条例第二条第五项", .`internal`, ["art_2__para_1__point_5"]),
    .init("art_3__para_1", "本条例第二条第一款第五项", .`internal`, ["art_2__para_1__point_5"]),
    .init("art_3__para_1", "第二条之一", .`internal`, ["art_2-1"]),
    .init("art_3__para_2", "第一款", .`internal`, ["art_3__para_1"]),
    .init("art_3__para_2", "本章", .relative, ["part_1__chp_2"]),
    .init("art_3__para_3", "前两款", .relative, ["art_3__para_1", "art_3__para_2"]),
    .init("art_3__para_3", "本款", .relative, ["art_3__para_3"]),
    .init("art_4__para_1", "下列", .relative, points("art_4__para_1", 1...5)),
    .init(
      "art_4__para_1__point_1", "第二条第一款第二项第1目", .`internal`,
      ["art_2__para_1__point_2__point_1"]),
    .init("art_4__para_1__point_2", "前项", .relative, ["art_4__para_1__point_1"]),
    .init("art_4__para_1__point_3", "第（一）至（二）项", .`internal`, points("art_4__para_1", 1...2)),
    .init("art_4__para_1__point_4", "前三项", .relative, points("art_4__para_1", 1...3)),
    .init("art_4__para_1__point_5", "本条（二）、（三）项", .relative, points("art_4__para_1", 2...3)),
    .init("art_4__para_2", "前款（一）、（二）项", .relative, points("art_4__para_1", 1...2)),
    // 前款 is the second 款 of 第四条, which has no items.
    .init("art_4__para_3", "前款规定的第一项", .relative, [], nil, "dangling-citation"),
    .init(
      "art_5__para_1", "第一条至第三条、第二条第二款至第三款、第二条第一项至第三项，第一章至第二章", .`internal`,
      ["art_1", "art_2", "art_2-1", "art_3", "art_2__para_2", "art_2__para_3"]
        + points("art_2__para_1", 1...3) + ["part_2__subpart_1__chp_1", "part_2__subpart_1__chp_2"]
    ),
    .init(
      "art_6__para_1", "第一条、第三条或者第五条，第二条第一款和第三款以及第三条第一款，第二条第一项、第二项与第四项",
      .`internal`,
      ["art_1", "art_3", "art_5", "art_2__para_1", "art_2__para_3", "art_3__para_1"]
        + points("art_2__para_1", 1...2) + ["art_2__para_1__point_4"]),
    .init(
      "art_7__para_1", "第二条第一项、第三项至第五项", .`internal`,
      ["art_2__para_1__point_1"] + points("art_2__para_1", 3...5)),
    .init("art_7__para_1", "第三、四条", .`internal`, ["art_3", "art_4"]),
    .init("art_7__para_1", "第二条第一、二款", .`internal`, ["art_2__para_1", "art_2__para_2"]),
    .init(
      "art_7__para_1", "第二条第（一）、（三）、（四）项两项", .`internal`,
      ["art_2__para_1__point_1"] + points("art_2__para_1", 3...4)),
    .init("art_7__para_1", "第二条第一至三项", .`internal`, points("art_2__para_1", 1...3)),
    .init("art_7__para_1", "第二条第(二)至第(四)项", .`internal`, points("art_2__para_1", 2...4)),
    .init("art_8__para_1", "第一编", .`internal`, ["part_1"]),
    .init("art_8__para_1", "第一编第二章", .`internal`, ["part_1__chp_2"]),
    .init("art_8__para_1", "第一编第一章第二节", .`internal`, ["part_1__chp_1__sec_2"]),
    .init("art_8__para_1", "第一分编", .`internal`, ["part_2__subpart_1"]),
    .init("art_8__para_1", "第二编第一章第五条", .`internal`, ["art_5"]),
    .init("art_8__para_1", "本编第一章", .relative, ["part_2__subpart_1__chp_1"]),
    .init("art_9__para_1", "第2条第1款第3项", .`internal`, ["art_2__para_1__point_3"]),
    .init("art_9__para_1", "第二条的第二款", .`internal`, ["art_2__para_2"]),
    .init("art_9__para_1", "第三条到第四条", .`internal`, ["art_3", "art_4"]),
    .init("art_9__para_1", "第五条、六条", .`internal`, ["art_5", "art_6"]),
    .init("art_9__para_1", "第一条及第三条，第五条", .`internal`, ["art_1", "art_3", "art_5"]),
    .init("art_9__para_1", "第五条—第七条", .`internal`, ["art_5", "art_6", "art_7"]),
    .init("art_10__para_1", "第三条第一款", .`internal`, ["art_3__para_1"]),
    .init("art_10__para_1", "第二款", .`internal`, ["art_3__para_2"]),
    .init("art_10__para_1", "第二条第一项至第三项", .`internal`, points("art_2__para_1", 1...3)),
    .init("art_10__para_1", "第四项", .`internal`, ["art_2__para_1__point_4"]),
    .init("art_11__para_1", "本条例第二条", .`internal`, ["art_2"]),
    .init("art_11__para_1", "下列", .relative, points("art_11__para_1", 1...2)),
    .init("art_11__para_1", "下列", .relative, points("art_11__para_1", 1...2)),
    .init("art_11__para_1__point_1", "第三项", .`internal`, ["art_2__para_1__point_3"]),
    .init("art_11__para_1__point_2", "第五项", .`internal`, ["art_2__para_1__point_5"]),
    .init("art_12__para_1", "刑法第一百六十三条", .named, ["art_163"], "刑法"),
    .init("art_12__para_1", "第二百七十一条", .external, ["art_271"], "刑法"),
    .init("art_12__para_1", "该条第二款", .external, ["art_271__para_2"], "刑法"),
    .init(
      "art_12__para_1", "刑法分则第三章第二节、第一百九十条", .named, ["part_2__chp_3__sec_2", "art_190"],
      "刑法"),
    .init(
      "art_12__para_2", "《中华人民共和国广告法》（以下简称《广告法》）第三条、第四条第一款", .external,
      ["art_3", "art_4__para_1"], "广告法"),
    .init("art_12__para_2", "该法第五条", .external, ["art_5"], "广告法"),
    .init("art_12__para_2", "同法第六条", .external, ["art_6"], "广告法"),
    .init(
      "art_12__para_3", "刑法第三百零七条之一前三款", .named,
      ["art_307-1__para_1", "art_307-1__para_2", "art_307-1__para_3"], "刑法"),
    .init("art_12__para_3", "党章", .named, [], "中国共产党章程"),
    .init("art_12__para_3", "中央八项规定及其实施细则", .named, [], "中央八项规定及其实施细则"),
    .init("art_12__para_4", "《广告法》第七条", .external, ["art_7"], "广告法"),
    .init("art_12__para_4", "广告法第八条", .external, ["art_8"], "广告法"),
    .init("art_12__para_4", "该条例第九条", .external, []),
    .init("art_13__para_1", "前两条", .relative, ["art_11", "art_12"]),
    .init("art_13__para_1", "国家有关规定", .generic, []),
    .init("art_13__para_1", "法律、行政法规另有规定", .generic, []),
    .init("art_13__para_1", "其规定", .generic, []),
    .init("art_13__para_2", "本《条例》第一条", .`internal`, ["art_1"]),
    .init("art_13__para_2", "本条例二十条", .`internal`, [], nil, "dangling-citation"),
    .init("art_13__para_2", "第四十八第一款", .`internal`, [], nil, "dangling-citation"),
    .init("art_13__para_3", "第二条第一款前三项", .`internal`, points("art_2__para_1", 1...3)),
  ]

  private static func points(_ stem: String, _ numbers: ClosedRange<Int>) -> [String] {
    numbers.map { "\(stem)__point_\($0)" }
  }
}
