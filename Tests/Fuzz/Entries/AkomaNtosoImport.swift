import AknProfile
import AkomaNtoso
import Findings
import RegulationModel

extension FuzzEntry {
  /// Akoma Ntoso: the validator answers each question, and an act that is imported is written and
  /// read back the same.
  static let akomaNtoso = FuzzEntry("akoma-ntoso") { bytes throws(Violation) in
    if let validator = SoundExport.validator {
      let report = validator.report(on: bytes)
      try require(report.checks.map(\.name) == AknCheck.Name.allCases, "a check is missing")
      let lines = bytes.count { $0 == 0x0A } + 1
      for finding in report.findings {
        try require(finding.line.map { (1...lines).contains($0) } ?? true, "\(finding)")
        try require(!finding.message.chinese.isEmpty, "\(finding)")
      }
    }
    guard let act = try? ActImport(bytes) else { return }
    // What others number, bracket or nest otherwise may have no form in a text; a finding says so.
    try SoundEdition.check(act.edition, readsBack: act.edition.findings.isEmpty)
    try SoundExport.check(act.edition)
  }
}
