/// Documents made at random from the glyphs and words that the grammar looks at.
public enum RandomDocument {
  private static let words = [
    "第一条", "第二条", "第三条", "第四条", "第一条之一", "第二条之一", "第１条", "第 二 条", "第一章", "第二章", "第一节", "第一编",
    "第一分编", "（一）", "（二）", "（三）", "(一)", "一、", "二、", "1.", "2.", "3．", "（1）", "（2）", "①", "②", "附件",
    "附件1", "附件二：", "附则", "附　则", "目录", "序言", "总则", "示例条例", "【目的】", "（目的）", "甲", "乙丙丁", "甲应当乙。",
    "丙：", "丁；", "戊，", "起施行。", "规定的", "至", "项所列", "2020年1月2日", "（2020年1月2日甲会通过）", "通过", "来源：示例",
    "43", "- 4 -", "……3", "《", "》", "“", "”", "（", "）", "第", "条", "之", "e\u{301}", "GB/T", "5", "。",
    "，", "示释〔2020〕1号", "（示发〔2020〕5号）", "附", "附：", "示例部令", "第3号", "公　告", "目　录", "序　言", "一般规定",
    "附：示例表",
    "《示例条例》已经2020年1月2日甲会通过，现予公布，自2020年2月1日起施行。", "关于印发《示例条例》的通知", "抄送：甲。", "免责声明：乙。",
    "[1]", "[1] 见甲。", "注：甲。", "【释义】", "【编者注：甲】", "（试行）", "Article 1 Members may attend", "示例市人民政府",
    "若干规定", "……", "节选", "示例税率表", "甲\t乙", "根据2020年1月2日《决定》修正", "、2021年3月4日乙会", "并于同日公布施行", "和",
    "【发布日期】", "某市2020年1月2日公布", "自2020年2月1日起施行",
  ]
  private static let blanks = [
    " ", "  ", "\u{3000}", "\u{3000}\u{3000}", "\u{A0}", "\u{200B}", "\t",
  ]
  private static let lineEnds = ["\n", "\n", "\n\n", "\r\n", "\r"]

  /// A document of words, blanks and line ends in any order.
  public static func words(_ random: inout SplitMix64) -> String {
    var text = Bool.random(using: &random) ? "示例条例\n" : ""
    for _ in 0..<Int.random(in: 1...60, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0...5: text += words.randomElement(using: &random) ?? ""
      case 6: text += blanks.randomElement(using: &random) ?? ""
      default: text += lineEnds.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  /// A document of lines that each begin with a label: more of them are regulations.
  public static func lines(_ random: inout SplitMix64) -> String {
    var text = "示例条例\n"
    var number = 1
    for _ in 0..<Int.random(in: 3...30, using: &random) {
      switch Int.random(in: 0..<8, using: &random) {
      case 0...2:
        text += "第\(number)条　"
        number += 1
      case 3: text += blanks.randomElement(using: &random) ?? ""
      default: text += words.randomElement(using: &random) ?? ""
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        text += words.randomElement(using: &random) ?? ""
      }
      text += lineEnds.randomElement(using: &random) ?? ""
    }
    return text
  }
}
