internal import RegulationModel

extension SiteWording {
  /// Since when an edition is in force, and how that is known. The text of a law that was amended
  /// tells the day of the first text, `original`.
  static func force(_ commencement: Commencement, original: CalendarDate?) -> String {
    let day = commencement.day?.chinese ?? ""
    switch commencement.basis {
    case .event, .record: return "自\(day)起施行"
    case .text: return "自\(day)起施行（文本规定自发布之日起施行）"
    case .computed: return "自\(day)起施行（文本规定：\(commencement.words ?? "")）"
    case .setElsewhere: return "施行日期另行规定，法规库没有记录"
    case .condition: return "施行日期取决于条件（\(commencement.words ?? "")）"
    case .assumed:
      guard let original else { return "施行日期没有载明，暂以版本日期\(day)计" }
      return "条文写明自\(original.chinese)起施行；本次修改的施行日期没有载明"
    }
  }

  /// What stands on each page of a text that is not the law of the day; `nil` for one that is.
  static func mark(_ status: EditionStatus) -> String? {
    switch status.status {
    case .inForce: nil
    case .future: future(from: status.from)
    case .superseded: superseded(by: status.successor)
    case .repealed: status.until.map(repealed) ?? "已废止"
    case .draft: "草案，不是现行文本"
    case .unknown: unknown(status.commencement)
    }
  }

  private static func unknown(_ commencement: Commencement) -> String {
    if let lapse = commencement.lapse, commencement.day != nil {
      return "按自身规定有效至\(lapse.dayBefore.chinese)，是否延续不详"
    }
    return commencement.basis == .condition
      ? "施行日期取决于条件，是否已经施行不详" : "施行日期另行规定，是否已经施行不详"
  }

  /// A text whose day has not come.
  static func future(from day: CalendarDate?) -> String {
    day.map { "尚未施行，自\($0.chinese)起施行" } ?? "尚未施行"
  }

  /// A text in whose place another one is.
  static func superseded(by date: CalendarDate?) -> String {
    date.map { "历史文本，已被\($0.chinese)文本取代" } ?? "历史文本，已被取代"
  }

  /// A provision with a day of its own that has not come.
  static func pending(_ provision: PartialCommencement) -> String {
    provision.day.map { future(from: $0) } ?? "施行日期另行规定，是否已经施行不详"
  }

  /// What a text is in a word, for the title of a page.
  static func word(_ status: LegalStatus) -> String? {
    switch status {
    case .inForce, .unknown: nil
    case .future: "尚未施行"
    case .superseded: "历史文本"
    case .repealed: "已废止"
    case .draft: "草案"
    }
  }

  static let readCurrent = "阅读现行文本"
}

/// The time of a text, and the ways to it.
extension SiteWording {
  static let asAt = "其他版本、按日期查看"
  static let asAtButton = "查看"
  static let asAtDay = "按日期查看"
  static let fixedAddress = "固定地址（总是通向现行文本）"
  static let currently = "现行"
  static let latest = "现行文本"

  /// The way to the text in force, and to the same article in it.
  static func readCurrent(_ edition: String, _ article: String?) -> String {
    "\(readCurrent)（\(edition)\(article.map { "，\($0)" } ?? "")）"
  }

  /// What a text has not.
  static func noArticle(_ citation: String) -> String { "没有\(citation)" }

  /// From when to when a text is in force, as far as that is known, and what it is on the day of the site.
  static func period(_ status: EditionStatus) -> [String] {
    var words: [String] = []
    switch (status.from, status.until) {
    case (let from?, let until?): words.append("自\(from.chinese)至\(until.chinese)前施行")
    case (let from?, nil): words.append("自\(from.chinese)起施行")
    case (nil, _): words.append("施行日期不详")
    }
    switch status.status {
    case .inForce: words.append(currently)
    case .future: words.append("尚未施行")
    case .superseded: words.append("历史文本")
    case .repealed: words.append("已废止")
    case .draft, .unknown: break
    }
    return words
  }

  /// What a print says of a text in force: so it was on the day of the site.
  static func inForce(on day: CalendarDate) -> String { "现行文本（截至\(day.chinese)）" }
}
