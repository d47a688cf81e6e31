internal import AknProfile
internal import CommandKit
internal import Findings
internal import JSONText

/// The answer of a validation, for people and for programs.
enum ValidationReport {
  /// One line a check, its findings below it as compilers print them.
  static func text(
    _ reports: [(file: String, report: AknReport)], _ paint: Paint, _ console: Console
  ) -> String {
    var text = ""
    for (file, report) in reports {
      text += paint.strong(file) + "\n"
      for check in report.checks {
        text += "  \(status(check.status, paint, console))  \(console.say(question(check.name)))"
        if case .notChecked(let reason) = check.status {
          text += ": " + FailureMessages.text(reason, console.language)
        }
        text += "\n"
        for finding in check.findings {
          text += "    \(FindingReport.line(finding, in: file, console.language))\n"
        }
      }
    }
    return text
  }

  private static func status(
    _ status: AknCheck.Status, _ paint: Paint, _ console: Console
  ) -> String {
    switch status {
    case .passed: paint.good(console.say(Wording.passed))
    case .failed: paint.bad(console.say(Wording.wrong))
    case .notChecked: paint.faint(console.say(Wording.notChecked))
    }
  }

  private static func question(_ name: AknCheck.Name) -> LocalizedText {
    switch name {
    case .wellFormed: LocalizedText("well-formed XML without DTD", "XML结构完整，没有DTD")
    case .profile: LocalizedText("elements, attributes and their order", "元素、属性及其次序")
    case .identifiers:
      LocalizedText("identifiers (eId) agree with structure and numbers", "标识（eId）与结构、编号一致")
    case .links: LocalizedText("links lead to what they should", "链接有着落")
    case .identification: LocalizedText("work, expression and manifestation agree", "作品、版本、载体标识一致")
    case .lifecycle: LocalizedText("dates and events agree", "日期与沿革一致")
    case .modifications: LocalizedText("changes and mappings (wId) agree", "修改记录与对应（wId）一致")
    case .text: LocalizedText("text without layout, nothing empty", "文字没有排版残留，没有空内容")
    case .xsd: LocalizedText("official schema (XSD)", "官方模式（XSD）")
    }
  }

  /// `tiaoli/validation/1`
  static func json(
    _ reports: [(file: String, report: AknReport)], _ language: Language
  ) -> String {
    var json = JSONWriter(layout: .indented)
    ValidationJSON.write(
      reports, language: language == .chinese ? .chinese : .english, to: &json)
    json.endLine()
    return json.text
  }
}
