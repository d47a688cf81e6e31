package import Findings
package import RegulationModel

/// The numbers of an edition whose labels were taken at their word.
package enum EditionNumbering {
  /// Gaps and repeats among its divisions and articles, in the order of the text; of the body and of each
  /// annex by itself.
  package static func findings(of edition: Edition) -> [Finding] {
    var findings: [Finding] = []
    var check = NumberingCheck()
    for row in edition.rows {
      if row.kind == .annex {
        findings += check.findings
        check = NumberingCheck()
      }
      guard let number = row.number else { continue }
      if row.kind == .article {
        check.article(number, line: Int(row.line))
      } else if row.kind.isDivision {
        check.division(row.kind, number, line: Int(row.line))
      }
    }
    return findings + check.findings
  }
}
