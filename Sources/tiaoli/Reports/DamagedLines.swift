internal import CommandKit
internal import Documents
internal import Findings

/// Lines of a file of JSON Lines that are no JSON: their documents are missing, so each is told.
enum DamagedLines {
  /// A finding for each, with its line.
  static func findings(in bytes: [UInt8], named name: String) -> [Finding] {
    DocumentReader.damage(in: bytes, name: name == "-" ? nil : name)
  }

  /// Tells each on standard error; returns whether there are any.
  static func tell(
    in bytes: [UInt8], of file: String, _ console: inout Console
  ) -> Bool {
    let findings = findings(in: bytes, named: file)
    for finding in findings {
      console.message(FindingReport.line(finding, in: file, console.language))
    }
    return !findings.isEmpty
  }
}
