/// Canonical texts of any shape, made at random from lines that number themselves: numbers repeat and
/// leave gaps, items stand where none belong. Each has one article at least.
public enum RandomCanonicalText {
  private static let lines = [
    "第一编　甲", "第二编　乙", "第一分编　丙", "第一章　丁", "第二章　戊", "第一节　己", "第二节　庚", "第一条　甲乙丙。",
    "第一条　甲乙丙丁：", "第二条　乙丙：", "第二条之一　丙丁。", "第三条　丁戊己庚。", "（一）戊己庚；", "（二）己辛：", "（一）庚戊，",
    "1.辛壬；", "2.壬癸。", "1.癸；", "①子丑；", "丑寅卯。", "应当寅卯。", "　（一）至（三）项。", "第三条　【辰】　巳午未。",
    "　　一、小标题", "附则",
  ]
  private static let numberedAnnexes = ["附件1　午未", "附件2　未", "附件1　酉"]
  private static let unnumberedAnnexes = ["附件　申", "附件　戌"]

  /// A text, with annexes at its end or without.
  public static func text(_ random: inout SplitMix64) -> String {
    var text = "示例条例\n第一条　甲乙丙。\n" + some(0...20, &random)
    if Bool.random(using: &random) { text += "附则\n第九条　亥。\n" }
    let annexes = Bool.random(using: &random) ? numberedAnnexes : unnumberedAnnexes
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      text += (annexes.randomElement(using: &random) ?? "") + "\n" + some(0...4, &random)
    }
    return text
  }

  private static func some(_ count: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    var text = ""
    for _ in 0..<Int.random(in: count, using: &random) {
      text += (lines.randomElement(using: &random) ?? "") + "\n"
    }
    return text
  }
}
