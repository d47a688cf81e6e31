import ChineseText
import TestSupport

/// A decision with some instructions about the park act.
struct RandomSet {
  private(set) var decision = "关于修改《东江市公园管理办法》的决定\n对《东江市公园管理办法》作如下修改：\n"

  init(_ random: inout SplitMix64) {
    let count = Int.random(in: 1...5, using: &random)
    for index in 1...count {
      decision += "\(ChineseNumeral.text(of: index))、\(RandomSet.instruction(&random))\n"
    }
    if Bool.random(using: &random) { decision += "此外，对条文顺序作相应调整。\n" }
    decision += "本决定自公布之日起施行。\n"
  }

  /// What the check may say of a set that makes no sense: a new division whose article has the number
  /// of one that stands elsewhere, an article that is behind one and before another.
  func mayContradict(_ difference: String) -> Bool {
    let hasDivision = decision.contains("增加一章") || decision.contains("增加一节")
    let always = ["contradict each other", "without one", "side by side", "of another level"]
    let withDivision = [
      "numbers would not run on", "words that are given", "would stand elsewhere",
      "would not get the number that is said",
    ]
    return (always + (hasDivision ? withDivision : [])).contains { difference.contains($0) }
  }

  private static func instruction(_ random: inout SplitMix64) -> String {
    let article = "第\(ChineseNumeral.text(of: Int.random(in: 1...13, using: &random)))条"
    let other = "第\(ChineseNumeral.text(of: Int.random(in: 1...15, using: &random)))条"
    let paragraph = ["第一款", "第二款"].randomElement(using: &random) ?? ""
    let item = ["第一项", "第二项", "第三项"].randomElement(using: &random) ?? ""
    let list = ["第三条第一款", "第九条"].randomElement(using: &random) ?? ""
    let words = ["园林部门", "公园", "管理", "规划", "公示"].randomElement(using: &random) ?? ""
    let chapter = "第\(ChineseNumeral.text(of: Int.random(in: 1...5, using: &random)))章"
    let kinds = [
      "删去\(article)。", "删去\(article)\(paragraph)。", "删去\(list)\(item)。", "删去\(chapter)。",
      "将\(article)修改为：“新的规定。”", "将\(article)\(paragraph)修改为：“新的一款。”",
      "将\(list)\(item)修改为：“新的一项”。", "将\(article)修改为：“下列：\n“（一）甲；\n“（二）乙。\n“新的一款。”",
      "将\(article)中的“\(words)”修改为“新词”。", "将\(article)中的第二个“\(words)”修改为“新词”。",
      "删去\(article)中的“\(words)”。", "在\(article)“\(words)”后增加“新词”。",
      "将本办法中的“\(words)”统一修改为“新词”，\(article)除外。", "增加一条，作为\(other)：“新的一条。”",
      "在\(article)后增加一条，作为\(other)：“新的一条。\n“又一款。”", "在\(article)前增加一条：“新的一条。”",
      "\(article)增加一款，作为\(paragraph)：“新的一款。”", "\(list)增加一项，作为\(item)：“新的一项”。",
      "将\(article)改为\(other)。", "将\(article)改为\(other)，修改为：“新的规定。”",
      "将\(article)移至\(other)之后。", "将\(article)移至\(other)之前，作为\(other)。",
      "将\(article)和\(other)合并，作为\(article)，修改为：“合并的规定。”", "将\(article)\(paragraph)改为\(other)。",
      "将\(chapter)章名修改为“新章”。", "增加一章，作为\(chapter)：“\(chapter)　新章\n“\(other)　新的一条。”",
      "删去第二章第一节、第二节的节名。", "删去\(article)的但书。", "删去\(article)后半句。",
      "\(article)分为两款，修改为：“甲款。\n“乙款。”", "在\(article)末尾增加“新的一句。”",
      "将\(list)各项修改为：“（一）甲；\n“（二）乙。”", "\(list)\(item)、第三项改为第二项、第四项。",
      "在第二章增加一节，作为第一节：“第一节　新节\n“\(other)　新的一条。”",
      "增加一条，作为\(article)之一：“新的一条。”", "将\(article)改为\(other)之一。",
      "在\(article)后增加一条，作为\(article)之一：“新的一条。”", "取消\(article)\(paragraph)。",
      "\(article)增加一款，作为第一款：“新的一款。”，原第一款顺延为第二款。",
    ]
    return kinds.randomElement(using: &random) ?? ""
  }
}
