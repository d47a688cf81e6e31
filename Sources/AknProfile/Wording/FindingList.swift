internal import Findings

/// The findings of one check, as many as can be read, and the number of the others.
///
/// A hostile document may have millions of faults; what is kept of them is bounded.
struct FindingList: Sendable {
  /// How many errors, and how many other findings, are kept.
  static let limit = 1_000

  private var errors: [Finding] = []
  private var remarks: [Finding] = []
  private var unlisted = 0

  /// How many errors were added, kept or not.
  var errorCount: Int { errors.count + unlisted }

  /// The findings by line, and a note on those that are left out.
  var findings: [Finding] {
    let listed = (errors + remarks).enumerated().sorted { left, right in
      (left.element.line ?? 0, left.offset) < (right.element.line ?? 0, right.offset)
    }
    let more = unlisted > 0 ? [ValidationFindings.moreFindings(unlisted)] : []
    return listed.map(\.element) + more
  }

  /// Adds an error; the finding is only made when it is kept.
  mutating func add(_ finding: @autoclosure () -> Finding) {
    guard errors.count < Self.limit else {
      unlisted += 1
      return
    }
    errors.append(finding())
  }

  /// Adds a finding that fails no check; the finding is only made when it is kept.
  mutating func remark(_ finding: @autoclosure () -> Finding) {
    guard remarks.count < Self.limit else { return }
    remarks.append(finding())
  }
}
