internal import ChineseText

/// What a line about an item says: 来源：某某日报　2024-02-08　作者：张三.
struct MetadataLine: Sendable {
  /// The first day that it prints in full.
  private(set) var day: PrintedDay?
  /// The words of that day.
  private(set) var printedDay: String?
  /// The paper or site.
  private(set) var source: String?
  /// Who wrote it.
  private(set) var author: String?

  private static let sourceLeads = WordSet(
    spaced: "来源 信息来源 文章来源 稿件来源 稿源 （来源 (来源 【来源")
  private static let authorLeads = WordSet(spaced: "作者 记者 撰稿 供稿")
  private static let sourceEnds = WordSet(
    spaced: "日报 晚报 晨报 时报 早报 商报 周报 青年报 法治报 报 网 社 电视台 广播电台 客户端 发布 融媒体中心 门户网站 周刊 杂志")

  /// Reads a line.
  init(_ passage: Passage) {
    let text = passage.text
    day = PrintedDay.all(in: text, text.indices).first { $0.date != nil }
    printedDay = day.map { text[$0.range].string }
    let words = passage.spaced.isEmpty ? [text] : passage.phrases
    for word in words { read(word) }
    if source == nil {
      source =
        words.first { word in
          word.count <= 16 && MetadataLine.sourceEnds.length(endingAt: word.count, in: word) != nil
        }?.string
    }
  }

  private mutating func read(_ word: Glyphs) {
    guard let colon = word.firstIndex(where: { $0 == Glyph.colon || $0 == 0x3A }) else { return }
    let value = word[(colon + 1)...].prefix { !Glyph.isClosing($0) && !Glyph.isDigit($0) }
    guard !value.isEmpty else { return }
    if MetadataLine.sourceLeads.length(at: 0, in: word) != nil { source = value.string }
    if MetadataLine.authorLeads.length(at: 0, in: word) != nil { author = value.string }
  }
}
