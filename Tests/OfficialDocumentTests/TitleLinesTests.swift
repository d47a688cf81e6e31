import Testing
import TextDifference

@testable import OfficialDocument

/// Titles in lines that end where their sense lets them.
struct TitleLinesTests {
  @Test(
    arguments: [
      // Up to 20 characters are one line.
      "示例市城市公园条例",
      "关于修改《中华人民共和国示例法》的决定",
      "示例市人民代表大会常务委员会｜关于修改《示例市城市公园条例》的决定",
      "中华人民共和国｜海上示例货物运输代理登记管理规定",
      "示例市实施｜《中华人民共和国示例污染环境防治法》办法",
      "最高人民法院、最高人民检察院｜关于办理示例刑事案件｜适用法律若干问题的解释",
      "示例省人民政府关于2023年1月1日至｜2024年12月31日示例工作的报告",
    ])
  func `lines end between words`(_ marked: String) {
    let lines = marked.split(separator: "｜").map(String.init)
    #expect(TitleLines.lines(of: lines.joined(), borders: nil) == lines)
  }

  @Test func `what the text tells of its words keeps them whole`() {
    let title = "示例省蔬菜水果批发市场交易行为监督检查规程"
    let text = "批发市场应当公示。批发和零售。市场交易。交易行为应当公平。蔬菜、水果分区。监督检查有记录。规程另定。"
    let lines = TitleLines.lines(
      of: title, borders: WordBorders(Array(String(repeating: text, count: 8).utf8)))
    #expect(lines.joined() == title && lines.count == 2)
    for word in ["批发", "市场", "交易", "行为", "蔬菜", "水果", "监督", "检查"] {
      #expect(lines.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test func `no line is wider than its page, and nothing is lost`() {
    let pieces = ["关于", "《示例法》", "的", "2024年", "若干", "甲乙丙丁", "、", "和", "ABC", "（二）", "中华人民共和国"]
    for seed in 0..<200 {
      var title = ""
      var state = UInt32(seed &* 2_654_435 &+ 1)
      while title.unicodeScalars.count < 30 + seed % 40 {
        state = state &* 1_664_525 &+ 1_013_904_223
        title += pieces[Int(state >> 16) % pieces.count]
      }
      let lines = TitleLines.lines(of: title, borders: nil)
      #expect(lines.joined() == title)
      #expect(lines.allSatisfy { OfficialWidth.width(of: $0) <= 20 } || lines.count == 1)
    }
  }

  @Test func `a title of any length is set`() {
    let title = String(repeating: "甲", count: 5_000)
    #expect(TitleLines.lines(of: title, borders: nil) == [title])
    #expect(TitleLines.lines(of: "", borders: nil) == [""])
  }
}
