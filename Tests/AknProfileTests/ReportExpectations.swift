import AknProfile
import Findings
import JSONText
import LegalXML
import Testing

/// Checks a document and what holds for every report: the checks are all there and in order, their
/// status agrees with their findings, findings are in order, in both languages and inside the
/// document, the JSON is sound, and a second look gives the same.
func expectSoundReport(
  on document: [UInt8], by validator: AknValidator,
  sourceLocation: SourceLocation = #_sourceLocation
) -> AknReport {
  let report = validator.report(on: document)
  #expect(report == validator.report(on: document), sourceLocation: sourceLocation)
  #expect(report.checks.map(\.name) == AknCheck.Name.allCases, sourceLocation: sourceLocation)
  let lines = document.count { $0 == 0x0A } + 1
  for check in report.checks { expectSoundCheck(check, lines: lines, sourceLocation) }
  #expect(report.findings == report.checks.flatMap(\.findings), sourceLocation: sourceLocation)
  let hasError = report.findings.contains { $0.severity == .error }
  #expect(report.isValid == !hasError, "\(report.findings)", sourceLocation: sourceLocation)
  expectSoundJSON(report, sourceLocation)
  return report
}

private func expectSoundCheck(_ check: AknCheck, lines: Int, _ sourceLocation: SourceLocation) {
  let errors = check.findings.filter { $0.severity == .error }
  switch check.status {
  case .passed: #expect(errors.isEmpty, sourceLocation: sourceLocation)
  case .failed(let count):
    #expect(count == errors.count || errors.count == 1_000, sourceLocation: sourceLocation)
    #expect(count > 0, sourceLocation: sourceLocation)
  case .notChecked(let reason):
    #expect(check.findings.isEmpty, sourceLocation: sourceLocation)
    #expect(!reason.english.isEmpty && hasHan(reason.chinese), sourceLocation: sourceLocation)
  }
  let placed = check.findings.compactMap(\.line)
  #expect(placed == placed.sorted(), "\(check)", sourceLocation: sourceLocation)
  #expect(
    placed.allSatisfy { (1...lines).contains($0) }, "\(check)", sourceLocation: sourceLocation)
  for finding in check.findings {
    let message = finding.message
    #expect(!message.english.isEmpty, "\(finding)", sourceLocation: sourceLocation)
    #expect(hasHan(message.chinese), "\(finding)", sourceLocation: sourceLocation)
    #expect(!message.english.contains("\n"), "\(finding)", sourceLocation: sourceLocation)
    #expect(message.english.utf8.count < 1_200, "\(finding)", sourceLocation: sourceLocation)
  }
}

private func hasHan(_ text: String) -> Bool {
  text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
}

private func expectSoundJSON(_ report: AknReport, _ sourceLocation: SourceLocation) {
  var json = JSONWriter(layout: .compact)
  ValidationJSON.write([(file: "a.xml", report: report)], to: &json)
  let text = json.text
  #expect(
    text.hasPrefix("{\"schema\":\"tiaoli/validation/1\",\"files\":[{\"file\":\"a.xml\",\"valid\":"),
    sourceLocation: sourceLocation)
  for finding in report.findings {
    #expect(text.contains("\"code\":\"\(finding.code)\""), sourceLocation: sourceLocation)
  }
}
