/// What a reader finds in the five seeds: written by reading them, before any code read them.
///
/// Only line numbers, headings and what a heading line says; the texts stay in `seeds/`.
struct ItemTruth: Sendable {
  /// First digits of the file's name.
  let seed: String
  /// 1-based lines, the first of the heading to the last of the text.
  let lines: ClosedRange<Int>
  var kind = "news"
  var kicker: String?
  var headline: String?
  var subheads: [String] = []
  var participants: String?
  var dateline: String?
  var source: String?
  var place: String?
  /// The day of the event as ISO 8601; `nil` where the file does not tell day, month or year.
  var date: String?
  var basis = "unknown"
  /// 1-based lines on which the paragraphs begin, section headings left out.
  var paragraphs: [Int] = []
  /// 1-based lines of the section headings.
  var sections: [Int] = []
  /// What a reader cannot be sure of.
  var unsure: String?
}

enum SeedTruth {
  static let items = reports + henan + web + compilation + speech

  private static let reports: [ItemTruth] = [
    ItemTruth(
      seed: "000", lines: 3...27, kicker: "易炼红在全省组织工作会议上强调",
      headline: "站位再提高 方位更明确 定位求精准 进位勇争先 加快打造勤廉并重的新时代党建高地",
      paragraphs: [7, 9, 11, 15, 17, 21, 23, 27], unsure: "line 5 may be a subhead"),
    ItemTruth(
      seed: "000", lines: 29...49, kicker: "易炼红在全省领导班子政治建设推进会暨省直单位工作交流会上强调",
      headline: "在坚定不移深入实施“八八战略”中提升“政治三力” 持续推动领导班子政治建设走向纵深",
      participants: "王浩黄莉新出席", paragraphs: [33, 35, 37, 41, 43, 47, 49]),
  ]

  private static let henan: [ItemTruth] = [
    ItemTruth(
      seed: "001", lines: 1...27, headline: "省委召开全省组织工作会议",
      subheads: ["全面落实新时代党的组织路线实现党的建设和组织工作高质量"], participants: "王国生出席会议并讲话",
      paragraphs: [7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27],
      unsure: "line 1 may be a kicker and line 3 the headline")
  ]

  /// A newspaper's web page: navigation above, footer and metadata below, a page jump in between.
  private static let web: [ItemTruth] = [
    ItemTruth(
      seed: "002", lines: 8...108, kind: "feature", headline: "弘扬“六干”作风 展现新担当新作为",
      subheads: ["——2024年我省推进组织工作纪事"], source: "浙江日报", date: "2025-02-25", basis: "printed",
      paragraphs: [12, 14] + [18, 20, 22, 26, 28, 30, 32]
        + Array(stride(from: 36, through: 58, by: 2))
        + Array(stride(from: 62, through: 82, by: 2))
        + Array(stride(from: 86, through: 108, by: 2)),
      sections: [16, 34, 60, 84])
  ]

  private static let speech: [ItemTruth] = [
    ItemTruth(
      seed: "004", lines: 1...16, kind: "speech", headline: "市委书记在全市组织工作会议上的讲话",
      paragraphs: [3, 4, 6, 8, 10, 11, 12, 13, 14, 15, 16], sections: [5, 7, 9],
      unsure: "line 1 is the headline with a number behind it; it may be left out of the item")
  ]

  /// Lines that are in no text of an item, with the reason that a reader would give.
  static let dropped: [(seed: String, line: Int, reason: String)] = [
    ("002", 1, "navigation"), ("002", 4, "navigation"), ("002", 6, "navigation"),
    ("002", 22, "page-jump"), ("002", 24, "page-jump"), ("002", 110, "navigation"),
    ("002", 113, "navigation"), ("002", 115, "navigation"), ("002", 117, "metadata"),
    ("003", 523, "page-number"), ("003", 838, "page-number"), ("003", 1_649, "page-number"),
    ("003", 2_007, "page-number"), ("003", 2_614, "page-number"), ("003", 3_583, "page-number"),
    ("004", 1, "repeated-title"),
  ]
}
