internal import AknProfile
internal import Findings

/// What an export says of its choices: alphabetical, both languages side by side.
enum ExportFindings {
  static func findings(
    _ identity: ActIdentity, _ amendment: ActAmendment?, replaced: Int
  ) -> [Finding] {
    var findings: [Finding] = []
    if let amendment, amendment.refusals > 0 {
      findings.append(amendmentIncomplete(amendment.refusals))
    }
    if identity.author == nil { findings.append(authorUnknown) }
    if !identity.hasDate { findings.append(dateUnknown) }
    if identity.subtype == nil { findings.append(subtypeUnknown) }
    if identity.hasDate, !identity.hasWorkDate { findings.append(workDateUnknown) }
    if identity.title == nil { findings.append(titleUnknown) }
    if replaced > 0 { findings.append(xmlCharacters(replaced)) }
    return findings
  }

  private static func amendmentIncomplete(_ count: Int) -> Finding {
    finding(
      .warning, "amendment-incomplete",
      "\(count) instructions of the decision were not carried out: this is not the text that it makes",
      "决定中有\(count)项未执行，本文本不是该决定修改后的文本")
  }

  private static let authorUnknown = finding(
    .note, "author-unknown", "the text does not say who made it; the author is given as unknown",
    "文本未载明制定机关，作者记为“不详”")

  private static let dateUnknown = finding(
    .warning, "date-unknown",
    "the text gives no date; 0001-01-01 stands for it, named unknown (give one with --edition)",
    "文本没有日期，以0001-01-01（unknown）代替；可用--edition给出")

  private static let subtypeUnknown = finding(
    .note, "subtype-unknown",
    "title and author do not tell the kind of norm; it is given as normative-doc",
    "标题和制定机关不足以判断规范种类，记为normative-doc（规范性文件）")

  private static let titleUnknown = finding(
    .warning, "title-unknown", "the text has no title; its identifier ends in nn",
    "文本没有标题，标识以nn结尾")

  private static let workDateUnknown = finding(
    .warning, "work-date-unknown",
    "the text does not tell the day on which the act was first made, only later ones; 0001-01-01 "
      + "stands for it",
    "文本只载明其后的修改，未载明法规最初制定的日期，以0001-01-01（unknown）代替")

  private static func xmlCharacters(_ count: Int) -> Finding {
    finding(
      .warning, "xml-character",
      "\(count) characters that XML cannot hold were written as U+FFFD",
      "有\(count)个字符不能写入XML，已用U+FFFD代替")
  }

  // MARK: - Errors

  static func message(_ error: AmendmentExportError) -> Finding.Message {
    switch error {
    case .noEdition:
      .init(
        english: "an instruction of the decision was refused, so there is no amended text to write",
        chinese: "决定中有未能执行的项，没有修改后的文本可供写出")
    case .notAfter(let base, let given):
      .init(
        english: "the amended text cannot be of \(given): the text before it is of \(base); give a "
          + "later day",
        chinese: "修改后的文本不能是\(given)的：修改前的文本是\(base)的，请给出其后的日期")
    }
  }

  private static func finding(
    _ severity: Finding.Severity, _ code: String, _ english: String, _ chinese: String
  ) -> Finding {
    Finding(
      severity: severity, code: code, line: nil,
      message: .init(english: english, chinese: chinese))
  }
}
