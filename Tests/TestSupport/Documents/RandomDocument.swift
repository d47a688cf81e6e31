/// Documents made at random from the glyphs and words that the grammar looks at.
public enum RandomDocument {
  private static let words = [
    "第一条", "第二条", "第三条", "第四条", "第一条之一", "第二条之一", "第１条", "第 二 条", "第一章", "第二章", "第一节", "第一编",
    "第一分编", "（一）", "（二）", "（三）", "(一)", "一、", "二、", "1.", "2.", "3．", "（1）", "（2）", "①", "②", "附件",
    "附件1", "附件二：", "附则", "附　则", "目录", "序言", "总则", "示例条例", "【目的】", "（目的）", "甲", "乙丙丁", "甲应当乙。",
    "丙：", "丁；", "戊，", "起施行。", "规定的", "至", "项所列", "2020年1月2日", "（2020年1月2日甲会通过）", "通过", "来源：示例",
    "43", "- 4 -", "……3", "《", "》", "“", "”", "（", "）", "第", "条", "之", "e\u{301}", "GB/T", "5", "。",
    "，",
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
