/// Sentences of reports that tell which edition they mean, once for several citations or in few words.
enum EditionSentences {
  /// The year alone, and a day that nobody tells.
  static let years: [ReportSentences.Case] = [
    ("2015年《公园条例》第四条规定“三个月内完成整改”。", "《公园条例》第四条=verified"),
    ("2015年《公园条例》第五条第一款规定“六个月内完成整改”。", "《公园条例》第五条第一款=misquoted"),
    ("依据2016年《公园条例》第六条，处以罚款。", "《公园条例》第六条=no-such-provision"),
    ("依据2018年《公园条例》第六条，处以罚款。", "《公园条例》第六条=edition-not-held"),
    ("依据2021年《公园条例》第六条，处以罚款。", "《公园条例》第六条=exists"),
    ("2015年3月1日《公园条例》第六条规定了罚则。", "《公园条例》第六条=no-such-provision"),
    ("2015年，《公园条例》第六条尚未出台。", "《公园条例》第六条=exists"),
    ("按照当时施行的《公园条例》第五条，六个月内整改。", "《公园条例》第五条=edition-not-held"),
    ("案发时《公园条例》第五条如何规定，有待查明。", "《公园条例》第五条=edition-not-held"),
    ("按照当时施行的《某市实施〈某市公园管理条例〉细则》第二条，每日开放。", "《某市实施〈某市公园管理条例〉细则》第二条=exists"),
  ]

  /// Stated once, and meant by what follows.
  static let carried: [ReportSentences.Case] = [
    (
      "《公园条例》（2015年公布）第三条规定了禁止行为，第四条规定“六个月内完成整改”。",
      "《公园条例》（2015年公布）第三条=exists\n第四条=misquoted"
    ),
    (
      "《公园条例》（2015年公布）第三条规定了禁止行为，第四条规定“三个月内完成整改”。",
      "《公园条例》（2015年公布）第三条=exists\n第四条=verified"
    ),
    (
      "根据2015年公布的《某市公园管理条例》（以下简称《条例》）开展检查。\n《条例》第六条规定了罚则。",
      "《某市公园管理条例》=exists\n《条例》第六条=no-such-provision"
    ),
    (
      "根据《某市公园管理条例（2015年）》（以下简称《条例》）开展检查。\n《条例》第四条规定“三个月内完成整改”。",
      "《某市公园管理条例（2015年）》=exists\n《条例》第四条=verified"
    ),
    (
      "当事人违反2015年公布的《公园条例》。该条例第四条规定“六个月内完成整改”。",
      "《公园条例》=exists\n该条例第四条=misquoted"
    ),
    (
      "《公园条例》（2015年）第四条规定了期限。上述规定要求“六个月内完成整改”。",
      "《公园条例》（2015年）第四条=exists\n上述规定=misquoted"
    ),
    (
      "《公园条例》（2015年）第三条规定了禁止行为。该条第（三）项规定了烧烤。",
      "《公园条例》（2015年）第三条=exists\n该条第（三）项=no-such-provision"
    ),
    (
      "《公园条例》（2020年修订）第五条为“六个月内完成整改”，而2015年版第四条为“三个月内完成整改”。",
      "《公园条例》（2020年修订）第五条=verified\n第四条=verified"
    ),
    (
      "《公园条例》（2020年修订）第六条规定了罚则，而2015年版第六条没有规定。",
      "《公园条例》（2020年修订）第六条=exists\n第六条=no-such-provision"
    ),
    (
      "根据2015年公布的《公园条例》，原来没有罚则。《公园条例》第六条现已规定。",
      "《公园条例》=exists\n《公园条例》第六条=exists"
    ),
  ]

  /// Words given for one provision each, and numbers that are words of a quotation.
  static let assigned: [ReportSentences.Case] = [
    ("《公园条例》第二条、第七条分别规定“公益优先、保护为主”“责令停业”。", "《公园条例》第二条、第七条=verified"),
    ("《公园条例》第二条、第七条分别规定“责令停业”“公益优先、保护为主”。", "《公园条例》第二条、第七条=elsewhere"),
    ("《公园条例》第二条、第七条规定“责令停业”“公益优先、保护为主”。", "《公园条例》第二条、第七条=verified"),
    ("《公园条例》第六条规定“违反本条例第四条第一项规定的，处五百元以上三千元以下罚款”。", "《公园条例》第六条=verified"),
    (
      "《公园条例》和《某市绿化办法》都有规定，前者第二条讲原则，后者第二条讲施行。",
      "《公园条例》=exists\n《某市绿化办法》=repealed\n第二条=exists\n第二条=repealed"
    ),
  ]

  static let all = years + carried + assigned
}
