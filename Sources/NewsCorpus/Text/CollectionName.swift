internal import ChineseText

/// Names of what holds several reports: 《新闻联播》 (20240221), 国内要闻, 人民日报海外版.
enum CollectionName {
  private static let ends = WordSet(
    spaced: """
      新闻联播 联播快讯 要闻 新闻 快讯 简讯 日报 早报 晚报 晨报 周报 月报 简报 汇编 合集 文摘 摘要 集锦 一览 导读 头条 动态 剪报 舆情 日刊 周刊 海外版 \
      报道 速览 回顾 汇总 专题 清单 列表 筛选 内容 资讯 时报 参考 播报 摘编 选编 版
      """)

  /// Letters that may stand beside a day in such a name.
  private static let longest = 16

  /// Whether a heading is such a name: it ends as they do, or is little more than a day.
  static func isOne(_ heading: Glyphs) -> Bool {
    let day = day(in: heading)
    var bare = heading
    if let day { bare.removeSubrange(day.range) }
    let letters = bare.letters
    guard letters.count <= longest else { return false }
    return ends.length(endingAt: letters.count, in: letters) != nil || letters.isEmpty
      || (day != nil && letters.count <= 10)
  }

  /// The day that a heading names: 2024-02-21, 20240221, 2024年2月21日.
  static func day(in heading: Glyphs) -> StatedDay? {
    heading.indices.lazy.compactMap { StatedDay(at: $0, in: heading) }.first
  }

  private static let papers = WordSet(
    spaced: "新闻联播 日报 晚报 晨报 时报 早报 商报 周报 青年报 法治报 海外版 新华社 新华网 人民网 联播 电视台 参考消息")

  /// The paper or programme that a heading names; `nil` for other headings.
  static func paper(in heading: Glyphs) -> String? {
    var words = heading
    if let day = day(in: heading) { words.removeSubrange(day.range) }
    for word in words.split(whereSeparator: { !$0.isIdeograph }) {
      let name = Array(word)
      if name.count <= 12, papers.length(endingAt: name.count, in: name) != nil {
        return name.string
      }
    }
    return nil
  }
}
