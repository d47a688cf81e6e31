public import CrossReferences
public import Findings
internal import RegulationModel

/// What is said of checked citations, in both languages.
public enum CheckWording {
  /// The answer in a few words.
  public static func verdict(_ verdict: CitationVerdict) -> Finding.Message {
    switch verdict {
    case .verified: .init(english: "verified: the words stand there", chinese: "属实：引文与原文相符")
    case .exists(nil): .init(english: "exists; nothing was compared", chinese: "确有此处，没有引文可核")
    case .exists: .init(english: "exists; not compared", chinese: "确有此处，未核对引文")
    case .notation:
      .init(english: "the same but for notation", chinese: "属实：仅数字、标点写法不同")
    case .misquoted: .init(english: "WRONG: misquoted", chinese: "有误：引文不符")
    case .elsewhere: .init(english: "WRONG: stands elsewhere", chinese: "有误：引文出自他处")
    case .noSuchProvision: .init(english: "WRONG: no such provision", chinese: "有误：没有该条款")
    case .noSuchAct: .init(english: "WRONG: no such act", chinese: "有误：没有此名称的法规")
    case .replaced: .init(english: "WRONG: replaced", chinese: "有误：已被取代")
    case .repealed: .init(english: "WRONG: repealed", chinese: "有误：已废止")
    case .editionNotHeld:
      .init(english: "not checked: edition not held", chinese: "未检查：未收录该版本")
    case .actNotHeld: .init(english: "not checked: act not held", chinese: "未检查：未收录该法规")
    case .unclear: .init(english: "not checked: unclear which act", chinese: "未检查：不明指哪部法规")
    }
  }

  /// The reason for an answer as a sentence or clause; `nil` where the answer says all.
  public static func reason(_ result: CheckedCitation) -> Finding.Message? {
    if case .editionNotHeld = result.verdict { return edition(result) }
    return result.verdict.reason
  }

  private static func edition(_ result: CheckedCitation) -> Finding.Message {
    let english = result.edition.map { " (\($0))" } ?? ""
    let chinese = result.edition.map { "（\($0.chinese)）" } ?? ""
    guard result.editionBasis != .stated else {
      return .init(
        english: "the edition that is stated\(english) is not held", chinese: "所指版本\(chinese)未收录")
    }
    let isReport = result.editionBasis == .document
    guard let day = result.editionDay else {
      return .init(
        english: "the edition that is asked for\(english) is not held",
        chinese: "所要的版本\(chinese)未收录")
    }
    let when = isReport ? "the day of the report, \(day)" : "\(day)"
    let time = (isReport ? "文件日期" : "") + day.chinese
    guard result.edition != nil else {
      return .init(
        english: "no edition is known that was in force on \(when)", chinese: "没有\(time)时有效的版本")
    }
    return .init(
      english: "the edition in force on \(when)\(english) is not held",
      chinese: "\(time)时有效的版本\(chinese)未收录")
  }

  /// How it is known which act is meant, where the text does not name it; `nil` where it does.
  public static func basis(_ result: CheckedCitation) -> Finding.Message? {
    guard let title = result.title else { return nil }
    switch result.basis {
    case .title, .definition, .unknown: return nil
    case .namedBefore:
      return .init(english: "taken for 《\(title)》, named before", chinese: "按前文指《\(title)》")
    case .subject:
      return .init(english: "taken for 《\(title)》 by its matter", chinese: "按内容指《\(title)》")
    case .onlyHeld:
      return .init(
        english: "taken for 《\(title)》, the only one held", chinese: "库中仅有一部，按《\(title)》核对")
    }
  }

  /// Which edition was asked, where it is not the one in force today.
  public static func editionNote(_ result: CheckedCitation) -> Finding.Message? {
    guard let day = result.edition, let basis = result.editionBasis, !result.isCurrentEdition,
      result.verdict.code != "edition-not-held"
    else { return nil }
    switch basis {
    case .stated:
      return .init(english: "edition of \(day), as stated", chinese: "按所述版本（\(day.chinese)）")
    case .document:
      return .init(
        english: "edition of \(day), by the day of the report", chinese: "按文件日期适用\(day.chinese)版本")
    case .option:
      let asked = result.editionDay
      return .init(
        english: "edition of \(day)" + (asked.map { ", in force on \($0)" } ?? ""),
        chinese: "按" + (asked.map { "\($0.chinese)时有效的" } ?? "") + "\(day.chinese)版本")
    case .today: return nil
    }
  }

  /// What is found about one quotation; `nil` where it stands as quoted.
  public static func quotation(_ quotation: CheckedQuotation) -> [Finding.Message] {
    switch quotation.verdict {
    case .verified: []
    case .notation:
      [.init(english: "only numbers or marks are written otherwise", chinese: "仅数字或标点写法不同")]
    case .misquoted(let differences): differences.map { difference($0) }
    case .elsewhere(let provision):
      [
        .init(
          english: "“\(short(quotation.text))” stands in \(provision.citation)",
          chinese: "“\(short(quotation.text))”见于\(provision.citation)")
      ]
    case .notCompared(.noText): []
    case .notCompared(let reason):
      [
        .init(
          english: "“\(short(quotation.text))” was not compared: \(reason.message.english)",
          chinese: "“\(short(quotation.text))”未核对：\(reason.message.chinese)")
      ]
    }
  }

  /// The beginning and the end of words that are long.
  private static func short(_ text: String) -> String {
    text.count <= 24 ? text : "\(text.prefix(12))……\(text.suffix(8))"
  }

  /// A difference as a sentence.
  public static func difference(_ difference: QuotationDifference) -> Finding.Message {
    if let note = difference.note { return note }
    let quoted = difference.before + difference.added + difference.after
    let held = difference.before + difference.missing + difference.after
    guard !held.isEmpty else {
      return .init(
        english: "“\(short(quoted))” is quoted, and nothing like it stands there",
        chinese: "引文“\(short(quoted))”，该处没有相近的文字")
    }
    return .init(
      english: "“\(quoted)” is quoted where the text has “\(held)”",
      chinese: "引文“\(quoted)”，原文为“\(held)”")
  }

  /// What the checked form of a report is called.
  static func title(_ name: String) -> Finding.Message {
    .init(english: "Citations checked: \(name)", chinese: "引用核对：\(name)")
  }

  /// What stands over the notes.
  static let notes = Finding.Message(english: "Citations", chinese: "核对结果")

  /// How many citations are wrong, not checked, there and verified, in one line.
  public static func summary(_ check: CitationCheck) -> Finding.Message {
    let count = check.results.count
    guard count > 0 else { return .init(english: "no citation", chinese: "没有引用") }
    let groups = groups(check).filter { $0.count > 0 }
    return .init(
      english: "\(count) citation\(count == 1 ? "" : "s"): "
        + groups.map { "\($0.count) \($0.name.english)" }.joined(separator: ", "),
      chinese: "共\(count)处引用："
        + groups.map { "\($0.name.chinese)\($0.count)处" }.joined(separator: "，"))
  }

  private static func groups(
    _ check: CitationCheck
  ) -> [(count: Int, name: Finding.Message)] {
    func count(_ condition: (CitationVerdict) -> Bool) -> Int {
      check.results.count { condition($0.verdict) }
    }
    return [
      (count { $0.isWrong }, .init(english: "wrong", chinese: "有误")),
      (
        count { [.editionNotHeld, .actNotHeld, .unclear].contains($0) },
        .init(english: "not checked", chinese: "未检查")
      ),
      (
        count { if case .exists = $0 { true } else { false } },
        .init(english: "there, without a quotation compared", chinese: "确有此处而未核对引文")
      ),
      (
        count { $0 == .verified || $0 == .notation },
        .init(english: "verified", chinese: "引文属实")
      ),
    ]
  }

  /// All that is said under an answer, in order.
  public static func details(_ result: CheckedCitation) -> [Finding.Message] {
    var details: [Finding.Message] = []
    let isTold = result.quotations.contains { $0.verdict.code == "elsewhere" }
    if let reason = reason(result), !isTold {
      if case .exists = result.verdict {} else { details.append(reason) }
    }
    details += result.quotations.flatMap { quotation($0) }
    if case .unclear = result.verdict { return details }
    details += [basis(result), editionNote(result)].compactMap(\.self)
    return details
  }
}
