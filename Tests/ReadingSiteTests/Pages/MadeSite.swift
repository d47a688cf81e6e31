import NewsCorpus
import ReadingSite
import RegulationModel
import RegulationParser

/// Content for the tests: works, texts, items that were made up.
enum MadeSite {
  static func day(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw NoDate(text: text) }
    return date
  }

  struct NoDate: Error {
    let text: String
  }

  /// A work with texts by date; a `nil` text is one that is not held.
  static func work(
    _ slug: String, _ title: String, _ texts: [(String, String?)], aliases: [String] = [],
    events: [LifecycleEvent] = [], drafts: [(String, String)] = []
  ) throws -> HeldWork {
    var records: [EditionRecord] = []
    var editions: [HeldEdition] = []
    for (index, (date, text)) in texts.enumerated() {
      let record = EditionRecord(
        date: try day(date), label: "发布", file: text == nil ? nil : "\(date).txt",
        events: index == texts.count - 1 ? events : [])
      records.append(record)
      if let text {
        editions.append(HeldEdition(record: record, edition: try CanonicalText.read(text)))
      }
    }
    return HeldWork(
      work: Work(slug: slug, title: title, aliases: aliases, editions: records),
      editions: editions,
      drafts: drafts.map { DraftFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  static let old = """
    示例条例
    （2015年3月4日示例委员会发布）
    第一章　总则
    第一条　为了示例，制定本条例。
    第二条　示例人员应当依照第一条和《配套办法》第二条办理下列事项：
    （一）甲；
    （二）乙。
    前款规定的事项，每年公开一次。
    第二章　附则
    第三条　本条例所称示例人员，是指从事示例工作的人员。
    第四条　本条例自发布之日起施行。

    """
  static let new = """
    示例条例
    （2015年3月4日示例委员会发布　2020年5月6日示例委员会修订）
    第一章　总则
    第一条　为了做好示例，制定本条例。
    第二条　示例机关受理示例申请后，应当在三十日内逐项核对全部材料并书面答复申请人。
    第三条　示例人员应当依照第一条和《配套办法》第二条办理下列事项：
    （一）甲；
    （二）乙。
    前款规定的事项，每年公开一次。
    第二章　附则
    第四条　本条例所称示例人员，是指从事示例工作的人员。
    第五条　本条例自发布之日起施行。

    """
  static let other = """
    配套办法
    第一条　为了落实《示例条例》第三条第一款，制定本办法。
    第二条　办理事项，应当公开。

    """
  static let decision = """
    关于修改《示例条例》的决定
    　　一、将第一条中的“做好示例”修改为“搞好示例”。
    　　二、将第九十条中的“甲”修改为“乙”。
    """
  static let news = """
    示例机关公布《示例条例》

    新华社北京5月7日电 示例机关5月7日公布修订后的《示例条例》。《示例条例》第三条规定，办理事项每年公开一次。

    《示例条例》明确，示例机关受理示例申请后，应当在三十日内逐项核对全部材料并书面答复申请人。这一规定回应了各方关切，会议要求各地抓好落实。
    """

  /// Two works that cite each other, of one two held texts and drafts of every kind, and a corpus.
  static func content(base: String? = nil) throws -> SiteContent {
    let publication = LifecycleEvent(
      date: try day("2020-05-06"), actor: "示例委员会", action: .issue,
      text: "2020年5月6日示例委员会发布")
    let works = [
      try work(
        "shili", "示例条例",
        [("2010-01-02", nil), ("2015-03-04", old), ("2020-05-06", new)], aliases: ["样例"],
        events: [publication],
        drafts: [
          ("jueding", decision), ("caoan", new.replacing("书面答复", with: "答复")),
          ("shuoming", "说明\n这是说明。\n"), ("kong", ""),
        ]),
      try work("corpus", "配套办法", [("2016-01-01", other)]),
      try work("weishoulu", "未收录办法", [("2001-01-01", nil)]),
    ]
    let corpus = Corpus([.init(name: "news.txt", bytes: Array(news.utf8))])
    return SiteContent(works: works, corpus: corpus, base: base.flatMap(BaseAddress.init))
  }

  /// A site of one work.
  static func content(of text: String, title: String = "示例条例", slug: String = "shili") throws
    -> SiteContent
  {
    SiteContent(works: [try work(slug, title, [("2020-05-06", text)])])
  }
}
