internal import CommandKit
internal import Findings
internal import RegulationModel

/// Findings for people: `FILE:LINE: warning: sentence [code]`, as compilers print them.
enum FindingReport {
  /// All that an edition's reading left to say: its findings, and what was left out of it.
  static func lines(_ edition: Edition, in file: String, _ language: Language) -> [String] {
    var lines = edition.findings.map { line($0, in: file, language) }
    for dropped in edition.dropped where dropped.reason != .blank {
      let range = dropped.line == dropped.endLine ? "" : "-\(dropped.endLine)"
      let place = "\(file):\(dropped.line)\(range)"
      let why = LeftOutWording.text(of: dropped.reason)(language)
      let colon = language == .chinese ? "：" : ": "
      lines.append(
        "\(place): \(Wording.leftOut(language))\(colon)\(why) [\(dropped.reason.rawValue)]")
    }
    return lines
  }

  static func line(_ finding: Finding, in file: String, _ language: Language) -> String {
    let line = finding.line.map { ":\($0)" } ?? ""
    let sentence = FailureMessages.text(finding.message, language)
    return "\(file)\(line): \(finding.severity.rawValue): \(sentence) [\(finding.code)]"
  }
}
