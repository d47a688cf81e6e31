internal import Findings

/// What an export says of its choices: alphabetical, both languages side by side.
enum ExportFindings {
  static func findings(_ identity: ActIdentity, replaced: Int) -> [Finding] {
    var findings: [Finding] = []
    if identity.author == nil { findings.append(authorUnknown) }
    if !identity.hasDate { findings.append(dateUnknown) }
    if identity.subtype == nil { findings.append(subtypeUnknown) }
    if identity.title == nil { findings.append(titleUnknown) }
    if replaced > 0 { findings.append(xmlCharacters(replaced)) }
    return findings
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

  private static func xmlCharacters(_ count: Int) -> Finding {
    finding(
      .warning, "xml-character",
      "\(count) characters that XML cannot hold were written as U+FFFD",
      "有\(count)个字符不能写入XML，已用U+FFFD代替")
  }

  private static func finding(
    _ severity: Finding.Severity, _ code: String, _ english: String, _ chinese: String
  ) -> Finding {
    Finding(
      severity: severity, code: code, line: nil,
      message: .init(english: english, chinese: chinese))
  }
}
