internal import Findings
package import JSONText

/// The JSON of reports: schema `tiaoli/validation/1`.
package enum ValidationJSON {
  /// The schema's name.
  package static let schema = "tiaoli/validation/1"

  /// The language of messages and reasons.
  package enum Language: Sendable {
    /// English.
    case english
    /// Chinese.
    case chinese
  }

  /// Writes the reports on some files as one object, in the order given.
  package static func write(
    _ reports: [(file: String, report: AknReport)], language: Language = .english,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.array("files") { json in
        for (file, report) in reports {
          json.object { json in write(report, on: file, language, to: &json) }
        }
      }
    }
  }

  private static func write(
    _ report: AknReport, on file: String, _ language: Language, to json: inout JSONWriter
  ) {
    json.field("file", file)
    json.field("valid", report.isValid)
    json.array("checks") { json in
      for check in report.checks {
        json.object { json in write(check, language, to: &json) }
      }
    }
    json.array("diagnostics") { json in
      for finding in report.findings {
        json.object { json in
          json.field("severity", finding.severity.rawValue)
          json.field("code", finding.code)
          json.field("line", finding.line)
          json.field("message", text(finding.message, language))
        }
      }
    }
  }

  private static func write(
    _ check: AknCheck, _ language: Language, to json: inout JSONWriter
  ) {
    json.field("check", check.name.rawValue)
    switch check.status {
    case .passed:
      json.field("status", "passed")
      json.field("reason", nil as String?)
    case .failed(let count):
      json.field("status", "failed")
      json.field("errors", count)
      json.field("reason", nil as String?)
    case .notChecked(let reason):
      json.field("status", "not-checked")
      json.field("reason", text(reason, language))
    }
  }

  private static func text(_ message: Finding.Message, _ language: Language) -> String {
    language == .chinese ? message.chinese : message.english
  }
}
