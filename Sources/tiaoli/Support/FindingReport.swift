internal import CommandKit
internal import Findings

/// Findings for people: `FILE:LINE: warning: sentence [code]`, as compilers print them.
enum FindingReport {
  static func line(_ finding: Finding, in file: String, _ language: Language) -> String {
    let line = finding.line.map { ":\($0)" } ?? ""
    let sentence = FailureMessages.text(finding.message, language)
    return "\(file)\(line): \(finding.severity.rawValue): \(sentence) [\(finding.code)]"
  }
}
