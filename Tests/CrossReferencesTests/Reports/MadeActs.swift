import ChineseText
import CrossReferences
import RegulationModel
import RegulationParser
import Testing

/// Three made acts of a city that does not exist: one in three editions, of which two are held, one
/// repealed, one whose title has a title in it.
enum MadeActs {
  static let parks2015 = """
    某市公园管理条例
    （2015年3月1日某市人民代表大会常务委员会公布）
    第一条　为了保护公园，制定本条例。
    第二条　市园林部门负责公园的监督管理。
    第三条　游园人不得有下列行为：
    （一）损毁花木；
    （二）携带犬只进入。
    第四条　公园经营单位应当自收到整改通知之日起三个月内完成整改。
    第五条　本条例自2015年3月1日起施行。
    """

  static let parks2020 = """
    某市公园管理条例
    （2015年3月1日某市人民代表大会常务委员会公布　2020年6月1日修订）
    第一条　为了保护公园，制定本条例。
    第二条　公园管理应当坚持公益优先、保护为主的原则。
    第三条　市园林部门负责公园的监督管理。区人民政府应当每年检查公园一次。
    第四条　游园人不得有下列行为：
    （一）损毁花木；
    （二）携带犬只进入；
    （三）擅自营火、烧烤。
    第五条　公园经营单位应当自收到整改通知之日起六个月内完成整改，并在十五日内公布结果。
    整改情况应当向社会公开，不得隐瞒、谎报。
    第六条　违反本条例第四条第一项规定的，处五百元以上三千元以下罚款；情节严重的，处三千元以上一万元以下罚款。
    第七条　拒不整改的，由市园林部门责令停业。
    第八条　本条例自2020年6月1日起施行。
    """

  private static let greening = """
    某市绿化办法
    （2016年1月1日某市人民政府发布）
    第一条　为了绿化城市，制定本办法。
    第二条　本办法自2016年1月1日起施行。
    """

  private static let details = """
    某市实施《某市公园管理条例》细则
    （2021年1月1日某市人民政府发布）
    第一条　为了实施《某市公园管理条例》，制定本细则。
    第二条　公园每日六时开放。
    第三条　本细则自2021年1月1日起施行。
    """

  private struct NoDate: Error {}

  /// The acts, as a library would give them.
  static func acts() throws -> CitedActs {
    func day(_ text: String) throws -> CalendarDate {
      guard let date = CalendarDate(text) else { throw NoDate() }
      return date
    }
    let repeal = LifecycleEvent(
      date: try day("2022-01-01"), actor: nil, action: .repeal, text: "2022年1月1日废止")
    let parks = Work(
      slug: "gongyuan", title: "某市公园管理条例", aliases: ["公园条例"],
      editions: [
        EditionRecord(date: try day("2015-03-01"), file: "2015-03-01.txt"),
        EditionRecord(date: try day("2018-05-01")),
        EditionRecord(date: try day("2020-06-01"), file: "2020-06-01.txt"),
      ], predecessors: [Predecessor(title: "某市公园管理暂行办法", date: "2003")])
    let green = Work(
      slug: "lvhua", title: "某市绿化办法",
      editions: [
        EditionRecord(date: try day("2016-01-01"), file: "2016-01-01.txt", events: [repeal])
      ])
    let inner = Work(
      slug: "xize", title: "某市实施〈某市公园管理条例〉细则",
      editions: [EditionRecord(date: try day("2021-01-01"), file: "2021-01-01.txt")])
    let texts = try [
      "gongyuan2015": CanonicalText.read(parks2015), "gongyuan2020": CanonicalText.read(parks2020),
      "lvhua2016": CanonicalText.read(greening), "xize2021": CanonicalText.read(details),
    ]
    return CitedActs([parks, green, inner]) { work, record in
      texts["\(work.slug)\(record.date.year)"]
    }
  }

  /// The check of a report on a day in 2025, all that must hold of any check proven on the way.
  static func check(
    _ report: String, document: CalendarDate? = nil, asked: CalendarDate? = nil
  ) throws -> CitationCheck {
    let check = CitationCheck(
      try SourceText(report), against: try acts(),
      on: .init(today: CalendarDate("2025-01-01"), document: document, asked: asked))
    try verify(check)
    return check
  }

  /// What holds of every check: places cut out the words, quotations belong to one citation, and
  /// nothing is verified that was not compared.
  private static func verify(_ check: CitationCheck) throws {
    func cut(_ paragraph: Int, _ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: Array(check.paragraphs[paragraph].unicodeScalars)[range])
      return String(view)
    }
    var seen: Set<[Int]> = []
    var last = [0, 0]
    for result in check.results {
      #expect(cut(result.paragraph, result.start..<result.end) == result.text)
      #expect(!last.lexicographicallyPrecedes([0, 0]))
      #expect(!([result.paragraph, result.start].lexicographicallyPrecedes(last)))
      last = [result.paragraph, result.start]
      for quotation in result.quotations {
        #expect(cut(quotation.paragraph, quotation.start..<quotation.end) == quotation.text)
        #expect(seen.insert([quotation.paragraph, quotation.start]).inserted, "given twice")
        if quotation.verdict.code == "verified" { #expect(quotation.provision != nil) }
      }
      if result.verdict.code == "verified" || result.verdict.code == "notation" {
        #expect(!result.quotations.isEmpty)
        #expect(result.edition != nil && result.work != nil)
      }
    }
    #expect(check.summary.reduce(0) { $0 + $1.count } == check.results.count)
  }
}
